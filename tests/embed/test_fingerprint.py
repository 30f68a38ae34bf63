import pytest

from xlingual.embed.fingerprint import fingerprint


@pytest.fixture
def model(tmp_path):
    (tmp_path / "1_Pooling").mkdir()
    (tmp_path / "1_Pooling" / "config.json").write_text('{"mean": true}')
    (tmp_path / "model.safetensors").write_bytes(bytes(5_000))
    return tmp_path


def test_the_same_files_give_the_same_number_wherever_they_lie(model, tmp_path_factory):
    first = fingerprint(model)
    moved = model.rename(tmp_path_factory.mktemp("other") / "модель")
    assert fingerprint(moved) == fingerprint(str(moved)) == first
    assert len(first) == 16


def test_one_byte_of_weights_or_settings_changes_it(model):
    first = fingerprint(model)
    (model / "model.safetensors").write_bytes(bytes(4_999) + b"\1")
    second = fingerprint(model)
    (model / "1_Pooling" / "config.json").write_text('{"mean": false}')
    third = fingerprint(model)
    (model / "1_Pooling").rename(model / "2_Pooling")
    assert len({first, second, third, fingerprint(model)}) == 4


def test_a_readme_does_not_change_it(model):
    first = fingerprint(model)
    (model / "README.md").write_text("A model of mine.")
    assert fingerprint(model) == first
