"""Speakers: from a subject's mention to one person's full name within an item."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from xlingual.languages import Language
from xlingual.languages.language import Gender
from xlingual.segment.cases import from_case, nominative
from xlingual.segment.persons import SHORT, full_names, person_starting_at
from xlingual.segment.roles import roles_of
from xlingual.segment.spans import Span, lines
from xlingual.segment.subject import Subject
from xlingual.segment.tokens import Token, tokenise

MIN_STEM = 4  # letters that two case forms of one surname share


@dataclass(slots=True)
class Roster:
    """The full names that an item mentions; read from the text on first need."""

    text: str
    language: Language
    _by_surname: dict[str, Counter[str]] | None = None
    _by_first: dict[str, set[str]] = field(default_factory=dict)  # of names of short words, Korean ones among them
    _roles: dict[str, set[str]] = field(default_factory=dict)  # what the item calls each: "spokeswoman"

    def complete(self, surname: str) -> str:
        """The one full name that ends in ``surname`` (or, being Korean, begins with it); else ``surname`` itself."""
        known = self._names()
        wanted = _plain(surname)
        if wanted in known:
            return _commonest(known[wanted])
        if len(self._by_first.get(wanted, ())) == 1:
            return next(iter(self._by_first[wanted]))
        if not self.language.genitive_surnames:
            return surname
        stems = [name for name in known if _same_stem(name, wanted)]
        return _commonest(known[stems[0]]) if stems else surname

    def is_called(self, name: str, role: str) -> bool:
        """Whether the item calls the person so, in a title or an apposition."""
        self._names()
        return role in self._roles.get(name, ())

    def _names(self) -> dict[str, Counter[str]]:
        if self._by_surname is None:
            self._by_surname = {}
            for span in lines(self.text):
                self._read(span, self._by_surname)
        return self._by_surname

    def _read(self, span: Span, by_surname: dict[str, Counter[str]]) -> None:
        tokens = tokenise(self.text, span)
        for person in full_names(tokens, self.language):
            name = from_case(person.name, self.language) or person.name
            by_surname.setdefault(_plain(_surname(name)), Counter())[name] += 1
            self._roles.setdefault(name, set()).update(roles_of(tokens, person, self.language))
            if _is_short(name):
                self._by_first.setdefault(_plain(name.split(maxsplit=1)[0]), set()).add(name)

    def subject_of(self, span: Span) -> str | None:
        """The person whom a sentence begins with, titles and places before the name left out."""
        tokens = tokenise(self.text, span)
        for index, token in enumerate(tokens):
            person = person_starting_at(tokens, index, self.language)
            if person and person.words > 1:
                return None if from_case(person.name, self.language) else person.name
            if not _may_precede(token, self.language):
                return _in_commas(tokens, index, self.language)
        return None


def _may_precede(token: Token, language: Language) -> bool:
    """Whether a word may stand before the name that is a sentence's subject."""
    speech = language.speech
    return (
        not token.text.islower()
        or token.lower in language.titles
        or token.lower in speech.not_subjects | speech.roles | speech.fillers | speech.articles
    )


def _in_commas(tokens: Sequence[Token], first: int, language: Language) -> str | None:
    """`The chief of the northern staff, First Last, ...`: a name between the sentence's first two commas."""
    comma = next((index for index in range(first, len(tokens)) if tokens[index].text == ","), None)
    person = person_starting_at(tokens, comma + 1, language) if comma is not None else None
    if not person or person.words < 2 or person.last + 1 >= len(tokens):
        return None
    return person.name if tokens[person.last + 1].text == "," else None


@dataclass(slots=True)
class Speakers:
    """Who has spoken so far in an item, so that `she`, `the diplomat` and a bare surname find their person."""

    roster: Roster
    last: str | None = None
    history: list[str] = field(default_factory=list)
    narrated: Span | None = None  # the sentence before, if nobody is said to speak in it

    def resolve(self, subject: Subject, *, genitive: bool = False) -> str | None:
        """The speaker's full name as the item spells it; None where it is not plain who is meant."""
        self._turn_to_topic()
        if subject.kind == "person":
            name = self._named(subject.word, genitive=genitive)
            if (subject.first == 0 or subject.opens) and " " not in name:
                self.last = None  # a lone capitalised word that opens the sentence is no proof of a name
                return None
            return self._remember(name)
        if subject.kind == "pronoun":
            return self._by_pronoun(subject.word)
        if subject.kind == "role":
            return self._by_role(subject.word)
        if subject.kind == "other" or subject.word in self.roster.language.speech.unsigned:
            self.last = None
            return None
        return self.last

    def _turn_to_topic(self) -> None:
        """Whom the narrator just told of is meant by a pronoun sooner than who spoke earlier."""
        topic = self.roster.subject_of(self.narrated) if self.narrated else None
        self.narrated = None
        if topic:
            self._remember(topic)

    def _remember(self, name: str) -> str:
        self.last = name
        if name in self.history:
            self.history.remove(name)
        self.history.append(name)
        return name

    def _named(self, name: str, *, genitive: bool) -> str:
        if genitive:
            name = nominative(name, self.roster.language)
        name = from_case(name, self.roster.language) or name
        return name if " " in name else self.roster.complete(name)

    def _by_role(self, role: str) -> str | None:
        """Whom the item has called so, the last speaker first; else the last speaker."""
        called = [name for name in self.history if self.roster.is_called(name, role)]
        if called and self.last not in called:
            return self._remember(called[-1])
        return self.last

    def _by_pronoun(self, pronoun: str) -> str | None:
        speech = self.roster.language.speech
        gender = speech.pronouns.get(pronoun) or speech.oblique_pronouns.get(pronoun)
        if gender not in ("m", "f"):
            return None
        if self.last and _may_be(self.last, gender, self.roster.language):
            return self.last
        fitting = [name for name in reversed(self.history) if _may_be(name, gender, self.roster.language)]
        return self._remember(fitting[0]) if fitting else None


def _may_be(name: str, gender: Gender, language: Language) -> bool:
    surname = _surname(name).lower()
    feminine = surname.endswith(language.feminine_surnames)
    masculine = surname.endswith(language.masculine_surnames)
    return not (feminine and not masculine if gender == "m" else masculine and not feminine)


def _surname(name: str) -> str:
    return name.rsplit(maxsplit=1)[-1]


def _commonest(names: Counter[str]) -> str:
    """The most frequent, the first of them where two are equally so."""
    return names.most_common(1)[0][0]


def _plain(word: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(c))


def _is_short(name: str) -> bool:
    return all(len(word) <= SHORT or "-" in word for word in name.split())


def _same_stem(one: str, other: str) -> bool:
    shared = min(len(one), len(other)) - 2
    return shared >= MIN_STEM and one[:shared] == other[:shared] and abs(len(one) - len(other)) <= 3
