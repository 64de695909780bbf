"""A translation says the same as the English, and what it cannot say stays English whole."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from psoas_timer import resources
from psoas_timer.core.events import Command, Speak
from psoas_timer.core.exercise import Exercise, Line
from psoas_timer.core.phrases import LANGUAGES, phrases_in
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.preferences import Preferences
from psoas_timer.core.session import Session
from psoas_timer.core.showing import phase
from psoas_timer.core.side import Side
from psoas_timer.core.wording import fill, mentions_side
from psoas_timer.library import FigureShelf, Library, MyLibrary, check, load
from psoas_timer.library.shelf import ENGLISH

CONTENT = resources.content()
OTHERS = [language for language in LANGUAGES if language != ENGLISH]
PACK = """
psoas-timer: 1
pack: {id: mine, title: Mine, language: en}
exercises:
  lunge:
    name: Lunge
    kind: stretch
    sides: alternate
    hold: 30 s
    times: 3 each side
    props: [floor, knee pad]
    move: [Push your $side knee down., Hold still.]
    options: {deep: {label: Deeper, move: [Further.]}}
    cautions: [{when: knee-pain, say: Mind the knee.}]
    sources: [{ref: her, note: Listed twice.}, {ref: him}, {ref: it, dose: "30 s", note: Short.}]
  bow:
    name: Bow
    kind: stretch
    hold: 30 s
    move: [Bow down.]
routines:
  evening: {name: Evening, about: For the evening., items: [say: Hello., lunge, bow]}
safety:
  questions: [{when: knee-pain, ask: Does it hurt?}]
  rules: [{when: knee-pain, exercises: [lunge], then: mark, why: It may hurt.}]
"""
GERMAN = """
psoas-timer: 1
words: {knee pad: Kniepolster}
exercises:
  lunge:
    name: Ausfallschritt
    move: [Drück das $side.e Knie nach unten., Halt still.]
    options: {deep: {label: Tiefer, move: [Weiter.]}}
    cautions: [Achte auf das Knie.]
    sources: [Steht zweimal da., Kurz.]
  bow: {name: Verbeugung, move: [Beug dich.]}
routines:
  evening: {name: Abend, about: Für den Abend., say: [Hallo.]}
safety:
  questions: {knee-pain: {ask: Tut es weh?}}
  rules: [Es kann wehtun.]
