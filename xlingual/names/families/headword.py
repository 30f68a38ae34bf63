"""Under which spelling a family is listed."""

from __future__ import annotations

from collections.abc import Sequence

from xlingual.records import NameForm, NameKind

ORDER = ("en", "es", "ru")  # whose spelling is preferred; analysts of all three read English


def headword(forms: Sequence[NameForm], kind: NameKind) -> str:
    """Of a person a full name; of anything the most frequent form in the first language that has one.

    Of equally frequent ones the longer, then the first by alphabet.
    """
    chosen = [form for form in forms if " " in form.name] if kind == "person" else []
    pool = chosen or list(forms)
    for lang in ORDER:
        of_language = [form for form in pool if form.lang == lang]
        if of_language:
            return min(of_language, key=_rank).name
    return min(pool, key=_rank).name


def _rank(form: NameForm) -> tuple[int, bool, int, str]:
    return -form.count, form.name.isupper(), -len(form.name), form.name
