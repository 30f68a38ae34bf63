import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer

from xlingual import embed
from xlingual.embed import tokens
from xlingual.embed.tokens import PlainTokens, WordTokens, is_blind_past_blanks, tokenise_with

SETTINGS = json.loads((Path(embed.PACKAGE_FOLDER) / "tokenizer.json").read_text(encoding="utf-8"))
TOKENIZER = Tokenizer.from_str(json.dumps(SETTINGS))
ODD = [
    "",
    " ",
    "  two  blanks  ",
    " The general's 5,000 tonnes, d’Artagnan's too. ",
    "El año 2025… «¿qué?» —dijo—: 3,5 % (o más)!",
    "Генерал-майор Ёлкин: «5000 тонн», й и\u0306 й",
    "a \u0301b a\u0301 \u0301 \u0301c e\u0327\u0301 \u0345\u0301",  # combining marks, after blanks and out of order
    "½ 3½ ⅷ Ⅻ ² x² ① ㈱ ﬁne ﷺ …. .… ‼! \u00a8 \u00b4a",  # what compatibility takes apart, into blanks too
    "a\u00a0b\u2009c\u3000d\te\nf\r\ng\u2028h\u0085i\u1680j\u200bk\ufeffl",
    "👩‍👩‍👧 🇷🇺 ❤️ a❤b 👍🏽 ok",
    "新华社平壤4月26日电 東京 カタカナ ｶﾞ 조선중앙통신 \u1112\u1161\u11ab",
    "a\u200db a\u200cb \u202eabc\u202c a\u00adb",
    "snake_case __init__ _ a_ _1 1_000",
    "١٢٣ १२३ 12٣ ４２ 𝟜𝟚 1a2b3 v2.0 10:45",
    "ΣΊΣΥΦΟΣ Σ ς İstanbul ıI ẞß ŉ ǅ",
    "𒀀𒁀 a𒀀 \x00 a\x01b \ud7ff \ufffd",
    "." * 300 + " " + "я" * 300,
]


@pytest.mark.parametrize("text", ODD)
def test_odd_texts_have_exactly_the_tokens_of_the_tokenizer(text):
    assert WordTokens(TOKENIZER)([text]) == PlainTokens(TOKENIZER)([text])


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), max_size=5))
def test_any_text_has_exactly_the_tokens_of_the_tokenizer(texts):
    assert WordTokens(TOKENIZER)(texts) == PlainTokens(TOKENIZER)(texts)


@given(st.text(st.sampled_from(" \u00a0\u0301\u0306.…'’_-5½٣aİΣй̆가ᄀ️‍❤"), max_size=12))
def test_so_has_any_mixture_of_what_is_difficult(text):
    assert WordTokens(TOKENIZER)([text, text + " " + text]) == PlainTokens(TOKENIZER)([text, text + " " + text])


def test_forgetting_words_does_not_show(monkeypatch):
    monkeypatch.setattr(tokens, "_KEPT", 20)
    by_word, plain = WordTokens(TOKENIZER), PlainTokens(TOKENIZER)
    for text in ODD * 2:
        assert by_word([text, "fog"]) == plain([text, "fog"])


def test_the_builtin_tokenizer_goes_word_by_word():
    assert isinstance(tokenise_with(TOKENIZER, SETTINGS), WordTokens)


@pytest.mark.parametrize(
    "others",
    [
        {"pre_tokenizer": None},
        {"pre_tokenizer": {"type": "Metaspace", "prepend_scheme": "always"}},
        {"pre_tokenizer": {"type": "Sequence", "pretokenizers": []}},
        {
            "pre_tokenizer": {
                "type": "Sequence",
                "pretokenizers": [{"type": "Whitespace"}, {"type": "Metaspace", "prepend_scheme": "first"}],
            }
        },
        {"pre_tokenizer": {"type": "ByteLevel"}},
        {"normalizer": {"type": "Replace", "pattern": {"String": " "}, "content": "_"}},
        {"normalizer": {"type": "Sequence", "normalizers": [{"type": "NFKD"}, {"type": "Strip"}]}},
        {"added_tokens": [{"id": 0, "content": "New York"}]},
    ],
)
def test_tokenizers_that_may_look_further_go_the_plain_way(others):
    assert not is_blind_past_blanks({**SETTINGS, **others})
    assert isinstance(tokenise_with(TOKENIZER, {**SETTINGS, **others}), PlainTokens)
