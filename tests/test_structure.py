"""The house: stages that do not know their neighbours, cheap imports, the public names."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest

import xlingual
from xlingual import embed, index, ingest, languages
from xlingual.checks import CHECKS
from xlingual.records import CheckName

PACKAGE = Path(xlingual.__file__).parent
STAGES = (
    "ingest",
    "detect",
    "segment",
    "embed",
    "index",
    "align",
    "export",
    "store",
    "train",
    "measure",
    "names",
    "checks",
    "consistency",
    "passport",
)
SHARED = ("records", "errors", "languages", "measure")  # measure is arithmetic: it knows no stage


def modules(stage: str) -> list[Path]:
    folder = PACKAGE / stage
    return sorted(folder.rglob("*.py")) if folder.is_dir() else [PACKAGE / f"{stage}.py"]


def imported(module: Path) -> set[str]:
    """The rooms of this package that a module imports."""
    rooms = set()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module] if node.module != "xlingual" else [f"xlingual.{alias.name}" for alias in node.names]
        rooms |= {name.split(".")[1] for name in names if name.startswith("xlingual.")}
    return rooms


@pytest.mark.parametrize("stage", STAGES)
def test_a_stage_imports_only_what_all_share_and_itself(stage: str) -> None:
    for module in modules(stage):
        strangers = imported(module) - {stage, *SHARED}
        assert not strangers, f"{module.relative_to(PACKAGE)} imports {sorted(strangers)}"


def test_only_faces_and_pipelines_import_pipelines() -> None:
    joining = (module for module in PACKAGE.rglob("*.py") if "pipeline" in imported(module))
    importers = {module.relative_to(PACKAGE).parts[0] for module in joining}
    assert importers <= {"cli", "bitext.py", "comparison.py", "quotations.py", "evaluation", "__init__.py"}


@pytest.mark.parametrize("module", sorted(PACKAGE.rglob("*.py")), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_every_module_says_what_it_is_for(module: Path) -> None:
    docstring = ast.get_docstring(ast.parse(module.read_text(encoding="utf-8")))
    assert docstring
    assert len(docstring.splitlines()[0]) > 15


@pytest.mark.parametrize(
    ("table", "folder"),
    [
        (languages.LANGUAGES, "languages"),
        (index.INDEXES, "index"),
    ],
)
def test_tables_name_files(table: dict[str, object], folder: str) -> None:
    assert all((PACKAGE / folder / f"{name}.py").is_file() for name in table)


def test_every_check_is_in_the_table_and_explains_itself() -> None:
    folder = PACKAGE / "checks"
    offered = {path.stem for path in folder.iterdir() if "def covers(" in source_of(path)}
    assert offered == set(CHECKS) == set(get_args(CheckName))
    assert all(check.__doc__ and len(check.__doc__.split()) > 10 for check in CHECKS.values())


def source_of(path: Path) -> str:
    """The text of a module, or of a room's ``__init__`` and all that it is made of."""
    modules = path.rglob("*.py") if path.is_dir() else [path] if path.suffix == ".py" else []
    return "".join(
        module.read_text(encoding="utf-8") for module in modules if module.name != "__init__.py" or path.is_dir()
    )


def test_importing_is_free() -> None:
    heavy = {"torch", "faiss", "numpy", "transformers", "langdetect"}
    script = f"import sys, xlingual; print(sorted({heavy} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_public_names() -> None:
    assert xlingual.__all__ == [
        "Alignment",
        "Attestation",
        "Carried",
        "Claim",
        "Finding",
        "Group",
        "GroupCheck",
        "Item",
        "NameComparison",
        "NameFamily",
        "NameForm",
        "NameUse",
        "NameVerdict",
        "NameWarning",
        "Pair",
        "Passage",
        "Passport",
        "Quote",
        "Slot",
        "Verdict",
        "XlingualError",
        "align_files",
        "align_items",
        "check_groups",
        "compare_names",
        "find_quote",
        "mine_lines",
        "name_families",
        "name_families_in_files",
        "score_lines",
    ]
    for name in xlingual.__all__:
        assert getattr(xlingual, name).__doc__
    with pytest.raises(AttributeError):
        _ = xlingual.nothing_of_that_name


def test_rooms_offer_what_they_say() -> None:
    for room in (embed, index, ingest, languages):
        for name in room.__all__:
            assert hasattr(room, name)
