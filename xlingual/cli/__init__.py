"""The command line: a thin face. A command parses, calls one library function, prints.

To add a command, write ``name.py`` with one click command and add its line to ``COMMANDS``, in the pipeline's order.
"""

from __future__ import annotations

import errno
import io
import os
import sys
from collections.abc import Sequence

import click

from xlingual.cli.lazy import LazyGroup
from xlingual.cli.talk import complain
from xlingual.errors import XlingualError

COMMANDS: dict[str, str] = {
    "align": "xlingual.cli.align:align",
    "show": "xlingual.cli.show:show",
    "names": "xlingual.cli.names:names",
    "check": "xlingual.cli.check:check",
    "find": "xlingual.cli.find:find",
    "status": "xlingual.cli.status:status",
    "embed": "xlingual.cli.embed:embed",
    "mine": "xlingual.cli.mine:mine",
    "score": "xlingual.cli.score:score",
    "models": "xlingual.cli.models:models",
    "train": "xlingual.cli.train:train",
}

DISK_FULL = (errno.ENOSPC, errno.EDQUOT)
INTERRUPTED, PIPE_CLOSED = 130, 141  # 128 + the number of the signal, as shells report it


def _print_version(context: click.Context, _option: click.Parameter, wanted: bool) -> None:
    if wanted:
        from importlib import metadata

        try:
            click.echo(f"xlingual {metadata.version('xlingual')}")
        except metadata.PackageNotFoundError:
            click.echo("xlingual, not installed")
        context.exit()


@click.group(cls=LazyGroup, commands_table=COMMANDS, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_print_version, help="Print it.")
def program() -> None:
    """Find every rendering of the same statement across outlets and languages."""


def run(arguments: Sequence[str]) -> int:
    """Carry out one command line and give its exit code: 0 clean, 2 for anything that the user can mend."""
    try:
        with program.make_context("xlingual", list(arguments)) as context:
            code = program.invoke(context)
        sys.stdout.flush()
    except click.exceptions.Exit as wish:
        return wish.exit_code
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
    except click.ClickException as error:
        complain(error.format_message())
    except XlingualError as error:
        complain(str(error))
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED
    except BrokenPipeError:
        _give_up_stdout()
        return PIPE_CLOSED
    except OSError as error:
        if error.errno not in DISK_FULL:
            raise
        _give_up_stdout()
        complain("the output does not fit on the disk; make room or send it elsewhere")
    else:
        return int(code or 0)
    return 2


def _give_up_stdout() -> None:
    """Python flushes stdout once more when it ends, and would complain there."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def main() -> None:
    """The console script."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:  # closed by whoever started us: nothing to read, nobody to tell
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115 -- to the end
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # UTF-8 whatever the locale says; a lone surrogate is shown, not fatal
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    sys.exit(run(sys.argv[1:]))
