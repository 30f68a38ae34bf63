"""Under which spelling a family is listed."""

from __future__ import annotations

from collections.abc import Sequence

from xlingual.names.families.units import known_thing
from xlingual.records import NameForm, NameKind

ORDER = ("en", "es", "ru")  # whose spelling is preferred; analysts of all three read English


def headword(forms: Sequence[NameForm], kind: NameKind) -> str:
    """Of a person a full name; of anything the most frequent form in the first language that has one.

    Of equally frequent ones the longer, then the first by alphabet.
    """
    chosen = [form for form in forms if " " in form.name] if kind == "person" else []
    if kind == "organisation":
        chosen = [form for form in forms if not _is_cut(form, forms)]
    pool = chosen or list(forms)
    for lang in ORDER:
        of_language = [form for form in pool if form.lang == lang]
        if of_language:
            return min(of_language, key=lambda form: _rank(form, forms)).name
    return min(pool, key=lambda form: _rank(form, forms)).name


def _is_cut(form: NameForm, forms: Sequence[NameForm]) -> bool:
    """Whether another form says more: ``Foreign Ministry`` beside ``Norwegian Foreign Ministry``."""
    if known_thing(form.name, form.lang):
        return False
    return any(one.name.startswith(f"{form.name} ") or one.name.endswith(f" {form.name}") for one in forms)


def _rank(form: NameForm, forms: Sequence[NameForm]) -> tuple[int, int, bool, int, str]:
    """By its own count, then with the surname's that is spelled as in it."""
    short = sum(one.count for one in forms if one.name == form.name.split()[-1] != form.name)
    return -form.count, -short, form.name.isupper(), -len(form.name), form.name
