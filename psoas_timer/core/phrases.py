"""Every sentence the program itself says, in one place. Content lines come from the content.

Numbers are words here, never digits: how a thing is pronounced is decided by us, not left to an
engine.
"""

from __future__ import annotations

from psoas_timer.core.model import Amount, Dose, ExerciseKind, Per, Position, Side, SideOrder, Unit
from psoas_timer.core.numbers import about, spoken_amount, spoken_duration, spoken_number
from psoas_timer.core.pain import Advice

LONGEST = 200  # characters an engine is given at once

SIDES = {Side.LEFT: "left", Side.RIGHT: "right"}

_POSITIONS = {
    Position.SUPINE: "On your back.",
    Position.PRONE: "On your stomach.",
    Position.SIDE_LYING: "Lying on your side.",
    Position.HALF_KNEELING: "Half kneeling.",
    Position.KNEELING: "Kneeling.",
    Position.STANDING: "Standing.",
    Position.SEATED: "Seated.",
    Position.PLANK: "In a plank, on your hands and toes.",
    Position.ANY: "",
}

HOLD = "Hold."
HALFWAY = "Halfway."
TEN_SECONDS = "Ten seconds."
COUNTDOWN = ("Three.", "Two.", "One.")
REST = "Rest."
LAST_ONE = "Last one."
GET_READY = "Get ready."
DOWN = "Down."
AGAIN = "Again."
RELAX = "And relax."
TIME_IS_UP = "Time."
HOLD_AND_BREATHE = "Hold. Breathe in."
BREATHE_IN = "In."
BREATHE_OUT = "Out."
PUSH_GENTLY = "Push gently against it."
LET_GO = "Let go."
DEEPER = "Now a little further. Hold."
WAIT_FOR_KEY = "Press space when you are ready to go on."
SLEPT = "The computer was asleep. Press space to go on."
HOW_MUCH = "Stopped. How much does it hurt, zero to ten?"
NO_FURTHER = "No further."
SAFETY = "Pain means stop: press H, and everything stops."


def opening(title: str, seconds: float) -> str:
    return f"{title}. {about(seconds).capitalize()}."


def finish(title: str) -> str:
    return f"That is the end. {title} is done."


def summary(exercises: int, seconds: float) -> str:
    """The last words of a session: what was really done."""
    what = spoken_amount(exercises, "exercise", "exercises")
    return f"That is the end. {what.capitalize()}, {about(seconds)}."


def on_side(side: Side) -> str:
    return f"{SIDES[side].capitalize()} side."


def first_side(side: Side) -> str:
    return f"{SIDES[side].capitalize()} side first."


def switch(side: Side, cue: str | None, *, last: bool) -> str:
    """Names the side twice, in different words: one of them may be missed."""
    words = [f"Other side: {SIDES[side]}.", cue or f"Now the {SIDES[side]} side."]
    return " ".join([*words, LAST_ONE] if last else words)


def announce(name: str, *, first: bool, last: bool) -> str:
    word = "First" if first else "Last exercise" if last else "Next"
    return f"{word}: {name}."


def position(where: Position) -> str:
    return _POSITIONS[where]


def next_up(name: str) -> str:
    return f"Next: {name}."


def props(needed: list[str], optional: list[str]) -> list[str]:
    """What to fetch before lying down; the floor is always there."""
    sentences = []
    if needed:
        sentences.append(f"You need: {_listed(needed)}.")
    if optional:
        sentences.append(f"Good to have: {_listed(optional)}.")
    return sentences


def _listed(things: list[str]) -> str:
    return things[0] if len(things) == 1 else f"{', '.join(things[:-1])} and {things[-1]}"


def rest(*, last: bool) -> str:
    return f"{REST} {LAST_ONE}" if last else REST


def set_rest(seconds: float, number: int, of: int) -> str:
    which = f"set {spoken_number(number)} of {spoken_number(of)}"
    return f"{REST} {spoken_duration(seconds).capitalize()}. Then {which}."


def pause(seconds: float, following: str) -> str:
    words = f"Pause. {spoken_duration(seconds).capitalize()}."
    return f"{words} {next_up(following)}" if following else words


def work(kind: ExerciseKind, seconds: float) -> str:
    start = "Go. " if kind is ExerciseKind.STRENGTHEN else ""
    return f"{start}{spoken_duration(seconds).capitalize()}."


def contract(seconds: float) -> str:
    return f"{PUSH_GENTLY} {spoken_duration(seconds).capitalize()}."


def count(number: int, *, side: Side | None, last: bool) -> str:
    """A rep's number on the beat; the side comes first where it changes with every rep."""
    word = "last one" if last else spoken_number(number)
    return (f"{SIDES[side]}, {word}." if side else f"{word}.").capitalize()


