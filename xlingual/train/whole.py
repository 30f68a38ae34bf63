"""Writes files so that a run killed at any moment leaves the old one or the new one, never half of one."""

from __future__ import annotations

import os
from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Puts a file in the place of whatever had its name; on the disk before it is there under that name."""
    part = part_of(path)
    with part.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    os.replace(part, path)


def part_of(path: Path) -> Path:
    """Where a file lies until it is whole; a killed run may leave it there."""
    return path.with_name(path.name + ".part")
