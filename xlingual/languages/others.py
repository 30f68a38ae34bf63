"""What tells languages that this program does not align apart from those it does."""

from __future__ import annotations

from xlingual.languages.language import words

STOP_WORDS: dict[str, frozenset[str]] = {
    "fr": words("""
        le la les de des du un une et est en dans que qui pour pas sur au aux avec par ce cette son sa ses il elle nous
        vous ils ne plus ou mais comme sont été etre être a ont leur leurs ces se deux après entre aussi sans fait où
        était même dit selon contre tout cet c d l qu n s j
    """),
    "pt": words("""
        de o a os as do da dos das em no na nos nas um uma e que para com não nao por se mais como mas foi ao ele ela
        são sao seu sua ou ser quando muito há já também pelo pela até isso entre era depois sem mesmo aos seus
        quem está você têm foram disse segundo à às ainda sobre está
    """),
    "it": words("""
        il lo la i gli le di del della dei delle dello e è che non un una in nel nella per con da dal dalla si sono su
        sul sulla come più ma anche al alla ha hanno questo questa o se stato degli era ai nei tra ed loro suo sua
        essere dopo fra ci due
    """),
    "ca": words("""
        el la els les de del dels i a en un una que per amb no és es al als ha han com més però també seva seu són va
        aquest aquesta entre sobre on perquè fins molt l d s
    """),
    "de": words("""
        der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat
        dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder aber vor zur bis mehr
        durch man wurde sei einen ich wir
    """),
    "nl": words("""
        de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij uit door over ze zich hij
        naar heeft hebben wordt deze dit nog wel geen worden kan meer was we
    """),
    "ro": words("""
        și si în in de la cu pe un o a care nu este sunt din pentru mai ce că ca fost lui ale au fi prin dar sau după
        acest această către între despre al ai cel cea
    """),
    "pl": words("""
        w i na z się do nie że to jest o jak ale po co od za przez dla czy już tym tego są był oraz który która
    """),
    "uk": words("""
        і в у не на що з та до як за від це він вона вони про але або його її їх був була було були бути є ми ви для
        по так вже який яка які щоб також після під час між ще при коли якщо
    """),
    "bg": words("""
        на и да се от за с в не е са че ще като по до това са но към или си след този тази които които който която беше
        има му ги те той тя ние вие бъде също със във при най през между още
    """),
    "be": words("і ў не на што з у да як гэта ён яна яны але бы быў была быць для па пра таксама пасля які якая якія"),
    "sr": words("и у је да се на за су од са не као што ће или али који која које из до био била по о то"),
    "mk": words("и на во да се од за со не е ќе како што но или кој која кои по до беше има ги му"),
}
"""Stop words of languages near enough to be taken for English, Spanish or Russian."""

LETTERS: dict[str, str] = {
    "uk": "іїєґ",
    "be": "ўі",
    "sr": "јљњћђџ",
    "mk": "јљњѓќѕџ",
    "kk": "әғқңөұүһі",
}
"""Cyrillic letters that Russian lacks, by the languages that write them."""

SCRIPTS: dict[str, str] = {
    "HANGUL": "ko",
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "CJK": "zh",
    "ARABIC": "ar",
    "HEBREW": "he",
    "GREEK": "el",
    "THAI": "th",
    "DEVANAGARI": "hi",
    "ARMENIAN": "hy",
    "GEORGIAN": "ka",
}
"""The first word of a letter's Unicode name, and the language it is taken for."""
