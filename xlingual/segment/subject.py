"""What a subject is: a person by name, or what stands for one."""

from __future__ import annotations

from typing import Literal, NamedTuple

SubjectKind = Literal["person", "pronoun", "role", "document", "other", "dropped"]
_RANK: dict[SubjectKind, int] = {"person": 5, "pronoun": 4, "role": 3, "document": 3, "dropped": 2, "other": 1}


class Subject(NamedTuple):
    """The subject of a verb: a person by name, or what stands for one; ``first`` is its first token."""

    kind: SubjectKind
    word: str  # the name, or the pronoun or noun in lower case
    first: int
    last: int
    opens: bool = False  # a word that opens the sentence, and has its capital from there

    @property
    def rank(self) -> int:
        """The plainer a speaker, the higher."""
        return _RANK[self.kind]
