"""What one person shares is the same with another; and no file can do harm by being taken in."""

from __future__ import annotations

import io
import random
import stat
import zipfile
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path

import pytest

from psoas_timer.core.changes import Change
from psoas_timer.core.dose import Amount, DoseChange
from psoas_timer.core.exercise import Exercise, Line
from psoas_timer.core.pack import Pack
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.routine import ExerciseItem, Routine
from psoas_timer.core.verbosity import Verbosity
from psoas_timer.library import (
    CannotShareError,
    Fate,
    MyLibrary,
    Preview,
    everything_shared,
    preview,
    shared,
    shared_text,
    shared_zip,
    take_in,
)
from psoas_timer.library.sharing import Shared
from tests.library.samples import CONTENT, VERSION

PACK = Pack(id="physio", title="Physio")


class Profile:
    """One person's folders."""

    def __init__(self, folder: Path) -> None:
        self.packs = folder / "packs"
        self._folder = folder
        self.mine = self.again()

    def again(self) -> MyLibrary:
        own = (self._folder / "own",)
        return MyLibrary((CONTENT, self.packs), own, self._folder / "my.yaml")

    def preview(self, path: Path, *, replacing: bool = False) -> Preview:
        return preview(path, self.mine.own, self.packs, replacing=replacing)

    def take(self, path: Path, *, replacing: bool = False) -> Preview:
        found = self.preview(path, replacing=replacing)
        assert found.refusal == "", found.problems
        assert take_in(found, self.mine, self.packs) == ""
        return found

    def seconds(self, routine: str) -> list[tuple[object, ...]]:
        plan = compile_plan(self.again().library.routines[routine])
        return [(s.place, s.seconds, s.settle, s.cues, s.pose, s.in_full) for s in plan.segments]


@pytest.fixture
def ann(tmp_path: Path) -> Profile:
    """Somebody with an exercise, a routine and changes of their own."""
    profile = Profile(tmp_path / "ann")
    mine = profile.mine
    lunge = mine.library.exercises["kneeling-lunge"]
    own = replace(lunge, id="my-lunge", name="My lunge", move=(Line("Go: on."),), was=(), aka=())
    mine.keep_exercise(own)
    shorter = DoseChange(hold=Amount(25, 25))
    mine.change_exercise("cobra-pose", Change(dose=shorter, verbosity=Verbosity.NAMES))
    mine.change_exercise("my-lunge", Change(left=DoseChange(hold=Amount(45, 45))))
    items = (
        ExerciseItem(exercise=mine.library.exercises["my-lunge"]),
        ExerciseItem(exercise=mine.library.exercises["cobra-pose"]),
    )
    mine.keep_routine(Routine(id="tuesday", name="Physio, Tuesday", items=items))
    full = mine.library.routines["full-stretch"]
    mine.keep_routine(replace(full, items=full.items[2:]))
    return profile


@pytest.fixture
def ben(tmp_path: Path) -> Profile:
    """Somebody with nothing of their own."""
    return Profile(tmp_path / "ben")


def shared_of(person: Profile, routine: str) -> Shared:
    return shared(person.mine.own, person.mine.library.routines[routine])


def written(folder: Path, data: bytes | str, name: str = "x.psoas.yaml") -> Path:
    path = folder / name
    path.write_bytes(data.encode("utf-8") if isinstance(data, str) else data)
    return path


def test_a_shared_routine_gives_the_identical_plan(
    ann: Profile, ben: Profile, tmp_path: Path
) -> None:
    path = written(tmp_path, shared_text(shared_of(ann, "tuesday")))
    found = ben.take(path)

    assert [(a.kind, a.id, a.fate) for a in found.arrivals] == [
        ("exercise", "my-lunge", Fate.NEW),
        ("routine", "tuesday", Fate.NEW),
    ]
    assert ben.seconds("tuesday") == ann.seconds("tuesday")
    again = ben.preview(path)
    assert {arrival.fate for arrival in again.arrivals} == {Fate.SAME}
    assert not again.has_something


