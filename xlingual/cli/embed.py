"""``xlingual embed``: texts to vectors."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import click

from xlingual.cli import options
from xlingual.cli.lines import read_lines
from xlingual.cli.talk import Watch, count, say, say_shortened
from xlingual.errors import InputError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from xlingual.embed import Encoder


@click.command()
@click.argument("file", metavar="FILE")
@click.option("-o", "--output", metavar="OUT.npy", required=True, help="Where the vectors go.")
@options.model
@options.device
@options.quiet
def embed(file: str, output: str, model: str, device: str, quiet: bool) -> None:
    """Embed a text per line into a NumPy file of vectors.

    One row per line, (n, d) float32, rows of length 1; an empty line gives a row of zeros. FILE may be a .gz, or - for
    stdin.
    """
    from xlingual.embed import open_encoder

    texts = read_lines(file)
    target = Path(os.path.realpath(output))
    taken = os.path.lexists(target) and not os.path.isfile(target)  # a folder, or a device that must not be replaced
    if taken or not os.path.isdir(target.parent):
        raise InputError("no file can be written there", path=output, cure="name a file in a folder that exists")
    encoder = open_encoder(model, device=device)
    with Watch(quiet=quiet) as watch:
        vectors = _vectors(texts, encoder, watch)
    try:
        _save(vectors, target)
    except OSError as error:
        raise InputError(
            (error.strerror or "cannot be written").lower(), path=output, cure="check the name and the disk"
        ) from error
    if not quiet:
        say_shortened(encoder)
        say(f"{count(vectors.shape[0], 'row')} of {vectors.shape[1]} numbers in {output}")


def _vectors(texts: list[str], encoder: Encoder, watch: Watch) -> NDArray[np.float32]:
    import numpy as np

    vectors = encoder.encode(texts, progress=lambda done: watch("embed", done, len(texts)))
    empty = np.fromiter((not text.strip() for text in texts), dtype=bool, count=len(texts))
    return np.where(empty[:, None], np.float32(0), vectors).astype(np.float32, copy=False)


def _save(vectors: NDArray[np.float32], target: Path) -> None:
    """Write beside the target, then take its place: a broken run leaves no half file."""
    import numpy as np

    handle, beside = tempfile.mkstemp(dir=target.parent, prefix=".xlingual.")
    try:
        with os.fdopen(handle, "wb") as file:
            np.save(file, vectors, allow_pickle=False)
        os.chmod(beside, 0o666 & ~_umask())
        os.replace(beside, target)
    except BaseException:
        os.unlink(beside)
        raise


def _umask() -> int:
    """The rights that new files are denied here; reading them means setting them."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
