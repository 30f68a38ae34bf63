"""Romanisation tables: one TOML file per system, one folder per language; ``romanise.py`` reads them.

code, name     of the system; ``language`` of the originals, Russian unless said
usual_in       languages of texts in which it is usual; none = anywhere
rank           how common it is, 1 the most; it orders systems that explain a form equally well
accents        one vowel of the result may carry an acute
[[rule]]       from -> to (the first is the system's own, the rest allowed), after / before: one of these letters,
               ^ the start of the word, $ its end; the first that fits among the longest ``from`` counts
"""