def test_a_shared_pack_gives_the_identical_plans(
    ann: Profile, ben: Profile, tmp_path: Path
) -> None:
    path = written(tmp_path, shared_zip(everything_shared(ann.mine.own), PACK), "physio.zip")
    found = ben.take(path)

    assert sorted(arrival.id for arrival in found.arrivals) == [
        "my-full-stretch",
        "my-lunge",
        "tuesday",
    ]
    assert ben.seconds("tuesday") == ann.seconds("tuesday")
    assert ben.seconds("my-full-stretch") == ann.seconds("full-stretch")
    assert ben.again().library.problems == ()
    assert ben.again().own.mine.is_empty


def test_a_changed_shipped_routine_goes_under_a_name_of_its_own(
    ann: Profile, ben: Profile, tmp_path: Path
) -> None:
    path = written(tmp_path, shared_text(shared_of(ann, "full-stretch")))
    ben.take(path)

    assert ben.seconds("my-full-stretch") == ann.seconds("full-stretch")
    assert ben.mine.library.routines["full-stretch"].items[0] not in (
        ben.mine.library.routines["my-full-stretch"].items
    )


def test_a_pack_comes_again_and_replaces_the_one_before(
    ann: Profile, ben: Profile, tmp_path: Path
) -> None:
    ben.take(written(tmp_path, shared_zip(shared_of(ann, "tuesday"), PACK), "a.zip"))
    ann.mine.change_exercise("my-lunge", Change(dose=DoseChange(sets=2)))
    newer = written(tmp_path, shared_zip(shared_of(ann, "tuesday"), PACK), "b.zip")
    found = ben.take(newer)

    assert {arrival.fate for arrival in found.arrivals} == {Fate.REPLACES}
    assert ben.seconds("tuesday") == ann.seconds("tuesday")
    assert [path.name for path in ben.packs.iterdir()] == ["physio"]


def test_nobody_loses_what_has_the_same_name(ann: Profile, ben: Profile, tmp_path: Path) -> None:
    path = written(tmp_path, shared_text(shared_of(ann, "tuesday")))
    cobra = ben.mine.library.exercises["cobra-pose"]
    ben.mine.keep_exercise(replace(cobra, id="my-lunge", name="Ben's"))
    ben.mine.keep_routine(Routine(id="tuesday", name="T", items=(ExerciseItem(exercise=cobra),)))
    found = ben.take(path)

    assert [(a.id, a.fate) for a in found.arrivals] == [
        ("my-lunge-2", Fate.RENAMED),
        ("tuesday-2", Fate.RENAMED),
    ]
    assert ben.mine.library.exercises["my-lunge"].name == "Ben's"
    assert ben.mine.library.routines["tuesday"].name == "T"
    first = ben.mine.library.routines["tuesday-2"].items[0]
    assert isinstance(first, ExerciseItem)
    assert first.exercise.id == "my-lunge-2"


def test_a_routine_replaces_its_namesake_if_that_is_wanted(
    ann: Profile, ben: Profile, tmp_path: Path
) -> None:
    path = written(tmp_path, shared_text(shared_of(ann, "tuesday")))
    ben.take(path)
    ben.mine.keep_routine(replace(ben.mine.library.routines["tuesday"], name="Other"))
    found = ben.take(path, replacing=True)

    assert found.arrivals[-1].fate is Fate.REPLACES
    assert ben.mine.library.routines["tuesday"].name == "Physio, Tuesday"


def test_nothing_of_ones_own_is_nothing_to_share(ben: Profile) -> None:
    with pytest.raises(CannotShareError, match="no routine or exercise of your own"):
        everything_shared(ben.mine.own)


def test_a_file_with_errors_is_refused_with_all_of_them(ben: Profile, tmp_path: Path) -> None:
    text = f"{VERSION}exercises:\n  a: {{name: A, kind: strech, move: [Go.], hold: 5 s}}\n"
    text += "routines:\n  r: {name: R, items: [nowhere]}\n"
    found = ben.preview(written(tmp_path, text))

    assert found.refusal == "x.psoas.yaml has errors."
    assert len([problem for problem in found.problems if problem.is_error]) == 2
    with pytest.raises(ValueError, match="has errors"):
        take_in(found, ben.mine, ben.packs)
    assert ben.again().own.mine.is_empty


