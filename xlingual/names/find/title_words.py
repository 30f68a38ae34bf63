"""Which words belong to offices and ranks."""

from __future__ import annotations

from xlingual.names.find.reading import Reading


def is_title(reading: Reading, at: int) -> bool:
    """Whether word ``at`` is the head of a title: "minister", but not the general of a General Staff."""
    if not reading.lexicon.has(reading.plain(at), reading.naming.titles):
        return False
    if reading.naming.heads_first and at > 1 and reading.capital(at) and reading.words.plains[at - 1] == "de":
        return reading.label(at - 2) != "B"  # Consejo de Ministros
    if reading.plain(at) not in reading.naming.body_words:
        return True
    if reading.naming.heads_first:  # Estado Mayor
        return not (
            reading.capital(at) and reading.linked(at) and reading.capital(at - 1) and reading.label(at - 1) in "BMT"
        )
    return not (reading.linked(at + 1) and reading.label(at + 1) == "B")


def is_inside(reading: Reading, at: int) -> bool:
    """Whether word ``at`` may stand inside a title, before or behind its head."""
    naming, plain = reading.naming, reading.plain(at)
    if plain in naming.title_links or reading.lexicon.has(plain, naming.title_words):
        return True
    label = reading.label(at)
    if label in "BM" and (reading.capital(at) or naming.declined or naming.heads_first):
        return True
    if label == "P" or _adjective(reading, at) or _of_body(reading, at):
        return True
    if label in "GAHL" and reading.capital(at):
        return True
    if not naming.declined:
        return False
    return reading.lexicon.has(plain, naming.body_words) or (label == "X" and reading.capital(at))  # Сбербанка


def _adjective(reading: Reading, at: int) -> bool:
    """``ministro noruego de Defensa``: a small word behind the title's head."""
    if not reading.naming.heads_first or reading.capital(at) or not reading.linked(at) or not is_title(reading, at - 1):
        return False
    plain, language = reading.words.plains[at], reading.lexicon.language
    return plain not in language.stop_words and plain not in language.speech.verbs


def _of_body(reading: Reading, at: int) -> bool:
    """``Budget`` of the Budget Committee."""
    beside = reading.capital(at) and reading.label(at) in "XCS" and reading.linked(at + 1)
    return beside and reading.capital(at + 1) and reading.label(at + 1) in "BM"


def is_modifier(reading: Reading, at: int) -> bool:
    """Whether word ``at`` may stand before a title's head: ``Russian Deputy`` Foreign Minister."""
    naming, plain = reading.naming, reading.plain(at)
    acronym = reading.label(at) == "A" and reading.capital(at)
    if plain in reading.lexicon.language.stop_words and plain not in naming.title_words and not acronym:
        return False
    if plain in naming.title_links or plain in naming.in_words:
        return False
    if reading.lexicon.has(plain, naming.title_words) or reading.lexicon.has(plain, naming.titles):
        return True
    label = reading.label(at)
    if naming.heads_first:
        return False
    if naming.declined:
        return any(key.endswith("ский") for key in reading.lexicon.keys(plain))
    return label == "P" or (label in "BMGA" and reading.capital(at))
