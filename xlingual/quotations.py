"""A quotation instead of items: where a corpus holds it, in these words or in others.

    quotation ─ segment ─> Claim ─ embed, index ─> near items ─ align ─> pairs ─ checks ─ passport ─> Passport

The stages of :mod:`xlingual.pipeline` around one text. Only the items that are nearest to it, or that hold its very
words, are aligned with it, however large the corpus is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from xlingual.errors import UsageError
from xlingual.languages import LANGUAGES
from xlingual.pipeline import (
    Progress,
    known_to_checks,
    open_means,
    silent,
    to_passages,
    to_run_names,
    with_findings,
    with_languages,
)
from xlingual.records import Claim, Item, Pair, Passage, Passport, Quote, Verdict

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from xlingual.align import Means
    from xlingual.checks.gather import Spans
    from xlingual.embed import Encoder

ASKED = "\x00quotation"  # the quotation's outlet; no item has it
NEAREST = 24  # passages per language whose items are aligned with the quotation
ALIGNED = 200  # places with its very words whose items are aligned with it; the others are told all the same
# A query has no neighbouring sentences, speaker or day that could speak for it, so a pair below the cut attests it too
# where it is far nearer than what else is near. On 50 queries worded freely over the sample corpus, sentences about the
# same persons and topics reached 1.32, all renderings that the cut had missed 1.48 and more.
APART = 1.45  # ratio margin
ALIKE = 0.35  # and cosine, as among strangers a margin says little
SHORT = 12  # words; with fewer, other languages are believed only where their own small words are sure


@dataclass(frozen=True, slots=True)
class Corpus:
    """Items made ready to look up one quotation after another; ``vectors`` (n, d) are those of the passages."""

    items: Mapping[str, Item]
    passages: Sequence[Passage]
    vectors: NDArray[np.float32]
    encoder: Encoder
    means: Means


@dataclass(frozen=True, slots=True)
class _Asked:
    """A quotation as an item of its own, in passages, and the passages of the corpus that it may be in."""

    claim: Claim
    item: Item
    passages: Sequence[Passage]
    same: Sequence[Passage]  # the very words
    copies: Sequence[Passage]  # nearly the same words

    def put(self, passage: Passage) -> Passage:
        """A passage of the quotation with the speaker that is claimed."""
        return replace(passage, speaker=self.claim.speaker)


def find_quote(
    quote: str | Quote,
    items: Iterable[Item] | Corpus,
    *,
    model: str | Encoder = "builtin",
    verdicts: Sequence[Verdict] = (),
    progress: Progress = silent,
) -> Passport:
    """Look a quotation up among the items: is it there word for word, in translation, altered, somebody else's?

    ``model`` and ``verdicts`` are as in :func:`xlingual.pipeline.align_items`. For many quotations, :func:`open_corpus`
    gets the items ready once. The verdict ``absent`` speaks of these items only.

    :raises UsageError: the quotation has no word, or its date is none
    """
    from xlingual import names, passport

    claim = to_claim(Quote(quote) if isinstance(quote, str) else quote)
    corpus = items
    if not isinstance(corpus, Corpus):
        corpus = open_corpus(corpus, model=model, verdicts=verdicts, progress=progress)
    near = _nearest(claim, corpus) if claim.covered else []
    progress("search", 1, 1)
    asked = _ask(claim, corpus, near)
    pairs, spans = _align(asked, {p.item_id: corpus.items[p.item_id] for p in (*asked.same[:ALIGNED], *near)}, corpus)
    known = known_to_checks({**corpus.items, asked.item.item_id: asked.item}, spans)
    told = with_findings(_told(asked, pairs, corpus.encoder), known, progress=progress)
    attested = [
        passport.attest(claim, pair, corpus.items[pair.b.item_id], same_person=names.same_person) for pair in told
    ]
    attested = [one for one in attested if passport.same_statement(one)]
    verdict, ordered = passport.decide(claim, attested, corpus.items)
    return Passport(verdict, claim, ordered, corpus.items, len(corpus.passages))


def open_corpus(
    items: Iterable[Item],
    *,
    passages: Sequence[Passage] | None = None,
    model: str | Encoder = "builtin",
    verdicts: Sequence[Verdict] = (),
    progress: Progress = silent,
) -> Corpus:
    """Get items ready, so that many quotations can be looked up among them.

    ``passages`` are those of the items where they are known (:meth:`xlingual.store.Store.passages`); the languages of
    these items are known then, too.
    """
    from xlingual import align

    labelled = with_languages(items) if passages is None else items
    known = {item.item_id: item for item in labelled}
    if passages is None:
        passages = to_passages(known.values(), progress=progress)
    encoder, means = open_means(model)
    texts = [passage.text for passage in passages]
    vectors = encoder.encode(texts, progress=lambda done: progress("embed", done, len(texts)))
    return Corpus(known, passages, vectors, encoder, align.refit(means, verdicts))


def to_claim(quote: Quote) -> Claim:
    """What a quotation states, and who is said to have said it.

    :raises UsageError: it has no word, or its date is none
    """
    from xlingual import names, passport, segment

    if not any(c.isalnum() for c in quote.text):
        raise UsageError("the quotation has no word; write the text that you look for")
    item = Item(path="", text=quote.text.strip(), source=ASKED, lang=quote.lang)
    lang = quote.lang or _language(item)
    passages = segment.passages(item, language_of=lambda _: lang)
    persons = [found for found in names.find_mentions([replace(item, lang=lang)]) if found.kind == "person"]
    return replace(passport.read_claim(quote, lang, passages, persons), covered=lang in LANGUAGES)


def _language(item: Item) -> str:
    """The language of a quotation; of a few words without a sure sign of another language, a covered one."""
    from xlingual import detect
    from xlingual.detect import scripts, statistics, votes

    guess, script = detect.item_language(item), scripts.main_script(item.text)
    covered = [language.code for language in LANGUAGES.values() if language.script == script]
    if guess in LANGUAGES or script is None or not covered:
        return guess
    vote = votes.vote(item.text, script)
    if vote.sure or vote.words >= SHORT:
        return guess
    if vote.language in LANGUAGES:
        return vote.language
    if len(covered) == 1:
        return guess if vote.language else covered[0]
    likeliest = statistics.likeliest(item.text, prior=covered[0])
    return likeliest if likeliest in covered else covered[0]


def _nearest(claim: Claim, corpus: Corpus) -> list[Passage]:
    """The nearest passages of each language, nearest first."""
    import numpy as np

    from xlingual import index

    asked = corpus.encoder.encode([claim.statement])
    languages = np.array([p.lang for p in corpus.passages], np.str_)
    found = []
    for language in sorted(LANGUAGES):
        members = np.flatnonzero(languages == language)
        _, rows = index.nearest(corpus.vectors[members], asked, k=NEAREST)
        found += [corpus.passages[members[row]] for row in rows[0].tolist() if row >= 0]
    return found


def _ask(claim: Claim, corpus: Corpus, near: Sequence[Passage]) -> _Asked:
    """The quotation as an item; its passages are those of its one sentence, or a join of several."""
    from xlingual import passport, segment

    item = Item(path="", text=claim.statement, source=ASKED, lang=claim.lang)
    whole = Passage(item.item_id, 0, len(item.text), item.text, claim.lang, "join")
    parts = segment.passages(item, language_of=lambda _: claim.lang)
    if not any(p.end - p.start > 0.9 * len(item.text) for p in parts):
        parts = [whole]
    same = passport.occurrences(claim.text, corpus.items, corpus.passages)
    if claim.statement != claim.text:
        same = list(dict.fromkeys([*same, *passport.occurrences(claim.statement, corpus.items, corpus.passages)]))
    copies = passport.windows(claim.statement, claim.lang, near)
    return _Asked(claim, item, [replace(p, speaker=None) for p in parts], same, copies)


def _align(asked: _Asked, around: Mapping[str, Item], corpus: Corpus) -> tuple[list[Pair], Spans]:
    """The pairs of the quotation with passages of the items around it, as an alignment run finds them."""
    from xlingual import align, index

    items = {**around, asked.item.item_id: asked.item}
    compared = [*_by_item(around, [*corpus.passages, *asked.same, *asked.copies]), *asked.passages]
    means = corpus.means
    vectors = corpus.encoder.encode([p.text for p in compared])
    named = to_run_names(items)
    bag = align.fill(compared, items, vectors=vectors, words=means.words, encode=means.encode, run_names=named)
    near = index.neighbourhoods(vectors, bag.languages, bag.days)
    found = align.renderings(bag, items, near=near, means=means)
    both = [_turned(pair, asked) for pair in (*found.standing, *found.undecided)]
    standing = len(found.standing)
    copies = {*asked.same, *asked.copies}
    kept = [p for n, p in enumerate(both) if p and (n < standing or p.b in copies or _stands_out(p))]
    return kept, named.spans


def _stands_out(pair: Pair) -> bool:
    """Whether an undecided pair is so much nearer than the passages around it that it attests the quotation."""
    return pair.similarity >= ALIKE and pair.margin is not None and pair.margin >= APART


def _by_item(items: Mapping[str, Item], passages: Sequence[Passage]) -> Iterator[Passage]:
    """Passages of the items, item by item, each span once and in reading order."""
    of: dict[str, dict[tuple[int, int], Passage]] = {item_id: {} for item_id in items}
    for passage in passages:
        if passage.item_id in of:
            of[passage.item_id].setdefault((passage.start, passage.end), passage)
    for spans in of.values():
        yield from (spans[span] for span in sorted(spans))


def _turned(pair: Pair, asked: _Asked) -> Pair | None:
    """A pair of the quotation with the quotation as its first side; None for any other pair."""
    sides = {side.item_id == asked.item.item_id: side for side in (pair.a, pair.b)}
    return replace(pair, a=asked.put(sides[True]), b=sides[False]) if len(sides) > 1 else None


def _told(asked: _Asked, pairs: Sequence[Pair], encoder: Encoder) -> list[Pair]:
    """The pairs, and a pair for each place with the same words, or nearly the same, that has none."""
    whole = max(asked.passages, key=lambda p: p.end - p.start)
    told: list[Pair] = []
    by_place = {(pair.b.item_id, pair.b.start, pair.b.end): pair for pair in pairs}
    for words in (asked.same, asked.copies):
        for passage in words:
            if not any(pair.b.overlaps(passage) for pair in told):
                known = by_place.get((passage.item_id, passage.start, passage.end))
                told.append(known or _unjudged(asked.put(whole), passage, encoder))
    return told + [pair for pair in pairs if not any(pair.b.overlaps(other.b) for other in told)]


def _unjudged(a: Passage, b: Passage, encoder: Encoder) -> Pair:
    """A pair that only its words make one."""
    one, other = encoder.encode([a.text, b.text])
    return Pair(a, b, similarity=float(one @ other), margin=None, confidence=None, model=encoder.name)
