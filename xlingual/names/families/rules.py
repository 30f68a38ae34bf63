"""The rule behind each form: which system of transliteration, custom or table it follows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache, lru_cache
from itertools import islice, product

from xlingual.names import korean
from xlingual.names.families.units import known_thing, plain_key
from xlingual.names.known_names import given_groups
from xlingual.names.match.compare import parse_korean
from xlingual.names.match.plain import CYRILLIC, LATIN, plain, script_of
from xlingual.names.romanisation.romanise import romanise, systems
from xlingual.names.romanisation.trace import Trace, trace
from xlingual.records import NameForm, NameKind

PRESS = "press-en"  # the system by which an original is guessed
GUESSES = 200  # Russian spellings tried for a Latin word
RARELY = "эъьёй"  # letters that are guessed last ...
ENDS = {"y": ("ий", "ый", "ы"), "i": ("ий", "и")}  # ... but what ends a name behind a consonant
VOWELS = "aeiou"
RUSSIAN = "ru"  # the language whose spelling is taken for the original of a name in Cyrillic


def with_rules(forms: Sequence[NameForm], kind: NameKind) -> list[NameForm]:
    """The forms with the rule that each follows; empty where none is known."""
    if any(parse_korean(form.name) for form in forms):
        return [replace(form, rule=korean.system_of(form.name) or "a Korean surname alone") for form in forms]
    original = _original(forms)
    supposed = None if original or kind != "person" else _supposed(forms)
    return [replace(form, rule=_rule(form, original, supposed)) for form in forms]


def _rule(form: NameForm, original: str | None, supposed: str | None) -> str:
    if known_thing(form.name, form.lang):
        return "a name in the tables"
    if script_of(form.name) == CYRILLIC:
        return "the Russian spelling" if original else ""
    if original or supposed:
        _, told = _traced(original or supposed or "", form)
        return told if original else f"{told} (of a supposed {supposed})"
    return ""


def _traced(original: str, form: NameForm) -> tuple[bool, str]:
    """Whether some system explains the form, or the surname behind a form of the same given name, and which."""
    found = trace(original, form.name, lang=form.lang)
    ours, theirs = original.split(), form.name.split()
    if found.kind == "none" and given_groups(ours[0]) & given_groups(theirs[0]):  # Volodymyr is Владимир
        surname = trace(ours[-1], theirs[-1], lang=form.lang)
        if surname.kind != "none":
            return True, f"{surname.rule} (the surname)"
    return found.kind != "none", found.rule


def _original(forms: Sequence[NameForm]) -> str | None:
    """The most frequent full Russian form, if some Latin form follows from it."""
    russian = [form for form in forms if form.lang == RUSSIAN and script_of(form.name) == CYRILLIC]
    if not russian:
        return None
    words = max(len(form.name.split()) for form in russian)
    name = next(form.name for form in russian if len(form.name.split()) == words)
    latin = [form for form in forms if script_of(form.name) == LATIN]
    return name if not latin or any(_traced(name, form)[0] for form in latin) else None


def _supposed(forms: Sequence[NameForm]) -> str | None:
    """A Russian original that explains every Latin spelling, where several full ones stand and no Cyrillic one."""
    latin = [form.name for form in forms if script_of(form.name) == LATIN]
    words = max((len(name.split()) for name in latin), default=0)
    full = [name for name in latin if len(name.split()) == words]
    if len(latin) < len(forms) or len({plain_key(name) for name in full}) < 2:
        return None
    found = []
    for name in full:
        if (original := _back(name)) is not None:
            traces = [trace(original, other) for other in latin]
            if traces[latin.index(name)].kind == "rule" and all(one.kind != "none" for one in traces):
                found.append((sum(map(_exceptions, traces)), original))
    return min(found)[1] if found else None


def _exceptions(found: Trace) -> int:
    return len(found.derivations[0].exceptions)


@lru_cache(maxsize=10_000)
def _back(name: str) -> str | None:
    """A Russian spelling that the English press would write so, word by word; None where a word has none."""
    words = [_back_word(plain(word).letters) for word in name.split()]
    return " ".join(word.capitalize() for word in words if word) if all(words) else None


def _back_word(latin: str) -> str | None:
    system = systems()[PRESS]
    for russian in islice(product(*_choices(latin)), GUESSES):
        if latin in {plain(spelled).letters for spelled in romanise("".join(russian), system)}:
            return "".join(russian)
    return None


def _choices(latin: str) -> list[tuple[str, ...]]:
    """The letters of a Latin word cut into the longest strings that the press writes, and what each may stand for."""
    table, choices, at = _press(), [], 0
    while at < len(latin):
        step = next((n for n in (4, 3, 2, 1) if latin[at : at + n] in table and at + n <= len(latin)), 1)
        choices.append(table.get(latin[at : at + step], (latin[at],)))
        at += step
    if choices and latin[-1] in ENDS:
        choices[-1] = ENDS[latin[-1]] if latin[-2:-1] not in VOWELS else ("й", *choices[-1])
    return choices


@cache
def _press() -> dict[str, tuple[str, ...]]:
    """What the press writes → the Russian letters, the shortest first."""
    found: dict[str, list[str]] = {}
    for rules in systems()[PRESS].rules.values():
        for rule in rules:
            for latin in rule.to:
                if latin and rule.letters not in found.setdefault(plain(latin).letters, []):
                    found[plain(latin).letters].append(rule.letters)
    return {
        latin: tuple(sorted(russian, key=lambda letters: (letters in RARELY, len(letters))))
        for latin, russian in found.items()
    }
