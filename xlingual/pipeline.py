"""The order of the stages, written once. Read this first.

    files ─ ingest ─> Item ─ detect ┬ segment ─> Passage ─ embed ─> vectors ─ index ─> neighbours ─ align ─> Pair, Group
                                    └ names ─> NamedSpan, NameFamily ──────────────────────────────┴ checks ─> Finding

Each stage is a function that takes records and gives records and knows none of its neighbours; this module joins them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from xlingual.records import (
    Alignment,
    CheckName,
    Editions,
    GroupCheck,
    Item,
    NameFamily,
    NameVerdict,
    Pair,
    Passage,
    TermFamily,
    Verdict,
)

if TYPE_CHECKING:
    from xlingual.align import Means, RunNames
    from xlingual.checks import Known, Side
    from xlingual.checks.gather import Spans
    from xlingual.checks.terms import LearnedTerms
    from xlingual.embed import Encoder
    from xlingual.ingest import Overrides, Reading
    from xlingual.names.authority import Authority


MODEL = Path(__file__).resolve().parent / "model"  # the builtin encoder and the score learned with it


class Progress(Protocol):
    """Told now and then how far a stage is."""

    def __call__(self, stage: str, done: int, total: int) -> None:
        """``done`` of ``total`` steps of the stage are behind us."""


def silent(stage: str, done: int, total: int) -> None:
    """Progress that nobody watches."""


def align_files(
    paths: Sequence[str],
    *,
    overrides: Overrides | None = None,
    model: str | Encoder = "builtin",
    cut: float | None = None,
    verdicts: Sequence[Verdict] = (),
    progress: Progress = silent,
) -> tuple[Reading, Alignment]:
    """Read files and align what they hold; files that cannot be read are in the reading's ``problems``.

    ``model`` is a name, a folder, or an encoder that is open.
    """
    from xlingual import ingest

    reading = ingest.read(paths, overrides=overrides or ingest.Overrides())
    return reading, align_items(reading.items, model=model, cut=cut, verdicts=verdicts, progress=progress)


def align_items(
    items: Iterable[Item],
    *,
    model: str | Encoder = "builtin",
    cut: float | None = None,
    verdicts: Sequence[Verdict] = (),
    progress: Progress = silent,
) -> Alignment:
    """Find every rendering of the same statement among the items.

    ``model`` is a name, a folder, or an encoder that is open. ``cut`` is the confidence from which a pair counts,
    ``align.CUT`` by default. The score learns from ``verdicts`` (:meth:`xlingual.store.Store.verdicts`), and pairs bear
    them. No pairs means: nothing is said twice.
    """
    from xlingual import align, index

    known = {item.item_id: item for item in with_languages(items)}
    passages = to_passages(known.values(), progress=progress)
    texts = [passage.text for passage in passages]
    encoder, shipped = open_means(model)
    means = align.refit(shipped, verdicts)
    vectors = encoder.encode(texts, progress=lambda done: progress("embed", done, len(texts)))
    named = to_run_names(known, progress=progress)
    bag = align.fill(passages, known, vectors=vectors, words=means.words, encode=means.encode, run_names=named)
    progress("search", 0, 1)
    near = index.neighbourhoods(vectors, bag.languages, bag.days)
    progress("search", 1, 1)
    found = align.renderings(bag, known, near=near, means=means, cut=align.CUT if cut is None else cut)
    progress("align", 1, 1)
    return checked(found, named.spans, progress=progress)


def name_families_in_files(
    paths: Sequence[str],
    *,
    overrides: Overrides | None = None,
    authority: Authority | None = None,
    verdicts: Sequence[NameVerdict] = (),
    pairs: Sequence[Pair] = (),
    progress: Progress = silent,
) -> tuple[Reading, list[NameFamily]]:
    """Read files and gather the names they hold; files that cannot be read are in the reading's ``problems``."""
    from xlingual import ingest

    reading = ingest.read(paths, overrides=overrides or ingest.Overrides())
    found = name_families(reading.items, authority=authority, verdicts=verdicts, pairs=pairs, progress=progress)
    return reading, found


