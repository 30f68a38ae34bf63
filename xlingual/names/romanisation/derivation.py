"""What the tracer finds: the steps from a Cyrillic name to a Latin one by the rules of one system."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from xlingual.names.romanisation.romanise import System

StepKind = Literal["own", "variant", "foreign", "unexplained", "customary"]

EXCEPTION = 1000  # the cost of a letter that the system does not explain; any number of variants is cheaper
COSTS: Mapping[StepKind, int] = {
    "own": 0,
    "variant": 1,
    "customary": 2,
    "foreign": EXCEPTION,
    "unexplained": EXCEPTION + 50,
}


@dataclass(frozen=True, slots=True)
class Step:
    """One rule applied, or one exception: ``original[start:end]`` became ``form[form_start:form_end]``.

    ``own``: the system's own result; ``variant``: one it allows; ``foreign``: one of other systems;
    ``unexplained``: of no system; ``customary``: a whole forename that has a traditional form. ``codes``: the systems
    that give it.
    """

    kind: StepKind
    letters: str
    result: str
    start: int
    end: int
    form_start: int
    form_end: int
    where: str = ""
    codes: frozenset[str] = frozenset()

    def moved(self, by: int, form_by: int) -> Step:
        """The same step where the words start later in the whole names."""
        return replace(
            self,
            start=self.start + by,
            end=self.end + by,
            form_start=self.form_start + form_by,
            form_end=self.form_end + form_by,
        )


@dataclass(frozen=True, slots=True)
class Derivation:
    """How a system gives a form: its steps in order; ``accents`` are the places of stress accents in the form."""

    system: System
    steps: tuple[Step, ...]
    accents: tuple[int, ...] = ()

    @property
    def exceptions(self) -> tuple[Step, ...]:
        """The steps that the system has no rule for."""
        return tuple(step for step in self.steps if step.kind in ("foreign", "unexplained"))

    @property
    def cost(self) -> int:
        """``EXCEPTION`` for each exception, a little for what is unexplained by all systems and for variants."""
        return sum(COSTS[step.kind] for step in self.steps)
