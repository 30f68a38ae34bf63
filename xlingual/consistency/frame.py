"""What is known of the versions of a statement whatever the check: which were compared, which stand in one item."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass


def in_order(one: int, other: int) -> tuple[int, int]:
    """Two versions, the lower number first."""
    return min(one, other), max(one, other)


@dataclass(frozen=True, slots=True)
class Frame:
    """``compared`` are the versions with a pair between them; ``voices`` has the number of each version's item."""

    compared: Collection[tuple[int, int]]
    voices: tuple[int, ...]

    def were_compared(self, one: int, other: int) -> bool:
        """Whether there is a pair between two versions."""
        return in_order(one, other) in self.compared
