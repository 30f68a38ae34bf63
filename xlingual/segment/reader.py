"""Reads an item line by line, sentence by sentence, and remembers who is speaking."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from math import inf

from xlingual.languages import LANGUAGES, Language
from xlingual.segment.attribution import Attribution
from xlingual.segment.cues import find_attribution
from xlingual.segment.datelines import after_dateline, is_label
from xlingual.segment.drafts import Draft
from xlingual.segment.inserts import find_insert
from xlingual.segment.labels import find_label
from xlingual.segment.quotes import Quote, find_quotes
from xlingual.segment.regions import Region
from xlingual.segment.sentences import split_sentences
from xlingual.segment.spans import Span, count_words, lines, trim
from xlingual.segment.speakers import Roster, Speakers

MIN_QUOTE = 4  # words; fewer between marks are a scare quote or a name
MIN_LONE_QUOTE = 7  # words of a quotation that nobody is said to speak; slogans and titles have fewer
MIN_CLAUSE = 6  # words of a statement that stands alone without its "X said that"
MIN_CUE = 12  # words before a colon that tell something themselves
MIN_TOLD = 3  # words of a reported statement outside its quotations; with fewer it is the quotation
MAX_BARE = 16  # words of the narrator beside a quotation that only say who speaks, when, where and to whom


class Reader:
    """Holds one item open: its quotations, and what earlier sentences say of who speaks in later ones."""

    def __init__(self, text: str, language_of: Callable[[str], str]) -> None:
        self.text = text
        self.chain_speakers: dict[int, str | None] = {}
        self._language_of = language_of
        quotes = find_quotes(text)
        self._quotes = [quote for quote in quotes if quote.depth == 0]
        self._nested = [quote for quote in quotes if quote.depth == 1]
        self._next = 0  # the first quotation that does not end before the present sentence
        self._speakers = Speakers(Roster(text, LANGUAGES["en"]))
        self._region = Region()
        self._announced: str | None = None  # who spoke in the sentence before, for a quotation right behind it
        self._in_dialogue = False  # an insert was read on this line: a sentence behind a dash is speech
        self._dialogue_open = False  # the speaker has the word again: so is any sentence

    def read(self) -> Iterator[Draft]:
        """Drafts of passages in reading order; some may be too short, some may repeat one another."""
        for span in lines(self.text):
            yield from self._line(span)
        for quote in self._nested:
            if self._words((quote.start, quote.end)) >= MIN_LONE_QUOTE:
                yield Draft("quote", (quote.start, quote.end))

    def _line(self, span: Span) -> Iterator[Draft]:
        line = (after_dateline(self.text, span), span[1])
        shown = self.text[slice(*line)]
        language = self._rules(shown)
        self._speakers.roster.language = language
        self._region.begin_line(shown)
        self._in_dialogue = self._dialogue_open = False
        if is_label(shown, language):
            return
        label = find_label(self.text, line, language)
        if label:
            self._region.start(self._speakers.resolve(label.subject), lines_left=inf)
            line = (label.end, line[1])
        for sentence in split_sentences(self.text, language, start=line[0], end=line[1]):
            yield from self._sentence(sentence, language)

    def _rules(self, line: str) -> Language:
        """The rules of the line's language, or of an aligned one in its script."""
        code = self._language_of(line)
        if code in LANGUAGES:
            return LANGUAGES[code]
        script = "Cyrl" if any("Ѐ" <= char <= "ӿ" for char in line[:200]) else "Latn"
        return next(language for language in LANGUAGES.values() if language.script == script)

    def _sentence(self, sentence: Span, language: Language) -> Iterator[Draft]:
        quotes = self._overlapping(sentence)
        if quotes and quotes[0].outer[0] <= sentence[0] and sentence[1] <= quotes[0].outer[1]:
            yield from self._inside(sentence, quotes[0], language)
        elif quotes:
            yield from self._mixed(sentence, quotes, language)
        elif (self._dialogue_open or self.text[sentence[0]] in "—–-") and (found := self._dialogue(sentence, language)):
            yield from found
        else:
            yield from self._plain(sentence, language)

    def _overlapping(self, span: Span) -> list[Quote]:
        """The outermost quotations, long enough to be speech, that share something with the span."""
        while self._next < len(self._quotes) and self._quotes[self._next].outer[1] <= span[0]:
            self._next += 1
        found = []
        for quote in _from(self._quotes, self._next):
            if quote.outer[0] >= span[1]:
                break
            if self._words((quote.start, quote.end)) >= MIN_QUOTE:
                found.append(quote)
        return found

    def _words(self, span: Span) -> int:
        return count_words(self.text[span[0] : span[1]])

    def _inside(self, sentence: Span, quote: Quote, language: Language) -> Iterator[Draft]:
        """A sentence that is quoted from end to end."""
        span = (max(sentence[0], quote.start), min(sentence[1], quote.end))
        if sentence[0] <= quote.start:
            self.chain_speakers.setdefault(quote.chain, self._announced)
            if not find_insert(self.text, (quote.start, quote.end), language):
                yield Draft("quote", (quote.start, quote.end), chain=quote.chain)
        insert = find_insert(self.text, span, language)
        if insert is None:
            yield Draft("quote", span, chain=quote.chain)
            return
        self._speaks(find_attribution(self.text, insert.words, language), [quote])
        for part in insert.parts:
            yield Draft("quote", part, chain=quote.chain)

    def _speaks(self, attribution: Attribution | None, quotes: Sequence[Quote]) -> str | None:
        """Who is said to speak the quotations; the plainest attribution wins over what was announced before."""
        speaker = self._resolve(attribution) if attribution else None
        for quote in quotes:
            if speaker or quote.chain not in self.chain_speakers:
                self.chain_speakers[quote.chain] = speaker or (None if attribution else self._announced)
        self._announced = speaker or self._announced
        return speaker

    def _resolve(self, attribution: Attribution) -> str | None:
        words = attribution.verb.split()
        genitive = bool(self._speakers.roster.language.genitive_cues.intersection(words))
        return self._speakers.resolve(attribution.subject, genitive=genitive)

    def _mixed(self, sentence: Span, quotes: Sequence[Quote], language: Language) -> Iterator[Draft]:
        """Quotations and the narrator's words in one sentence."""
        holes = [(max(q.outer[0], sentence[0]), min(q.outer[1], sentence[1])) for q in quotes]
        attribution = find_attribution(self.text, sentence, language, holes)
        speaker = self._speaks(attribution, quotes)
        if attribution is None:
            self._speakers.narrated = sentence
        self._region.stop()
        quoted = 0
        for quote in quotes:
            part = (max(quote.start, sentence[0]), min(quote.end, sentence[1]))
            quoted += self._words(part)
            if attribution or self._words((quote.start, quote.end)) >= MIN_LONE_QUOTE:
                yield from self._quoted_part(quote, part, sentence, language)
        yield from self._narrated(sentence, attribution, speaker=speaker, holes=holes, quoted=quoted)

    def _quoted_part(self, quote: Quote, part: Span, sentence: Span, language: Language) -> Iterator[Draft]:
        insert = find_insert(self.text, part, language)
        if insert is None:
            if self._words(part) >= MIN_QUOTE:
                yield Draft("quote", part, chain=quote.chain)
            if quote.start >= sentence[0] and not find_insert(self.text, (quote.start, quote.end), language):
                yield Draft("quote", (quote.start, quote.end), chain=quote.chain)
            return
        self._speaks(find_attribution(self.text, insert.words, language), [quote])
        for span in insert.parts:
            yield Draft("quote", span, chain=quote.chain)

    def _narrated(
        self, sentence: Span, attribution: Attribution | None, *, speaker: str | None, holes: list[Span], quoted: int
    ) -> Iterator[Draft]:
        """The narrator's part of a sentence with quotations, where it tells more than who speaks."""
        narrated = self._words(sentence) - quoted
        clause = attribution.clause if attribution else None
        told = clause and self._words(clause) - sum(self._words(_shared(clause, hole)) for hole in holes)
        if clause and told and told >= MIN_TOLD and self._words(clause) >= MIN_CLAUSE:
            yield Draft("reported", clause, speaker)
        cut = holes[0][0] <= sentence[0] and self._starts_earlier(holes[0][0])
        bare = attribution is not None and clause is None and narrated <= MAX_BARE and quoted >= narrated
        if not cut and not (bare and len(holes) == 1):
            yield Draft("reported" if attribution else "sentence", sentence, speaker)

    def _starts_earlier(self, position: int) -> bool:
        """Whether the quotation at the sentence's start began in an earlier sentence."""
        return any(q.outer[0] < position < q.outer[1] for q in _from(self._quotes, max(0, self._next - 1), 3))

    def _dialogue(self, sentence: Span, language: Language) -> list[Draft]:
        """A line of speech behind a dash; empty where it is a list or a narrator's aside."""
        insert = find_insert(self.text, sentence, language)
        if insert:
            attribution = find_attribution(self.text, insert.words, language)
            self._announced = self._resolve(attribution) if attribution else None
            self._dialogue_open = insert.resumed
            self._in_dialogue = True
            return [Draft("quote", part, self._announced) for part in insert.parts]
        if not self._in_dialogue:
            return []
        self._dialogue_open = True
        return [Draft("quote", trim(self.text, *sentence, also="—–- "), self._announced)]

    def _plain(self, sentence: Span, language: Language) -> Iterator[Draft]:
        """A sentence without a quotation."""
        attribution = find_attribution(self.text, sentence, language)
        if attribution is None or (attribution.subject.kind == "dropped" and self._region.active):
            self._announced = None
            if self._region.active:
                yield Draft("reported", sentence, self._region.speaker)
            else:
                self._speakers.narrated = sentence
                yield Draft("sentence", sentence)
            return
        speaker = self._announced = self._resolve(attribution)
        self._region.stop()
        if attribution.colon is not None:
            yield from self._announcing(sentence, attribution, speaker)
        else:
            yield from self._reporting(sentence, attribution, speaker)

    def _reporting(self, sentence: Span, attribution: Attribution, speaker: str | None) -> Iterator[Draft]:
        """`X said that ...`: the sentence, and the statement alone."""
        if attribution.clause is None:
            yield Draft("sentence", sentence)
            return
        yield Draft("reported", sentence, speaker)
        if self._words(attribution.clause) >= MIN_CLAUSE:
            yield Draft("reported", attribution.clause, speaker)

    def _announcing(self, sentence: Span, attribution: Attribution, speaker: str | None) -> Iterator[Draft]:
        """`X said: ...`: what stands before the colon, if it tells something, and the statement behind it."""
        colon = attribution.colon or sentence[1]
        cue = trim(self.text, sentence[0], colon, also=":")
        if attribution.clause and self._words(attribution.clause) >= MIN_CLAUSE:
            yield Draft("reported", attribution.clause, speaker)
        elif self._words(cue) >= MIN_CUE and not self.text[cue[0] : cue[1]].lower().endswith(attribution.verb):
            yield Draft("sentence", cue)
        statement = trim(self.text, colon, sentence[1], also=",")
        block = statement[0] >= statement[1] or self.text[colon : statement[0]].count(",") > 1
        endless = attribution.subject.kind == "document" or attribution.subject.word == "it"
        self._region.start(speaker, lines_left=inf if endless else int(block))
        if statement[0] < statement[1]:
            yield Draft("reported", statement, speaker)


def _shared(one: Span, other: Span) -> Span:
    """What both spans cover; an empty span where they do not meet."""
    start = max(one[0], other[0])
    return start, max(start, min(one[1], other[1]))


def _from(quotes: Sequence[Quote], first: int, count: int | None = None) -> Iterator[Quote]:
    """Without copying the rest of a long list for each sentence."""
    last = len(quotes) if count is None else min(len(quotes), first + count)
    for index in range(first, last):
        yield quotes[index]
