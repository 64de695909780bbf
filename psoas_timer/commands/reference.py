"""From what a person typed to the routine and plan that were meant."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from psoas_timer.commands.output import complain
from psoas_timer.commands.refusal import Refused
from psoas_timer.core.phrases import phrases_in
from psoas_timer.core.plan import Plan
from psoas_timer.core.preferences import Preferences
from psoas_timer.core.routine import Routine
from psoas_timer.core.side import Side
from psoas_timer.core.time_budget import MOST_MINUTES, Fitted
from psoas_timer.home import Home, NotFound, find_routine, open_home
from psoas_timer.texts import marked, tr, tr_counted

ROUTINE_HELP = marked(
    "the id of a routine or exercise, ROUTINE#3 for the third in it, a file, or FILE:id"
)


def opened_home() -> Home:
    """The person's things; what is not as it should be goes to standard error."""
    home = open_home()
    complain(home.notices)
    bad = {problem.file for problem in home.library.problems if problem.is_error}
    if bad:
        complain(
            [
                tr_counted(
                    len(bad),
                    "A file is left out because of errors; `psoas-timer check` shows them.",
                    "{number} files are left out because of errors; `psoas-timer check` shows "
                    "them.",
                )
            ]
        )
    return home


def add_routine(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("routine", metavar="ROUTINE", help=tr(ROUTINE_HELP))


def routine_named(reference: str, home: Home) -> Routine:
    """Raises Refused."""
    try:
        return find_routine(reference, home.library)
    except NotFound as error:
        sentence = str(error)
        is_id = not Path(reference).suffix
        if is_id and not error.problems and not error.near:
            sentence += " " + tr("`psoas-timer list` shows what there is.")
        raise Refused(sentence, error.problems) from error


def add_minutes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--minutes",
        metavar="N",
        help=tr("longer or shorter doses, inside their ranges, so that it takes so long at most"),
    )


def minutes_of(arguments: argparse.Namespace) -> float | None:
    """Raises Refused."""
    text: str | None = arguments.minutes
    if text is None:
        return None
    if not re.fullmatch(r"[0-9]{1,3}(\.[0-9]{1,2})?", text) or not 1 <= float(text) <= MOST_MINUTES:
        raise Refused(
            tr(
                '--minutes cannot be "{text}": write a number from 1 to {most}, as in '
                "--minutes 12.",
                text=text,
                most=MOST_MINUTES,
            )
        )
    return float(text)


def plan_of(
    routine: Routine,
    home: Home,
    preferences: Preferences | None = None,
    minutes: float | None = None,
) -> Plan:
    """The plan for this person, of so many minutes if they are given.

    What their answers and the minutes change in it goes to standard error. Raises Refused.
    """
    screened = home.screened(routine, preferences)
    complain(one.sentence for one in screened.judgements)
    try:
        if minutes is not None:
            found = home.fitted(routine, minutes, preferences)
            complain(_what_it_took(found, home.language))
            routine = found.routine
        return home.plan(routine, preferences)
    except ValueError as error:
        for_you = marked('There is nothing to do for you in the routine "{name}".')
        nothing = marked('There is nothing to do in the routine "{name}".')
        words = for_you if screened.judgements else nothing
        raise Refused(tr(words, name=routine.id)) from error


def _what_it_took(found: Fitted, language: str) -> Iterator[str]:
    phrases = phrases_in(language)
    if found.left_out:
        yield tr_counted(
            len(found.left_out),
            "{number} exercise left out: {names}.",
            "{number} exercises left out: {names}.",
            names=", ".join(found.left_out),
        )
    for one in found.altered:
        now = phrases.dose_in_short(one.after, one.before)
        was = phrases.dose_in_short(one.before, one.after)
        yield _altered(one.side).format(name=one.name, now=now, was=was)
    if not found.fits:
        long = phrases.numbers.about(found.seconds)
        yield tr("Even at its shortest it takes {time}.", time=long)


def _altered(side: Side | None) -> str:
    match side:
        case None:
            return tr("{name}: {now} instead of {was}.")
        case Side.LEFT:
            return tr("{name}, left: {now} instead of {was}.")
        case Side.RIGHT:
            return tr("{name}, right: {now} instead of {was}.")


def lasting_reference(reference: str, routine: Routine, known: Iterable[str]) -> str:
    """A reference that means the same routine from any folder: its id or FILE:id."""
    if reference in known:
        return reference
    for path in (Path(reference), Path(reference.rpartition(":")[0])):
        if path.name and path.is_file():
            return f"{path.resolve()}:{routine.id}"
    return reference  # an exercise
