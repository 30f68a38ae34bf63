"""Which passages lie nearest to which: FAISS answers every search."""

from xlingual.index.in_time import nearest_in_time
from xlingual.index.neighbourhoods import Neighbourhoods, across, neighbourhoods
from xlingual.index.search import INDEXES, nearest

__all__ = ["INDEXES", "Neighbourhoods", "across", "nearest", "nearest_in_time", "neighbourhoods"]
