"""What Unicode's CLDR calls countries and cities, through the package ``babel`` (loaded at the first call)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from xlingual.names.known_names.index import LANGUAGES, Named

if TYPE_CHECKING:
    from babel import Locale

# Not places of the news: unions, test regions, the world (``мир`` is also peace), and regions of statistics whose names
# are a country's too (Микронезия, Южная Африка).
NO_PLACE = {"001", "018", "021", "053", "057", "EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"}
# Zones named after no city, or whose cities are surnames, plain words or regions: polar stations, islands, hamlets.
NO_CITY = ("Antarctica/", "Etc/", "America/North_Dakota/", "America/Indiana/", "America/Kentucky/")
NO_CITIES = {
    "America/Cayman",
    "America/St_Barthelemy",
    "America/St_Kitts",
    "America/St_Lucia",
    "America/St_Thomas",
    "America/St_Vincent",
    "Atlantic/Canary",
    "Atlantic/St_Helena",
    "Europe/Vatican",
    "Pacific/Norfolk",
    "America/Nome",
    "America/Resolute",
    "Asia/Kamchatka",
    "Asia/Sakhalin",
    "Indian/Christmas",
    "Indian/Cocos",
    "Indian/Comoro",
    "Pacific/Easter",
    "Pacific/Johnston",
    "Pacific/Kanton",
    "Pacific/Midway",
    "Pacific/Wake",
}


def cldr_names() -> Iterator[Named]:
    """Ids (``territory:KP``, ``city:Europe/Moscow``), languages and names as CLDR writes them."""
    from babel import Locale

    locales = {lang: Locale.parse(lang) for lang in LANGUAGES}
    zones = sorted({zone for locale in locales.values() for zone in map(str, locale.time_zones) if is_city(zone)})
    for lang, locale in locales.items():
        yield from _territories(lang, locale)
        yield from ((f"city:{zone}", lang, _city(zone, locale)) for zone in zones)


def is_city(zone: str) -> bool:
    """Whether the place that a time zone is named after is a city of the news."""
    return "/" in zone and not zone.startswith(NO_CITY) and zone not in NO_CITIES


def _territories(lang: str, locale: Locale) -> Iterator[Named]:
    for code, name in locale.territories.items():
        if code not in NO_PLACE:
            yield f"territory:{code}", lang, name
            if "(" in name:  # Myanmar (Burma): the first alone too
                yield f"territory:{code}", lang, name.partition("(")[0].strip()


def _city(zone: str, locale: Locale) -> str:
    """CLDR leaves a city out whose name is the zone's own last part."""
    named = locale.time_zones.get(zone, {}).get("city")
    return str(named or zone.rpartition("/")[2].replace("_", " "))
