"""What is true of names, as data. A file added to a folder is read with the others.

russian, ukrainian, belarusian   systems of romanisation, one file each, see below
practical                        how names of other languages are written in Russian by sound, in the same form
practice.tsv                     which Latin letters stand for which Cyrillic ones, how often (see MODEL_CARD.md)
sisters.toml, arabic.toml        letters of Ukrainian and Belarusian names; letters that Arabic and Persian names change
korean_*                         letters and surnames by system, sounds where syllables touch, syllables of given names
given_names, customary, titles   given names with their forms, traditional forms of forenames, what stands before a name
places, organisations, writing   places and organisations with their names, articles and abbreviations in names

A system's file:

code, name     of the system; ``language`` of the originals, Russian unless said
usual_in       languages of texts in which it is usual; none = anywhere
rank           how common it is, 1 the most; it orders systems that explain a form equally well
accents        one vowel of the result may carry an acute
[[rule]]       from -> to (the first is the system's own, the rest allowed), after / before: one of these letters,
               ^ the start of the word, $ its end; the first that fits among the longest ``from`` counts
"""