def test_a_figure_of_ones_own_comes_along(ann: Profile, ben: Profile, tmp_path: Path) -> None:
    own = tmp_path / "ann" / "own"
    own.mkdir()
    figure = (CONTENT.parent / "assets" / "figures" / "camel-pose.yaml").read_text()
    (own / "figure.yaml").write_text(figure.replace("  camel-pose:", "  my-lunge:", 1))
    ann.mine.reload()
    things = everything_shared(ann.mine.own)
    ben.take(written(tmp_path, shared_text(things)))

    mine, theirs = (p.again().library.figures["my-lunge"] for p in (ann, ben))
    for part in fields(mine):  # figures are only equal to themselves
        assert getattr(mine, part.name) == getattr(theirs, part.name)


def test_an_exercise_keeps_its_sources_names_in_a_pack(ann: Profile, tmp_path: Path) -> None:
    own = tmp_path / "ann" / "own"
    own.mkdir()
    (own / "p.yaml").write_text(
        f"{VERSION}pack: {{id: p, title: P, sources: {{me: My own book}}}}\nexercises:\n"
        "  e: {name: E, kind: stretch, move: [Go.], hold: 5 s, sources: [{ref: me}]}\n"
    )
    ann.mine.reload()

    assert everything_shared(ann.mine.own).sources == {"me": "My own book"}


# H47: zip files


def zipped(*entries: tuple[str, bytes | str], packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", packing) as file:
        for name, data in entries:
            file.writestr(zipfile.ZipInfo(name), data, compress_type=packing)
    return memory.getvalue()


def with_mode(mode: int) -> bytes:
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w") as file:
        entry = zipfile.ZipInfo("pack.yaml")
        entry.external_attr = mode << 16
        file.writestr(entry, GOOD)
    return memory.getvalue()


def with_password() -> bytes:
    data = bytearray(zipped(("pack.yaml", "x")))
    for sign, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(sign) + offset] |= 1
    return bytes(data)


GOOD = f"{VERSION}pack: {{id: p, title: P}}\n"
BODY = f"{VERSION}exercises:\n  e: {{name: E, kind: stretch, move: [Go.], hold: 5 s}}\n"
LIES = bytearray(zipped(("pack.yaml", GOOD)))
LIES[LIES.index(b"PK\x01\x02") + 24] -= 9  # the size it says it has

SALAD = random.Random(1).randbytes(300_000)  # nothing to pack tightly
CRAFTED: dict[str, Callable[[], bytes]] = {
    "a way up": lambda: zipped(("../pack.yaml", GOOD)),
    "a way up inside": lambda: zipped(("a/../../pack.yaml", GOOD)),
    "a way to the root": lambda: zipped(("/etc/pack.yaml", GOOD)),
    "a drive": lambda: zipped(("c:/pack.yaml", GOOD)),
    "a backslash": lambda: zipped(("a\\..\\pack.yaml", GOOD)),
    "a hidden file": lambda: zipped((".ssh/pack.yaml", GOOD)),
    "a capital": lambda: zipped(("Pack.yaml", GOOD)),
    "a blank": lambda: zipped(("my pack.yaml", GOOD)),
    "an invisible sign": lambda: zipped(("pa\u202eck.yaml", GOOD)),
    "a letter that looks alike": lambda: zipped(("p\u0430ck.yaml", GOOD)),
    "a control character": lambda: zipped(("pa\nck.yaml", GOOD)),
    "a name of Windows": lambda: zipped(("con.yaml", GOOD)),
    "a device of Windows": lambda: zipped(("a/lpt1.yaml", GOOD)),
    "a long name": lambda: zipped((f"{'a' * 80}.yaml", GOOD)),
    "a deep name": lambda: zipped(("a/b/c/d.yaml", GOOD)),
    "an empty folder's name": lambda: zipped(("a//b.yaml", GOOD)),
    "a program": lambda: zipped(("pack.yaml", GOOD), ("run.py", "x")),
    "a picture with a script": lambda: zipped(("pack.yaml", GOOD), ("a.svg", "<svg/>")),
    "an ending with a dot": lambda: zipped(("pack.yaml.", GOOD)),
    "a file and a folder": lambda: zipped(("a.yaml", GOOD), ("a.yaml/b.yaml", BODY)),
    "a symbolic link": lambda: with_mode(stat.S_IFLNK | 0o777),
    "a device": lambda: with_mode(stat.S_IFCHR | 0o666),
    "a bomb": lambda: zipped(("pack.yaml", GOOD), ("a.txt", b" " * 4_000_000)),
    "many bombs": lambda: zipped(
        ("pack.yaml", GOOD), *((f"{n}.txt", SALAD[n:12_000] * 50) for n in range(12))
    ),
    "too many files": lambda: zipped(*((f"{n}.yaml", BODY) for n in range(201))),
    "a large file": lambda: zipped(("a.txt", b"x" * 5_300_000), packing=zipfile.ZIP_STORED),
    "a password": with_password,
    "no zip at all": lambda: b"PK\x03\x04 and then nothing",
    "nothing": lambda: b"",
    "cut off": lambda: zipped(("pack.yaml", GOOD))[:-30],
    "a wrong checksum": lambda: zipped(("pack.yaml", GOOD), packing=zipfile.ZIP_STORED).replace(
        b"title: P", b"title: Q"
    ),
    "a size that is a lie": lambda: bytes(LIES),
    "no pack": lambda: zipped(("e.yaml", BODY)),
    "the pack of the app": lambda: zipped(("pack.yaml", GOOD.replace("id: p", "id: psoas"))),
    "a pack with a way up": lambda: zipped(("pack.yaml", GOOD.replace("id: p", "id: ../p"))),
    "an exercise of the app": lambda: zipped(
        ("pack.yaml", GOOD), ("e.yaml", BODY.replace("  e:", "  camel-pose:"))
    ),
    "an error": lambda: zipped(("pack.yaml", GOOD), ("e.yaml", BODY.replace("5 s", "soon"))),
}


