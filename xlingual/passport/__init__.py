"""The passport of a quotation: does a corpus hold it, in these words or in others, by this speaker, on this day?"""

from __future__ import annotations

from xlingual.passport.attest import attest, same_statement
from xlingual.passport.claim import read_claim
from xlingual.passport.decide import decide
from xlingual.passport.occurrences import occurrences
from xlingual.passport.windows import windows

__all__ = ["attest", "decide", "occurrences", "read_claim", "same_statement", "windows"]
