"""The order of the stages, written once. Read this first.

    files ─ ingest ─> Item ─ detect ┬ segment ─> Passage ─ embed ─> vectors ─ index ─> neighbours ─ align ─> Pair, Group
                                    └ names ─> NamedSpan, NameFamily ──────────────────────────────┴ checks ─> Finding

Each stage is a function that takes records and gives records and knows none of its neighbours; this module joins them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from xlingual.records import Alignment, Item, NameFamily, NameVerdict, Pair, Passage, Verdict

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
    known = known_to_checks(found.items, spans)
    pairs = with_findings([*found.pairs, *found.doubtful], known, progress=progress)
    return replace(found, pairs=pairs[: len(found.pairs)], doubtful=pairs[len(found.pairs) :])


def check_pairs(pairs: Sequence[Pair], items: Mapping[str, Item], *, progress: Progress = silent) -> list[Pair]:
    """The pairs with what their sides say differently; ``items`` are those that the names are learned from.

    No finding means that no check found a difference, or that it has no rules for the languages
    (:func:`xlingual.checks.unchecked`).
    """
    known = known_to_checks(items, to_name_spans(items, progress=progress))
    return with_findings(pairs, known, progress=progress)


def with_findings(pairs: Sequence[Pair], known: Known, *, progress: Progress = silent) -> list[Pair]:
    """The pairs with their findings, by what is known already."""
    from xlingual import checks

    known = replace(known, learned_terms=learned_terms(pairs, known))
    found = []
    for number, pair in enumerate(pairs, start=1):
        told = () if checks.is_too_long(pair.a.text, pair.b.text) else checks.findings_of(pair, known.evidence(pair))
        found.append(replace(pair, findings=told))
        progress("check", number, len(pairs))
    return checks.omission.heed_votes(found)


def learned_terms(pairs: Sequence[Pair], known: Known) -> tuple[LearnedTerms, ...]:
    """The families of terms that the renderings of a run show, statement by statement."""
    from xlingual import checks

    statements: dict[str, list[tuple[Side, Side]]] = {}
    for pair in pairs:
        if pair.kind == "same-language" and not pair.stock and not checks.is_too_long(pair.a.text, pair.b.text):
            statements.setdefault(pair.group_id or pair.pair_id, []).append((known.side(pair.a), known.side(pair.b)))
    return checks.terms.learn_terms(list(statements.items()))


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
