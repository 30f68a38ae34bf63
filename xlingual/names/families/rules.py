"""The rule behind each form: which system of transliteration, custom or table it follows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from xlingual.names import korean
from xlingual.names.families.units import known_thing, plain_key
from xlingual.names.match.compare import parse_korean
from xlingual.names.match.letters import usual
from xlingual.names.match.plain import CYRILLIC, LATIN, plain, script_of
from xlingual.names.trace import Trace, trace
from xlingual.records import NameForm, NameKind

RUSSIAN = "ru"  # the language whose spelling is taken for the original of a name in Cyrillic


def with_rules(forms: Sequence[NameForm], kind: NameKind) -> list[NameForm]:
    """The forms with the rule that each follows; empty where none is known."""
    original = _original(forms)
    supposed = None if original or kind != "person" else _supposed(forms)
    return [replace(form, rule=_rule(form, original, supposed)) for form in forms]


def _rule(form: NameForm, original: str | None, supposed: str | None) -> str:
    if parse_korean(form.name):
        return korean.system_of(form.name)
    if known_thing(form.name, form.lang):
        return "a name in the tables"
    if script_of(form.name) == CYRILLIC:
        return "the Russian spelling" if original else ""
    if original or supposed:
        told = trace(original or supposed or "", form.name, lang=form.lang).rule
        return told if original else f"{told} (of a supposed {supposed})"
    return ""


def _original(forms: Sequence[NameForm]) -> str | None:
    """The most frequent full Russian form, if some Latin form follows from it."""
    russian = [form for form in forms if form.lang == RUSSIAN and script_of(form.name) == CYRILLIC]
    if not russian:
        return None
    words = max(len(form.name.split()) for form in russian)
    name = next(form.name for form in russian if len(form.name.split()) == words)
    latin = [form.name for form in forms if script_of(form.name) == LATIN]
    return name if not latin or any(trace(name, form).kind != "none" for form in latin) else None


def _supposed(forms: Sequence[NameForm]) -> str | None:
    """A Russian original that explains every Latin spelling, where there are several and no Russian one is known."""
    latin = [form.name for form in forms if script_of(form.name) == LATIN]
    if len({plain_key(name) for name in latin}) < 2:
        return None
    words = max(len(name.split()) for name in latin)
    found = []
    for name in latin:
        if len(name.split()) == words and (original := _back(name)):
            traces = [trace(original, other) for other in latin]
            if traces[latin.index(name)].kind == "rule" and all(one.kind != "none" for one in traces):
                found.append((sum(map(_exceptions, traces)), original))
    return min(found)[1] if found else None


def _exceptions(found: Trace) -> int:
    return len(found.derivations[0].exceptions)


@lru_cache(maxsize=10_000)
def _back(name: str) -> str | None:
    """The likeliest Russian spelling of a Latin one, word by word; None where a letter has none."""
    words = [_back_word(plain(word).letters) for word in name.split()]
    return " ".join(word.capitalize() for word in words if word) if all(words) else None


def _back_word(latin: str) -> str:
    prices, longest = usual().prices[LATIN, CYRILLIC], usual().longest
    best: list[tuple[float, str]] = [(0.0, "")]
    for end in range(1, len(latin) + 1):
        best.append(min(_ways(latin, end, best, prices, longest), default=(float("inf"), "")))
    return best[-1][1]


def _ways(
    latin: str, end: int, best: Sequence[tuple[float, str]], prices: dict[str, dict[str, float]], longest: int
) -> Iterator[tuple[float, str]]:
    for start in range(max(0, end - longest), end):
        price, before = best[start]
        for russian, more in prices.get(latin[start:end], {}).items():
            yield price + more, before + russian
