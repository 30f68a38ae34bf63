"""``python -m xlingual`` is the same program as ``xlingual``."""

from __future__ import annotations

from xlingual.cli import main

if __name__ == "__main__":
    main()
