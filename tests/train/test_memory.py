import gzip

import pytest

from xlingual.errors import InputError
from xlingual.train.memory import LeftOut, read_memory
from xlingual.train.rows import Row

UNIT = "<tu><tuv xml:lang='en'><seg>fog</seg></tuv><tuv xml:lang='es'><seg>niebla</seg></tuv></tu>"
TMX = f"<tmx><body>{UNIT}</body></tmx>"


def test_the_ending_tells_the_reader_whatever_its_case_and_packing(tmp_path):
    for name, text in (("a.TMX", TMX), ("a_en-es.tsv", "fog\tniebla\n")):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        packed = tmp_path / f"{name}.GZ"
        packed.write_bytes(gzip.compress(path.read_bytes()))
        assert read_memory(path).rows == read_memory(packed).rows == [Row("fog", "niebla", "", ("en", "es"))]


def test_what_is_left_out_is_counted_with_the_line_of_the_first(tmp_path):
    path = tmp_path / "memory.tsv"
    path.write_text("fog\tniebla\n\nsea\n\nsun\t \nrain\tlluvia\n", encoding="utf-8")
    memory = read_memory(path)
    assert memory.rows == [Row("fog", "niebla"), Row("rain", "lluvia")]
    assert memory.left_out == {"blank lines": LeftOut(2, 2), "lines without a text on both sides": LeftOut(2, 3)}


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("half.tsv", "sea\nsun\n", "has no line with two texts and a tab between them"),
        ("empty.tsv", "", "has no line with two texts"),
        ("one.tmx", TMX.replace("'es'", "'en-GB'"), "has no translation unit with texts in two languages"),
        ("page.tmx", "<html><body>fog</body></html>", "has no translation unit"),
        ("memory.xlsx", "PK", r"no translation memory that can be read ends in \.xlsx"),
    ],
)
def test_a_file_without_a_usable_unit_is_named_with_a_cure(tmp_path, name, text, says):
    (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=rf"{name}: {says}.*; "):
        read_memory(tmp_path / name)


def test_what_cannot_be_read_is_named(tmp_path):
    with pytest.raises(InputError, match="No such file"):
        read_memory(tmp_path / "none.tsv")
    broken = tmp_path / "broken.tsv.gz"
    for data in (gzip.compress(b"fog\tniebla\n" * 50)[:-9], b"fog\tniebla\n"):
        broken.write_bytes(data)
        with pytest.raises(InputError, match="broken gzip"):
            read_memory(broken)
    packed = tmp_path / "broken.tmx.gz"
    packed.write_bytes(gzip.compress(TMX.encode())[:-20])
    with pytest.raises(InputError, match="broken gzip"):
        read_memory(packed)
