import gzip

import pytest

from xlingual.errors import InputError
from xlingual.train.rows import Row, read_rows


def test_reads_two_columns_a_domain_and_gzip(tmp_path):
    plain, packed = tmp_path / "a.tsv", tmp_path / "b.tsv.gz"
    plain.write_text("the harbour\tгавань\r\nfog\tniebla\tnews\tmore\n", encoding="utf-8")
    packed.write_bytes(gzip.compress(plain.read_bytes()))
    assert read_rows(plain) == [Row("the harbour", "гавань"), Row("fog", "niebla", "news")]
    assert read_rows(packed) == read_rows(plain)


@pytest.mark.parametrize("line", ["only one text", "left\t", "\tright", "left\t  ", ""])
def test_a_row_without_its_second_text_is_named_with_its_line(tmp_path, line):
    path = tmp_path / "memory.tsv"
    path.write_text(f"fog\tniebla\n{line}\nsun\tsol\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"memory\.tsv:2: a row needs two texts.*; add the missing text"):
        read_rows(path)


def test_what_cannot_be_read_is_named(tmp_path):
    with pytest.raises(InputError, match="No such file"):
        read_rows(tmp_path / "none.tsv")
    latin = tmp_path / "latin.tsv"
    latin.write_bytes("fog\tniebla\nyear\taño\n".encode("latin-1"))
    with pytest.raises(InputError, match=r"latin\.tsv:2: not UTF-8"):
        read_rows(latin)
    broken = tmp_path / "broken.tsv.gz"
    broken.write_bytes(gzip.compress(b"fog\tniebla\n" * 50)[:-9])
    with pytest.raises(InputError, match="broken gzip"):
        read_rows(broken)
    broken.write_bytes(b"fog\tniebla\n")
    with pytest.raises(InputError, match="broken gzip"):
        read_rows(broken)
