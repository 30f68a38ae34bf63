"""Measuring models: on line-parallel files, and on several renderings of each sentence.

    lines ─ embed ─> vectors ─ index, align ─> pairs, scores ─ measure ─> figures

A short pipeline beside :mod:`xlingual.bitext`: it joins the stages as the commands do, so that what is measured is what
they print.
"""

from xlingual.evaluation.lines import LineFigures, Lines, measure_lines
from xlingual.evaluation.material import Material, measure_model
from xlingual.evaluation.model import Model, open_model
from xlingual.evaluation.renderings import RenderingFigures, Renderings, measure_renderings

__all__ = [
    "LineFigures",
    "Lines",
    "Material",
    "Model",
    "RenderingFigures",
    "Renderings",
    "measure_lines",
    "measure_model",
    "measure_renderings",
    "open_model",
]
