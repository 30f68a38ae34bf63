"""The shape of a language file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Gender = Literal["m", "f", "n", "p"]


def words(text: str) -> frozenset[str]:
    """The blank-separated words of ``text``; keeps long word lists readable in a language file."""
    return frozenset(text.split())


@dataclass(frozen=True, slots=True)
class Speech:
    """How a language says that somebody says something; every word is lower case."""

    verbs: frozenset[str]  # finite forms that introduce a statement
    bare_verbs: frozenset[str]  # of these, the ones that may do without "that": "he said it was late"
    impersonal: frozenset[str]  # of the verbs, the ones that name no speaker: "it is said"
    participles: frozenset[str]  # carry on a statement without a subject of their own: "adding", "y agregó"
    that: frozenset[str]  # the conjunction between verb and statement
    according: tuple[str, ...]  # "according to", before the speaker's name
    colon_phrases: tuple[str, ...]  # what before a colon announces a statement without a verb: "as follows"
    fillers: frozenset[str]  # may stand between the subject and its verb: "also", "has"
    auxiliaries: frozenset[str]  # a verb after one of these is passive and has no speaker: "was announced"
    prepositions: frozenset[str]
    recipients: frozenset[str]  # of these, the ones before whom one speaks to: "to the president"
    tell_verbs: frozenset[str]  # of the verbs, the ones whose object is the listener: "told Name"
    that_after: frozenset[str]  # of the prepositions, the ones that may stand before "that": "informó de que"
    determiners: frozenset[str]  # a verb's form behind one of these is an adjective: "its alleged fight"
    not_subjects: frozenset[str]  # prepositions and conjunctions: a word after one of them is no subject
    as_words: frozenset[str]  # "as", before a verb with its subject: "as he said, the war is over"
    free_order: bool  # whether the speaker may follow the verb anywhere, not only behind a comma
    pronouns: dict[str, Gender]
    oblique_pronouns: dict[str, Gender]  # of these, the forms behind "according to"
    demonstratives: frozenset[str]  # "this" as a subject says nothing
    roles: frozenset[str]  # nouns that may stand for the last speaker: "the diplomat"
    documents: frozenset[str]  # nouns of texts that speak at length: "the message said:"
    unsigned: frozenset[str]  # of these, the ones that are nobody's own words: "the article said"
    outlets: frozenset[str]  # nouns before the name of a newspaper or agency: what follows is no person
    relatives: frozenset[str]  # "who": between a name and its verb
    articles: frozenset[str]
    masculine_verbs: tuple[str, ...] = ()  # endings of verbs whose subject is a man


@dataclass(frozen=True, slots=True)
class Case:
    """How names of one gender end in one case: (ending, nominative ending), longest first."""

    gender: Gender
    forenames: tuple[tuple[str, str], ...]
    surnames: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Language:
    """Facts about one language; every word is lower case, and Spanish words stand with and without accents."""

    code: str
    name: str
    script: str  # ISO 15924: Latn, Cyrl
    months: tuple[tuple[str, ...], ...]  # January first; each with its forms and abbreviations, without dots
    stop_words: frozenset[str]  # the commonest words, to tell languages apart
    own_letters: str  # letters that set it apart from its neighbours in the same script
    abbreviations: frozenset[str]  # without the last dot; a sentence never ends with one of these
    loose_abbreviations: frozenset[str]  # without the last dot; a sentence may end here before a plain capital
    number_abbreviations: frozenset[str]  # without the last dot; an abbreviation only before a digit: "No. 5"
    titles: frozenset[str]  # words before a person's name: "president", "spokeswoman"
    not_persons: frozenset[str]  # words that no person's name holds: countries, peoples, institutions, weekdays
    particles: frozenset[str]  # lower-case words inside a person's name: "de", "bin"
    name_words: int  # how many words a person's name usually has at most
    bylines: tuple[str, ...]  # how a line begins that names an author, a picture or another article
    speech: Speech
    feminine_surnames: tuple[str, ...] = ()  # endings
    masculine_surnames: tuple[str, ...] = ()  # endings
    genitive_surnames: tuple[tuple[str, str], ...] = ()  # (genitive ending, nominative ending), longest first
    genitive_forenames: tuple[tuple[str, str], ...] = ()
    genitive_cues: frozenset[str] = frozenset()  # of ``Speech.according``, the ones followed by a genitive
    cases: tuple[Case, ...] = ()  # every case but the nominative, feminine names first
    feminine_forenames: frozenset[str] = frozenset()  # they end as masculine ones do in another case
    oblique_surnames: tuple[str, ...] = ()  # endings of a lone word that is no nominative
    oblique_titles: frozenset[str] = frozenset()  # titles in other cases: the name behind one is no subject
