"""What a whole run shows about its words: mostly small, mostly capital, and how a name is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from xlingual.names.find.tokens import Words, all_capitals


@dataclass(slots=True)
class Evidence:
    """Counts of one language's words in a run, by their plain form."""

    small: Counter[str] = field(default_factory=Counter)
    capital: Counter[str] = field(default_factory=Counter)  # inside a sentence, where a capital says something
    fresh: Counter[str] = field(default_factory=Counter)  # capital where any word has one
    forms: dict[str, Counter[str]] = field(default_factory=dict)  # how a name is written in ordinary lines

    def learn(self, found: Words) -> None:
        """Count one text's words."""
        rows = zip(found.words, found.plains, found.fresh, found.styles, strict=True)
        for word, plain, fresh, style in rows:
            if not word[0].isupper():
                self.small[plain] += 1
            elif style or fresh:
                self.fresh[plain] += 1
            else:
                self.capital[plain] += 1
                if not all_capitals(word):
                    self.forms.setdefault(plain, Counter())[word] += 1

    def leans(self, plain: str) -> int:
        """Above 0 for a word mostly capital, below 0 for one mostly small, 0 where nothing is known."""
        return self.capital[plain] - self.small[plain]

    def written(self, word: str, plain: str) -> str:
        """A word in capitals as the run mostly writes it: ``PUTIN`` is ``Putin``."""
        forms = self.forms.get(plain)
        if forms:
            return forms.most_common(1)[0][0]
        return "-".join(part.capitalize() for part in word.split("-"))


def learn(texts: Iterable[Words]) -> Evidence:
    """The evidence of some texts."""
    evidence = Evidence()
    for found in texts:
        evidence.learn(found)
    return evidence
