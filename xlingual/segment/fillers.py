"""What may stand between a subject and its verb: adverbs, dates, brackets, `in his report`."""

from __future__ import annotations

from collections.abc import Sequence

from xlingual.languages import Language
from xlingual.segment.tokens import Token

MAX_FILLERS = 9
MAX_BRACKETS = 16  # tokens


def skip_fillers(tokens: Sequence[Token], index: int, language: Language) -> int:
    """The nearest token at or before ``index`` that may be the subject's last; below 0 if there is none."""
    lowest, dated = index - MAX_FILLERS, False
    while index >= 0 and index > lowest:
        token = tokens[index]
        if token.lower in language.speech.pronouns or _is_name_part(tokens, index, language):
            break
        date = _is_date_part(tokens, index, language, dated=dated)
        plain = date or token.lower in language.speech.fillers
        if not (plain or _is_governed_document(tokens, index, language)):
            break
        dated = date
        index -= 1
    return index


def _is_name_part(tokens: Sequence[Token], index: int, language: Language) -> bool:
    """`Mun Jong In said`: a preposition in a capital behind another capital."""
    token = tokens[index]
    function = token.lower in language.speech.not_subjects and token.text[0].isupper()
    return function and index > 0 and tokens[index - 1].text[0].isupper()


def _is_date_part(tokens: Sequence[Token], index: int, language: Language, *, dated: bool) -> bool:
    """`el 26 de abril`, `on April 26`: a number, a month beside a number, and what stands before them."""
    token = tokens[index]
    if token.text[0].isdigit():
        return True
    if dated and token.lower in language.speech.not_subjects:
        return True
    near = any(other.text[0].isdigit() for other in tokens[max(0, index - 2) : index + 2])
    return near and any(token.lower in forms for forms in language.months)


def _is_governed_document(tokens: Sequence[Token], index: int, language: Language) -> bool:
    """`he in his report said`: the report is where he said it, not who."""
    speech = language.speech
    if tokens[index].lower not in speech.documents or index == 0:
        return False
    before = index - 1
    if tokens[before].lower in speech.fillers:
        return True
    if before > 0 and tokens[before].lower in speech.articles:
        before -= 1
    return tokens[before].lower in speech.not_subjects - speech.articles


def before_brackets(tokens: Sequence[Token], index: int) -> int:
    """`Name (left) said`: the word before what stands in brackets."""
    if index < 0 or tokens[index].text != ")":
        return index
    opening = next((i for i in range(index, max(-1, index - MAX_BRACKETS), -1) if tokens[i].text == "("), 0)
    return opening - 1 if opening else index
