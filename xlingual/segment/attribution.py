"""What a sentence says of who says what."""

from __future__ import annotations

from dataclasses import dataclass

from xlingual.segment.spans import Span
from xlingual.segment.subject import Subject


@dataclass(frozen=True, slots=True)
class Attribution:
    """A subject and what it is said to say.

    ``clause`` is the part of the sentence that is the statement, ``colon`` the offset after a colon that announces
    the statement behind it; both None where the sentence only says who speaks.
    """

    subject: Subject
    verb: str
    clause: Span | None = None
    colon: int | None = None
