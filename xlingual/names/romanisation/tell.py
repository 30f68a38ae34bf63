"""Say in a few words which rules made a spelling, for people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from xlingual.names.romanisation.customary import customary
from xlingual.names.romanisation.derivation import Derivation, Step
from xlingual.names.romanisation.romanise import System, romanise, systems

TraceKind = Literal["rule", "customary", "mixed", "none"]

TYPO_SHARE = 1 / 3  # of the letters: with more left over, a form is not this name misspelt


@dataclass(frozen=True, slots=True)
class Told:
    """What a trace comes to."""

    kind: TraceKind
    rule: str


def tell(derivations: Sequence[Derivation], original: str, form: str, lang: str | None) -> Told:
    """What the best of some derivations say; they stand in order, the best first."""
    best = derivations[0]
    if best.steps and all(step.kind == "customary" for step in best.steps):
        return Told("customary", ", ".join(_customary(step, lang, alone=len(best.steps) == 1) for step in best.steps))
    if not best.exceptions:
        return Told("rule", _by_rule([found for found in derivations if not found.exceptions], len(derivations), lang))
    other = _second(best, lang)
    if other:
        return Told("mixed", f"mixes {best.system.name} and {other.name}: {_listed(best.exceptions, lang)}")
    return Told("none", _no_rule(derivations, original, form, lang))


def _by_rule(tied: Sequence[Derivation], count: int, lang: str | None) -> str:
    """The first system, its telling rules, and which others give the same; ``count`` systems were asked."""
    best = tied[0]
    telling = _listed([step for step in best.steps if _tells(step, count)], lang)
    said = ", ".join(part for part in (best.system.name, telling, "accent" if best.accents else "") if part)
    others = [found.system.name for found in tied[1:]]
    more = f" and {len(others) - 1} more" if len(others) > 1 else ""
    return f"{said}; also {others[0]}{more}" if others else said


def _tells(step: Step, count: int) -> bool:
    """Whether few systems give a step, so that it tells where the form comes from."""
    return step.kind == "customary" or 2 * len(step.codes) < count


def _listed(steps: Sequence[Step], lang: str | None) -> str:
    return ", ".join(dict.fromkeys(_step(step, lang) for step in steps))


def _step(step: Step, lang: str | None) -> str:
    if step.kind == "customary":
        return _customary(step, lang)
    if not step.letters:
        return "accent" if step.codes else f"{step.result} added"
    change = f"{step.letters}→{step.result}" if step.result else f"{step.letters} left out"
    return f"{change} {step.where}".rstrip()


def _customary(step: Step, lang: str | None, *, alone: bool = False) -> str:
    """Of which language a form is: of the text's, where it is one of those."""
    known = customary(step.letters, step.result)
    languages = known[lang] if lang and lang in known else " and ".join(known.values())
    return f"customary {languages} form" if alone else f"{step.result.capitalize()} a customary {languages} form"


def _second(best: Derivation, lang: str | None) -> System | None:
    """The one other system whose rules explain all that the best does not; None where no single one does."""
    shared = frozenset.intersection(*(step.codes for step in best.exceptions))
    fitting = [system for code, system in systems().items() if code in shared]
    return min(fitting, key=lambda system: (not _usual(system, lang), system.rank), default=None)


def _no_rule(derivations: Sequence[Derivation], original: str, form: str, lang: str | None) -> str:
    """Which letters are left, seen from the system that was most likely meant."""
    fewest = len(derivations[0].exceptions)
    if fewest > TYPO_SHARE * sum(map(str.isalpha, form)):
        return "no system explains it"
    near = [found for found in derivations if len(found.exceptions) <= fewest + 1]
    meant = min(near, key=lambda found: (not _usual(found.system, lang), len(found.exceptions), found.system.rank))
    left = _listed(meant.exceptions, lang)
    return f"no rule: {left}; perhaps a typo ({meant.system.name} has {romanise(original, meant.system)[0]})"


def _usual(system: System, lang: str | None) -> bool:
    return lang is None or lang in system.usual_in
