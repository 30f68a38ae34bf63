import gzip
import io
import json
import os

import pytest

from xlingual.ingest import opening, read
from xlingual.ingest.readers import html, json_document

GOOD = {"text": "The minister arrived in Havana on Monday.", "source": "Outlet"}


def problems(*paths):
    reading = read([str(path) for path in paths])
    assert all("\n" not in str(error) for error in reading.problems)
    return reading, [str(error) for error in reading.problems]


def test_missing_path_is_one_problem_and_the_rest_is_read(tmp_path):
    good = tmp_path / "good.txt"
    good.write_text("The minister arrived in Havana.")
    reading, said = problems(tmp_path / "gone.txt", good)
    assert said == [f"{tmp_path}/gone.txt: no such file; check the spelling"]
    assert len(reading.items) == 1


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_unreadable_file(tmp_path):
    path = tmp_path / "secret.txt"
    path.write_text("The minister arrived.")
    path.chmod(0)
    assert "not readable" in problems(path)[1][0]


def test_no_permission_is_explained(tmp_path, monkeypatch):
    path = tmp_path / "secret.txt"
    path.write_text("The minister arrived.")

    def refuse(*_args, **_kwargs):
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(opening.Path, "open", refuse)
    assert problems(path)[1] == [f"{path}: not readable; change its permissions"]


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\n", "no text"),
        ("data.txt", b"\x00\x01\x02\x03" * 50, "no text (binary data)"),
        ("paper.txt", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3 more", "PDF"),
        ("picture.html", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "PNG"),
        ("story.txt.gz", b"plain text, not packed", "not gzip"),
        ("broken.txt.gz", gzip.compress(b"The minister arrived in Havana. " * 90)[:60], "gzip"),
        ("bare.json", b'{"text": "The minister arrived', "malformed JSON"),
        ("empty.json", b"[]", "no item"),
        ("numbers.json", b"[1, 2]", "record 1: not an object"),
        ("deep.json", b"[" * 100_000, "JSON"),
        ("page.html", b"<html><body><script>let a = 1</script></body></html>", "no article text found"),
        ("feed.txt", b'<?xml version="1.0"?><rss><channel/></rss>', "XML"),
        ("table.csv", b"alpha,beta\n1,2\n", "no column holds the text"),
    ],
)
def test_bad_file_is_told_with_path_and_cure(tmp_path, name, data, said):
    path = tmp_path / name
    path.write_bytes(data)
    reading, found = problems(path)
    assert reading.items == ()
    assert len(found) >= 1
    assert found[0].startswith(str(path))
    assert said in found[0]
    assert "; " in found[0]


def test_folder_without_items(tmp_path):
    (tmp_path / "LICENSE").write_text("Do what you like.")
    reading, said = problems(tmp_path)
    assert reading.skipped == 1
    assert len(said) == 1
    assert "a folder without items" in said[0]


def test_malformed_line_seven_costs_only_itself(tmp_path):
    lines = [json.dumps(GOOD | {"title": f"Arrival {n}"}) for n in range(1, 11)]
    lines[6] = lines[6][:30]
    lines[8] = '{"title": "No text here"}'
    path = tmp_path / "many.jsonl"
    path.write_text("\n".join(lines))
    reading, said = problems(path)
    assert [item.position for item in reading.items] == [0, 1, 2, 3, 4, 5, 7, 9]
    assert said[0] == f"{path}:7: malformed JSON; mend or remove the line"
    assert said[1].startswith(f"{path}:9: a record without text")


def test_first_line_malformed_is_still_lines(tmp_path):
    path = tmp_path / "many.jsonl"
    path.write_text('{"text": "cut off\n' + json.dumps(GOOD) + "\n")
    reading, said = problems(path)
    assert len(reading.items) == 1
    assert [error.line for error in reading.problems] == [1]
    assert len(said) == 1


def test_thousands_of_bad_lines_are_counted_not_printed(tmp_path):
    path = tmp_path / "many.jsonl"
    path.write_text("{nothing\n" * 1000 + json.dumps(GOOD))
    reading, said = problems(path)
    assert len(reading.items) == 1
    assert len(said) == 101
    assert "900 more bad records" in said[-1]


def test_truncated_gzip_keeps_what_came_before(tmp_path):
    packed = gzip.compress("\n".join(json.dumps(GOOD | {"title": os.urandom(40).hex()}) for _ in range(5000)).encode())
    path = tmp_path / "many.jsonl.gz"
    path.write_bytes(packed[: len(packed) // 2])
    reading, said = problems(path)
    assert len(reading.items) > 1000
    assert "truncated" in said[-1]


def test_a_text_over_the_limit_is_refused_without_reading_it_all():
    class Endless(io.RawIOBase):
        given = 0

        def readable(self):
            return True

        def readinto(self, buffer):
            buffer[:] = b"a" * len(buffer)
            self.given += len(buffer)
            return len(buffer)

    endless = Endless()
    reading = read(["-"], stdin=endless)
    assert "larger than 16 MB" in str(reading.problems[0])
    assert endless.given < 20 << 20


@pytest.mark.parametrize(("suffix", "limit"), [(".txt", 16 << 20), (".html", html.MAX_PAGE)])
def test_a_gzip_bomb_is_bounded(tmp_path, suffix, limit):
    path = tmp_path / f"bomb{suffix}.gz"
    with gzip.open(path, "wb", compresslevel=1) as bomb:
        bomb.write(b"<html>" if suffix == ".html" else b"a")
        for _ in range(limit >> 20):
            bomb.write(b" a " * (1 << 19))
    assert f"larger than {limit >> 20} MB" in problems(path)[1][0]


def test_json_document_has_a_bound(tmp_path, monkeypatch):
    monkeypatch.setattr(json_document, "MAX_DOCUMENT", 1 << 20)
    path = tmp_path / "large.json"
    path.write_text(json.dumps([GOOD] * 20_000))
    assert "larger than 1 MB" in problems(path)[1][0]


def test_an_endless_line_is_skipped_and_the_next_is_read(tmp_path):
    path = tmp_path / "lines.jsonl"
    path.write_bytes(b'{"text": "' + b"a" * (17 << 20) + b'"}\n' + json.dumps(GOOD).encode())
    reading, said = problems(path)
    assert [item.text for item in reading.items] == [GOOD["text"]]
    assert said[0].startswith(f"{path}:1: a record larger than 16 MB")


def test_wrong_names_are_seen_through(tmp_path):
    page = tmp_path / "page.json"
    page.write_text(f"<!DOCTYPE html><html><body><p>{GOOD['text']}</p></body></html>")
    lines = tmp_path / "lines.json"
    lines.write_text(json.dumps(GOOD) + "\n" + json.dumps(GOOD | {"title": "Arrival"}))
    document = tmp_path / "document.jsonl"
    document.write_text(json.dumps([GOOD | {"title": "Another"}], indent=2))
    reading, said = problems(page, lines, document)
    assert said == []
    assert [item.text for item in reading.items] == [GOOD["text"]] * 4


def test_lone_surrogates_are_no_bug(tmp_path):
    path = tmp_path / "odd.jsonl"
    path.write_text('{"text": "Odd \\ud800 words came.", "source": "\\udfff Outlet"}')
    reading, said = problems(path)
    assert said == []
    assert len(reading.items[0].item_id) == 16


def test_impossible_name():
    assert "no file can have this name" in problems("a\0b")[1][0]


def test_device_is_refused():
    assert "not a file" in problems("/dev/null")[1][0]
