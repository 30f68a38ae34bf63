"""Hand-made name families: a general whom two outlets spell in their own ways, and a town."""

from __future__ import annotations

from xlingual.records import NameFamily, NameForm, NameUse, NameWarning


def use(source: str, date: str | None, count: int = 1, item: str = "") -> NameUse:
    return NameUse(item or f"{source} {date}", source, date, count)


def general() -> NameFamily:
    return NameFamily(
        "Pavel Orlov",
        "person",
        (
            NameForm(
                "Павел Орлов",
                "ru",
                (use("Речной вестник", "2025-04-26", 6),),
                {"Павла Орлова": 2, "Павел Орлов": 4},
            ),
            NameForm(
                "Pavel Orlov",
                "en",
                (use("River Digest", "2025-04-27", 3), use("Harbour Post", "2025-03-02", 2)),
                {"Pavel Orlov": 4, "PAVEL ORLOV": 1},
                "BGN/PCGN",
            ),
            NameForm("Pavel Orloff", "en", (use("Harbour Post", "2025-04-28", 1),), {"Pavel Orloff": 1}, "-ov as -off"),
        ),
        titles={"Admiral": 1, "General": 5},
        warnings=(
            NameWarning(
                "switch",
                ("Pavel Orlov", "Pavel Orloff"),
                "Harbour Post wrote Pavel Orlov until 2025-03-02",
                "Harbour Post",
                None,
                "2025-04-28",
            ),
            NameWarning("lone", ("Pavel Orloff",), "stands once beside Pavel Orlov (11)"),
        ),
    )


def town() -> NameFamily:
    return NameFamily("Port Sulin", "place", (NameForm("Port Sulin", "en", (use("River Digest", None),)),))