@pytest.mark.parametrize("name", CRAFTED)
def test_h47_a_crafted_zip_is_refused_and_nothing_is_written(
    name: str, ben: Profile, tmp_path: Path
) -> None:
    path = written(tmp_path, CRAFTED[name](), "x.zip")
    before = sorted(tmp_path.rglob("*"))
    found = ben.preview(path)

    assert found.refusal.endswith(".")
    assert found.refusal.isprintable()
    with pytest.raises(ValueError, match=r"."):
        take_in(found, ben.mine, ben.packs)
    assert sorted(tmp_path.rglob("*")) == before


def test_h47_the_same_name_twice_is_refused(ben: Profile, tmp_path: Path) -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        data = zipped(("pack.yaml", GOOD), ("e.yaml", BODY), ("e.yaml", "x"))
    found = ben.preview(written(tmp_path, data, "x.zip"))

    assert found.refusal == 'The name "e.yaml" is there twice.'


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("a symbolic link", "is a link or a device"),
        ("a bomb", "packed far too tightly"),
        ("many bombs", "more than 5 MB"),
        ("a large file", "larger than 5 MB"),
        ("a password", "no zip file that can be read"),
        ("a size that is a lie", "no zip file that can be read"),
        ("a program", "nothing that a pack may hold"),
        ("a way up", "cannot be used"),
        ("a file and a folder", "below a file"),
        ("the pack of the app", "has errors"),
        ("no pack", "pack.yaml is missing"),
    ],
)
def test_h47_a_refusal_says_why(name: str, sentence: str, ben: Profile, tmp_path: Path) -> None:
    assert sentence in ben.preview(written(tmp_path, CRAFTED[name](), "x.zip")).refusal


def test_an_honest_zip_is_taken_in(ben: Profile, tmp_path: Path) -> None:
    ben.take(written(tmp_path, zipped(("pack.yaml", GOOD), ("e/e.yaml", BODY)), "x.zip"))

    exercise: Exercise = ben.again().library.exercises["e"]
    assert exercise.name == "E"
    assert ben.again().library.problems == ()


def test_what_cannot_be_written_leaves_nothing_behind(
    ben: Profile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = ben.preview(written(tmp_path, zipped(("pack.yaml", GOOD), ("e.yaml", BODY)), "x.zip"))
    monkeypatch.setattr("os.fsync", _full)

    with pytest.raises(OSError, match="No space"):
        take_in(found, ben.mine, ben.packs)
    assert list(ben.packs.iterdir()) == []


def _full(_handle: int) -> None:
    raise OSError(28, "No space left on device")
