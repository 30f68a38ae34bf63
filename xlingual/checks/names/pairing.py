"""Names without counterparts on both sides: which of them stand in each other's place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xlingual.checks.names.capitals import heads_thing, is_acronym
from xlingual.checks.names.counterparts import is_spelled, near
from xlingual.checks.names.mentions import LIKELY, WEAK, Mentioned
from xlingual.checks.names.spelling import latin, letters_alike
from xlingual.checks.names.titles import bare_titles
from xlingual.checks.names.view import View
from xlingual.checks.side import Side
from xlingual.languages.naming import NAMINGS
from xlingual.records import NamedSpan

ENOUGH = 2 * LIKELY  # strength of two names together
SAME_PLACE = 0.15  # distance in their texts up to which less strength is enough
OTHER_KIND = 0.3  # distance that a name of unknown kind counts as
LIKE_ACRONYMS = 0.4  # likeness of letters from which two acronyms may be one, misread
INSTEAD = 0.3  # distance in their texts up to which a title can stand for a name
BESIDE = 30  # characters between a country and the person whose office it belongs to
KIN = 1.0  # how much nearer two names are that share a word


@dataclass(frozen=True, slots=True)
class Gap:
    """A name and its words that the other side lacks."""

    name: Mentioned
    lacking: tuple[int, ...]

    @property
    def whole(self) -> bool:
        """Whether the name lacks as a whole: a person's surname, which is last, or half of another name's words."""
        if self.name.kind == "person":
            return self.lacking[-1] == self.name.words[-1]
        return self.name.kind is None or len(self.lacking) * 2 >= len(self.name.words)


def pairs_of(gaps_a: Sequence[Gap], gaps_b: Sequence[Gap], view: View) -> list[tuple[Gap, Gap]]:
    """The names that stand in each other's place, each at most once; the nearest first."""
    options = [(cost, a, b) for a in gaps_a for b in gaps_b if (cost := _distance(a, b, view)) is not None]
    options.sort(key=lambda option: option[0])
    chosen: list[tuple[Gap, Gap]] = []
    for _, a, b in options:
        if not any(a is one or b is other for one, other in chosen):
            chosen.append((a, b))
    return chosen


def _distance(a: Gap, b: Gap, view: View) -> float | None:
    """How far apart two names stand, in shares of their texts; None where they cannot stand for each other."""
    kin = share_word(a, b, view)
    if (not kin and not (a.whole and b.whole)) or _is_doubtful(a, b, view):
        return None
    if not kin and a.name.kind and b.name.kind and a.name.kind != b.name.kind:
        return None
    if not kin and (_of_other_persons(a, b, view) or _are_unlike(a, b, view)):
        return None
    if not kin and (_is_put_otherwise(a, b, view) or _has_title_instead(a, b, view)):
        return None
    away = abs(_place(a, view.own) - _place(b, view.other))
    if not _are_names(a, b) and not (away <= SAME_PLACE and _are_persons(a, b, view)):
        return None
    kin = kin or near(view, a.lacking[-1], b.lacking[-1])
    return away + (OTHER_KIND if a.name.kind != b.name.kind else 0.0) - (KIN if kin else 0.0)


def _is_put_otherwise(a: Gap, b: Gap, view: View) -> bool:
    """Whether half of a long name that only capitals show stands on the other side, in another language."""
    halves = [gap.name.kind is None and 1 < len(gap.name.words) >= 2 * len(gap.lacking) for gap in (a, b)]
    return not view.one_language and any(halves)


def _has_title_instead(a: Gap, b: Gap, view: View) -> bool:
    """Whether one is a person for whom the other side has a title, and the other a name of unknown kind."""
    for gap, other, own, there in ((a, b, view.own, view.other), (b, a, view.other, view.own)):
        if gap.name.kind == "person" and other.name.kind is None:
            titles = (n / len(there.words) for n in bare_titles(there))
            if any(abs(place - _place(gap, own)) <= INSTEAD for place in titles):
                return True
    return False


