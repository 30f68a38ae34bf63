"""How far a statement reaches that is announced by a colon and set between no marks."""

from __future__ import annotations

from dataclasses import dataclass

from xlingual.segment.spans import count_words

HEADING_WORDS = 9  # a line of fewer words without a full stop ends the statement
_ENDED = (".", "!", "?", "…", '"', "”", "»", ":", ";", ",")


@dataclass(slots=True)
class Region:
    """The statement being read: whose it is, and in how many further lines it may go on."""

    active: bool = False
    speaker: str | None = None
    lines_left: float = 0

    def start(self, speaker: str | None, *, lines_left: float) -> None:
        """A colon was read: what follows is ``speaker``'s."""
        self.active, self.speaker, self.lines_left = True, speaker, lines_left

    def stop(self) -> None:
        """The narrator speaks again."""
        self.active, self.speaker, self.lines_left = False, None, 0

    def begin_line(self, line: str) -> None:
        """A new paragraph ends the statement unless it was announced to run on; a heading always does."""
        if not self.active:
            return
        heading = not line.endswith(_ENDED) and count_words(line) < HEADING_WORDS
        if self.lines_left < 1 or heading:
            self.stop()
        else:
            self.lines_left -= 1
