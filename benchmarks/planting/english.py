"""English negations: put in and taken out."""

from __future__ import annotations

from collections.abc import Sequence

from planting import verbs
from planting.tokens import Token, near

Change = tuple[int, int, str]


def put(words: Sequence[Token], number: int) -> Change | None:
    """Not behind an auxiliary, or do-support for a common verb with its subject before it."""
    word, before, after = words[number], near(words, number, -1), near(words, number, 1)
    beside = {before, after, near(words, number + 1, 1) if after else ""}
    if not before or word.text != word.low or beside & verbs.NEGATIVE:
        return None
    if word.low in verbs.AUXILIARIES:
        return _behind(words, number) if before not in verbs.NOT_SUBJECTS and after else None
    if before in verbs.NOT_SUBJECTS | verbs.AUXILIARIES or before.endswith(("ly", "s'")):
        return None
    return _supported(words, number)


def take(words: Sequence[Token], number: int) -> Change | None:
    """Without a not, a n't or a never; no behind there is, there are."""
    word, before, after = words[number], near(words, number, -1), near(words, number, 1)
    if after in verbs.IDIOMS or before in verbs.BEFORE_IDIOMS or not after:
        return None
    if word.low == "never" and before and before not in verbs.CONJUNCTIONS:
        return words[number - 1].end, word.end, ""
    if word.low == "not" and before in verbs.AUXILIARIES:
        return words[number - 1].end, word.end, ""
    if word.low == "no" and before in verbs.AUXILIARIES | {"been"}:
        return words[number - 1].end, word.end, ""
    positive = verbs.EXPANDED.get(word.low, word.low[:-3] if word.low.endswith("n't") else "")
    if not positive or not before or after in verbs.PRONOUNS:
        return None
    return word.start, word.end, positive


def _behind(words: Sequence[Token], number: int) -> Change | None:
    """Not behind an auxiliary that is one: "has" needs a participle."""
    word, after = words[number], near(words, number, 1)
    if word.low in verbs.PERFECT and after not in verbs.DONE and not after.endswith("ed"):
        return None
    if after in verbs.PRONOUNS or (word.low in ("do", "does", "did", "had") and after in ("the", "a", "it", "better")):
        return None
    if word.low in ("do", "did", "does") and after not in verbs.BASE | {*verbs.PAST.values()}:
        return None
    if number % 2 and word.low not in ("may", "might"):
        return word.start, word.end, verbs.CONTRACTED.get(word.low, word.low + "n't")
    return word.start, word.end, "cannot" if word.low == "can" else word.low + " not"


def _did(auxiliary: str, number: int) -> str:
    """In words at odd places contracted."""
    return f"{auxiliary}n't " if number % 2 else f"{auxiliary} not "


def _supported(words: Sequence[Token], number: int) -> Change | None:
    """A common verb behind a pronoun or a capitalised word."""
    word, before = words[number], near(words, number, -1)
    capital = words[number - 1].text[0].isupper()
    if (before in verbs.PRONOUNS or capital) and word.low in verbs.PAST:
        return word.start, word.end, _did("did", number) + verbs.PAST[word.low]
    if (before in verbs.SINGULAR or capital) and word.low in verbs.THIRD:
        return word.start, word.end, _did("does", number) + verbs.THIRD[word.low]
    if before in verbs.PLURAL and word.low in verbs.BASE and near(words, number - 1, -1) not in verbs.INVERTING:
        return word.start, word.end, _did("do", number) + word.low
    return None


def is_finite(word: str) -> bool:
    """Whether it is an auxiliary, or a finite form of a common verb."""
    return word in verbs.AUXILIARIES or word in verbs.PAST or word in verbs.THIRD
