"""The state of a training stage as bytes: parameters, optimiser, learning rate and random numbers; no pickle."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

if TYPE_CHECKING:
    import torch


@dataclass(frozen=True, slots=True)
class StageState:
    """What changes while a stage is trained; all that its next epoch depends on."""

    optimiser: torch.optim.Optimizer  # and with it the parameters
    schedule: torch.optim.lr_scheduler.LRScheduler
    rng: np.random.Generator


class Keeper(Protocol):
    """Where a stage's state is kept between epochs."""

    def restore(self, state: StageState) -> int:
        """Puts the kept state into this one and says how many epochs it has behind it; 0 if none is kept."""

    def keep(self, state: StageState, epochs: int) -> None:
        """Keeps the state after so many epochs."""


def packed(state: StageState, about: Mapping[str, int]) -> bytes:
    """The state, and numbers that say where in the run it belongs, as a safetensors file."""
    from safetensors.torch import save

    adam = state.optimiser.state_dict()
    tensors = {f"parameter.{number}": value.detach() for number, value in enumerate(_parameters(state))}
    for number, values in adam["state"].items():
        tensors |= {f"optimiser.{number}.{name}": value for name, value in values.items()}
    parts = {
        "about": about,
        "groups": adam["param_groups"],
        "schedule": state.schedule.state_dict(),
        "rng": state.rng.bit_generator.state,
    }
    return bytes(save(tensors, {name: json.dumps(value) for name, value in parts.items()}))


def unpack(data: bytes, state: StageState) -> None:
    """Puts a packed state into a new one of the same stage."""
    from safetensors.torch import load

    parts, tensors, moments = _parts(data), load(data), dict[int, dict[str, Any]]()
    for name in (name for name in tensors if name.startswith("optimiser.")):
        _, number, moment = name.split(".")
        moments.setdefault(int(number), {})[moment] = tensors[name]
    for position, parameter in enumerate(_parameters(state)):
        parameter.data.copy_(tensors[f"parameter.{position}"])
    state.optimiser.load_state_dict({"state": moments, "param_groups": parts["groups"]})
    state.schedule.load_state_dict(parts["schedule"])
    state.rng.bit_generator.state = parts["rng"]


def about(data: bytes) -> dict[str, int]:
    """The numbers that were packed with a state.

    :raises ValueError: it is no packed state, or not all of it
    """
    from safetensors import SafetensorError
    from safetensors.torch import load

    try:
        load(data)
        return {str(name): int(number) for name, number in _parts(data)["about"].items()}
    except (SafetensorError, KeyError, TypeError, AttributeError) as error:
        raise ValueError("no state of a stage") from error


def _parts(data: bytes) -> dict[str, Any]:
    """What a safetensors file says of itself: the length of it in 8 bytes, then JSON."""
    header = json.loads(data[8 : 8 + int.from_bytes(data[:8], "little")])
    return {name: json.loads(value) for name, value in header["__metadata__"].items()}


def _parameters(state: StageState) -> list[torch.Tensor]:
    return [parameter for group in state.optimiser.param_groups for parameter in group["params"]]
