"""Case forms of persons' names: back to the nominative, and names that no subject can be."""

from __future__ import annotations

from collections.abc import Sequence

from xlingual.languages import Language
from xlingual.languages.language import Case
from xlingual.segment.tokens import Token


def nominative(name: str, language: Language) -> str:
    """`Марии Захаровой` -> `Мария Захарова`, of a name known to be a genitive; unknown endings stay."""
    words = name.split()
    declined = from_case(name, language)
    if declined:
        return declined
    surname = _replace(words[-1], language.genitive_surnames)
    if len(words) == 1 or surname == words[-1]:
        return " ".join([*words[:-1], surname])
    return " ".join([*(_replace(word, language.genitive_forenames) for word in words[:-1]), surname])


def from_case(name: str, language: Language) -> str | None:
    """The nominative of a forename and surname that stand in another case; None where they may be a nominative."""
    words = name.split()
    if len(words) != 2 or not language.cases or words[0].lower() in language.feminine_forenames:
        return None
    for case in language.cases:
        found = _from(words, case, language)
        if found:
            return found
    return None


def _from(words: Sequence[str], case: Case, language: Language) -> str | None:
    forename, surname = _replace(words[0], case.forenames), _replace(words[1], case.surnames)
    if forename == words[0]:
        return None
    if case.gender == "f":
        return f"{forename} {surname}" if forename.lower() in language.feminine_forenames else None
    declined = surname != words[1] or ("", "") in case.surnames
    return f"{forename} {surname}" if declined else None


def _replace(word: str, endings: Sequence[tuple[str, str]]) -> str:
    for ending, other in endings:
        if word.endswith(ending) and len(word) > len(ending):
            return word[: len(word) - len(ending)] + other
    return word


def is_oblique(name: str, tokens: Sequence[Token], first: int, language: Language) -> bool:
    """Whether a name's ending, or the title before it, says that it is no subject: `доложил президенту Name`."""
    if not language.cases:
        return False
    if from_case(name, language) or _behind_oblique_title(tokens, first, language):
        return True
    words = name.lower().split()
    return len(words) != 2 and words[-1].endswith(language.oblique_surnames)


def _behind_oblique_title(tokens: Sequence[Token], first: int, language: Language) -> bool:
    before = first - 1 if tokens[first].lower not in language.oblique_titles else first
    return before >= 0 and tokens[before].lower in language.oblique_titles


def disagrees(name: str, verb: str, language: Language) -> bool:
    """`процитировал Лаврова`: a lone surname that ends as a woman's, behind a verb whose subject is a man."""
    endings = language.speech.masculine_verbs
    return bool(endings) and " " not in name and verb.endswith(endings) and name.endswith(language.feminine_surnames)
