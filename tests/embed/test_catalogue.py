import pytest

from xlingual.embed import catalogue, read_models
from xlingual.errors import ModelError


def test_the_builtin_encoder_comes_first_and_e5_has_its_prefix():
    entries = {entry.name: entry for entry in read_models()}
    assert next(iter(entries)) == "builtin"
    assert entries["multilingual-e5-small"].prefix == "query: "
    assert entries["multilingual-e5-small"].source == "intfloat/multilingual-e5-small"
    assert entries["LaBSE"].prefix == ""
    assert entries["LaBSE"].revision is None
    assert len(entries) == 7


def test_each_line_says_what_it_would_fetch_and_from_where_a_pair_counts():
    entries = {entry.name: entry for entry in read_models()}
    assert (entries["builtin"].download, entries["builtin"].floor) == (None, 0.2)
    assert (entries["LaBSE"].download, entries["LaBSE"].floor) == (1880, None)
    assert all(entry.download for entry in entries.values() if entry.source != "package")


@pytest.mark.parametrize(
    "line", ["builtin | package", "a | b | c | - | - | high | -", "a | b | c | - | - | 0.2 | big", "a"]
)
def test_a_malformed_line_is_named(tmp_path, monkeypatch, line):
    (tmp_path / "models.txt").write_text(f"# comment\n\n{line}\n", encoding="utf-8")
    monkeypatch.setattr(catalogue, "_PACKAGE", tmp_path)
    with pytest.raises(ModelError, match=r"models\.txt:3: malformed line"):
        read_models()


def test_a_missing_file_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr(catalogue, "_PACKAGE", tmp_path / "xlingual")
    with pytest.raises(ModelError, match="install xlingual again"):
        read_models()
