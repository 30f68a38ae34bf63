import numpy as np

from xlingual.train.tokens import Ragged, tokenise
from xlingual.train.vocabulary import learn_vocabulary

RUNS = Ragged(np.array([5, 6, 7, 8, 9]), np.array([0, 2, 2, 5]))  # [5 6] [] [7 8 9]


def test_take_gathers_runs_in_the_order_asked_for():
    taken = RUNS.take(np.array([2, 1, 0, 2]))
    assert taken.ids.tolist() == [7, 8, 9, 5, 6, 7, 8, 9]
    assert taken.starts.tolist() == [0, 3, 3, 5, 8]


def test_thin_leaves_numbers_out_and_keeps_the_runs():
    thinned = RUNS.thin(np.array([False, False, True, False, True]))
    assert thinned.ids.tolist() == [7, 9]
    assert thinned.starts.tolist() == [0, 0, 0, 2]


def test_tokenise_gives_each_text_its_run():
    tokenizer = learn_vocabulary(["fog over the harbour", "niebla sobre el puerto"] * 9, 200)
    runs = tokenise(["fog harbour", "", "niebla"], tokenizer)
    assert runs.ids[: runs.starts[1]].tolist() == tokenizer.encode("fog harbour").ids
    assert runs.starts[1] == runs.starts[2]
    assert runs.ids[runs.starts[2] :].tolist() == tokenizer.encode("niebla").ids
    assert tokenise([], tokenizer).starts.tolist() == [0]
