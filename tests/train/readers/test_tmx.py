import io
import tracemalloc
from pathlib import Path

import pytest

from xlingual.errors import InputError
from xlingual.train.readers.tmx import read
from xlingual.train.rows import Row

LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))


def memory(*units, doctype="", source="en"):
    body = "".join(f"<tu>{unit}</tu>\n" for unit in units)
    return f'<?xml version="1.0"?>\n{doctype}<tmx version="1.4"><header srclang="{source}"/><body>{body}</body></tmx>'


def tuv(language, text, attribute="xml:lang"):
    return f'<tuv {attribute}="{language}"><seg>{text}</seg></tuv>'


def rows(text, skip=print):
    return list(read(io.BytesIO(text.encode("utf-8")), Path("memory.tmx"), skip))


def texts(text):
    return [row[:2] for row in rows(text)]


@pytest.mark.parametrize("attribute", ["xml:lang", "lang"])
def test_a_unit_in_two_languages_gives_a_row(attribute):
    unit = tuv("en-GB", "The harbour", attribute) + tuv("RU_ru", "Гавань", attribute)
    assert rows(memory(unit)) == [Row("The harbour", "Гавань", "", ("en", "ru"))]


def test_a_unit_in_more_languages_gives_all_pairs_the_source_first_then_by_code():
    unit = tuv("ru", "море") + tuv("es", "mar") + tuv("en-US", "sea") + tuv("en-GB", "the sea")
    found = [(row.languages, row.a, row.b) for row in rows(memory(unit, source="es-ES"))]
    assert found == [
        (("es", "en"), "mar", "sea"),
        (("es", "en"), "mar", "the sea"),
        (("es", "ru"), "mar", "море"),
        (("en", "ru"), "sea", "море"),
        (("en", "ru"), "the sea", "море"),
    ]


def test_a_unit_may_have_a_source_language_of_its_own():
    unit = tuv("en", "sea") + tuv("ru", "море")
    text = memory(unit, source="*all*").replace("<tu>", '<tu srclang="ru">')
    assert rows(text)[0].languages == ("ru", "en")
    assert rows(memory(unit, source="*all*"))[0].languages == ("en", "ru")


@pytest.mark.parametrize(
    ("segment", "text"),
    [
        ("Press <bpt i='1'>&lt;b></bpt>E<ept i='1'>&lt;/b></ept>nter", "Press Enter"),
        ("one<ph>&lt;br/></ph>line", "one line"),
        ("the <hi>old <hi type='b'>stone</hi></hi> bridge", "the old stone bridge"),
        ("boats<it pos='begin'>{\\i}</it> and <ut>{x}</ut>nets", "boats and nets"),
        ("a note<bpt i='1'>\\f <sub>aside</sub></bpt> here<!-- or there -->", "a note here"),
        ("  tabs\tand\n\n lines\u00a0end ", "tabs and lines end"),
        ("salt &amp; <![CDATA[<fish>]]> &#1103;", "salt & <fish> я"),
    ],
)
def test_markup_is_dropped_and_white_space_becomes_a_blank(segment, text):
    assert texts(memory(tuv("en", segment) + tuv("ru", "да"))) == [(text, "да")]


def test_what_lacks_a_side_is_left_out_and_counted():
    skipped = []
    units = (
        tuv("en", "fog") + tuv("ru", " <ph>x</ph>"),
        tuv("en", "fog") + tuv("en-GB", "mist"),
        tuv("en", "sun") + '<tuv xml:lang="ru"></tuv>' + tuv("es", "sol"),
        tuv("en", "rain") + tuv("", "дождь"),
    )
    kept = rows(memory(*units), lambda *what: skipped.append(what))
    assert [row[:2] for row in kept] == [("sun", "sol")]
    assert skipped == [
        ("empty segments", 2),
        ("units in one language only", 3),
        ("empty segments", 4),
        ("units in one language only", 5),
    ]


def test_utf_16_and_a_name_space_are_read():
    text = memory(tuv("en", "sea") + tuv("ru", "море")).replace("<tmx ", '<tmx xmlns="http://www.lisa.org/tmx14" ')
    encoded = text.replace('version="1.0"', 'version="1.0" encoding="UTF-16"').encode("utf-16")
    assert [row.b for row in read(io.BytesIO(encoded), Path("m.tmx"), print)] == ["море"]


@pytest.mark.parametrize("place", ["text", "attribute"])
def test_entities_are_not_expanded(place):
    doctype = f'<!DOCTYPE tmx [<!ENTITY l0 "{"ha" * 500}">{LAUGHS}]>'
    unit = tuv("en", "fog &l9; sea") if place == "text" else tuv("&l9;", "fog")
    tracemalloc.start()
    try:
        found = rows(memory(unit + tuv("ru", "туман"), doctype=doctype))
    except InputError as error:
        assert str(error).startswith("memory.tmx:")  # noqa: PT017 - either is fine: harmless, or told
    else:
        assert [row.a for row in found] == ["fog sea"]
    assert tracemalloc.get_traced_memory()[1] < 10_000_000
    tracemalloc.stop()


@pytest.mark.parametrize("what", ["general", "parameter", "dtd"])
def test_nothing_outside_the_file_is_read(tmp_path, what):
    secret = tmp_path / "secret.txt"
    secret.write_text("<!ENTITY x 'secret'>" if what != "general" else "secret", encoding="utf-8")
    doctype = {
        "general": f'<!DOCTYPE tmx [<!ENTITY x SYSTEM "{secret.as_uri()}">]>',
        "parameter": f'<!DOCTYPE tmx [<!ENTITY % p SYSTEM "{secret.as_uri()}"> %p;]>',
        "dtd": f'<!DOCTYPE tmx SYSTEM "{secret.as_uri()}">',
    }[what]
    assert texts(memory(tuv("en", "fog &x; sea") + tuv("ru", "туман"), doctype=doctype)) == [("fog sea", "туман")]


def test_broken_xml_is_named_with_its_line():
    with pytest.raises(InputError, match=r"memory\.tmx:3: malformed TMX \(.*\); mend that line"):
        rows(memory(tuv("en", "sea") + tuv("ru", "море"), tuv("en", "fog") + "</tuv>"))
    with pytest.raises(InputError, match=r"memory\.tmx:1: malformed TMX"):
        rows("fog\tniebla\n")


def test_memory_does_not_grow_with_the_file():
    unit = f"<tu>{tuv('en', 'a boat and ' * 20)}{tuv('ru', 'лодка и ' * 20)}</tu>\n".encode()
    head, tail = memory().encode().split(b"</body>")
    parts = (part for parts in ([head], [unit] * 20_000, [b"</body>" + tail]) for part in parts)
    resident = peak_resident()
    assert sum(1 for _ in read(Stream(parts), Path("m.tmx"), print)) == 20_000
    assert peak_resident() - resident < 15_000  # KB; the file has 11 MB, and a tree of it would take 60


class Stream(io.RawIOBase):
    """The parts one behind the other, never all at once."""

    def __init__(self, parts):
        self._parts, self._rest = parts, b""

    def readable(self):
        return True

    def readinto(self, buffer):
        while not self._rest and (part := next(self._parts, None)) is not None:
            self._rest = part
        taken = self._rest[: len(buffer)]
        buffer[: len(taken)] = taken
        self._rest = self._rest[len(taken) :]
        return len(taken)


def peak_resident():
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
