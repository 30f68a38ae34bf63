"""What models are measured on, and all figures of one model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from xlingual.errors import UsageError
from xlingual.evaluation.lines import LineFigures, Lines, measure_lines
from xlingual.evaluation.model import open_model
from xlingual.evaluation.renderings import RenderingFigures, Renderings, measure_renderings
from xlingual.pipeline import Progress, silent


@dataclass(frozen=True, slots=True)
class Material:
    """Line-parallel files, and several renderings of each sentence, a language each; one of the two may be missing.

    :raises UsageError: there is nothing to measure on, or the files do not have the same number of lines
    """

    files: Sequence[Lines] = ()
    renderings: Sequence[Renderings] = ()

    def __post_init__(self) -> None:
        if not self.files and not self.renderings:
            raise UsageError("nothing to measure on; name line-parallel files, two or more, or --renderings FILE")
        if len(self.files) == 1:
            raise UsageError(f"{self.files[0].name} is alone; name another file whose lines render its lines")
        for one in self.files:
            if not one.texts:
                raise UsageError(f"{one.name} is empty; name files with one text per line")
            if len(one.texts) != len((first := self.files[0]).texts):
                raise UsageError(
                    f"{first.name} has {len(first.texts):,} lines and {one.name} has {len(one.texts):,}; "
                    "all files need the same number"
                )


def measure_model(
    model: str, material: Material, *, device: str = "auto", progress: Progress = silent
) -> list[LineFigures | RenderingFigures]:
    """One model's figures: a row for each pair of files, then one for each language of the renderings.

    :raises ModelError: there is no such model here and none can be fetched
    """
    opened = open_model(model, device)
    pairs = list(combinations(material.files, 2))
    total = len(pairs) + len(material.renderings)
    found: list[LineFigures | RenderingFigures] = []
    for a, b in pairs:
        progress("measure", len(found), total)
        found.append(measure_lines(opened, a, b, progress=progress))
    for given in material.renderings:
        progress("measure", len(found), total)
        found.append(measure_renderings(opened, given, progress=progress))
    return found
