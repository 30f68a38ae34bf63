"""Persons: runs of capitalised words with particles, initials and Korean syllables."""

from __future__ import annotations

from xlingual.names.find.candidate import FAIR, STRONG, Span
from xlingual.names.find.reading import Reading

_LONGEST = 5  # words of a name, particles counted: "Luiz Inácio Lula da Silva"


def korean(reading: Reading, at: int) -> Span | None:
    """``Kim Jong Un``, ``KIM Yong Chol``, ``Choe Son-hui``: surname, then one or two syllables; never two persons."""
    if reading.plain(at) not in reading.naming.surnames_first or reading.owns(at):
        return None
    last = at + 1
    while last < at + 3 and _given(reading, last, first=at):
        last += 1
        if "-" in reading.words.words[last - 1] or reading.owns(last - 1):
            break
    if last == at + 1 or not _likely(reading, at, last) or reading.lexicon.place(reading.joined(at, at + 2)):
        return None
    return Span(at, last, "person", STRONG, korean=True)


def _given(reading: Reading, at: int, *, first: int) -> bool:
    if not (reading.linked(at) and reading.capital(at)) or (len(reading.bare(at)) < 2 and reading.initial(at)):
        return False
    plain, last = reading.plain(at), at > first + 1  # Yun Jong Rin: a third syllable may look like a river
    if not reading.lexicon.korean_given(plain):
        return False
    if reading.lexicon.place(reading.bare(at)) and not (last and reading.lexicon.korean_syllable(plain)):
        return False
    label, headline = reading.label(at), reading.words.styles[at] == "capitals"
    if label in "NTBHLOMAPUC" and not (headline and label == "U"):  # Iron Complex, but Song Guk
        return reading.lexicon.korean_syllable(plain) and len(plain) < 5 and (at == first + 1 or "-" not in plain)
    return at == first + 1 or "-" not in plain


def _likely(reading: Reading, at: int, last: int) -> bool:
    """A surname and two syllables, one of two syllables, or a name that stands whole in an ordinary line."""
    if reading.lexicon.evidence.leans(reading.plain(at)) < 0 and reading.plain(at + 1) in reading.naming.surnames_first:
        return False  # "Song" before a full name
    if last - at == 3:
        return True
    given = reading.plain(at + 1)
    if reading.plain(at) in reading.lexicon.language.stop_words:
        return False
    shortest = 2 if reading.naming.declined else 3  # letters: Хен is Hyon
    return "-" in given or (not reading.words.styles[at] and len(given) > shortest and reading.label(at + 1) in "XFSG")


def other(reading: Reading, at: int) -> Span | None:
    """Forenames, initials, particles and a surname; the kind stays open where nothing says that it is a person."""
    if not _may(reading, at):
        return None
    last = at + 1
    while last < at + _LONGEST and not reading.owns(last - 1):
        more = _more(reading, last)
        if not more:
            break
        last += more
    while last > at and reading.initial(last - 1):
        last -= 1
    if last == at:
        return None
    if last == at + 1 and _letters(reading, at):
        return None
    kind, strength = _cue(reading, at, last)
    return Span(at, last, "person" if kind else None, strength)


def _letters(reading: Reading, at: int) -> bool:
    """A few capitals alone in an ordinary line stand for something: ``NAM`` is not Mr. Nam; Latin ones are a brand."""
    word = reading.bare(at)
    if reading.naming.declined and word.isascii():
        return True
    return word.isupper() and len(word) < 5 and not reading.words.styles[at]


def _more(reading: Reading, at: int) -> int:
    """How many words from ``at`` on go on with a name: one of its own, or particles with the one behind them."""
    if not reading.linked(at) or (reading.naming.declined and forename_behind(reading, at)):
        return 0
    if (_may(reading, at) and not _starts_korean(reading, at)) or _prefixed(reading, at):
        return 1
    particle = _particle(reading, at)
    if particle:
        return 2
    return 3 if particle is None and _particle(reading, at + 1) else 0


def _may(reading: Reading, at: int) -> bool:
    if not reading.namely(at):
        return False
    if reading.initial(at):
        return reading.linked(at + 1) and reading.capital(at + 1)
    label, plain = reading.label(at), reading.plain(at)
    if plain in reading.naming.title_words and reading.linked(at + 1) and reading.label(at + 1) == "T":
        return False
    return label in "FXSG" or (reading.linked(at) and _behind_forename(reading, at))


def _behind_forename(reading: Reading, at: int) -> bool:
    """Words that are names only behind one: ``Gordon Brown``, ``Vladimir PUTIN``, ``Владимир Зеленский``."""
    label, before = reading.label(at), reading.label(at - 1)
    if reading.plain(at) in reading.naming.particles and before in "FX":
        return True
    if label in "CU":
        return before == "F" and not reading.words.styles[at] and len(reading.bare(at)) > 3
    return label == "P" and reading.naming.declined and (before == "F" or reading.initial(at - 1))


def forename_behind(reading: Reading, at: int) -> bool:
    """«глава Сбербанка Герман Греф»: a forename behind a word that is none begins a name."""
    behind = reading.linked(at) and reading.label(at) == "F" and reading.label(at - 1) in "XG"
    return behind and reading.linked(at + 1) and reading.capital(at + 1) and not reading.initial(at - 1)


def _starts_korean(reading: Reading, at: int) -> bool:
    return korean(reading, at) is not None


def _prefixed(reading: Reading, at: int) -> bool:
    """``al-Sisi``."""
    first, _, rest = reading.words.words[at].partition("-")
    return first in reading.naming.particles and rest[:1].isupper() and reading.label(at - 1) in "FXS"


def _particle(reading: Reading, at: int) -> bool | None:
    """Whether a small particle and a capital follow; None where two particles may: ``van der``."""
    if not (reading.linked(at) and reading.linked(at + 1)) or reading.words.plains[at] not in reading.naming.particles:
        return False
    if reading.capital(at):
        return False
    follower = at + 1
    if reading.words.plains[follower] in reading.naming.particles and not reading.capital(follower):
        return None
    if reading.label(at - 1) in "GAB" or not reading.namely(follower):
        return False
    return reading.label(follower) in "FXS" and not reading.in_before(at) and _firm(reading, at)


def _firm(reading: Reading, at: int) -> bool:
    """A particle that is a preposition too joins only behind a forename: ``Fernando de la Rúa``."""
    if reading.words.plains[at] not in reading.lexicon.language.stop_words:
        return True
    return reading.label(at - 1) == "F" or (at > 1 and reading.linked(at - 1) and reading.label(at - 2) == "F")


def _cue(reading: Reading, at: int, last: int) -> tuple[bool, int]:
    size = last - at
    if size == 1:
        plain = not reading.words.fresh[at] and not reading.words.styles[at]
        return (True, STRONG) if plain and reading.lexicon.forms(reading.plain(at)).surname else (False, 0)
    labels = [reading.label(k) for k in range(at, last)]
    if labels[0] == "F" or reading.initial(at):
        return True, STRONG
    if any(reading.initial(k) for k in range(at, last)):
        return True, STRONG
    if any(reading.plain(k).endswith(reading.naming.patronymics) for k in range(at, last)):
        return True, STRONG
    if labels[-1] == "S" and "G" not in labels:
        return True, FAIR
    return False, 0
