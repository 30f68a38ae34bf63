"""How one Latin word comes from one Cyrillic word by the rules of a system, and where it does not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from heapq import heappop, heappush

from xlingual.names.romanisation.derivation import COSTS, Step, StepKind
from xlingual.names.romanisation.romanise import Rule, System

Results = Sequence[Mapping[tuple[int, str], frozenset[str]]]  # from each letter on: (how many, result) -> whose

_VOWELS = frozenset("аеёиоуыэюяєіїў")
_SIGNS = str.maketrans(dict.fromkeys("'ʼ‘′ʹ´", "’") | dict.fromkeys('"ʺ“″', "”"))


def derive(word: str, form: str, system: System, results: Results) -> tuple[Step, ...]:
    """The steps with the fewest exceptions, then the fewest variants, from a word to a form, both in lower case."""
    goal = (len(word), len(form))
    came: dict[tuple[int, int], tuple[tuple[int, int], Step] | None] = {}
    heap: list[tuple[int, int, tuple[int, int], tuple[tuple[int, int], Step] | None]] = [(0, 0, (0, 0), None)]
    pushed = 0
    while goal not in came:
        cost, _, place, previous = heappop(heap)
        if place in came:
            continue
        came[place] = previous
        for step in _moves(word, form, place, system, results):
            pushed += 1  # equal costs: first come, first served
            heappush(heap, (cost + COSTS[step.kind], pushed, (step.end, step.form_end), (place, step)))
    return tuple(reversed(list(_walk_back(came, goal))))


def all_results(word: str, systems: Sequence[System]) -> Results:
    """What the systems make of each letter, or group of letters that one of them has a rule for, and which do."""
    found: list[dict[tuple[int, str], frozenset[str]]] = [{} for _ in word]
    for at in range(len(word)):
        rules = [system.rule_at(word, at) for system in systems]
        for length in {len(rule.letters) for rule in rules if rule} | {1}:
            for system in systems:
                for result in _group(word, at, at + length, system):
                    found[at][length, result] = found[at].get((length, result), frozenset()) | {system.code}
    return found


def _group(word: str, at: int, end: int, system: System) -> set[str]:
    """What one system makes of a group of letters; empty where its rules cut the word elsewhere."""
    if at == end:
        return {""}
    rule = system.rule_at(word, at) or Rule(word[at], (word[at],))
    if at + len(rule.letters) > end:
        return set()
    return {sign(first) + rest for first in rule.to for rest in _group(word, at + len(rule.letters), end, system)}


def sign(text: str) -> str:
    """The same text with one kind of apostrophe and one of double apostrophe."""
    return text.translate(_SIGNS)


def _moves(word: str, form: str, place: tuple[int, int], system: System, results: Results) -> Iterator[Step]:
    """The steps that lead on from a place in the word and one in the form."""
    at, form_at = place
    if at < len(word):
        yield from _ruled(word, form, place, system, results)
        yield Step("unexplained", word[at], "", at, at + 1, form_at, form_at)
    if form_at < len(form):
        for length in range(2 if at < len(word) else 1):
            letters = word[at : at + length]
            yield Step("unexplained", letters, form[form_at], at, at + length, form_at, form_at + 1)


def _ruled(word: str, form: str, place: tuple[int, int], system: System, results: Results) -> Iterator[Step]:
    """The steps by a rule of the system or of another."""
    at, form_at = place
    rule = system.rule_at(word, at) or Rule(word[at], (word[at],))
    for (length, result), codes in results[at].items():
        if not form.startswith(result, form_at):
            continue
        kind: StepKind = "foreign"
        if length == len(rule.letters) and system.code in codes:
            kind = "own" if result == sign(rule.to[0]) else "variant"
        elif system.code in codes:
            continue  # by several rules of its own
        where = "" if kind == "foreign" else context(rule, word, at)
        end, form_end = at + length, form_at + len(result)
        yield Step(kind, word[at:end], result, at, end, form_at, form_end, where, codes)


def context(rule: Rule, word: str, at: int) -> str:
    """Where a rule with a condition stands here, in words; empty for one without."""
    end = at + len(rule.letters)
    before, after = word[at - 1 : at] if at else "", word[end : end + 1]
    if rule.after and rule.before and before in _VOWELS and after in _VOWELS:
        return "between vowels"
    said = []
    if rule.after:
        any_vowel = before in _VOWELS and len(_VOWELS.intersection(rule.after)) >= 6
        said.append("at the start" if not before else "after a vowel" if any_vowel else f"after {before}")
    if rule.before:
        said.append(f"before {after}" if after else "at the end")
    return " ".join(said)


def _walk_back(
    came: Mapping[tuple[int, int], tuple[tuple[int, int], Step] | None], place: tuple[int, int]
) -> Iterator[Step]:
    previous = came[place]
    while previous:
        place, step = previous
        yield step
        previous = came[place]
