from xlingual.train.vocabulary import SILENT, UNKNOWN, learn_vocabulary

TEXTS = [
    "The ferry left at 17:45 with 300 people.",
    "El transbordador zarpó a las 17.45.",
    "Паром отошёл в 17:45.",
] * 20


def test_a_word_alone_has_the_tokens_it_has_inside_a_sentence():
    tokenizer = learn_vocabulary(TEXTS, 300)
    inside = tokenizer.encode("«Transbordador»: ferry (300)").tokens
    alone = [
        token for word in ("«", "transbordador", "»:", "ferry", "(", "300", ")") for token in pieces(tokenizer, word)
    ]
    assert inside == alone


def test_case_and_accents_do_not_count():
    tokenizer = learn_vocabulary(TEXTS, 300)
    assert pieces(tokenizer, "ОТОШЁЛ") == pieces(tokenizer, "отошел")
    assert pieces(tokenizer, "zarpó") == pieces(tokenizer, "ZARPO")


def test_equal_texts_give_equal_vocabularies():
    assert learn_vocabulary(TEXTS, 200).to_str() == learn_vocabulary(list(TEXTS), 200).to_str()
    assert learn_vocabulary(TEXTS, 60).get_vocab_size() == 60


def test_frequent_words_become_one_token():
    assert pieces(learn_vocabulary(TEXTS, 300), "transbordador") == ["▁transbordador"]


def test_row_0_is_the_unknown_token():
    tokenizer = learn_vocabulary(TEXTS, 300)
    assert tokenizer.token_to_id(UNKNOWN) == 0
    assert 0 in tokenizer.encode("漢").ids


def pieces(tokenizer, word):
    return tokenizer.encode(word).tokens


def test_the_silent_tokens_come_first():
    tokenizer = learn_vocabulary(TEXTS, 300)
    assert [tokenizer.id_to_token(number) for number in range(SILENT)] == [UNKNOWN, "▁"]
