"""Texts to measure on, and an encoder that knows nothing but letters."""

from __future__ import annotations

import numpy as np
import pytest

from xlingual import embed
from xlingual.evaluation import Lines

TEXTS = {
    "en": [
        "The ferry to the island was cancelled because of thick fog.",
        "Two bakers from Valencia won the prize for the best bread.",
        "The parliament adopted the budget after a night of debate.",
        "A bear walked through the centre of the town and frightened nobody.",
        "The new bridge over the river will be opened in September.",
        "Doctors advise drinking more water during the heat wave.",
        "The chess club is looking for a room with better light.",
        "Thieves stole 40 bicycles from the station last week.",
        "Her grandmother kept all the letters from the war.",
    ],
    "es": [
        "El transbordador a la isla fue cancelado por la densa niebla.",
        "Dos panaderos de Valencia ganaron el premio al mejor pan.",
        "El parlamento aprobó el presupuesto tras una noche de debate.",
        "Un oso paseó por el centro del pueblo y no asustó a nadie.",
        "El nuevo puente sobre el río se inaugurará en septiembre.",
        "Los médicos aconsejan beber más agua durante la ola de calor.",
        "El club de ajedrez busca una sala con mejor luz.",
        "Unos ladrones robaron 40 bicicletas de la estación la semana pasada.",
        "Su abuela guardó todas las cartas de la guerra.",
    ],
    "ru": [
        "Паром на остров отменили из-за густого тумана.",
        "Два пекаря из Валенсии получили приз за лучший хлеб.",
        "Парламент принял бюджет после ночи споров.",
        "Медведь прошёл через центр города и никого не испугал.",
        "Новый мост через реку откроют в сентябре.",
        "Врачи советуют пить больше воды во время жары.",
        "Шахматный клуб ищет помещение с лучшим освещением.",
        "Воры украли 40 велосипедов с вокзала на прошлой неделе.",
        "Её бабушка сохранила все письма с войны.",
    ],
}


@pytest.fixture
def lines() -> dict[str, Lines]:
    """Nine parallel lines in three languages."""
    return {lang: Lines(f"{lang}.txt", texts) for lang, texts in TEXTS.items()}


class Letters:
    """Counts letters."""

    name, dimension = "letters", 64
    floor, shortened = None, 0

    def encode(self, texts, *, progress=None):
        rows = np.zeros((len(texts), 64), np.float32)
        for number, text in enumerate(texts):
            np.add.at(rows[number], [ord(letter) % 64 for letter in text], 1)
        if progress:
            progress(len(texts))
        return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1)


@pytest.fixture
def letters(monkeypatch: pytest.MonkeyPatch) -> str:
    """The name under which an encoder of letters is opened."""
    monkeypatch.setattr(embed, "open_encoder", lambda _name, **_options: Letters())
    return "letters"
