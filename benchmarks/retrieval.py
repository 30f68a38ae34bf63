"""Retrieval accuracy of an encoder: ``python benchmarks/retrieval.py DATA/dev [--model M]``.

DATA/dev holds line-parallel files: ``flores_devtest.{en,es,ru}.txt`` (FLORES-200 devtest, 1,012 sentences) and
``tatoeba_en-{es,ru}.{en,es,ru}.txt`` (LASER's Tatoeba test, 1,000). A sentence counts if, of all sentences of the other
side, its own translation scores best; both directions are averaged.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from xlingual.embed import Encoder, open_encoder
from xlingual.errors import XlingualError
from xlingual.train.measure import retrieval_accuracy

PAIRS = [
    ("FLORES en-es", "flores_devtest.en.txt", "flores_devtest.es.txt"),
    ("FLORES en-ru", "flores_devtest.en.txt", "flores_devtest.ru.txt"),
    ("FLORES es-ru", "flores_devtest.es.txt", "flores_devtest.ru.txt"),
    ("Tatoeba en-es", "tatoeba_en-es.en.txt", "tatoeba_en-es.es.txt"),
    ("Tatoeba en-ru", "tatoeba_en-ru.en.txt", "tatoeba_en-ru.ru.txt"),
]


def main() -> None:
    """Print one line per test set: accuracy by margin and by plain cosine, in percent."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dev", type=Path)
    parser.add_argument("--model", default="builtin")
    arguments = parser.parse_args()
    try:
        encoder = open_encoder(arguments.model)
    except XlingualError as error:
        sys.exit(str(error))
    print(f"{encoder.name}\nset\tmargin\tcosine")
    for title, one, two in PAIRS:
        by_margin, by_cosine = measured(encoder, arguments.dev / one, arguments.dev / two)
        print(f"{title}\t{by_margin:.2f}\t{by_cosine:.2f}")


def measured(encoder: Encoder, one: Path, two: Path) -> tuple[float, float]:
    """Accuracy in percent of two line-parallel files, by ratio margin and by cosine."""
    a, b = (encoder.encode(path.read_text(encoding="utf-8").rstrip("\n").split("\n")) for path in (one, two))
    return 100 * retrieval_accuracy(a, b), 100 * retrieval_accuracy(a, b, margin=False)


if __name__ == "__main__":
    main()
