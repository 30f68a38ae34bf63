"""Why two names are one, or are not, in one sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from xlingual.names import korean
from xlingual.names.match.assign import Match
from xlingual.names.match.compare import LONGEST, Ground, Judged, known_as, parse_korean
from xlingual.names.match.parts import Name, Part, take_apart


def reason(a: str, b: str, judged: Judged) -> str:
    """One sentence without a full stop at its end."""
    return _TOLD[judged.ground](a, b, judged)


def _empty(a: str, b: str, _: Judged) -> str:
    without = [side for side, name in (("the first", a), ("the second", b)) if not any(c.isalnum() for c in name)]
    return "both have no letters" if len(without) == 2 else f"{(without or ['one side'])[0]} has no letters"


def _spelling(a: str, b: str, _: Judged) -> str:
    return "the same spelling" if a == b else "the same letters; case, accents, hyphens or signs differ"


def _long(_a: str, _b: str, _: Judged) -> str:
    return f"no name has more than {LONGEST} characters"


def _korean(a: str, b: str, judged: Judged) -> str:
    one, other = parse_korean(a), parse_korean(b)
    if one is None or other is None:
        return "the Korean syllables meet" if judged.same else "the Korean syllables differ"
    return korean.explain(one, other)


def _known(a: str, b: str, judged: Judged) -> str:
    if judged.same:
        return f"{a} and {b} are names of one place or organisation ({_bare(known_as(a))})"
    return f"{a} is known as {_bare(known_as(a))}, {b} as {_bare(known_as(b))}"


def _bare(known: str | None) -> str:
    return (known or "").split(":", maxsplit=1)[-1].replace("_", " ")


def _whole(_a: str, _b: str, _: Judged) -> str:
    return "written together they are one word, letter by letter"


def _parts(a: str, b: str, judged: Judged) -> str:
    one, other = take_apart(a), take_apart(b)
    told = "; ".join(_told(match, one, other) for match in sorted(judged.matches, key=lambda match: match.a))
    left = _lacking(one, other, judged.matches)
    return told + (f"; {left}" if left else "")


def _lone(a: str, b: str, judged: Judged) -> str:
    return f"{_parts(a, b, judged)}; the surname alone is weak evidence"


def _lacking(a: Name, b: Name, matches: Iterable[Match]) -> str:
    left = [*_left(a, {i for m in matches for i in m.a}), *_left(b, {j for m in matches for j in m.b})]
    if not left:
        return ""
    words = ", ".join(part.text for part in left)
    return f"{words} stand{'s' if len(left) == 1 else ''} in one of the two only"


def _left(name: Name, used: set[int]) -> list[Part]:
    return [part for index, part in enumerate(name.parts) if index not in used]


def _told(match: Match, a: Name, b: Name) -> str:
    one, other = _words(a, match.a), _words(b, match.b)
    if match.tie == "given":
        return f"{one} and {other} are forms of one given name"
    if match.tie == "pet":
        return f"{one} and {other}: one is a short form of the other's given name"
    if match.tie == "father":
        return f"{one} and {other} are patronymics of one given name"
    if match.tie == "initial":
        return f"{one} and {other}: an initial"
    changed = [f"{x or 'nothing'} = {y or 'nothing'}" for x, y in (match.likeness.path if match.likeness else ())]
    telling = [change for change in changed if not _is_plain(change)]
    return f"{one} = {other}" + (f" ({', '.join(telling)})" if telling else "")


# The letters that any reader of both alphabets takes for one; the others are named.
_PLAIN = set(zip("абвгдезийклмнопрстуфы", "abvgdeziiklmnoprstufy", strict=True))


def _is_plain(change: str) -> bool:
    x, y = change.split(" = ")
    return x == y or (x, y) in _PLAIN or (y, x) in _PLAIN


def _words(name: Name, indices: tuple[int, ...]) -> str:
    return " ".join(name.parts[index].text for index in indices)


def _apart(a: str, b: str, judged: Judged) -> str:
    return f"no rule makes {_differing(a, b, judged)} one"


def _differing(a: str, b: str, judged: Judged) -> str:
    one, other = take_apart(a), take_apart(b)
    left_a = _left(one, {i for match in judged.matches for i in match.a})
    left_b = _left(other, {j for match in judged.matches for j in match.b})
    return " and ".join(" ".join(part.text for part in left) or name for left, name in ((left_a, a), (left_b, b)))


def _patronymics(a: str, b: str, judged: Judged) -> str:
    return f"the patronymics contradict each other: {_differing(a, b, judged)}"


def _few(_a: str, _b: str, _: Judged) -> str:
    return "what the two share (initials, forms of given names) does not make them one"


def _given_alone(_a: str, _b: str, _: Judged) -> str:
    return "only a given name or one word beside the surname is shared"


_TOLD: dict[Ground, Callable[[str, str, Judged], str]] = {
    "empty": _empty,
    "spelling": _spelling,
    "long": _long,
    "korean": _korean,
    "known": _known,
    "whole": _whole,
    "parts": _parts,
    "lone": _lone,
    "words": _apart,
    "patronymics": _patronymics,
    "few": _few,
    "given-alone": _given_alone,
}
