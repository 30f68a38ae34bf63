"""The shape of what is true of names in one language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["person", "place", "organisation"]

_PLAIN = str.maketrans("áàâäãéèêëíìîïóòôöõúùûüñçё", "aaaaaeeeeiiiiooooouuuuncе")


def plain(word: str) -> str:
    """A word as it is looked up: small letters, no accents; Spanish comes with and without them."""
    return word.lower().replace("’", "'").translate(_PLAIN)


def plain_words(text: str) -> frozenset[str]:
    """The blank-separated words of ``text`` as they are looked up."""
    return frozenset(plain(text).split())


@dataclass(frozen=True, slots=True)
class Naming:
    """Facts about names in one language; every word is plain: small letters, no accents."""

    code: str
    titles: frozenset[str]  # heads of offices and ranks: "minister", "comrade"
    title_words: frozenset[str]  # what stands around such a head and names nobody: "deputy", "great", "ruso"
    title_links: frozenset[str]  # small words inside a title: "of the"
    loose_titles: frozenset[str]  # small-letter words after a name in apposition that are titles: "head", "jefe"
    body_heads: frozenset[str]  # what an organisation is: "ministry"
    named_after: frozenset[str]  # of these heads, the ones a person's name may follow: "Universidad Kim Il Sung"
    sole_bodies: frozenset[str]  # organisations of one word: "kremlin"
    head_pairs: frozenset[str]  # two words that are a head together: "estado mayor"
    body_words: frozenset[str]  # what stands beside such a head in the organisation's name: "central", "foreign"
    place_heads: frozenset[str]  # kinds of places left out of the name: "Kursk Region" is Kursk
    land_heads: frozenset[str]  # kinds of places that belong to the name: "Yellow Sea"
    land_first: frozenset[str]  # of these, the ones that stand before the name: "Mount"
    directions: frozenset[str]  # small words that belong to a place behind them: "south Korea"
    thing_heads: frozenset[str]  # a name before or after one of these is a thing's: "Kim Il Sung Prize"
    peoples: frozenset[str]  # "russian", "coreano"
    people_endings: tuple[str, ...]  # endings of peoples that no list holds
    never: frozenset[str]  # words no name is made of: weekdays, months, "god", "internet"
    common: frozenset[str]  # words that often begin a sentence or a headline
    common_endings: tuple[str, ...]  # endings of words that are no names at a sentence's start
    forenames: frozenset[str]
    surnames_first: frozenset[str]  # Korean surnames, which stand before the given name
    in_words: frozenset[str]  # prepositions before a place: "in"
    acronyms: Mapping[str, Kind]  # as written: "NATO"
    particles: frozenset[str]  # small words inside a person's name
    links: tuple[str, ...]  # what joins an organisation's parts: "of the"
    joiners: frozenset[str]  # of these, "and"
    heads_first: bool = False  # "Ministerio de Defensa", not "Defence Ministry"
    possessives: tuple[str, ...] = ()  # endings cut off a name: "'s"
    patronymics: tuple[str, ...] = ()  # endings
    surname_endings: tuple[str, ...] = ()  # endings that show a surname: "ov"
    syllable: str = ""  # pattern of one syllable of a Korean given name, plain
    declined: bool = False  # whether names stand in cases
    case_words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # prepositions and their cases
    masculine_cases: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)  # of foreign surnames
    ideas: frozenset[str] = frozenset()  # words that name nobody but end an organisation's name: "Study of Songun"
    dwellers: frozenset[str] = frozenset()  # behind these, where they live belongs to their organisation's name
    in_links: tuple[str, ...] = ()  # what stands between them
    body_prefixes: frozenset[str] = frozenset()  # first parts of hyphened words in such a name: "Pan-national"
    genitives: frozenset[str] = frozenset()  # small words after an organisation's head: "обороны"
    undeclined: frozenset[str] = frozenset()

    @property
    def link_words(self) -> frozenset[str]:
        """The small words of links and titles."""
        return frozenset(word for link in self.links for word in link.split())
