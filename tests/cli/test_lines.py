import gzip
import io

import pytest

from xlingual.cli.lines import read_lines, read_two
from xlingual.errors import InputError, UsageError


@pytest.fixture
def lines_of(tmp_path):
    def _lines_of(content, name="a.txt"):
        path = tmp_path / name
        path.write_bytes(content)
        return read_lines(str(path))

    return _lines_of


@pytest.mark.parametrize(
    ("content", "lines"),
    [
        (b"", []),
        (b"\n", [""]),
        (b"one\ntwo", ["one", "two"]),
        (b"one\r\ntwo\r\n", ["one", "two"]),
        (b"one\n\n\nfour\n", ["one", "", "", "four"]),
        (b"\xef\xbb\xbfone\n", ["one"]),
        ("a\u2028b\x85c\x0bd\re\x1cf\n".encode(), ["a\u2028b\x85c\x0bd\re\x1cf"]),
        ("Мир\tи\n".encode(), ["Мир\tи"]),
    ],
)
def test_lines_end_only_at_lf_or_crlf(content, lines, lines_of):
    assert lines_of(content) == lines


def test_gzip(lines_of):
    assert lines_of(gzip.compress(b"one\ntwo\n"), "a.txt.gz") == ["one", "two"]


@pytest.mark.parametrize(
    ("content", "name", "says"),
    [
        (b"one\ntwo\xff\n", "a.txt", r"a\.txt:2: not UTF-8; convert"),
        (b"no gzip", "a.gz", "damaged or truncated gzip"),
        (gzip.compress(b"one" * 999)[:-20], "a.gz", "damaged or truncated gzip"),
    ],
)
def test_bad_content_is_told_with_its_place(content, name, says, lines_of):
    with pytest.raises(InputError, match=says):
        lines_of(content, name)


def test_files_that_cannot_be_read(tmp_path):
    for path in (tmp_path / "none.txt", tmp_path):
        with pytest.raises(InputError, match="check the path"):
            read_lines(str(path))


def test_stdin_can_be_read_once(monkeypatch):
    with pytest.raises(UsageError):
        read_two("-", "-")
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("да\n".encode())))
    assert read_lines("-") == ["да"]
