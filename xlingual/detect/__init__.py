"""The language of an item, then of each of its passages."""

from __future__ import annotations

from functools import lru_cache

from xlingual.detect import scripts, statistics, votes
from xlingual.languages import LANGUAGES
from xlingual.languages.others import STOP_WORDS
from xlingual.records import Item

ITEM_SAMPLE = 5_000  # characters; langdetect samples anyway, and a longer text never changed the answer
PASSAGE_SAMPLE = 1_000
MIN_RIVAL = 0.3  # votes for another language that make the document's own worth a doubt: one word that few share
UNKNOWN = "und"

__all__ = ["UNKNOWN", "item_language", "passage_language"]


def item_language(item: Item) -> str:
    """The language of an item, as an ISO 639-1 code; ``und`` where neither its label nor its text tells.

    The label in ``item.lang`` wins unless the text clearly contradicts it. A language that this program does not
    align is named as what it is (``fr``, ``uk``), never forced into one of the three.
    """
    label = _plain_code(item.lang)
    guess = _guess(item.text[:ITEM_SAMPLE])
    if label and guess.language != label and not (guess.sure and guess.language):
        return label
    return guess.language or label or UNKNOWN


@lru_cache(maxsize=65_536)
def passage_language(text: str, item_language: str) -> str:
    """The language of a passage or line, where ``item_language`` is what it is without evidence to the contrary."""
    return _passage_language(text[:PASSAGE_SAMPLE], item_language)


def _passage_language(text: str, inherited: str) -> str:
    script = scripts.main_script(text)
    if script is None:
        return inherited
    if script not in ("Latn", "Cyrl"):
        return script
    favoured = _favoured(inherited, script)
    vote = votes.vote(text, script, favoured=favoured)
    if vote.sure or (vote.language == inherited and vote.rival < MIN_RIVAL):
        return vote.language or inherited
    if script == "Cyrl":
        return vote.language or favoured or inherited
    return _latin(text, vote, inherited) or inherited


def _latin(text: str, vote: votes.Vote, inherited: str) -> str | None:
    """What langdetect makes of a text on which the stop words are not sure."""
    prior = inherited if _is_latin(inherited) else None
    if vote.words < 4 or len(text) < 20:
        return prior or vote.language
    stranger = vote.language not in (None, prior, *LANGUAGES)
    if stranger and statistics.detect(text) == vote.language:
        return vote.language
    return statistics.likeliest(text, prior=prior)


def _favoured(inherited: str, script: str) -> str | None:
    """The document's language if it is written in this script; else the one aligned language that is, if only one."""
    if inherited != UNKNOWN and (inherited in votes.CYRILLIC) == (script == "Cyrl"):
        return inherited
    aligned = [language.code for language in LANGUAGES.values() if language.script == script]
    return aligned[0] if len(aligned) == 1 else None


def _is_latin(code: str) -> bool:
    return code not in votes.CYRILLIC and code != UNKNOWN


def _guess(text: str) -> votes.Vote:
    """Script and stop words first; langdetect where they leave a doubt."""
    script = scripts.main_script(text)
    if script is None:
        return votes.Vote(None, False, 0)
    if script not in ("Latn", "Cyrl"):
        return votes.Vote(script, True, 0)
    vote = votes.vote(text, script)
    if vote.sure or vote.words < 3:
        return vote
    second = statistics.detect(text)
    if second is None or _outvoted(second, vote):
        return vote
    return votes.Vote(second, vote.words >= 8 and vote.language in (None, second), vote.words)


def _outvoted(second: str, vote: votes.Vote) -> bool:
    """Whether langdetect names a language that had a vote and lost it: short Spanish is Catalan or Italian to it."""
    return vote.language in LANGUAGES and second in STOP_WORDS


def _plain_code(label: str | None) -> str | None:
    """``en`` for ``en-US``, ``EN`` and ``English``; None for no label."""
    if not label or not label.strip():
        return None
    code = label.strip().lower().replace("_", "-").split("-")[0]
    names = {language.name.lower(): language.code for language in LANGUAGES.values()}
    return names.get(code, code)
