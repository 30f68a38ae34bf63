"""Things that outlets call by different terms, whatever the language."""

from __future__ import annotations

from xlingual.languages.terms.terms import Topic

TOPICS: dict[str, Topic] = {
    "north-korea": Topic("North Korea", "country", {"official": "plain", "common": "plain"}, sole=True),
    "south-korea": Topic(
        "South Korea", "country", {"official": "plain", "common": "plain", "puppet": "against"}, sole=True
    ),
    "russia": Topic("Russia", "country", {"official": "plain", "common": "plain"}, sole=True),
    "china": Topic("China", "country", {"official": "plain", "common": "plain"}, sole=True),
    "myanmar": Topic("Myanmar", "country", {"myanmar": "plain", "burma": "plain"}, sole=True),
    "sea-of-japan": Topic("Sea of Japan", "country", {"japan": "plain", "east": "plain"}, sole=True),
    "persian-gulf": Topic("Persian Gulf", "country", {"persian": "plain", "arabian": "plain"}, sole=True),
    "falklands": Topic("Falkland Islands", "country", {"falkland": "plain", "malvinas": "plain"}, sole=True),
    "war": Topic(
        "what a war is called",
        "loaded",
        {"operation": "for", "war": "plain", "conflict": "plain", "invasion": "against"},
    ),
    "rule": Topic(
        "what those in power are called",
        "loaded",
        {"government": "plain", "authorities": "plain", "regime": "against", "clique": "against"},
    ),
    "taking": Topic(
        "how the taking of a place is called",
        "loaded",
        {"liberated": "for", "captured": "plain", "retaken": "plain", "occupied": "against"},
    ),
    "joining": Topic(
        "how a land's joining another is called",
        "loaded",
        {"annexed": "against", "reunited": "for", "acceded": "plain"},
    ),
    "killing": Topic(
        "how killing is called",
        "loaded",
        {"killed": "plain", "died": "plain", "eliminated": "against"},
    ),
    "attack": Topic(
        "how an attack is called",
        "loaded",
        {"attack": "plain", "aggression": "against", "retaliation": "for"},
    ),
    "fighters": Topic(
        "what armed men are called",
        "loaded",
        {
            "soldiers": "plain",
            "rebels": "plain",
            "separatists": "against",
            "militants": "against",
            "terrorists": "against",
            "mercenaries": "against",
        },
    ),
    "region": Topic(
        "kinds of regions",
        "place",
        {"region": "plain", "area": "plain", "oblast": "plain", "province": "plain"},
        beside_name=True,
    ),
    "chief-of-general-staff": Topic(
        "chief of the General Staff",
        "title",
        {"full": "plain", "short": "plain", "staff": "plain", "informal": "plain"},
        sole=True,
    ),
    "spokesperson": Topic(
        "spokesperson", "title", {"spokesperson": "plain", "representative": "plain", "secretary": "plain"}, sole=True
    ),
    "foreign-minister": Topic(
        "foreign minister", "title", {"minister": "plain", "full": "plain", "informal": "plain"}, sole=True
    ),
}