def name_families(
    items: Iterable[Item],
    *,
    authority: Authority | None = None,
    verdicts: Sequence[NameVerdict] = (),
    pairs: Sequence[Pair] = (),
    progress: Progress = silent,
) -> list[NameFamily]:
    """Find the names among the items and gather the spellings of each; no families means that no name was found.

    ``authority`` is the user's own list (:func:`xlingual.names.authority.read_authority`): its headwords and aliases
    hold. So do ``verdicts`` (:meth:`xlingual.store.Store.name_verdicts`); the last one on two spellings counts.
    ``pairs`` are renderings found among the items (:attr:`xlingual.records.Alignment.pairs`): two names that stand in
    the same place of both are likely one.
    """
    from xlingual import names

    known = {item.item_id: item for item in with_languages(items)}
    progress("find names", 0, 1)
    mentions = names.find_mentions(list(known.values()))
    progress("find names", 1, 1)
    found = names.families(mentions, list(known.values()), authority=authority, verdicts=verdicts, pairs=pairs)
    progress("gather names", 1, 1)
    return found


def with_languages(items: Iterable[Item]) -> Iterable[Item]:
    """The items with the language that their text shows; a label stands unless the text clearly contradicts it."""
    from xlingual import detect

    return (replace(item, lang=detect.item_language(item)) for item in items)


def to_passages(items: Iterable[Item], *, progress: Progress = silent) -> list[Passage]:
    """The passages of all items, item by item and in reading order, each with its own language."""
    from xlingual import detect, segment

    known = list(items)
    passages: list[Passage] = []
    for number, item in enumerate(known, start=1):
        language_of = partial(detect.passage_language, item_language=item.lang or detect.UNKNOWN)
        passages += segment.passages(item, language_of=language_of)
        progress("segment", number, len(known))
    return passages


def to_run_names(items: Mapping[str, Item], *, progress: Progress = silent) -> RunNames:
    """What the alignment has to know of the names in the items: which of them are one, in whatever spelling."""
    from xlingual import align, names

    spans = to_name_spans(items, progress=progress)
    return align.run_names(items, spans, names.same_person)


def checked(found: Alignment, spans: Spans, *, progress: Progress = silent) -> Alignment:
    """An alignment whose pairs, the doubtful ones among them, bear what their sides say differently."""
    pairs = with_findings([*found.pairs, *found.doubtful], found.items, spans, progress=progress)
    return replace(found, pairs=pairs[: len(found.pairs)], doubtful=pairs[len(found.pairs) :])


def check_pairs(pairs: Sequence[Pair], items: Mapping[str, Item], *, progress: Progress = silent) -> list[Pair]:
    """The pairs with what their sides say differently; ``items`` are those that the names are learned from.

    No finding means that no check found a difference, or that it has no rules for the languages
    (:func:`xlingual.checks.unchecked`).
    """
    return with_findings(pairs, items, to_name_spans(items, progress=progress), progress=progress)


def with_findings(
    pairs: Sequence[Pair], items: Mapping[str, Item], spans: Spans, *, progress: Progress = silent
) -> list[Pair]:
    """The pairs with their findings, by names that are known already."""
    from xlingual import checks

    known = replace(known_to_checks(items, spans), learned_terms=learned_terms(pairs, items, spans))
    found = []
    for number, pair in enumerate(pairs, start=1):
        found.append(replace(pair, findings=checks.findings_of(pair, known.evidence(pair))))
        progress("check", number, len(pairs))
    return checks.omission.heed_votes(found)


def check_groups(
    pairs: Iterable[Pair],
    items: Mapping[str, Item],
    *,
    only: Collection[CheckName] = (),
    progress: Progress = silent,
) -> list[GroupCheck]:
    """Lay all versions of each statement side by side: what each check reads in them, who differs, who stands alone.

    ``pairs`` (:attr:`xlingual.records.Alignment.standing`) are checked anew, by the checks named in ``only`` or by all.
    The groups come in the order in which they are worth a look: sure renderings with grave differences first. One
    without findings stands at the end: its versions agree as far as they were checked.
    """
    from xlingual import checks, consistency

    chosen = {name: check for name, check in checks.CHECKS.items() if not only or name in only}
    groups = consistency.by_group(pairs)
    paired = [pair for group in groups for pair in group]
    sides = dict.fromkeys(passage for pair in paired for passage in (pair.a, pair.b))
    used = {passage.item_id: items[passage.item_id] for passage in sides}
    spans = to_name_spans(used, progress=progress)
    known = known_to_checks(used, spans)
    read = {
        name: {side: check.values(known.side(side)) if check.covers(side.lang) else None for side in sides}
        for name, check in chosen.items()
    }
    found = iter(with_findings(paired, used, spans, progress=progress))
    told = [[_only(pair, chosen) for pair in islice(found, len(group))] for group in groups]
    return consistency.in_queue(consistency.check_group(group, used, read) for group in told)


def _only(pair: Pair, names: Collection[str]) -> Pair:
    """The pair with the findings of some checks."""
    return replace(pair, findings=tuple(finding for finding in pair.findings if finding.check in names))


