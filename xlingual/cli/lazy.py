"""A click group whose commands are imported when they are asked for, and listed in the order of their table."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import click


class LazyGroup(click.Group):
    """``commands_table`` maps a command's name to ``module:function``."""

    def __init__(self, *args: Any, commands_table: Mapping[str, str], **others: Any) -> None:
        super().__init__(*args, **others)
        self._table = commands_table

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 -- click's signature
        """All names, in the order of the table."""
        return list(self._table)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command of that name, or None."""
        if cmd_name not in self._table:
            return None
        module, _, function = self._table[cmd_name].partition(":")
        command = getattr(import_module(module), function)
        if not isinstance(command, click.Command):
            raise TypeError(f"{self._table[cmd_name]} is no command")
        return command
