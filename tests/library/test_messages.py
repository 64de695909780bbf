"""What a person reads when a file is wrong: every kind of mistake, word for word.

Each text is a whole file. `⟦` stands where the problem is to be reported, and is taken out first.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from psoas_timer.library import Problem, Severity, document
from psoas_timer.library.spelling import nearest
from tests.library.samples import PLAIN, SIDED, VERSION, CheckText, exercise, routine

MARK = "⟦"


@dataclass(frozen=True)
class Mistake:
    text: str
    message: str
    hint: str = ""
    at: str = ""
    severity: Severity = Severity.ERROR

    @property
    def without_mark(self) -> str:
        return self.text.replace(MARK, "")

    @property
    def position(self) -> tuple[int, int]:
        lines = self.text.split(MARK)[0].split("\n")
        return len(lines), len(lines[-1]) + 1


def in_exercise(body: str, message: str, hint: str = "", key: str = "") -> Mistake:
    return Mistake(exercise(body), message, hint, f"exercises.lunge{key and '.'}{key}")


def hold(value: str, message: str, hint: str = "") -> Mistake:
    return in_exercise(f"{PLAIN}hold: {MARK}{value}\n", message, hint, "hold")


def in_items(items: str, message: str, hint: str = "", key: str = "items[0]") -> Mistake:
    return Mistake(routine(items), message, hint, f"routines.x.{key}")


def warning(mistake: Mistake) -> Mistake:
    return Mistake(mistake.text, mistake.message, mistake.hint, mistake.at, Severity.WARNING)


TIMES = "Write for example: 30 s, 30-60 s, 1 min, 1:30, 10 breaths, up to 10 breaths."
SIGNS = "are not allowed in text that is shown or spoken."
DOSE_LINES = 'Add a line such as "hold: 30 s", "for: 30 s", "times: 10" or "until: key".'

SYNTAX = {
    "an empty file": Mistake(MARK, "the file is empty.", 'A file starts with "psoas-timer: 1".'),
    "only a comment": Mistake(
        f"{MARK}# nothing yet\n", "the file is empty.", 'A file starts with "psoas-timer: 1".'
    ),
    "a list at the top": Mistake(
        f"{MARK}- one\n", "expected 'key: value' lines here, but found a list."
    ),
    "nothing after the start of a document": Mistake(
        f"# soon\n---{MARK}", "expected 'key: value' lines here, but found nothing."
    ),
    "a text at the top": Mistake(
        f"{MARK}hello\n", "expected 'key: value' lines here, but found \"hello\"."
    ),
    "a tab": Mistake(
        f"{VERSION}exercises:\n{MARK}\tlunge:\n", "this line uses a TAB. Indent with spaces."
    ),
    "a tab after a colon": Mistake(
        f"{VERSION}x-a:{MARK}\tb\n", "this line uses a TAB. Indent with spaces."
    ),
    "a second colon": Mistake(
        exercise(f"name: Keep{MARK}: back flat\n"),
        "there is a second ':' in this line. If the ':' belongs to the text, put the whole text "
        "in double quotes.",
    ),
    "a star": Mistake(
        exercise(f"name: {MARK}*bold*\n"),
        "text cannot start with '*' or '&'. Put it in double quotes.",
    ),
    "a lone ampersand": Mistake(
        exercise(f"name: {MARK}& more\n"),
        "text cannot start with '*' or '&'. Put it in double quotes.",
    ),
    "an at sign": Mistake(
        exercise(f"move:\n  - {MARK}@home\n"),
        "text cannot start with this character. Put the text in double quotes.",
    ),
    "an open double quote": Mistake(
        exercise(f'name: {MARK}"Lunge\nkind: stretch\n'), "a quote that was opened is never closed."
    ),
    "an open single quote": Mistake(
        exercise(f"name: {MARK}'Lunge\nkind: stretch\n"), "a quote that was opened is never closed."
    ),
    "an open list": Mistake(
        exercise(f"props: {MARK}[mat, ball\nkind: stretch\n"),
        "a list that was opened with '[' is never closed with ']'.",
    ),
    "an open group": Mistake(
        exercise(f"tempo: {MARK}{{up: 2 s\nkind: stretch\n"),
        "a group that was opened with '{' is never closed with '}'.",
    ),
    "an open list at the very end": Mistake(
        f"psoas-timer: 1\nexercises: [{MARK}",
        "a list or group that was opened with '[' or '{' is never closed.",
    ),
    "braces inside a list": Mistake(
        exercise(f"move: [Lift your {MARK}{{side}} hand]\n"),
        "a ',' or a closing bracket is missing here.",
        "Put each text between brackets in double quotes, with ',' between them.",
    ),
    "text after a quote": Mistake(
        exercise(f'name: "Deep" {MARK}lunge\n'),
        "the text goes on after a quote or bracket that was closed.",
        "Put the whole text in double quotes, and quotes inside it in single ones.",
    ),
    "less indentation": Mistake(
        f"{VERSION}exercises:\n    lunge:\n  {MARK}bridge:\n",
        "the indentation changes here. Line this up with the lines above.",
    ),
    "more indentation": Mistake(
        exercise(f"name: X\n  {MARK}kind: stretch\n"),
        "the indentation changes here. Line this up with the lines above.",
    ),
    "a list that ends in a key": Mistake(
        exercise(f"move:\n  - Go.\n  {MARK}hold: 30 s\n"),
        "the indentation changes here. Line this up with the lines above.",
    ),
    "a line without a colon": Mistake(
        exercise(f"name: X\n{MARK}stretch\nhold: 30 s\n"),
        "a ':' is missing in this line.",
        'Write "key: value".',
    ),
    "a backslash": Mistake(
        f'{VERSION}x-a: "C:\\{MARK}q"\n',
        "inside double quotes, '\\' starts a special sign.",
        "Write '\\\\' for a plain '\\', or use single quotes.",
    ),
    "a text after a block sign": Mistake(
        f"{VERSION}x-a: > {MARK}text\n",
        "after '|' or '>' the text starts on the next line.",
        "If the sign belongs to the text, put the whole text in double quotes.",
    ),
    "a list beside its key": Mistake(
        f"{VERSION}x-a: {MARK}- text\n",
        "a list starts on a line of its own.",
        "Put this '- ' on the next line, further in.",
    ),
    "a bracket too many": Mistake(
        f"{VERSION}x-a: {MARK}]\n",
        "there is a ']' that does not fit here.",
        "If the ']' belongs to the text, put the whole text in double quotes.",
    ),
    "an anchor": Mistake(
        f"{VERSION}x-a: {MARK}&x 1\n",
        "anchors and aliases ('&name', '*name') are not used in these files.",
    ),
    "an alias": Mistake(
        f"{VERSION}x-a: {MARK}*x\n",
        "anchors and aliases ('&name', '*name') are not used in these files.",
    ),
    "a Python tag": Mistake(
        f"x-a: {MARK}!!python/object:os.system x\n",
        "tags such as '!!python/object:os.system' are not allowed.",
    ),
    "a tag that is not defined": Mistake(
        f"x-a: {MARK}!e!thing x\n", "tags such as '!name' are not allowed."
    ),
    "a second document": Mistake(
        f"{VERSION}{MARK}---\na: b\n",
        "a second document ('---') starts here; one file holds one document.",
    ),
    "a direction character": Mistake(
        f"{VERSION}x-a: a{MARK}\u202eb\n", "an invisible control character (U+202E) is not allowed."
    ),
    "an invisible character by its number": Mistake(
        f'{VERSION}x-a: {MARK}"a\\u202eb"\n',
        "an invisible control character (U+202E) is not allowed.",
    ),
    "deep nesting": Mistake("[" * 12 + MARK + "[" * 200_000, "nested more than 12 levels deep."),
}

STRUCTURE = {
    "no version": Mistake(
        f"{MARK}exercises: {{}}\n", '"psoas-timer" is missing.', 'Add a line "psoas-timer: 1".'
    ),
    "a newer version, whatever else is in it": Mistake(
        f"psoas-timer: {MARK}2\nsteps: []\n",
        "this file is written for version 2, but this app understands version 1.",
        "Update the app, or ask for a version 1 file.",
        "psoas-timer",
    ),
    "a version that is none": Mistake(
        f"psoas-timer: {MARK}new\nexercises: {{}}\n",
        '"new" is not a version number.',
        'Write "psoas-timer: 1".',
        "psoas-timer",
    ),
    "a key misspelled": in_exercise(
        f"{PLAIN}hold: 30 s\n{MARK}positon: supine\n",
        'there is no "positon" here.',
        'Did you mean "position"?',
        "positon",
    ),
    "a required key misspelled": in_exercise(
        f"{MARK}nmae: X\nkind: stretch\nmove: [Go.]\nhold: 30 s\n",
        'there is no "nmae" here.',
        'Did you mean "name"?',
        "nmae",
    ),
    "a key by another name": in_exercise(
        f"{PLAIN}{MARK}reps: 3\n", 'there is no "reps" here.', 'It is called "times".', "reps"
    ),
    "seconds": in_exercise(
        f"{PLAIN}{MARK}seconds: 30\n",
        'there is no "seconds" here.',
        'It is called "hold".',
        "seconds",
    ),
    "rounds": in_exercise(
        f"{PLAIN}hold: 30 s\n{MARK}rounds: 2\n",
        'there is no "rounds" here.',
        'It is called "sets".',
        "rounds",
    ),
    "a key like no other": in_exercise(
        f"{PLAIN}hold: 30 s\n{MARK}zzz: 1\n", 'there is no "zzz" here.', "", "zzz"
    ),
    "a key where few are possible": in_exercise(
        f"{PLAIN}tempo: {{up: 1 s, {MARK}zzz: 1}}\n",
        'there is no "zzz" here.',
        "Possible here: up, pause, down.",
        "tempo.zzz",
    ),
    "a word of a few": in_exercise(
        f"name: X\nkind: {MARK}strech\nhold: 30 s\nmove: [Go.]\n",
        '"strech" is not one of: stretch, strengthen, massage, mobility, break, rest.',
        'Did you mean "stretch"?',
        "kind",
    ),
    "a key twice": in_exercise(
        f"{PLAIN}hold: 30 s\nsets: 2\n{MARK}hold: 40 s\n",
        '"hold" is given twice; the first is on line 7.',
        "",
        "hold",
    ),
    "a key that is missing": in_exercise(
        f"{MARK}kind: stretch\nmove: [Go.]\nhold: 30 s\n",
        '"name" is missing.',
        'Add a line "name: …".',
    ),
    "text for a list": in_exercise(
        f"name: X\nkind: stretch\nhold: 30 s\nmove: {MARK}Push your hips forward\n",
        "expected a list (lines that start with '- '), but found \"Push your hips forward\".",
        "",
        "move",
    ),
    "a list for text": in_exercise(
        f"name: {MARK}[X]\nkind: stretch\nhold: 30 s\nmove: [Go.]\n",
        "expected text, but found a list.",
        "",
        "name",
    ),
    "a list for a name": Mistake(
        f"{VERSION}exercises: {{}}\n{MARK}[a]: b\n",
        "expected a name before the ':', but found a list.",
        at="?",
    ),
    "nothing after the colon": in_exercise(
        f"{PLAIN}hold:{MARK}\n", "expected a time, but found nothing.", "", "hold"
    ),
    "no dose": in_exercise(f"{MARK}{PLAIN}", '"hold" is missing.', DOSE_LINES),
    "a list that is too long": in_exercise(
        f"{PLAIN}hold: 30 s\nprops: {MARK}[{'mat, ' * 13}]\n",
        "this list has 13 entries; the limit is 12.",
        "",
        "props",
    ),
    "a name with capitals": Mistake(
        exercise(f"{PLAIN}hold: 30 s\n", f"{MARK}Kneeling Lunge"),
        '"Kneeling Lunge" is not a good name for an exercise here.',
        "Use small letters, digits and '-', for example kneeling-lunge.",
        "exercises.Kneeling Lunge",
    ),
    "a name of no letters": Mistake(
        exercise(f"{PLAIN}hold: 30 s\n", f"{MARK}膝"),
        '"膝" is not a good name for an exercise here.',
        "Use small letters, digits and '-', for example kneeling-lunge.",
        "exercises.膝",
    ),
    "a name that routines use": Mistake(
        exercise(f"{PLAIN}hold: 30 s\n", f"{MARK}pause"),
        '"pause" is not a good name for an exercise here.',
        "Routines use this word for something else.",
        "exercises.pause",
    ),
    "no content": warning(
        Mistake(f"{MARK}{VERSION}", "this file has no exercises and no routines.")
    ),
}

DOSES = {
    "no time": hold("soon", '"soon" is not a time.', TIMES),
    "a unit misspelled": hold(
        "30 secnds", '"secnds" is not a unit of time.', 'Did you mean "seconds"?'
    ),
    "a unit unknown": hold("30 m", '"m" is not a unit of time.', "Write s, min or breaths."),
    "a letter for a digit": hold("30O s", '"30O s" is not a time.', TIMES),
    "other digits": hold("٣٠ s", '"٣٠ s" is not a time.', TIMES),
    "a decimal comma": hold("1,5 min", '"1,5 min" uses a decimal comma.', "Write 1.5 min"),
    "a comma of thousands": hold("1,000 s", '"1,000 s" is not a time.', TIMES),
    "zero": hold("0 s", '"0 s" is zero. A time is at least 1 s.'),
    "less than zero": hold("-5 s", '"-5 s" is below zero. A time is at least 1 s.'),
    "too short": hold("0.5 s", '"0.5 s" is too short. A time is at least 1 s.'),
    "too long": hold("20 min", '"20 min" is longer than 10 minutes, the longest allowed.'),
    "a range backwards": hold(
        "10-5 s",
        'the range "10-5 s" is the wrong way round.',
        "Write the smaller number first.",
    ),
    "no breath": hold("0 breaths", '"0 breaths" is zero. It takes at least 1 breath.'),
    "many breaths": hold("90 breaths", '"90 breaths" is more than 60 breaths, the most allowed.'),
    "half a breath": hold("2.5 breaths", '"2.5 breaths" is not a whole number of breaths.'),
    "thousands of digits": hold(
        "9" * 5000,
        f'"{"9" * 57}…" is longer than 10 minutes, the longest allowed.',
    ),
    "two doses": in_exercise(
        f"{PLAIN}hold: 30 s\nsets: 2\n{MARK}for: 30 s\n",
        'an exercise has either "hold" or "for", not both.',
        '"hold" is on line 7.',
        "for",
    ),
    "two doses in the other order": in_exercise(
        f"{PLAIN}until: key\n{MARK}hold: 30 s\n",
        'an exercise has either "hold" or "until", not both.',
        '"until" is on line 7.',
        "hold",
    ),
    "contract without a hold": in_exercise(
        f"{PLAIN}for: 30 s\n{MARK}contract: 5 s\n",
        '"contract" needs a "hold" after it.',
        "",
        "contract",
    ),
    "contract on one side without a hold": in_exercise(
        f"{SIDED}for: 30 s\nleft: {MARK}{{contract: 5 s}}\n",
        'contract and relax need a "hold" after them on the left.',
        "",
        "left",
    ),
    "until something else": in_exercise(
        f"{PLAIN}until: {MARK}tired\n", '"tired" is not one of: key.', "", "until"
    ),
    "a rest that is a range": in_exercise(
        f"{PLAIN}hold: 30 s\nrest: {MARK}5-10 s\n",
        '"5-10 s" is a range; one time is needed here.',
        "Write for example: 5 s, 1 min, 1:30.",
        "rest",
    ),
    "a rest in breaths": in_exercise(
        f"{PLAIN}hold: 30 s\nset_rest: {MARK}5 breaths\n",
        '"5 breaths" cannot be used here; a time is needed.',
        "Write for example: 5 s, 1 min, 1:30.",
        "set_rest",
    ),
    "a rest below zero": in_exercise(
        f"{PLAIN}hold: 30 s\nrest: {MARK}-1 s\n",
        '"-1 s" is below zero. A time is at least 0 s.',
        "",
        "rest",
    ),
    "a tempo too fast": in_exercise(
        f"{PLAIN}times: 10\ntempo: {{up: {MARK}0.2 s}}\n",
        '"0.2 s" is too short. A time is at least 0.5 s.',
        "",
        "tempo.up",
    ),
    "times that are none": in_exercise(
        f"{PLAIN}times: {MARK}some\n",
        '"some" is not a number of times.',
        "Write for example: 3, 15-20, 3 each side, 20 in all.",
        "times",
    ),
    "times per leg": in_exercise(
        f"{SIDED}times: {MARK}3 times per leg\n",
        '"3 times per leg" is not a number of times.',
        'Write "3 each side".',
        "times",
    ),
    "times without a side": in_exercise(
        f"{SIDED}times: {MARK}3\n",
        'is "3" for each side, or in all?',
        'Write "3 each side" or "3 in all".',
        "times",
    ),
    "each side without sides": in_exercise(
        f"{PLAIN}sides: both\ntimes: {MARK}3 each side\n",
        '"each side" needs sides, but this exercise has "sides: both".',
        "",
        "times",
    ),
    "in all of one side": in_exercise(
        f"{SIDED}hold: 30 s\nleft: {{times: {MARK}4 in all}}\n",
        '"in all" does not fit one side.',
        "Write the number alone.",
        "left.times",
    ),
    "an odd number in all": warning(
        in_exercise(
            f"{SIDED}times: {MARK}21 in all\n",
            '"21 in all" is odd, so one side gets one more.',
            "",
            "times",
        )
    ),
    "too many times": in_exercise(
        f"{PLAIN}times: {MARK}500\n", '"500" is outside 1 to 200 times.', "", "times"
    ),
    "no times": in_exercise(
        f"{PLAIN}times: {MARK}0\n", '"0" is outside 1 to 200 times.', "", "times"
    ),
    "H51 thousands of digits of times": in_exercise(
        f"{PLAIN}times: {MARK}{'9' * 5000}\n",
        f'"{"9" * 57}…" is outside 1 to 200 times.',
        "",
        "times",
    ),
    "times backwards": in_exercise(
        f"{PLAIN}times: {MARK}20-15\n",
        'the range "20-15" is the wrong way round.',
        "Write the smaller number first.",
        "times",
    ),
    "too many sets": in_exercise(
        f"{PLAIN}times: 3\nsets: {MARK}30\n", '"30" is outside 1 to 20 sets.', "", "sets"
    ),
    "sets that are no number": in_exercise(
        f"{PLAIN}times: 3\nsets: {MARK}two\n",
        '"two" is not a whole number.',
        "Write a number from 1 to 20.",
        "sets",
    ),
    "a first side without sides": in_exercise(
        f"{PLAIN}hold: 30 s\n{MARK}first_side: left\n",
        '"first_side" needs sides, but this exercise has "sides: both".',
        "",
        "first_side",
    ),
    "a dose for one side without sides": in_exercise(
        f"{PLAIN}hold: 30 s\n{MARK}left: {{hold: 45 s}}\n",
        '"left" needs sides, but this exercise has "sides: both".',
        "",
        "left",
    ),
}


def step(text: str, message: str, hint: str = "", body: str = "hold: 30 s\n") -> Mistake:
    return in_exercise(
        f"name: X\nkind: stretch\n{body}move:\n  - {MARK}{text}\n", message, hint, "move[0]"
    )


def sided_step(text: str, message: str, hint: str = "") -> Mistake:
    return step(text, message, hint, "hold: 30 s\nsides: alternate\n")


TEXTS = {
    "a side word misspelled": sided_step(
        "Lift your $sid leg",
        '"$sid" is not a word that can be filled in.',
        'Did you mean "$side"?',
    ),
    "a side word in capitals": sided_step(
        "Lift your $SIDE leg",
        '"$SIDE" is not a word that can be filled in.',
        'Did you mean "$side"?',
    ),
    "a side word unknown": sided_step(
        "Lift your $leg",
        '"$leg" is not a word that can be filled in.',
        "The words are $side, $other, $Side, $Other.",
    ),
    "H49 a way into objects": sided_step(
        "Lift your ${side.__class__}",
        '"$" is not a word that can be filled in.',
        "The words are $side, $other, $Side, $Other.",
    ),
    "a side word without sides": step(
        "Lift your $side leg", '"$side" is used, but this exercise has "sides: both".'
    ),
    "H23 a literal side": warning(
        sided_step(
            "Lift the right foot",
            'the text says "left" or "right", but this exercise changes sides.',
            "Use $side and $other.",
        )
    ),
    "a number of seconds": warning(
        step(
            "Hold it for 30 seconds",
            'the text says "30 seconds", which is wrong once the dose is changed.',
            "Leave numbers to the dose; the app says them.",
        )
    ),
    "H46 markup": step("Lift <b>slowly</b>", f"the signs '<' and '>' {SIGNS}"),
    "H12 a voice's own commands": step(
        '"Lift [[volm 1]] slowly"', f"the signs '[[' and ']]' {SIGNS}"
    ),
    "a long sentence": warning(
        step(
            " ".join(["go"] * 26),
            "this step is 26 words; more than 25 is hard to follow by ear.",
        )
    ),
    "H13 a long text": step(
        " ".join(["slowly"] * 30),
        "this text is 209 characters long; the limit is 200.",
        "Say it in fewer words.",
    ),
    "H13 a word without end": step(
        "a" * 41,
        f'"{"a" * 41}" is longer than 40 letters; no voice can say it.',
        "Put blanks between the words.",
    ),
}

ROUTINES = {
    "an exercise that is not there": in_items(
        f"- marching\n- {MARK}cobra\n",
        'there is no exercise "cobra".',
        'Did you mean "cobra-pose"?',
        "items[1]",
    ),
    "no items": Mistake(
        f"{VERSION}routines:\n  x:\n    name: X\n    items: {MARK}[]\n",
        "this routine has no exercises.",
        at="routines.x.items",
    ),
    "changes that are not further in": in_items(
        f"- marching:\n  {MARK}hold: 3 s\n",
        '"hold" does not belong to "marching".',
        'Indent it further than "marching".',
        "items[0].hold",
    ),
    "an option misspelled": in_items(
        f"- kneeling-lunge: {{options: {{{MARK}squeze: on}}}}\n",
        '"kneeling-lunge" has no option "squeze".',
        'Did you mean "squeeze"?',
        "items[0].kneeling-lunge.options.squeze",
    ),
    "an option neither on nor off": in_items(
        f"- kneeling-lunge: {{options: {{squeeze: {MARK}maybe}}}}\n",
        '"maybe" is not one of: on, off.',
        "",
        "items[0].kneeling-lunge.options.squeeze",
    ),
    "times that do not say which": in_items(
        f"- marching: {{times: {MARK}16}}\n",
        'is "16" for each side, or in all?',
        'Write "16 each side" or "16 in all".',
        "items[0].marching.times",
    ),
    "sides for an exercise without": in_items(
        f"- camel-pose: {{sides: {MARK}alternate}}\n",
        '"alternate" does not fit, because "camel-pose" has "sides: both".',
        "",
        "items[0].camel-pose.sides",
    ),
    "contract-relax for timed work": in_items(
        f"- movement-break: {{{MARK}contract: 5 s}}\n",
        '"contract" needs a "hold" after it.',
        "",
        "items[0].movement-break.contract",
    ),
    "a pause that is too long": in_items(
        f"- pause: {MARK}1 hour\n",
        '"hour" is not a unit of time.',
        "Write s, min or breaths.",
        "items[0].pause",
    ),
    "a side word outside an exercise": in_items(
        f"- say: {MARK}Turn to the $side\n",
        '"$side" is used, but no exercise is here.',
        "",
        "items[0].say",
    ),
    "nothing to repeat": in_items(
        f"- repeat: {{times: 2, items: {MARK}[]}}\n",
        "there is nothing to repeat.",
        "",
        "items[0].repeat.items",
    ),
}

ALL = {**SYNTAX, **STRUCTURE, **DOSES, **TEXTS, **ROUTINES}


@pytest.fixture(params=["C", "pure"])
def either_reader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both of YAML's readers: not every system has the one written in C."""
    if request.param == "pure":
        monkeypatch.setattr(document, "FAST", yaml.SafeLoader)


