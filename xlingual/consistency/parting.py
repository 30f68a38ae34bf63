"""Things that are gathered where something ties them, and kept apart where something parts them."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import Generic, TypeVar

T = TypeVar("T", bound=Hashable)


class Parting(Generic[T]):
    """Sets of things; a tie that would bring two parted things into one set is refused."""

    def __init__(self, things: Iterable[T], parted: Callable[[T, T], bool]) -> None:
        self._sets: dict[T, list[T]] = {thing: [thing] for thing in things}
        self._parted = parted

    def tie(self, one: T, other: T) -> bool:
        """Put the sets of both together; False where they stay apart."""
        left, right = self._sets[one], self._sets[other]
        if left is right:
            return True
        if self.apart(left, right):
            return False
        left += right
        for thing in right:
            self._sets[thing] = left
        return True

    def apart(self, left: Iterable[T], right: Iterable[T]) -> bool:
        """Whether something of one set is parted from something of the other."""
        others = list(right)
        return any(self._parted(a, b) for a in left for b in others)

    def with_(self, thing: T) -> list[T]:
        """The set of a thing."""
        return self._sets[thing]

    @property
    def sets(self) -> list[list[T]]:
        """All sets, in the order of their first things."""
        return list({id(members): members for members in self._sets.values()}.values())
