"""What is true of names, as data. A file added to a folder is read with the others.

russian, ukrainian, belarusian   systems of romanisation, one file each, see below
practical                        how names of other languages are written in Russian by sound, in the same form
practice.tsv                     which Latin letters stand for which Cyrillic ones, how often (see MODEL_CARD.md)
sisters.toml, arabic.toml        letters of Ukrainian and Belarusian names; letters that Arabic and Persian names change
korean_*                         letters and surnames by system, sounds where syllables touch, syllables of given names
given_names, customary, titles   given names with their forms, traditional forms of forenames, what stands before a name
places, organisations, writing   places and organisations with their names, articles and abbreviations in names

A system's file:

code, name     of the system; ``language`` of the originals, Russian unless said
usual_in       languages of texts in which it is usual; none = anywhere
rank           how common it is, 1 the most; it orders systems that explain a form equally well
accents        one vowel of the result may carry an acute
[[rule]]       from -> to (the first is the system's own, the rest allowed), after / before: one of these letters,
               ^ the start of the word, $ its end; the first that fits among the longest ``from`` counts
"""

from __future__ import annotations

import tomllib
import unicodedata
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def read_table(name: str) -> dict[str, Any]:
    """One of the TOML files here, by its name without ``.toml``. It is read once: do not change what it gives."""
    return _parsed((files(__name__) / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def read_folder(name: str) -> tuple[dict[str, Any], ...]:
    """All TOML files of a folder here, by their names."""
    found = sorted((file for file in (files(__name__) / name).iterdir()), key=lambda file: file.name)
    return tuple(_parsed(file.read_text(encoding="utf-8")) for file in found if file.name.endswith(".toml"))


def read_rows(name: str) -> list[list[str]]:
    """The tab-separated rows of a file here, without empty lines and comments."""
    lines = (files(__name__) / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def _parsed(text: str) -> dict[str, Any]:
    return tomllib.loads(unicodedata.normalize("NFC", text))
