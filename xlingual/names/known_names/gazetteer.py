"""Places known beforehand: countries and cities from CLDR, and from our table what CLDR lacks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from xlingual.names.folding import fold
from xlingual.names.known_names.cldr import cldr_names
from xlingual.names.known_names.index import LANGUAGES, KnownNames, Named, known_names, table_names, writing
from xlingual.names.tables import read_table

KINDS = ("territory", "city", "region", "place")  # of a name with several ids, the first kind is meant: Panama


def place(name: str, lang: str | None = None) -> str | None:
    """The id of the place that a name stands for, or None if it is unknown or could be several.

    ``lang`` (en, es, ru) is asked first; a name it lacks may be known in another language. Ids are
    ``territory:KP`` (ISO 3166, UN M49 for continents), ``city:Europe/Moscow`` (CLDR zone) or ``city:kursk``,
    ``region:kursk``, ``place:donbas``. Long official names (``the Republic of X``) are their country.
    """
    return _meant(_known().find(name, lang)) or _official(name, lang)


def _meant(ids: frozenset[str]) -> str | None:
    """The only id of the first kind among them."""
    for kind in KINDS:
        of_kind = [one for one in ids if one.startswith(f"{kind}:")]
        if of_kind:
            return of_kind[0] if len(of_kind) == 1 else None
    return None


def _official(name: str, lang: str | None) -> str | None:
    """The country in ``Republic of X``, ``República de X``, ``Республика X``; what is left must be one."""
    for code in [lang] if lang in LANGUAGES else LANGUAGES:
        if long := _types()[code].match(fold(name).strip()):
            found = _meant(_known().find(long["name"], code))
            if found and found.startswith(("territory:", "region:")):
                return found
    return None


@cache
def _known() -> KnownNames:
    table = read_table("places")
    return known_names([*cldr_names(), *_own(table)])


def _own(table: dict[str, Any]) -> Iterator[Named]:
    for kind in KINDS:
        yield from table_names(kind, table[kind])
    for kind, patterns in table["patterns"].items():
        for found, lang, name in table_names("region", table[kind]):
            yield from ((found, lang, pattern.replace("*", name)) for pattern in patterns[lang])


@cache
def _types() -> dict[str, re.Pattern[str]]:
    """Per language, how a long official name begins: the longest beginning first."""
    official = read_table("places")["official"]
    articles = "|".join(writing()["articles"])
    types = {lang: "|".join(sorted(map(fold, official["types"][lang]), key=len, reverse=True)) for lang in LANGUAGES}
    return {
        lang: re.compile(rf"(?:(?:{articles}) )?(?:{types[lang]}){official['joined'][lang]} (?P<name>.+)")
        for lang in LANGUAGES
    }
