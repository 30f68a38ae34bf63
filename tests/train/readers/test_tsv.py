import io
from pathlib import Path

import pytest

from xlingual.errors import InputError
from xlingual.train.readers.tsv import languages_of, read
from xlingual.train.rows import Row


def rows(data, name="memory.tsv", skip=print):
    return list(read(io.BytesIO(data), Path(name), skip))


def test_two_columns_a_domain_and_the_languages_of_the_name():
    data = "the harbour\tгавань\r\nfog\tтуман\tnews\tmore\n".encode()
    assert rows(data) == [Row("the harbour", "гавань"), Row("fog", "туман", "news")]
    assert {row.languages for row in rows(data, "news_en-ru.tsv.gz")} == {("en", "ru")}


def test_a_mark_of_byte_order_is_no_text():
    assert rows("\ufefffog\tniebla\r\n".encode()) == [Row("fog", "niebla")]


@pytest.mark.parametrize("line", ["only one text", "left\t", "\tright", "left\t  "])
def test_half_rows_are_left_out(line):
    skipped = []
    kept = rows(f"fog\tniebla\n{line}\n \t\nsun\tsol\n".encode(), skip=lambda *what: skipped.append(what))
    assert [row.a for row in kept] == ["fog", "sun"]
    assert skipped == [("lines without a text on both sides", 2), ("blank lines", 3)]


def test_another_encoding_is_named_with_its_line():
    with pytest.raises(InputError, match=r"memory\.tsv:2: not UTF-8"):
        rows("fog\tniebla\nyear\taño\n".encode("latin-1"))


def test_languages_stand_at_the_end_of_a_name():
    assert languages_of("data/news_en-ru.tsv.gz") == ("en", "ru")
    assert languages_of("en-es.tsv") == ("en", "es")
    assert languages_of("memory.tsv") is None
