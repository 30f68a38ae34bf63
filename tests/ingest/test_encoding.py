import pytest

from xlingual.ingest import read
from xlingual.ingest.encoding import binary_kind, decode

SPANISH = "El Ministro de Asuntos Exteriores llegó ayer a Moscú. «Mañana será otro día», añadió."
RUSSIAN = "Министр иностранных дел вчера прибыл в Москву. «Завтра будет другой день», — добавил он."
ENGLISH = "The minister’s “second” visit — to Moscow — ended."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("text", [SPANISH, RUSSIAN, ENGLISH])
def test_unicode(text, encoding):
    data = text.encode(encoding)
    assert binary_kind(data) is None
    assert decode(data).removeprefix("\ufeff") == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *[(SPANISH, e) for e in ("cp1252", "latin-1")],
        *[(RUSSIAN.replace("—", "-"), e) for e in ("cp1251", "koi8-r")],
        *[(RUSSIAN.replace("—", "-").replace("«", '"').replace("»", '"'), e) for e in ("cp866", "iso8859-5")],
        *[("Москва ждёт гостей.", e) for e in ("cp1251", "koi8-r")],
        *[("МОСКВА ЖДЁТ ГОСТЕЙ", e) for e in ("cp1251", "koi8-r")],
        ("Llegó a Moscú.", "cp1252"),
        ("¿Y él?", "cp1252"),
        (ENGLISH, "cp1252"),
    ],
)
def test_older_encodings(text, encoding):
    if encoding == "koi8-r":
        text = text.replace("«", '"').replace("»", '"')
    assert decode(text.encode(encoding)) == text


def test_a_scar_does_not_change_the_encoding():
    data = (RUSSIAN * 3).encode()
    assert decode(data + b"\xd0 end").startswith(RUSSIAN)


def test_declared_is_believed_unless_the_bytes_are_utf8():
    assert decode("Год".encode("koi8-r"), "koi8-r") == "Год"
    assert decode("Год".encode(), "koi8-r") == "Год"
    assert decode("año".encode("cp1252"), "ISO-8859-1") == "año"
    assert decode(b"abc", "rot13") == "abc"


def test_lines_of_an_older_file_are_read(tmp_path):
    path = tmp_path / "rows.csv"
    path.write_bytes("date;text\n28.04.2025;Министр прибыл в Москву вчера.\n".encode("cp1251"))
    assert read([str(path)]).items[0].text == "Министр прибыл в Москву вчера."


def test_one_foreign_line_in_a_utf8_file(tmp_path):
    path = tmp_path / "rows.jsonl"
    first = '{"text": "Министр прибыл в Москву вчера вечером на поезде."}\n' * 40
    path.write_bytes(first.encode() + '{"text": "Llegó el señor ministro a Moscú."}\n'.encode("cp1252"))
    assert read([str(path)]).items[1].text == "Llegó el señor ministro a Moscú."
