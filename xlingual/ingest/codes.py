"""Languages as data name them: codes, locales, names in any of the three languages."""

from __future__ import annotations

import re

from xlingual.ingest.normalise import fold
from xlingual.languages import LANGUAGES

_NAMES = {
    **{code: code for code in LANGUAGES},
    **{fold(language.name): code for code, language in LANGUAGES.items()},
    **dict.fromkeys(("eng", "ingles", "английскии", "англ"), "en"),
    **dict.fromkeys(("spa", "esp", "espanol", "castellano", "испанскии", "исп"), "es"),
    **dict.fromkeys(("rus", "ruso", "русскии", "рус"), "ru"),
}
_CODE = re.compile(r"[a-z]{2}(?![a-z])")


def language_code(name: str) -> str | None:
    """The two-letter code behind a code, a locale or a language's name; none for what is none of them."""
    name = fold(name).strip()
    match = _CODE.match(name)
    return _NAMES.get(name) or (match[0] if match else None)