def breath(number: int, of: int) -> str:
    """Which breath begins."""
    if number == of and of > 1:
        return LAST_ONE
    return f"{spoken_number(number).capitalize()}."


def feel(text: str) -> str:
    return f"Feel {text[0].lower()}{text[1:]}" if text.startswith("The ") else text


def amount(value: Amount) -> str:
    if value.unit is Unit.BREATHS:
        return spoken_amount(value.start, "breath", "breaths")
    return spoken_duration(value.start)


def dose(dose: Dose, order: SideOrder) -> list[str]:
    """The dose in words, one or two sentences."""
    sentences = [_one_dose(dose, order)]
    if dose.sets > 1:
        sentences.append(f"{spoken_number(dose.sets).capitalize()} sets.")
    top = dose.hold or dose.work
    if top and top.up_to:
        most = spoken_amount(top.high, "breath", "breaths")
        most = most if top.unit is Unit.BREATHS else spoken_duration(top.high)
        sentences.append(f"Up to {most}, if it suits you.")
    return sentences


def _one_dose(dose: Dose, order: SideOrder) -> str:
    times = dose.times.low
    each = _each_side(dose, order)
    if dose.until_key:
        return f"Take your time{each}."
    if dose.work:
        long = amount(dose.work).capitalize()
        return f"{long}{each}." if times == 1 else f"{long}, {_times(times)}{each}."
    if dose.hold and not dose.tempo:
        holds = spoken_amount(times, "hold", "holds").capitalize()
        return f"{holds} of {amount(dose.hold)}{each}."
    held = f", each held for {amount(dose.hold)}" if dose.hold else ""
    return f"{_times(times).capitalize()}{each}{held}."


def dose_in_short(dose: Dose, before: Dose) -> str:
    """What is different from before: "thirty-five seconds, sixteen times"."""
    long, was = dose.hold or dose.work, before.hold or before.work
    words = [amount(long)] if long and long != was else []
    words += [_times(dose.times.low)] if dose.times != before.times else []
    return ", ".join(words)


def _times(number: int) -> str:
    return {1: "once", 2: "twice"}.get(number, f"{spoken_number(number)} times")


def _each_side(dose: Dose, order: SideOrder) -> str:
    changing = {
        SideOrder.ALTERNATE: ", changing sides every time",
        SideOrder.ALTERNATE_SETS: ", changing sides after every set",
    }
    if not order.sided or (dose.work and order is SideOrder.ALTERNATE):
        return ""
    if dose.times.per is Per.ALL and dose.times.low > 1:
        return f" in all{changing.get(order, ', half on each side')}"
    return " on each side" + (changing.get(order, "") if dose.times.low > 1 else "")


def detail(side: Side | None, part: str) -> str:
    """ "Left side, hold two of three." """
    sided = f"{SIDES[side]} side" if side else ""
    words = ", ".join(word for word in (sided, part) if word)
    return f"{words.capitalize()}." if words else ""


def part(word: str, number: int, of: int, set_number: int, sets: int) -> str:
    """ "set one of two, hold two of three"; the parts that are alone stay unsaid."""
    words = []
    if sets > 1:
        words.append(f"set {spoken_number(set_number)} of {spoken_number(sets)}")
    if of > 1:
        words.append(f"{word} {spoken_number(number)} of {spoken_number(of)}")
    return ", ".join(words)


def time_left(here: float | None, in_all: float) -> str:
    """Seconds left in this hold, if it has a clock, and in the whole routine."""
    rest = f"{about(in_all).capitalize()} in all."
    if here is None or round(here) < 1:
        return rest
    return f"{spoken_duration(round(here)).capitalize()} left. {rest}"


def changed_reps(times: int) -> str:
    return f"{_times(times).capitalize()}."


def changed_hold(seconds: float, breath: float | None) -> str:
    if breath:
        return f"{spoken_amount(round(seconds / breath), 'breath', 'breaths').capitalize()}."
    return f"{spoken_duration(seconds).capitalize()}."


def advice(what: Advice) -> str:
    """What the keys do after a pain was given a number."""
    return {
        Advice.EASE: "Press space to go on more gently, or the right arrow to leave this exercise.",
        Advice.LEAVE: "Press space to leave this exercise, or escape to stop for today.",
        Advice.END: "Please stop for today: press space to end.",
    }[what]


def chunks(sentences: list[str]) -> list[str]:
    """The sentences joined into as few texts as an engine takes, none longer than LONGEST."""
    texts: list[str] = []
    for sentence in sentences:
        if texts and len(texts[-1]) + 1 + len(sentence) <= LONGEST:
            texts[-1] = f"{texts[-1]} {sentence}"
        else:
            texts.append(sentence)
    return texts
