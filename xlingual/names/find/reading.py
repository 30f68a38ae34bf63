"""One text while its names are looked for: words, labels, and which words may belong to names."""

from __future__ import annotations

from xlingual.names.find.lexicon import Label, Lexicon
from xlingual.names.find.tokens import Words, all_capitals, is_capital, is_initial

_PLAIN_GAPS = frozenset({" ", "\u00a0", "  "})
_DOTTED = frozenset({". ", ".", ".\u00a0"})
_PLURAL_POSSESSIVE = frozenset({"' ", "’ "})


class Reading:
    """A text's words with the lexicon of its language."""

    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        self.words, self.lexicon, self.naming = words, lexicon, lexicon.naming
        self.size = len(words)
        self._bare, self._plain = list(words.words), list(words.plains)
        self._owners = {at for at, word in enumerate(words.words) if self._cut(at, word)}

    def _cut(self, at: int, word: str) -> bool:
        """Cut the possessive of word ``at`` off, if it has one."""
        if self._plain[at] in self.naming.body_words:
            return False
        ending = next((one for one in self.naming.possessives if word.endswith(one)), "")
        if ending:
            self._bare[at], self._plain[at] = word[: -len(ending)], self._plain[at][: -len(ending)]
        return bool(ending)

    def bare(self, at: int) -> str:
        """Word ``at`` without its possessive."""
        return self._bare[at]

    def plain(self, at: int) -> str:
        """Word ``at`` as it is looked up."""
        return self._plain[at]

    def end(self, at: int) -> int:
        """Where word ``at`` ends, possessive left out."""
        return self.words.starts[at] + len(self.bare(at))

    def label(self, at: int) -> Label:
        """What word ``at`` is."""
        return self.lexicon.label(self._bare[at], self._plain[at])

    def owns(self, at: int) -> bool:
        """Whether word ``at`` is a possessive that ends a name: ``Putin's``."""
        return at in self._owners

    def linked(self, at: int) -> bool:
        """Whether words ``at`` - 1 and ``at`` stand side by side."""
        if not 0 < at < self.size:
            return False
        gap = self.words.gaps[at]
        if gap in _PLAIN_GAPS:
            return not self.owns(at - 1)
        if gap in _DOTTED:
            return (
                is_initial(self.words.words[at - 1]) or self.words.plains[at - 1] in self.lexicon.language.abbreviations
            )
        return gap in _PLURAL_POSSESSIVE and bool(self.naming.possessives) and self.words.words[at - 1].endswith("s")

    def capital(self, at: int) -> bool:
        """Whether word ``at`` begins with a capital."""
        return at < self.size and is_capital(self.words.words[at])

    def namely(self, at: int) -> bool:
        """Whether word ``at`` may be part of a name: its capital says so, or the run does where all have capitals."""
        if not self.capital(at):
            return False
        words, plain = self.words, self.plain(at)
        style = words.styles[at]
        if is_initial(words.words[at]):
            return self.initial(at)
        label = self.label(at)
        if label == "N":
            return False
        if style:
            return label in "FGABHL" or (label in "MTPO" and style == "title") or self._shown(at, plain)
        if words.fresh[at]:
            return not self.lexicon.common(self.bare(at), plain)
        return not (plain in self.lexicon.language.stop_words and not all_capitals(words.words[at]))

    def initial(self, at: int) -> bool:
        """Whether word ``at`` is an initial: one letter with a dot behind it."""
        word = self.words.words[at]
        dotted = word.endswith(".") or (at + 1 < self.size and self.words.gaps[at + 1] in _DOTTED)
        return is_initial(word) and dotted and word.rstrip(".") not in self.naming.acronyms

    def _shown(self, at: int, plain: str) -> bool:
        """Whether the run writes a headline's word with a capital elsewhere."""
        if self.lexicon.evidence.leans(plain) > 0 or self.label(at) == "S":
            return not self.lexicon.common(self.bare(at), plain)
        return False

    def joined(self, first: int, last: int) -> str:
        """The text of some words as it stands."""
        return self.words.text[self.words.starts[first] : self.end(last - 1)]

    def in_before(self, at: int) -> bool:
        """Whether a preposition of place stands before word ``at``."""
        return at > 0 and self.words.gaps[at] in _PLAIN_GAPS and self.words.plains[at - 1] in self.naming.in_words