def compare_editions(
    items: Mapping[str, Item],
    passages: Sequence[Passage],
    pairs: Sequence[Pair],
    *,
    doubtful: Sequence[Pair] = (),
    same: Mapping[str, str] | None = None,
    progress: Progress = silent,
) -> list[Editions]:
    """Lay the editions of one item side by side: what one lacks, and what it only moves, merges or splits.

    Editions are items of one outlet in two languages that share many statements within a few days. Outlets are one if
    their names differ by no more than a mark of the language, or if ``same`` maps one name to the other. ``passages``
    are those of the items, ``pairs`` and ``doubtful`` (:attr:`xlingual.records.Alignment.undecided`) those among them.
    """
    from xlingual import checks, consistency
    from xlingual.checks.share import share_told

    of_item: dict[str, list[Passage]] = {}
    for passage in passages:
        of_item.setdefault(passage.item_id, []).append(passage)
    candidates = consistency.edition_pairs(items, of_item, pairs, same=same)
    used = {item.item_id: item for found in candidates for item in (found.a, found.b)}
    known = known_to_checks(used, to_name_spans(used, progress=progress))

    def told(one: Passage, other: Passage) -> float:
        return share_told(checks.align_words(known.side(one), known.side(other), known.vectors))

    unsure: dict[frozenset[str], list[Pair]] = {}
    for pair in doubtful:
        unsure.setdefault(frozenset((pair.a.item_id, pair.b.item_id)), []).append(pair)
    compared = []
    for number, found in enumerate(candidates, start=1):
        between = unsure.get(frozenset((found.a.item_id, found.b.item_id)), ())
        compared.append(consistency.compare(found, told, between))
        progress("editions", number, len(candidates))
    return compared


def term_usage(
    items: Iterable[Item], *, pairs: Sequence[Pair] = (), progress: Progress = silent
) -> tuple[TermFamily, ...]:
    """Which outlet uses which rendering of a title, a country's name or a loaded term; where they differ most, first.

    ``pairs`` are renderings found among the items: phrases that they exchange for each other again and again are
    terms as well. No family means that nothing is called by two terms.
    """
    from xlingual import names
    from xlingual.checks import terms

    known = {item.item_id: item for item in with_languages(items)}
    progress("names", 0, 1)
    mentions = names.find_mentions(list(known.values()))
    spans = names.name_spans(mentions, list(known.values()))
    progress("names", 1, 1)
    learned = learned_terms(pairs, known, spans)
    return terms.term_usage(known.values(), mentions=mentions, names=spans, learned=learned)


def learned_terms(pairs: Sequence[Pair], items: Mapping[str, Item], spans: Spans) -> tuple[LearnedTerms, ...]:
    """The families of terms that the renderings of a run show, statement by statement."""
    from xlingual.checks import terms

    known = known_to_checks(items, spans)
    statements: dict[str, list[tuple[Side, Side]]] = {}
    for pair in pairs:
        if pair.kind == "same-language" and not pair.stock:
            statements.setdefault(pair.group_id or pair.pair_id, []).append((known.side(pair.a), known.side(pair.b)))
    return terms.learn_terms(list(statements.items()))


def known_to_checks(items: Mapping[str, Item], spans: Spans) -> Known:
    """What the checks of a run may look up."""
    from xlingual import checks, embed, names

    return checks.Known(items, spans, checks.Vectors(embed.open_builtin().word_vectors), names.compare_names)


def to_name_spans(items: Mapping[str, Item], *, progress: Progress = silent) -> Spans:
    """Where names stand in each item, with one id for all spellings of a name."""
    from xlingual import names

    progress("names", 0, 1)
    known = list(items.values())
    spans = names.name_spans(names.find_mentions(known), known)
    progress("names", 1, 1)
    return spans


def open_means(model: str | Encoder) -> tuple[Encoder, Means]:
    """An encoder, opened if it is only named, and what judging its candidates takes.

    Words are always compared by the builtin encoder's vectors, and the score was learned with them; with another
    encoder it orders pairs, but it is no probability.
    """
    from xlingual import align, embed

    builtin = embed.open_builtin()
    encoder = model if not isinstance(model, str) else embed.open_encoder(model)
    return encoder, align.Means(
        model=encoder.name,
        encode=encoder.encode,
        words=align.Words(builtin.word_vectors),
        score=align.load(MODEL / "score.json"),
        calibrated=encoder.name == builtin.name,
        floor=align.NO_FLOOR if encoder.floor is None else encoder.floor,
    )
