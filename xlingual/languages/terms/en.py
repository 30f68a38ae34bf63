"""Loaded terms, country names and offices in English."""

from __future__ import annotations

from xlingual.languages.terms.terms import Terms

ENGLISH_TERMS = Terms(
    code="en",
    forms={
        "north-korea": {
            "official": "DPRK = dprk; democratic people's republic of korea",
            "common": "North Korea = north korea*; n. korea*",
        },
        "south-korea": {
            "official": "Republic of Korea = rok; republic of korea",
            "common": "South Korea = south korea*; s. korea*",
            "puppet": "South Korean puppets = south korean puppet*; puppet south korea*",
        },
        "russia": {"official": "Russian Federation = russian federation; rf", "common": "Russia = russia; russian"},
        "china": {
            "official": "People's Republic of China = people's republic of china; prc",
            "common": "China = china; chinese",
        },
        "myanmar": {"myanmar": "myanmar*", "burma": "Burma = burma; burmese"},
        "sea-of-japan": {"japan": "sea of japan", "east": "east sea; east sea of korea; korean east sea"},
        "persian-gulf": {"persian": "persian gulf", "arabian": "arabian gulf"},
        "falklands": {"falkland": "falkland*", "malvinas": "malvinas"},
        "war": {
            "operation": "special military operation = special military operation*; special operation*; smo;"
            " military operation*",
            "war": "war; warfare",
            "conflict": "conflict = conflict; conflicts; hostilities; ukraine crisis; ukrainian crisis",
            "invasion": "invasion = invasion; full scale invasion; invaded; invade; invading; incursion",
        },
        "rule": {
            "government": "government; governments; administration",
            "authorities": "authorities",
            "regime": "regime; regimes",
            "clique": "clique = clique; military junta; puppet group; puppet government; puppet authorities",
        },
        "taking": {
            "liberated": "liberated = liberat*; freed; freeing; to free",
            "captured": "captured = captur*; seized; seizing; seizure; takeover; took control; taken control; conquer*",
            "retaken": "retaken = recaptur*; retake; retaken; retaking; retook; regain*; win back; won back",
            "occupied": "occupied = occupied; occupy; occupying; occupies; occupation",
        },
        "joining": {
            "annexed": "annexed = annex; annexed; annexation; annexing",
            "reunited": "reunited = reunification; reunified; reunited; reunite; reunion",
            "acceded": "incorporated = accession; acceded; incorporation; incorporated",
        },
        "killing": {
            "killed": "killed = killed; killing; kills; slain",
            "died": "died = died; dead; lost their lives; gave their lives; laid down their lives; perished",
            "eliminated": "eliminated = eliminated; liquidated; neutralized; neutralised; annihilat*;"
            " exterminated; mopped up; wiped out",
        },
        "attack": {
            "attack": "attack = attack; attacks; attacked; strike; strikes; raid; raids; shelling; assault; assaults",
            "aggression": "aggression = aggression; aggressions; terrorist attack*; act of terror; acts of terror",
            "retaliation": "retaliation = retaliation; retaliatory; counterattack*; counterstrike*",
        },
        "fighters": {
            "soldiers": "soldiers = soldier; soldiers; troops; servicemen; serviceman; service members;"
            " service personnel;"
            " fighters; combatants; military personnel",
            "rebels": "rebels = rebel; rebels; insurgent; insurgents; militia; militias; militiamen",
            "separatists": "separatists = separatist; separatists",
            "militants": "militants = militant; militants; bandits",
            "terrorists": "terrorists = terrorist; terrorists",
            "mercenaries": "mercenaries = mercenary; mercenaries",
        },
        "region": {
            "region": "region",
            "area": "area",
            "oblast": "oblast",
            "province": "province",
        },
        "chief-of-general-staff": {
            "full": "chief of the general staff; general staff chief; chief of general staff;"
            " head of the general staff",
            "staff": "chief of staff; army chief; military chief",
            "informal": "top general; most senior general",
        },
        "spokesperson": {
            "spokesperson": "spokeswoman; spokesman; spokesperson; spokespersons",
            "representative": "official representative",
            "secretary": "press secretary",
        },
        "foreign-minister": {
            "minister": "foreign minister; foreign secretary",
            "full": "minister of foreign affairs; minister for foreign affairs",
            "informal": "top diplomat; chief diplomat; head of the foreign ministry",
        },
    },
    not_terms="""
        prisoner of war; prisoners of war; war crime*; world war*; korean war; cold war; civil war; great
        patriotic war; patriotic liberation war; fatherland liberation war; war veteran*; conflict of interest;
        heart attack*; hunger strike*; white russian*; general strike*; deputy chief of the general staff;
        deputy foreign minister; vice foreign minister; deputy chief of staff; white house chief of staff
    """,
    endings=("'s", "’s", "ings", "ing", "ies", "ied", "ed", "es", "s", "n"),
)
