"""Whoever reads another language than English is told of a mistake as exactly, and in it."""

from __future__ import annotations

import pytest

from psoas_timer.core.phrases import LANGUAGES
from psoas_timer.texts import ENGLISH, in_english, speak
from tests.library.samples import PLAIN, CheckText, exercise
from tests.library.test_messages import ALL

OTHERS = [language for language in LANGUAGES if language != ENGLISH]


@pytest.mark.parametrize("language", OTHERS)
def test_h20_every_mistake_is_explained_in_the_language(
    language: str, problems_of: CheckText
) -> None:
    speak(language)

    for mistake in ALL.values():
        (problem,) = problems_of(mistake.without_mark)
        assert (problem.line, problem.column) == mistake.position
        assert problem.message != mistake.message
        assert bool(problem.hint) is bool(mistake.hint)
        assert not problem.hint or problem.hint != mistake.hint
        assert ("{" in problem.message) is ("{" in mistake.message), problem.message


SOON = {
    "de": (
        ": Fehler: „soon“ ist keine Zeit.\n"
        "    bei exercises.lunge.hold\n"
        "    Schreib zum Beispiel: 30 s, 30-60 s, 1 min, 1:30, 10 breaths, up to 10 breaths.\n"
    ),
    "es": (
        ": error: «soon» no es un tiempo.\n"
        "    en exercises.lunge.hold\n"
        "    Escribe por ejemplo: 30 s, 30-60 s, 1 min, 1:30, 10 breaths, up to 10 breaths.\n"
    ),
}


@pytest.mark.parametrize("language", OTHERS)
def test_what_stands_in_the_file_stays_as_it_is(language: str, problems_of: CheckText) -> None:
    speak(language)

    (problem,) = problems_of(exercise(f"{PLAIN}hold: soon\n"))

    assert SOON[language] in str(problem)


def test_programs_are_told_in_english(problems_of: CheckText) -> None:
    speak("de")

    with in_english():
        (problem,) = problems_of(exercise(f"{PLAIN}hold: soon\n"))

    assert problem.message == '"soon" is not a time.'
