from pathlib import Path

import pytest

from xlingual.train import readers


def test_the_folder_holds_the_readers_of_the_table_and_no_others():
    named = {module.rsplit(".", 1)[-1] for module in readers.READERS.values()}
    assert named == {path.stem for path in Path(readers.__file__).parent.glob("*.py")} - {"__init__"}


@pytest.mark.parametrize("suffix", readers.READERS)
def test_every_reader_has_the_same_shape(suffix):
    chosen = readers.reader(Path(f"memory{suffix}"))
    assert callable(chosen.read)
    assert "text" in chosen.WANTED
