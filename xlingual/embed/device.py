"""Where a transformer computes."""

from __future__ import annotations

from xlingual.errors import ModelError


def choose_device(wanted: str) -> str:
    """The device of this name for torch; ``auto`` is a GPU where torch sees one, else the CPU.

    :raises ModelError: torch cannot use it here
    """
    import torch

    usable = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available(), "cpu": True}
    if wanted == "auto":
        return next(name for name, there in usable.items() if there)
    if not usable.get(wanted, False):
        raise ModelError(
            f"no {wanted} device here that torch can use; use --device cpu, or install a torch made for it"
        )
    return wanted
