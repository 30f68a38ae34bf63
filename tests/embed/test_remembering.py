import numpy as np

from xlingual.embed import Remembering, open_builtin


class Counting:
    """Writes down what it is asked to embed."""

    name, dimension = "counting@1", 2
    floor, shortened = None, 0

    def __init__(self):
        self.asked = []

    def encode(self, texts, *, progress=None):
        self.asked.append(list(texts))
        if progress:
            progress(len(texts))
        return np.array([[len(text), 0] for text in texts], dtype=np.float32)


def test_each_text_is_embedded_once():
    counting = Counting()
    encoder = Remembering(counting)
    assert encoder.encode(["a", "bb", "a"])[:, 0].tolist() == [1, 2, 1]
    assert encoder.encode(["bb", "ccc"])[:, 0].tolist() == [2, 3]
    assert encoder.encode(["ccc"]).tolist() == [[3, 0]]
    assert counting.asked == [["a", "bb"], ["ccc"]]
    assert (encoder.name, encoder.dimension) == ("counting@1", 2)


def test_progress_counts_all_texts():
    encoder, told = Remembering(Counting()), []
    encoder.encode(["a"])
    encoder.encode(["a", "bb", "bb"], progress=told.append)
    assert told == [3]


def test_rows_are_those_of_the_encoder():
    texts = ["The sea is calm.", "", "Море спокойно."]
    assert np.array_equal(Remembering(open_builtin()).encode(texts), open_builtin().encode(texts))
    assert Remembering(open_builtin()).encode([]).shape == (0, 256)