@pytest.mark.usefixtures("either_reader")
@pytest.mark.parametrize("mistake", ALL.values(), ids=ALL.keys())
def test_h20_h21_a_mistake_is_explained_where_it_is(
    mistake: Mistake, problems_of: CheckText
) -> None:
    (problem,) = problems_of(mistake.without_mark)

    assert problem.message == mistake.message
    assert problem.hint == mistake.hint
    assert problem.at == mistake.at
    assert (problem.line, problem.column) == mistake.position
    assert problem.severity is mistake.severity


def test_a_byte_of_another_encoding_is_shown_where_it_is(problems_of: CheckText) -> None:
    (problem,) = problems_of(b"psoas-timer: 1\nx-a: caf\xe9 au lait\n")

    assert problem.headline.endswith("my.yaml:2:9: error: this is not UTF-8 text (byte 0xe9).")
    assert problem.hint == "Save the file as UTF-8."


def test_a_file_that_is_too_big_is_not_read(problems_of: CheckText) -> None:
    (problem,) = problems_of(b"#" * 900 * 1024)

    assert problem.headline.endswith(":1:1: error: the file is 900 KiB; the limit is 256 KiB.")


def test_a_file_with_too_many_entries_is_refused(problems_of: CheckText) -> None:
    (problem,) = problems_of(VERSION + "x-a: [" + "a, " * 20_000 + "]\n")

    assert problem.message == "the file has more than 20000 entries, the most allowed."


