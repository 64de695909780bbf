"""Each kind of file that the program reads: how a good one comes to harm, and who reads it.

A target gets a folder ready, once, and returns its reader: that writes a damaged file into a folder
of its own and reads it as the program would. A reader fails by raising anything at all.
"""

from __future__ import annotations

import io
import random
import shutil
import zipfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

import yaml

from psoas_timer.core.changes import Change
from psoas_timer.core.dose import Amount, DoseChange
from psoas_timer.core.events import Command, Tick
from psoas_timer.core.log import Header
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.preferences import Preferences
from psoas_timer.core.routine import ExerciseItem, Routine
from psoas_timer.history import open_history
from psoas_timer.history.database import FILE as HISTORY
from psoas_timer.history.interchange import NotSessionsError, dumped, loaded
from psoas_timer.library import MyLibrary, check, document, load, preview
from psoas_timer.session_log import FILE as LOG
from psoas_timer.session_log import BadLogError, SessionLog, read_log
from psoas_timer.settings import FILE as SETTINGS
from psoas_timer.settings import Settings, load_settings, save_settings
from psoas_timer.settings import file as settings_file
from tests.fuzz.damage import damaged
from tests.history.samples import at, each_side, filled, hurt, look_at_everything, session
from tests.library.mutations import mutated
from tests.library.samples import CONTENT, CONTENT_FILES, LANGUAGES
from tests.library.surviving import survive

Reader = Callable[[random.Random, Path], None]
Target = Callable[[Path], Reader]

FIGURE_FILES = tuple(sorted((CONTENT.parent / "assets" / "figures").glob("*.yaml")))
TRANSLATIONS = tuple(sorted(LANGUAGES.glob("*.yaml")))
MINE = "mine.yaml"


def text_damaged(good: bytes, rng: random.Random) -> bytes:
    """Half of them as an editor would do it, half as a disk would."""
    if rng.random() < 0.5:
        return damaged(good, rng)
    return mutated(good.decode("utf-8"), rng).encode("utf-8", "surrogatepass")


def content(_folder: Path) -> Reader:
    """Exercises and routines; now and then figures, and texts in other languages."""
    shipped = load([CONTENT])

    def read(rng: random.Random, folder: Path) -> None:
        if rng.random() < 0.1:
            document.FAST = yaml.SafeLoader  # of this process alone
        if rng.random() < 0.7:
            survive(rng.randrange(1 << 30), folder, shipped)
            return
        good = rng.choice((*FIGURE_FILES, *CONTENT_FILES, *TRANSLATIONS))
        place = folder / good.relative_to(good.parents[1])
        place.parent.mkdir()
        place.write_bytes(text_damaged(good.read_bytes(), rng))
        assert all(str(problem) for problem in check([place], shipped))

    return read


def mine(folder: Path) -> Reader:
    """What a person changed and made, in one file; the rest of the library is small here."""
    for name in ("exercises/kneeling-lunge.yaml", "exercises/camel-pose.yaml", "pack.yaml"):
        (folder / name).parent.mkdir(exist_ok=True)
        shutil.copy(CONTENT / name, folder / name)
    my = MyLibrary((folder,), (), folder.parent / MINE)
    my.change_exercise("kneeling-lunge", Change(dose=DoseChange(hold=Amount(45, 45))))
    items = (ExerciseItem(exercise=my.library.exercises["camel-pose"]),)
    my.keep_routine(Routine(id="mine", name="Mine", items=items))
    good = (folder.parent / MINE).read_bytes()

    def read(rng: random.Random, own: Path) -> None:
        path = own / MINE
        path.write_bytes(text_damaged(good, rng))
        found = MyLibrary((folder,), (), path)
        assert "kneeling-lunge" in found.library.exercises
        assert all(found.notices)
        for routine in found.library.routines.values():
            compile_plan(routine)

    return read


def settings(ready: Path) -> Reader:
    """What can be read of them is a whole set, and can be saved again."""
    chosen = Settings(rate=180, breath=6.5, timing={"rest": 20.0}, notice_accepted=True)
    save_settings(chosen, ready)
    good = (ready / SETTINGS).read_bytes()

    def read(rng: random.Random, folder: Path) -> None:
        if rng.random() < 0.1:
            settings_file.READER = yaml.SafeLoader  # of this process alone
        (folder / SETTINGS).write_bytes(text_damaged(good, rng))
        found, notices = load_settings(folder)
        assert all(notices)
        save_settings(found, folder)
        assert load_settings(folder) == (found, ())

    return read


def pack(folder: Path) -> Reader:
    """A zip file whose bytes, or the texts in it, are damaged: shown, and nothing is written."""
    own = MyLibrary((CONTENT,), (), folder / MINE).own

    def read(rng: random.Random, place: Path) -> None:
        path = place / "pack.zip"
        path.write_bytes(_zipped(rng))
        found = preview(path, own, place / "packs")
        assert found.refusal or found.pack is not None
        assert list(place.iterdir()) == [path]

    return read


def _zipped(rng: random.Random) -> bytes:
    """Its texts are damaged, or its bytes, or both."""
    text = rng.choice(CONTENT_FILES).read_bytes()
    way = rng.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))
    harm = rng.randint(1, 3)
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", way) as file:
        file.writestr("pack.yaml", "psoas-timer: 1\npack: {id: p, title: P}\n")
        file.writestr("a/b.yaml", text_damaged(text, rng) if harm & 1 else text)
    return damaged(memory.getvalue(), rng) if harm & 2 else memory.getvalue()


def history(folder: Path) -> Reader:
    """It opens, every question is answered, and what is kept from then on is there."""
    good = filled(folder).read_bytes()

    def read(rng: random.Random, place: Path) -> None:
        (place / HISTORY).write_bytes(damaged(good, rng))
        found = open_history(place, at())
        look_at_everything(found)
        new = session(note="after the damage")
        found.keep(new)
        assert found.session(new.id) == new
        found.close()

    return read


def sessions(_folder: Path) -> Reader:
    """The history as JSON, from another machine."""
    good = dumped([session(efforts=each_side(times=n), pains=(hurt(3),)) for n in (1, 2, 3)])

    def read(rng: random.Random, _place: Path) -> None:
        with suppress(NotSessionsError):
            records = loaded(text_damaged(good, rng))
            assert loaded(dumped(records)) == records

    return read


def log(folder: Path) -> Reader:
    """The log of a session, as somebody sends it in."""
    written = SessionLog(folder, Header("desk-break", Preferences(), "abc"))
    for now in range(4):
        written(float(now), Tick() if now % 2 else Command.SKIP)
    written.close()
    good = (folder / LOG).read_bytes()

    def read(rng: random.Random, place: Path) -> None:
        (place / LOG).write_bytes(text_damaged(good, rng))
        with suppress(BadLogError):
            read_log(place / LOG)

    return read


TARGETS: Mapping[str, Target] = {
    target.__name__: target for target in (content, mine, settings, pack, history, sessions, log)
}
