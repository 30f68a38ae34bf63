"""What is worth a look in a family: two spellings in one item, an outlet that switched, a likely slip."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from rapidfuzz.distance import OSA, Indel
from rapidfuzz.process import cdist

from xlingual.names import korean
from xlingual.names.families.units import plain_key
from xlingual.names.match.parts import take_apart
from xlingual.names.match.plain import script_of
from xlingual.records import NameForm, NameUse, NameWarning

HELD = 3  # uses of each spelling before and after a switch
EXCEPTIONS = 0.2  # of the uses on the wrong side of a switch, at most
OFTEN = 5  # times a form must stand to make a lone one beside it look like a slip ...
TIMES = 10  # ... and so many times as often
NEAR = 0.6  # Indel similarity from which two names of one thing are two spellings of it
SHORTEST = 6  # letters of a word in which one changed letter may be a slip

Voice = tuple[str, str]  # an outlet and the language of its text


def warnings(forms: Sequence[NameForm], near: Mapping[str, str]) -> Iterator[NameWarning]:
    """Those of one family. ``near`` gives for a form of it a frequent form of another family, one letter away."""
    rivals = [form for form in forms if len(take_apart(form.name).parts) > 1] or list(forms)
    yield from _within_item(rivals)
    yield from _switches(rivals)
    told_of: set[str] = set()
    for form in forms:
        if form.name in near and form.name not in told_of:
            told_of.add(form.name)
            told = f"{form.name} stands {_times(form.count)}, {near[form.name]} often: perhaps a typo"
            yield NameWarning("lone", (form.name, near[form.name]), told, *_place(form.uses[0]))


def _within_item(forms: Sequence[NameForm]) -> Iterator[NameWarning]:
    by_item: dict[tuple[str, str], list[tuple[NameForm, NameUse]]] = defaultdict(list)
    for form in forms:
        for use in form.uses:
            by_item[use.item_id, form.lang].append((form, use))
    for (_, lang), used in by_item.items():
        spelled = [form.name for form, _ in used]
        if _are_spellings(spelled):
            source, item_id, date = _place(used[0][1])
            told = f"{' and '.join(spelled)} in one {lang} item of {source}"
            yield NameWarning("within-item", tuple(spelled), told, source, item_id, date)


def _are_spellings(names: Sequence[str]) -> bool:
    """Whether two of the names are near and have as many words, and differ by more than accents, hyphens and capitals.

    Great Britain and the United Kingdom are two names of one country, not two spellings.
    """
    full = [name for name in names if not any(part.initial for part in take_apart(name).parts)]
    return any(
        len(take_apart(one).parts) == len(take_apart(other).parts)
        and plain_key(one) != plain_key(other)
        and Indel.normalized_similarity(plain_key(one), plain_key(other)) >= NEAR
        for one, other in combinations(full, 2)
    )


def _switches(forms: Sequence[NameForm]) -> Iterator[NameWarning]:
    by_voice: dict[Voice, dict[str, list[NameUse]]] = defaultdict(lambda: defaultdict(list))
    for form in forms:
        for use in form.uses:
            if use.date:
                by_voice[use.source, form.lang][form.name].append(use)
    for (source, lang), by_name in by_voice.items():
        found = _switch(by_name)
        if found:
            old, new, date = found
            told = f"{source} ({lang}) wrote {old}, from {date} on {new}"
            yield NameWarning("switch", (old, new), told, source, None, date)


def _switch(by_name: Mapping[str, Sequence[NameUse]]) -> tuple[str, str, str] | None:
    """The two most frequent spellings of an outlet, if the one takes the other's place, and the day."""
    frequent = sorted(by_name, key=lambda name: (-_count(by_name[name]), name))[:2]
    if len(frequent) < 2 or not _are_spellings(frequent):
        return None
    days = {name: _days(by_name[name]) for name in frequent}
    if min(map(len, days.values())) < HELD:
        return None
    old, new = sorted(frequent, key=lambda name: days[name][len(days[name]) // 2])
    turn = days[new][0]
    for day in days[new]:
        if _wrong(days[old], days[new], day) < _wrong(days[old], days[new], turn):
            turn = day
    wrong = _wrong(days[old], days[new], turn)
    held = sum(day < turn for day in days[old]) >= HELD and sum(day >= turn for day in days[new]) >= HELD
    return (old, new, turn) if held and wrong <= EXCEPTIONS * (len(days[old]) + len(days[new])) else None


def _wrong(old: Sequence[str], new: Sequence[str], turn: str) -> int:
    """Uses of the old spelling from the day on and of the new one before it."""
    return sum(day >= turn for day in old) + sum(day < turn for day in new)


def _days(uses: Iterable[NameUse]) -> list[str]:
    return sorted(use.date for use in uses if use.date for _ in range(use.count))


def _count(uses: Iterable[NameUse]) -> int:
    return sum(use.count for use in uses)


def slips(counts: Counter[str]) -> dict[str, str]:
    """Lone spellings of a run and the frequent one, one letter away, of which each may be a slip.

    Korean names differ by one letter from other Korean names (Un, Il): they are left out by the caller.
    """
    frequent = [name for name, count in counts.items() if count >= OFTEN]
    rare = [name for name, count in counts.items() if count * TIMES <= max(counts.values(), default=0)]
    if not frequent or not rare:
        return {}
    found = {}
    for start in range(0, len(rare), 1000):
        part = rare[start : start + 1000]
        near = cdist(part, frequent, scorer=OSA.distance, score_cutoff=1)
        for row, column in zip(*(near == 1).nonzero(), strict=True):
            one, other = part[row], frequent[column]
            if counts[one] * TIMES <= counts[other] and _one_slip(one, other):
                found[one] = other
    return found


def _one_slip(one: str, other: str) -> bool:
    """Whether a long word of one differs by a letter, which no rule of writing explains, in one script."""
    if script_of(one) != script_of(other):
        return False
    words = [(a, b) for a, b in zip(one.split(), other.split(), strict=False) if a != b]
    if any(korean.same_word(a, a) and korean.same_word(b, b) for a, b in words):
        return False  # Ryongdong and Ryongsong are two places
    return len(words) == 1 and min(map(len, words[0])) >= SHORTEST and words[0][0][:1] == words[0][1][:1]


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"


def _place(use: NameUse) -> tuple[str, str, str | None]:
    return use.source, use.item_id, use.date
