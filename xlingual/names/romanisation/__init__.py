"""Systems for writing Cyrillic names in Latin letters: applied to a name, and found out from a spelling."""

from __future__ import annotations

from xlingual.names.romanisation.romanise import System, romanise, spellings, systems
from xlingual.names.romanisation.trace import Trace, trace

__all__ = ["System", "Trace", "romanise", "spellings", "systems", "trace"]
