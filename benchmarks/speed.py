"""Speed and memory of the builtin encoder: ``python benchmarks/speed.py DATA PEER [--threads 2]``.

DATA/train holds the training files ``opus_*.tsv.gz`` (text, rendering, domain), whose news sentences are encoded; PEER
is a folder with a small transformer such as all-MiniLM-L6-v2. A fresh process encodes 100,000 sentences in three
languages and tells its peak memory. Then both encode English ones in turn, three times, on the same number of threads;
the best of each counts.
"""

from __future__ import annotations

import argparse
import gzip
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from time import perf_counter

SENTENCES = 20_000
PEER_SENTENCES = 2_000  # of these: a transformer's speed does not depend on how many there are
MEMORY_SENTENCES = 100_000
ROUNDS = 3

PEAK = """
import resource, sys
from itertools import cycle, islice
from pathlib import Path
from benchmarks.speed import news
from xlingual.embed import open_encoder
files = sorted(Path(sys.argv[1]).glob("opus_*.tsv.gz"))
texts = [text for file in files for column in (0, 1) for text in news(file, column)]
rows = open_encoder("builtin").encode(list(islice(cycle(texts), int(sys.argv[2]))))
print(len(rows), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def main() -> None:
    """Print the builtin encoder's peak memory, both speeds in sentences a second, and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("peer")
    parser.add_argument("--threads", type=int, default=2)
    arguments = parser.parse_args()
    train = arguments.data.resolve() / "train"
    limit_threads(arguments.threads)
    count, megabytes = peak(train)  # first: a process starts with the peak of the one that started it
    print(f"peak\t{megabytes:.0f} MB for {count:,} sentences")
    texts = list(islice(news(train / "opus_en-ru.tsv.gz", 0), SENTENCES))
    ours, theirs = compared(texts, arguments.peer)
    print(f"builtin\t{ours:,.0f} sentences/s\npeer\t{theirs:,.0f} sentences/s\nratio\t{ours / theirs:.0f}")


def peak(train: Path) -> tuple[int, float]:
    """How many sentences a fresh process encoded, and the most memory that it took, in MB."""
    command = [sys.executable, "-c", PEAK, str(train), str(MEMORY_SENTENCES)]
    root = Path(__file__).resolve().parents[1]
    count, megabytes = subprocess.run(command, capture_output=True, text=True, check=True, cwd=root).stdout.split()
    return int(count), float(megabytes)


def limit_threads(threads: int) -> None:
    """The same number for the tokenizers, NumPy and torch; before any of them is imported."""
    for name in ("RAYON_NUM_THREADS", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ[name] = str(threads)


def news(tsv: Path, column: int) -> Iterator[str]:
    """The texts of the domain news."""
    with gzip.open(tsv, "rt", encoding="utf-8", newline="\n") as file:
        rows = (line.rstrip("\n").split("\t") for line in file)
        yield from (row[column] for row in rows if row[2] == "news")


def compared(texts: Sequence[str], peer: str) -> tuple[float, float]:
    """Sentences a second of the builtin encoder, opened anew each time, and of the peer; in turn, the best of each."""
    from sentence_transformers import SentenceTransformer

    from xlingual.embed import open_encoder

    model = SentenceTransformer(peer, device="cpu")
    few = list(texts[:: max(1, len(texts) // PEER_SENTENCES)])
    rounds = [
        (
            speed(open_encoder("builtin").encode, texts),
            speed(lambda those: model.encode(those, batch_size=64), few),
        )
        for _ in range(ROUNDS)
    ]
    return max(ours for ours, _ in rounds), max(theirs for _, theirs in rounds)


def speed(encode: Callable[[Sequence[str]], object], texts: Sequence[str]) -> float:
    """Texts a second."""
    begun = perf_counter()
    encode(texts)
    return len(texts) / (perf_counter() - begun)


if __name__ == "__main__":
    main()
