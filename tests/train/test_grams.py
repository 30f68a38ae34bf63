from xlingual.train.grams import shares
from xlingual.train.vocabulary import learn_vocabulary


def pieces_of(token, vocabulary):
    row = shares(vocabulary)[vocabulary[token]]
    return set(row.indices.tolist())


VOCABULARY = {
    text: number
    for number, text in enumerate(["[UNK]", "▁", "▁приказал", "▁приказала", "▁молоко", "1917", "1914", "▁-", "ями"])
}


def test_inflected_forms_share_pieces_and_others_do_not():
    assert pieces_of("▁приказал", VOCABULARY) & pieces_of("▁приказала", VOCABULARY)
    assert not pieces_of("▁молоко", VOCABULARY)


def test_numbers_marks_and_silent_tokens_have_none():
    for token in ("1917", "1914", "▁-", "▁", "[UNK]"):
        assert not pieces_of(token, VOCABULARY)


def test_each_token_takes_as_much_of_its_pieces_as_any_other():
    table = shares(VOCABULARY)
    sizes = table.multiply(table).toarray().sum(axis=1)
    assert set(sizes.round(5).tolist()) == {0.0, 1.0}


def test_a_learnt_vocabulary_has_pieces():
    tokenizer = learn_vocabulary(["The minister praised the ministers.", "ministerial, administer"] * 9, 60)
    table = shares(tokenizer.get_vocab())
    assert table.shape[0] == tokenizer.get_vocab_size()
    assert table.nnz
