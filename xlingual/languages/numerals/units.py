"""Units by their signs: what the signs mean and how units of one dimension convert."""

from __future__ import annotations

from collections.abc import Mapping

SIGNS: Mapping[str, str] = {
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "₽": "RUB",
    "₴": "UAH",
    "¥": "JPY",
    "₩": "KRW",
    "₹": "INR",
    "°": "deg",
    "′": "min",
}
"""Signs beside digits."""

DIMENSIONS: Mapping[str, tuple[str, float]] = {
    "t": ("mass", 1_000_000),
    "kg": ("mass", 1000),
    "g": ("mass", 1),
    "lb": ("mass", 453.592),
    "oz": ("mass", 28.3495),
    "c": ("mass", 100_000),
    "km": ("length", 1_000_000),
    "m": ("length", 1000),
    "cm": ("length", 10),
    "mm": ("length", 1),
    "mi": ("length", 1_609_344),
    "nmi": ("length", 1_852_000),
    "yd": ("length", 914.4),
    "ft": ("length", 304.8),
    "in": ("length", 25.4),
    "ha": ("area", 10_000),
    "acre": ("area", 4046.86),
    "km2": ("area", 1_000_000),
    "m2": ("area", 1),
    "l": ("volume", 1),
    "gal": ("volume", 3.78541),
    "bbl": ("volume", 158.987),
    "m3": ("volume", 1000),
    "y": ("time", 31_557_600),
    "dec": ("time", 315_576_000),
    "cent": ("time", 3_155_760_000),
    "mill": ("time", 31_557_600_000),
    "mo": ("time", 2_629_800),
    "wk": ("time", 604_800),
    "d": ("time", 86_400),
    "h": ("time", 3600),
    "min": ("time", 60),
    "s": ("time", 1),
    "km/h": ("speed", 1),
    "mph": ("speed", 1.609344),
}
"""Dimension of a unit and its size in the dimension's smallest terms."""