def _are_names(a: Gap, b: Gap) -> bool:
    """Whether both are names for all we know; a sentence's first word and half an organisation are less sure."""
    unsure = any(gap.name.kind is None and gap.name.strength == WEAK for gap in (a, b))
    halved = any(gap.name.kind == "organisation" and len(gap.lacking) * 2 == len(gap.name.words) for gap in (a, b))
    both = a.name.kind == b.name.kind
    return not unsure and (both or not halved) and a.name.strength + b.name.strength >= ENOUGH


def _are_persons(a: Gap, b: Gap, view: View) -> bool:
    """Whether of two names that are not sure both can be persons, or two spellings of one name."""
    if not {a.name.kind, b.name.kind} <= {"person", None}:
        return False
    respelled = view.one_language and near(view, a.lacking[-1], b.lacking[-1])
    sure = view.one_language or min(a.name.strength, b.name.strength) > WEAK
    return respelled or (sure and a.name.strength + b.name.strength > WEAK)


def _place(gap: Gap, side: Side) -> float:
    return gap.lacking[0] / len(side.words)


def _are_unlike(a: Gap, b: Gap, view: View) -> bool:
    """Whether one is the long name of a treaty, a building or the like, and the other a place or a person."""
    sides = ((a, b, view.own), (b, a, view.other))
    return any(_is_thing(one, side) and other.name.kind in ("place", "person") for one, other, side in sides)


def _is_thing(gap: Gap, side: Side) -> bool:
    words = [side.words[n].text for n in gap.name.words]
    return gap.name.kind is None and len(words) > 1 and any(heads_thing(word, NAMINGS[side.lang]) for word in words)


def _of_other_persons(a: Gap, b: Gap, view: View) -> bool:
    """Whether two countries stand beside two different persons, whose offices they belong to."""
    if a.name.kind != "place" or b.name.kind != "place":
        return False
    one, other = _person_beside(a, view.own), _person_beside(b, view.other)
    if one is None or other is None or one.name_id == other.name_id:
        return False
    return any(one.name_id == span.name_id for span in view.other.names)


def _person_beside(gap: Gap, side: Side) -> NamedSpan | None:
    """The person named next to a name."""
    beside = (span for span in side.names if span.kind == "person" and _gap_between(span, gap.name) <= BESIDE)
    return min(beside, key=lambda span: _gap_between(span, gap.name), default=None)


def _gap_between(span: NamedSpan, name: Mentioned) -> int:
    """The characters between two names."""
    return max(span.start - name.end, name.start - span.end)


def share_word(a: Gap, b: Gap, view: View) -> bool:
    """Whether the rest of both names is the same: the forename, if only the surnames differ."""
    rest_a = [n for n in a.name.words if n not in a.lacking]
    rest_b = [n for n in b.name.words if n not in b.lacking]
    return any(is_spelled(view, i, j) for i in rest_a for j in rest_b)


def _is_doubtful(a: Gap, b: Gap, view: View) -> bool:
    """Whether one of them is an acronym that nobody knows and may stand for the other."""
    words = [[side.words[n].text for n in gap.lacking] for gap, side in ((a, view.own), (b, view.other))]
    acronyms = [all(map(is_acronym, of_gap)) for of_gap in words]
    if not view.one_language and any(acronyms) and _are_bodies(a, b):
        return True
    unknown = any(acronym and gap.name.kind is None for acronym, gap in zip(acronyms, (a, b), strict=True))
    if not unknown:
        return False
    if _are_foreign(words[0][0], words[1][0]):
        return True
    return latin(words[0][0])[:1] == latin(words[1][0])[:1] or letters_alike(words[0][0], words[1][0]) >= LIKE_ACRONYMS


def _are_bodies(a: Gap, b: Gap) -> bool:
    """Whether both may be organisations, whose initials another language takes from other words: ``KPA``, ``EPC``."""
    return {a.name.kind, b.name.kind} <= {"organisation", None}


def _are_foreign(one: str, other: str) -> bool:
    """Whether two words are written in different letters."""
    return one.isascii() != other.isascii()
