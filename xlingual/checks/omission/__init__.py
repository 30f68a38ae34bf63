"""Text that one version lacks: a clause or more without counterpart in the other.

A warning where it is nowhere in the other item; a note where it stands in a neighbouring sentence there, or where the
other versions of the statement speak against it. Single words, who said it, and what lies behind the end of a text that
was cut off are no omissions.
"""

from __future__ import annotations

from xlingual.checks.omission.check import check, covers, values
from xlingual.checks.omission.votes import heed_votes

__all__ = ["check", "covers", "heed_votes", "values"]
