"""The shape of what is known of loaded terms, country names and offices."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

TopicKind = Literal["country", "title", "loaded", "place"]
Loading = Literal["plain", "for", "against"]


@dataclass(frozen=True, slots=True)
class Topic:
    """One thing that goes by several terms, in any language: ``members`` and what each lets the reader feel.

    ``for`` takes the side of who does it, ``against`` the other one. ``sole`` says that one text seldom speaks of two
    such things, so that one term on each side of a pair stands for the same one.
    """

    about: str
    kind: TopicKind
    members: Mapping[str, Loading]
    beside_name: bool = False  # only next to a name: "Kursk region", but no "border region"
    sole: bool = False


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of one language: topic, its member, and the forms of that, parted by ``;``.

    Before ``=`` stands how the member is called in a report; else it is by its commonest form.

    Forms are in small letters without accents; ``*`` behind a word stands for any ending, so that case forms and
    derived words belong to their term. ``not_terms`` look like terms and are none: "prisoner of war".
    """

    code: str
    forms: Mapping[str, Mapping[str, str]]
    not_terms: str = ""
    endings: tuple[str, ...] = field(default=())  # what inflection adds to a word, the longest first
