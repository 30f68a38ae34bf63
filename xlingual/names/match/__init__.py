"""Whether two spellings are one name: letters, then words, then names."""

from __future__ import annotations

from xlingual.names.match.alternatives import alternatives
from xlingual.names.match.compare import Judged, judge
from xlingual.records import NameComparison


def compare_names(a: str, b: str, *, explain: bool = False) -> NameComparison:
    """Whether two spellings are one name, in any of the scripts Latin, Cyrillic and Hangul.

    Every letter must be explained by a way of writing it that the tables know; one that is not makes two names. Korean
    names are compared by syllables, places and organisations also by what the tables know of them. The score is 0..1,
    0.5 and more is the same name; the reason is built only with ``explain``. An empty name is like no other. Where a
    side lists several spellings (``Talous/Tals``), the nearest counts.
    """
    pairs = [(one, other) for one in alternatives(a) for other in alternatives(b)]
    judged, one, other = max(((judge(*pair), *pair) for pair in pairs), key=lambda found: found[0].score)
    told = ""
    if explain:
        from xlingual.names.match.reason import reason

        told = reason(one, other, judged)
    return NameComparison(a, b, round(judged.score, 4), judged.same, told)


__all__ = ["Judged", "compare_names", "judge"]