def test_all_problems_of_a_file_come_at_once_in_the_order_of_its_lines(
    problems_of: CheckText,
) -> None:
    text = exercise("kind: strech\npositon: supine\nhold: soon\nmove: Go\n") + (
        "routines:\n  x:\n    name: X\n    items: [cobra]\n"
    )

    problems = problems_of(text)

    assert [(problem.line, problem.message) for problem in problems] == [
        (4, '"name" is missing.'),
        (4, '"strech" is not one of: stretch, strengthen, massage, mobility, break, rest.'),
        (5, 'there is no "positon" here.'),
        (6, '"soon" is not a time.'),
        (7, "expected a list (lines that start with '- '), but found \"Go\"."),
        (11, 'there is no exercise "cobra".'),
    ]


def test_a_step_of_twenty_five_words_is_short_enough(problems_of: CheckText) -> None:
    words = " ".join(["go"] * 25)

    assert problems_of(exercise(f"name: X\nkind: stretch\nhold: 5 s\nmove: [{words}]\n")) == ()


def test_h51_only_short_words_are_compared_with_known_ones() -> None:
    assert nearest("a" * 40, ["a" * 39]) == "a" * 39
    assert nearest("a" * 41, ["a" * 40]) is None


def test_a_problem_is_printed_with_its_path_its_hint_and_its_line() -> None:
    problem = Problem(
        Path("own/my.yaml"),
        6,
        5,
        Severity.ERROR,
        'there is no "positon" here.',
        "exercises.lunge.positon",
        'Did you mean "position"?',
        "    positon: supine",
    )

    assert str(problem).splitlines() == [
        'own/my.yaml:6:5: error: there is no "positon" here.',
        "    at exercises.lunge.positon",
        '    Did you mean "position"?',
        "    6 |     positon: supine",
        "            ^",
    ]


def test_the_caret_stands_under_the_place_in_a_line_that_is_too_long_to_show() -> None:
    source = "a" * 500 + "!" + "b" * 500
    problem = Problem(Path("x.yaml"), 1, 501, Severity.ERROR, "no.", source=source)

    _, line, caret = str(problem).splitlines()

    assert len(line) < 120
    assert line[len(caret) - 1] == "!"


def test_h12_a_problem_cannot_steer_the_terminal_it_is_printed_on(problems_of: CheckText) -> None:
    for problem in problems_of("psoas-timer: 1\nx-a: \x1b[2J\x1b]0;gotcha\x07\n"):
        assert "\x1b" not in str(problem)
        assert "\x07" not in str(problem)
