"""All rows of the settings page: every setting with its words, its limits and its control."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from psoas_timer.core.calibration import LONGEST, SHORTEST
from psoas_timer.core.pace import LIMITS
from psoas_timer.gui.fields import Choice
from psoas_timer.gui.settings.rows import Deed, Few, Listed, Row, Scale, Section, Switch, Told
from psoas_timer.gui.theme import LARGEST_SCALE, SCALE_STEP, SMALLEST_SCALE

translate = QCoreApplication.translate


def sections() -> tuple[Section, ...]:
    """In the order in which they stand on the page, in the language of the window."""
    return (
        _voice(),
        _cues(),
        _timing(),
        _keys(),
        _appearance(),
        _session(),
        _reminders(),
        _data(),
        _afresh(),
    )


def _voice() -> Section:
    return Section(
        title=translate("Settings", "Voice"),
        rows=(
            Row(
                name="voice",
                label=translate("Settings", "Voice"),
                about=translate("Settings", "Who speaks to you."),
                control=Listed((Choice("", translate("Settings", "The best there is")),)),
                deed=Deed.HEAR,
                deed_label=translate("Settings", "Hear it"),
                words=translate("Settings", "speaker speech language accent male female sample"),
            ),
            Row(
                name="rate",
                label=translate("Settings", "Rate"),
                about=translate("Settings", "How fast it speaks."),
                control=Scale(80, 400, 1, _a_minute, leap=10),
                words=translate("Settings", "speed tempo slow quick wpm"),
            ),
            Row(
                name="pitch",
                label=translate("Settings", "Pitch"),
                about=translate("Settings", "How high or low it speaks."),
                control=Scale(0, 100, 1, _pitch),
                words=translate("Settings", "tone deep high"),
            ),
            Row(
                name="voice_volume",
                label=translate("Settings", "Volume of voice"),
                about=translate("Settings", "How loud the words are."),
                control=Scale(0, 1, 0.05, _percent, leap=4),
                words=translate("Settings", "loudness quiet softer louder sound"),
            ),
            Row(
                name="device",
                label=translate("Settings", "Output"),
                about=translate("Settings", "Where the sound comes out."),
                control=Listed((Choice("", translate("Settings", "As the computer")),)),
                words=translate("Settings", "device loudspeakers speakers headphones bluetooth"),
            ),
            Row(
                name="lead_in",
                label=translate("Settings", "Lead-in"),
                about=translate(
                    "Settings",
                    "Silence before the first word. Raise it if wireless headphones swallow it.",
                ),
                control=Scale(0, 3, 0.1, _seconds),
                words=translate("Settings", "delay bluetooth hdmi cut off missing word"),
            ),
            Row(
                name="pan_sides",
                label=translate("Settings", "Sides in the ears"),
                about=translate(
                    "Settings", "With headphones, words about a side are heard from that side."
                ),
                control=_switch(),
                words=translate("Settings", "stereo pan left right balance"),
            ),
            Row(
                name="duck_others",
                label=translate("Settings", "Softer music"),
                about=translate(
                    "Settings", "Other players are turned down while the voice speaks."
                ),
                control=_switch(),
                words=translate("Settings", "duck lower loud others player podcast"),
            ),
            Row(
                name="speaker",
                label=translate("Settings", "Who speaks in a session"),
                about=translate("Settings", "With a screen reader, one of the two is silent."),
                control=Listed(
                    (
                        Choice("ask", translate("Settings", "Ask when a screen reader runs")),
                        Choice("voice", translate("Settings", "The voice of Psoas Timer")),
                        Choice("reader", translate("Settings", "The screen reader")),
                    )
                ),
                words=translate("Settings", "accessibility orca nvda voiceover blind announce"),
            ),
            Row(
                name="check",
                label=translate("Settings", "Sound check"),
                about=translate("Settings", "Three words; you say whether you heard them."),
                deed=Deed.CHECK_SOUND,
                deed_label=translate("Settings", "Check the sound"),
                words=translate("Settings", "test hear nothing silent mute loud"),
            ),
        ),
    )


def _cues() -> Section:
    return Section(
        title=translate("Settings", "Cues"),
        rows=(
            Row(
                name="verbosity",
                label=translate("Settings", "How much is said"),
                about=translate("Settings", "A routine may ask for its own."),
                control=Few(_how_much()),
                words=translate("Settings", "verbosity instructions talk quiet less more short"),
            ),
            Row(
                name="say_notes",
                label=translate("Settings", "Breath and form"),
                about=translate("Settings", "A reminder in the first part of a hold."),
                control=_switch(),
                words=translate("Settings", "hints breathing posture tips"),
            ),
            Row(
                name="say_halfway",
                label=translate("Settings", "Halfway"),
                about=translate("Settings", "Said in the middle of a hold of 20 seconds or more."),
                control=_switch(),
                words=translate("Settings", "half middle"),
            ),
            Row(
                name="say_ten_seconds",
                label=translate("Settings", "Ten seconds"),
                about=translate("Settings", "Said ten seconds before a long hold or rest ends."),
                control=_switch(),
                words=translate("Settings", "warning left remaining"),
            ),
            Row(
                name="countdown",
                label=translate("Settings", "Last three seconds"),
                about=translate("Settings", "How the end of a hold is counted."),
                control=Listed(
                    (
                        Choice("words", translate("Settings", "Three, two, one")),
                        Choice("ticks", translate("Settings", "Three ticks")),
                        Choice("off", translate("Settings", "Not at all")),
                    )
                ),
                words=translate("Settings", "countdown count beep 3 2 1"),
            ),
            Row(
                name="tones",
                label=translate("Settings", "Tones"),
                about=translate("Settings", "Soft signals for beginnings and ends."),
                control=Listed(
                    (
                        Choice("instead", translate("Settings", "Where there are no words")),
                        Choice("beside", translate("Settings", "Also beside the words")),
                    )
                ),
                words=translate("Settings", "beep bell sound signal"),
            ),
            Row(
                name="tone_volume",
                label=translate("Settings", "Volume of tones"),
                about=translate("Settings", "How loud the tones are."),
                control=Scale(0, 1, 0.05, _percent, leap=4),
                words=translate("Settings", "loudness quiet beep louder softer"),
            ),
        ),
    )


def _how_much() -> tuple[Choice, ...]:
    return (
        Choice(
            "full",
            translate("Settings", "Everything"),
            translate("Settings", "Every step of every exercise, each time."),
        ),
        Choice(
            "brief",
            translate("Settings", "In brief"),
            translate("Settings", "The short forms; a key says a step in full again."),
        ),
        Choice(
            "names",
            translate("Settings", "Names"),
            translate("Settings", "Names, sides, beginnings and ends, for routines you know."),
        ),
        Choice(
            "fading",
            translate("Settings", "Fading"),
            translate("Settings", "Everything until an exercise is familiar, then in brief."),
        ),
    )


def _timing() -> Section:
    return Section(
        title=translate("Settings", "Timing"),
        about=translate(
            "Settings",
            "Between the exercises. No source gives these numbers: the usual ones are ours.",
        ),
        rows=(
            _time(
                "get_ready",
                translate("Settings", "Get ready"),
                translate("Settings", "Before the first exercise."),
                translate("Settings", "prepare start begin"),
            ),
            _time(
                "step",
                translate("Settings", "Follow a step"),
                translate("Settings", "After each sentence of the set-up."),
                translate("Settings", "settle instruction move place"),
            ),
            _time(
                "switch",
                translate("Settings", "Change sides"),
                translate("Settings", "To swap legs or hands."),
                translate("Settings", "switch other side"),
            ),
            _time(
                "roll",
                translate("Settings", "Roll over"),
                translate("Settings", "To turn over on the floor, or come up to kneeling."),
                translate("Settings", "turn position"),
            ),
            _time(
                "get_up",
                translate("Settings", "Get up or down"),
                translate("Settings", "Between standing and the floor."),
                translate("Settings", "stand lie position"),
            ),
            _time(
                "rest",
                translate("Settings", "Rest between holds"),
                translate("Settings", "Where an exercise does not say."),
                translate("Settings", "pause break"),
            ),
            _time(
                "set_rest",
                translate("Settings", "Rest between sets"),
                translate("Settings", "Where an exercise does not say."),
                translate("Settings", "pause break"),
                step=5,
            ),
            Row(
                name="breath",
                label=translate("Settings", "One breath"),
                about=translate("Settings", "In and out, for holds that are counted in breaths."),
                control=Scale(SHORTEST, LONGEST, 0.1, _seconds, leap=10),
                deed=Deed.MEASURE,
                deed_label=translate("Settings", "Measure my breath"),
                words=translate("Settings", "breathing calibrate inhale exhale"),
                ours=True,
            ),
        ),
    )


def _time(name: str, label: str, about: str, words: str, *, step: float = 0.5) -> Row:
    low, high = LIMITS[name]
    return Row(
        name=f"timing.{name}",
        label=label,
        about=about,
        control=Scale(low, high, step, _whole_seconds, leap=10),
        words=f"{words} {translate('Settings', 'seconds time longer shorter slower faster')}",
        ours=True,
    )


def _keys() -> Section:
    return Section(
        title=translate("Settings", "Keys"),
        rows=(
            Row(
                name="keys",
                label=translate("Settings", "Keys"),
                about=translate("Settings", "Which key does what, in a session and around it."),
                deed=Deed.KEYS,
                deed_label=translate("Settings", "Change the keys"),
                words=translate(
                    "Settings", "keyboard shortcut binding rebind clicker remote pause skip pain"
                ),
            ),
        ),
    )


def _appearance() -> Section:
    return Section(
        title=translate("Settings", "Appearance"),
        rows=(
            Row(
                name="look",
                label=translate("Settings", "Colours"),
                about=translate("Settings", "Light for the day, dark for the evening."),
                control=Listed(
                    (
                        Choice("system", translate("Settings", "As the desktop")),
                        Choice("light", translate("Settings", "Light")),
                        Choice("dark", translate("Settings", "Dark")),
                    )
                ),
                words=translate("Settings", "look theme night mode bright"),
            ),
            Row(
                name="text_scale",
                label=translate("Settings", "Text size"),
                about=translate("Settings", "On every page; two keys change it anywhere."),
                control=Scale(SMALLEST_SCALE, LARGEST_SCALE, SCALE_STEP, _percent, leap=2),
                words=translate("Settings", "font zoom large small letters scale"),
            ),
            Row(
                name="motion",
                label=translate("Settings", "Motion"),
                about=translate(
                    "Settings", "Figures move with you, and a disc swells with the breath."
                ),
                control=Switch(translate("Settings", "On"), translate("Settings", "Off")),
                words=translate("Settings", "animation still reduced moving"),
            ),
        ),
    )


def _session() -> Section:
    return Section(
        title=translate("Settings", "Session"),
        rows=(
            Row(
                name="first_side",
                label=translate("Settings", "First side"),
                about=translate("Settings", "Where a routine leaves it open."),
                control=Listed(
                    (
                        Choice("right", translate("Settings", "Right")),
                        Choice("left", translate("Settings", "Left")),
                    )
                ),
                words=translate("Settings", "left right begin start leg"),
            ),
            Row(
                name="body",
                label=translate("Settings", "About your body"),
                about=translate("Settings", "What may not suit you is left out or said."),
                deed=Deed.BODY,
                deed_label=translate("Settings", "Answer the questions"),
                words=translate("Settings", "safety health injury condition pregnant screening"),
            ),
            Row(
                name="pain_ease_up_to",
                label=translate("Settings", "A little pain"),
                about=translate("Settings", "Up to this much the exercise goes on, more gently."),
                control=Scale(0, 9, 1, _of_ten, leap=2),
                words=translate("Settings", "hurts level stop"),
                ours=True,
            ),
            Row(
                name="pain_leave_up_to",
                label=translate("Settings", "More pain"),
                about=translate(
                    "Settings", "Up to this much the exercise is left; beyond, the routine ends."
                ),
                control=Scale(0, 9, 1, _of_ten, leap=2),
                words=translate("Settings", "hurts level stop"),
                ours=True,
            ),
            Row(
                name="when_locked",
                label=translate("Settings", "When the screen locks"),
                about=translate("Settings", "What a routine does that is going on."),
                control=Listed(
                    (
                        Choice("go-on", translate("Settings", "Goes on")),
                        Choice("pause", translate("Settings", "Waits")),
                    )
                ),
                words=translate("Settings", "lock screen saver pause"),
            ),
        ),
    )


def _reminders() -> Section:
    days = (
        Choice("", translate("Settings", "None")),
        Choice("sun", translate("Settings", "Sunday")),
        Choice("sat sun", translate("Settings", "Saturday and Sunday")),
    )
    hours = Listed(tuple(Choice(f"{hour:02}:00", f"{hour:02}:00") for hour in range(24)))
    return Section(
        title=translate("Settings", "Reminders"),
        about=translate(
            "Settings", "They come while the program runs, by the desktop's own means."
        ),
        rows=(
            Row(
                name="reminder_every",
                label=translate("Settings", "Remind me of a break"),
                about=translate("Settings", "After so much sitting; time away is taken off."),
                control=Listed(
                    (
                        Choice(0, translate("Settings", "Never")),
                        *(Choice(length, _minutes(length)) for length in (20, 30, 45, 60, 90, 120)),
                    )
                ),
                words=translate("Settings", "desk sitting pause notification"),
                ours=True,
            ),
            Row(
                name="quiet_from",
                label=translate("Settings", "Quiet from"),
                about=translate("Settings", "No reminders from this hour on."),
                control=hours,
                words=translate("Settings", "night evening hours silent"),
            ),
            Row(
                name="quiet_to",
                label=translate("Settings", "Quiet to"),
                about=translate("Settings", "The same hour twice: no quiet hours."),
                control=hours,
                words=translate("Settings", "morning hours silent"),
            ),
            Row(
                name="rest_days",
                label=translate("Settings", "Days without reminders"),
                about=translate("Settings", "Your days of rest."),
                control=Listed(days),
                words=translate("Settings", "weekend rest free"),
            ),
            Row(
                name="tray",
                label=translate("Settings", "When the window is closed"),
                about=translate("Settings", "In the tray it can go on reminding."),
                control=Switch(
                    translate("Settings", "Stays in the tray, where there is one"),
                    translate("Settings", "Ends"),
                ),
                words=translate("Settings", "tray background icon quit"),
            ),
            Row(
                name="autostart",
                label=translate("Settings", "At login"),
                about=translate("Settings", "On Linux desktops; without a tray the window opens."),
                control=Switch(
                    translate("Settings", "Starts in the tray"),
                    translate("Settings", "Does not start"),
                ),
                words=translate("Settings", "autostart begin boot session"),
            ),
        ),
    )


def _data() -> Section:
    open_it = translate("Settings", "Open the folder")
    return Section(
        title=translate("Settings", "Your data"),
        about=translate("Settings", "Everything is on this computer and nowhere else."),
        rows=(
            Row(
                name="folder.data",
                label=translate("Settings", "Routines and history"),
                about=translate("Settings", "Your own files, those of others, what you did."),
                control=Told(),
                deed=Deed.OPEN_DATA,
                deed_label=open_it,
                words=translate("Settings", "folder files backup own packs where"),
            ),
            Row(
                name="folder.config",
                label=translate("Settings", "Settings"),
                about=translate("Settings", "What is set on these pages."),
                control=Told(),
                deed=Deed.OPEN_CONFIG,
                deed_label=open_it,
                words=translate("Settings", "folder files backup where"),
            ),
            Row(
                name="folder.state",
                label=translate("Settings", "Logs"),
                about=translate("Settings", "The last session, for a report if it went wrong."),
                control=Told(),
                deed=Deed.OPEN_STATE,
                deed_label=open_it,
                words=translate("Settings", "folder files where crash bug"),
            ),
            Row(
                name="folder.cache",
                label=translate("Settings", "Voice cache"),
                about=translate("Settings", "Words that were spoken before; safe to delete."),
                control=Told(),
                deed=Deed.OPEN_CACHE,
                deed_label=open_it,
                words=translate("Settings", "folder files where rendered speech"),
            ),
            Row(
                name="cache_size",
                label=translate("Settings", "Its size"),
                about=translate("Settings", "It empties itself of what was not used for long."),
                control=Told(),
                deed=Deed.EMPTY_CACHE,
                deed_label=translate("Settings", "Empty the voice cache"),
                words=translate("Settings", "space disk delete clear megabytes cache"),
            ),
        ),
    )


def _afresh() -> Section:
    return Section(
        title=translate("Settings", "Start afresh"),
        rows=(
            Row(
                name="reset",
                label=translate("Settings", "All settings"),
                about=translate(
                    "Settings",
                    "As they were in the beginning, keys too. Routines and history stay.",
                ),
                deed=Deed.RESET,
                deed_label=translate("Settings", "Reset all settings"),
                words=translate("Settings", "default restore factory undo"),
            ),
        ),
    )


# Values in words


def _switch() -> Switch:
    return Switch(on=translate("Settings", "On"), off=translate("Settings", "Off"))


def _a_minute(number: float) -> str:
    return translate("Settings", "{number} words a minute").format(number=round(number))


def _seconds(number: float) -> str:
    return translate("Settings", "{number} seconds").format(number=f"{number:.1f}")


def _whole_seconds(number: float) -> str:
    return translate("Settings", "{number} seconds").format(number=f"{number:g}")


def _minutes(number: int) -> str:
    return translate("Settings", "{number} minutes").format(number=number)


def _percent(number: float) -> str:
    return translate("Settings", "{number} %").format(number=round(100 * number))


def _of_ten(number: float) -> str:
    return translate("Settings", "{number} of 10").format(number=round(number))


def _pitch(number: float) -> str:
    if number == 50:
        return translate("Settings", "usual")
    return translate("Settings", "{number} of 100").format(number=round(number))