"""
Read = Callable[[str], Library]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    (tmp_path / "lang").mkdir()
    (tmp_path / "pack.yaml").write_text(PACK, encoding="utf-8")

    def library(german: str) -> Library:
        (tmp_path / "lang/de.yaml").write_text(german, encoding="utf-8")
        return load([tmp_path], language="de")

    return library


def test_everything_is_read_in_the_language_that_is_wanted(read: Read) -> None:
    library = read(GERMAN)

    lunge, evening = library.exercises["lunge"], library.routines["evening"]
    assert not library.problems
    assert (lunge.name, lunge.language) == ("Ausfallschritt", "de")
    assert lunge.move[0] == Line("Drück das $side.e Knie nach unten.")
    assert lunge.options[0].label == "Tiefer"
    assert lunge.cautions[0].say == Line("Achte auf das Knie.")
    assert [source.note for source in lunge.sources] == ["Steht zweimal da.", None, "Kurz."]
    assert [source.dose for source in lunge.sources] == [None, None, "30 s"]
    assert lunge.called("knee pad") == "Kniepolster"
    assert (evening.name, evening.about, evening.language) == ("Abend", "Für den Abend.", "de")
    assert library.safety.questions[0].ask == "Tut es weh?"
    assert library.safety.rules[0].why == "Es kann wehtun."


def test_a_language_that_is_not_wanted_changes_nothing(read: Read, tmp_path: Path) -> None:
    read(GERMAN)

    library = load([tmp_path])

    assert library.exercises["lunge"].name == "Lunge"
    assert {one.language for one in library.exercises.values()} == {"en"}


@pytest.mark.parametrize(
    ("good", "bad", "line", "says"),
    [
        ("$side.e Knie", "linke Knie", 7, '"$side" is missing here'),
        ("$side.e Knie", "$side.a Knie", 7, '".a" is not an ending of side words in "de"'),
        ("$side.e Knie", "$seite Knie", 7, "is not a word that can be filled in"),
        ("$side.e Knie", "$side.e Knie und $other.es", 7, '"$other" is not in the English'),
        (", Halt still.]", "]", 7, "there is 1 text here, and 2 in English"),
        ("    cautions: [Achte auf das Knie.]\n", "", 6, '"cautions" is missing'),
        (", Kurz.]", "]", 10, "there is 1 text here, and 2 in English"),
        ("    sources: [Steht zweimal da., Kurz.]\n", "", 6, '"sources" is missing'),
        ("Tiefer, move", "Tiefer, setup", 8, 'there is no "setup" here'),
        ("deep:", "deeper:", 8, 'there is no option "deeper" in English'),
        ("[Weiter.]", "[<b>Weiter.</b>]", 8, "are not allowed in text"),
    ],
)
def test_h60_a_bad_text_leaves_the_whole_exercise_english_and_is_told(
    read: Read, good: str, bad: str, line: int, says: str
) -> None:
    library = read(GERMAN.replace(good, bad))

    lunge = library.exercises["lunge"]
    assert (lunge.name, lunge.language, lunge.words) == ("Lunge", "en", ())
    assert library.exercises["bow"].language == "de"
    assert not any(problem.is_error for problem in library.problems)
    told = [problem for problem in library.problems if says in problem.message]
    assert told
    assert told[0].line == line
    assert told[0].at.startswith("exercises.lunge")


@pytest.mark.parametrize("section", ["lunge", "evening"])
def test_what_is_not_translated_is_english(read: Read, section: str) -> None:
    named = GERMAN.replace(f"  {section}:", f"  {section}-of-long-ago:")

    library = read(named)

    languages = {name: one.language for name, one in library.exercises.items()}
    languages |= {name: one.language for name, one in library.routines.items()}
    assert languages[section] == "en"
    assert "to translate" in library.problems[0].message


def test_a_file_that_cannot_be_read_leaves_everything_english(read: Read) -> None:
    library = read("psoas-timer: [1")

    assert {one.language for one in library.exercises.values()} == {"en"}
    assert library.problems


def test_an_english_exercise_in_a_german_routine_keeps_its_own_voice(read: Read) -> None:
    library = read(GERMAN.replace("$side.e Knie", "linke Knie"))

    plan = compile_plan(library.routines["evening"], Preferences(language="de"))

    languages = {segment.exercise: segment.language for segment in plan.segments}
    assert languages == {None: "de", "lunge": "en", "bow": "de"}
    assert "Next" not in " ".join(plan.texts_by_language["de"])
    assert any("Lunge" in text for text in plan.texts_by_language["en"])
    assert not any("Lunge" in text for text in plan.texts_by_language["de"])


def test_a_person_may_change_their_language(read: Read, tmp_path: Path) -> None:
    read(GERMAN)
    mine = MyLibrary((tmp_path,), (), tmp_path / "my.yaml")

    mine.speak("de")

    assert mine.library.routines["evening"].name == "Abend"


# What is shipped


@pytest.fixture(scope="module", params=OTHERS)
def shipped(request: pytest.FixtureRequest) -> Library:
    return load([CONTENT], language=request.param)


def test_the_shipped_translations_are_whole_and_sound(shipped: Library) -> None:
    languages = {one.language for one in shipped.exercises.values()}
    languages |= {one.language for one in shipped.routines.values()}

    assert not shipped.problems
    assert len(languages) == 1
    assert ENGLISH not in languages


def test_nothing_shipped_is_left_in_english(shipped: Library) -> None:
    english = load([CONTENT])

    for name, exercise in shipped.exercises.items():
        assert exercise.name != english.exercises[name].name
        for line, original in zip(lines(exercise), lines(english.exercises[name]), strict=True):
            assert line != original or not line.text.strip("$sideS."), line
    for question, asked in zip(shipped.safety.questions, english.safety.questions, strict=True):
        assert question.ask != asked.ask
    for rule, before in zip(shipped.safety.rules, english.safety.rules, strict=True):
        assert rule.why != before.why


def test_every_prop_and_target_has_a_word(shipped: Library) -> None:
    for exercise in shipped.exercises.values():
        options = [prop for option in exercise.options for prop in option.props]
        for thing in (*exercise.props, *exercise.optional_props, *exercise.targets, *options):
            assert thing in dict(exercise.words), thing


def test_h23_both_sides_differ_in_side_words_alone(shipped: Library) -> None:
    for exercise in shipped.exercises.values():
        words = phrases_in(exercise.language).sides
        both = {word for form in words.values() for word in form.values()}
        for line in lines(exercise):
            if mentions_side(line):
                pairs = zip(
                    fill(line.spoken, Side.LEFT, words).split(),
                    fill(line.spoken, Side.RIGHT, words).split(),
                    strict=True,
                )
                different = [pair for pair in pairs if pair[0] != pair[1]]
                assert different, line
                for pair in different:
                    assert {word.strip(".,:").lower() for word in pair} <= both, line


def test_every_shipped_routine_compiles_in_every_language(shipped: Library) -> None:
    for routine in shipped.routines.values():
        plan = compile_plan(routine, Preferences(language=routine.language))

        assert plan.texts_by_language.keys() == {routine.language}
        assert not any("$" in text or any(map(str.isdigit, text)) for text in plan.texts)


FIGURES = sorted(path.stem for path in (resources.assets() / "figures").glob("*.yaml"))


@pytest.mark.parametrize("figure_id", FIGURES)
def test_h23_what_is_to_be_seen_is_told_with_the_same_sides(
    shipped: Library, figure_id: str
) -> None:
    folder = resources.assets() / "figures"
    english = FigureShelf(load([CONTENT]), folder).figure(figure_id)
    figure = FigureShelf(shipped, folder).figure(figure_id)
    assert figure is not None
    assert english is not None
    sides = phrases_in(figure.language).sides

    assert figure.language in OTHERS
    assert figure.name != english.name
    assert side_words(figure.name) == side_words(english.name)
    left, right = (fill(figure.name, side, sides) for side in Side)
    assert "$" not in left + right
    assert (left == right) is not mentions_side(Line(figure.name))
    assert len(left.split()) == len(right.split())


def side_words(text: str) -> set[str]:
    return set(re.findall(r"\$(side|other)", text))


def test_translations_are_checked_by_themselves() -> None:
    assert not check(sorted((CONTENT / "lang").iterdir()), load([CONTENT]))


def lines(exercise: Exercise) -> list[Line]:
    """All spoken lines of an exercise, always in the same order."""
    single = (exercise.side_cue, exercise.later, exercise.feel, exercise.breathe)
    slots = (exercise.setup, exercise.move, exercise.release, exercise.finish, exercise.form)
    options = (line for o in exercise.options for line in (*o.setup, *o.move, *o.release))
    cautions = (caution.say for caution in exercise.cautions)
    every = (*single, *(line for slot in slots for line in slot), *options, *cautions)
    return [line for line in every if line is not None]


def test_h14_a_session_tells_the_voice_which_language_its_words_are_in(read: Read) -> None:
    library = read(GERMAN.replace("$side.e Knie", "linke Knie"))
    plan = compile_plan(library.routines["evening"], Preferences(language="de"))
    lunge = next(i for i, s in enumerate(plan.segments) if s.exercise == "lunge")
    session = Session(plan, start=lunge)

    told = [
        {e.language for e in session.handle(event, now) if isinstance(e, Speak)}
        for now, event in enumerate((Command.TOGGLE, Command.WHERE, Command.PAIN))
    ]

    assert told == [{"en"}, {"en"}, {"de"}]  # the question about pain is the program's own
    assert phase(session.snapshot(3.0)) == "Gestoppt"
