"""A person edits, goes back and forth, and every step is kept: their file says what they changed.

The whole way that an edit takes: draft, its edits, the file on the disk, and the library read from
it; for a shipped routine, of which only the difference is kept, and for one of their own.
"""

from __future__ import annotations

import tempfile
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from psoas_timer.core.arranging import changed_routine
from psoas_timer.core.changes import Change
from psoas_timer.core.difference import routine_difference
from psoas_timer.core.dose import DoseChange
from psoas_timer.core.draft import TOP, CannotEdit, RoutineDraft, walk
from psoas_timer.core.edits import Edits
from psoas_timer.core.line_editing import changed_line
from psoas_timer.core.plan import compile_plan
from psoas_timer.library import MyLibrary
from tests.library.samples import CONTENT
from tests.library.test_edited import edits, in_ones_own, shipped

SHIPPED, OWN = "morning-ten", "mine"


SIMPLE = st.sampled_from(
    [
        Change(dose=change)
        for change in (DoseChange(sets=2), DoseChange(rest=20.0), DoseChange(sets=3, set_rest=0.0))
    ]
)


class Person:
    """Somebody with a file of their own, who has one routine in an editor."""

    def __init__(self, folder: Path, name: str) -> None:
        self._folder = folder
        self.name = name
        self.mine = self._opened()
        if name == OWN:
            begun = replace(shipped().routines[SHIPPED], id=OWN, name="Mine", language="")
            self.mine.keep_routine(begun)
        self.basis = self.mine.library.routines[name]
        self.edits = Edits(RoutineDraft.of(self.basis))

    def _opened(self) -> MyLibrary:
        return MyLibrary((CONTENT,), (self._folder / "own",), self._folder / "my.yaml")

    def keep(self) -> None:
        self.mine.keep_routine(self.edits.now.routine())

    def check(self) -> None:
        """What is on the disk is what is in the editor, and no more than what they changed."""
        edited = self.edits.now.routine()
        again = self._opened()
        assert not [problem for problem in again.library.problems if problem.is_error]
        read = again.library.routines[self.name]
        assert compile_plan(read).segments
        changed = again.own.mine.changes.routines
        if self.name == OWN:
            assert read == in_ones_own(edited)
            assert changed == {}
        else:
            assert read == edited
            difference = routine_difference(self.basis, edited)
            assert (self.name in changed) is (edited != self.basis)
            assert set(again.own.mine.routines) == set()
            assert changed_routine(self.basis, difference) == edited
            if self.name in changed:
                assert replace(changed[self.name], based_on=None) == replace(
                    difference, based_on=None
                )


def go_on(data: st.DataObject, person: Person) -> None:
    match data.draw(st.sampled_from(("dose", "edit", "dose", "edit", "undo", "redo"))):
        case "undo":
            person.edits = person.edits.undo()
        case "redo":
            person.edits = person.edits.redo()
        case "dose":  # what people do most, and what is never refused
            now = person.edits.now
            keys = [node.key for node, _ in walk(now.entries, TOP)]
            key, change = data.draw(st.sampled_from(keys)), data.draw(SIMPLE)
            with suppress(CannotEdit):  # but it may be a pause
                person.edits = person.edits.do(changed_line(now, key, change), "Dose")
        case _:
            edit = data.draw(edits(person.edits.now))
            with suppress(CannotEdit):
                person.edits = person.edits.do(edit(person.edits.now), "Edit")


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:Generating overly large repr")  # a routine has many words
@pytest.mark.parametrize("name", [SHIPPED, OWN])
@settings(max_examples=25, phases=(Phase.explicit, Phase.generate))
@given(data=st.data())
def test_after_every_edit_undo_and_redo_the_file_says_what_was_changed(
    name: str, data: st.DataObject
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        person = Person(Path(folder), name)
        for _ in range(data.draw(st.integers(1, 9))):
            go_on(data, person)
            person.keep()
        person.check()
        while person.edits.undoes:
            person.edits = person.edits.undo()
        person.keep()
        person.check()
        assert person.edits.now.routine() == person.basis
        assert person.mine.own.mine.changes.routines == {}


def test_the_edits_that_are_tried_do_something() -> None:
    """A test of edits that are all refused would prove nothing."""
    done: list[bool] = []

    @settings(max_examples=100, database=None)
    @given(data=st.data())
    def run(data: st.DataObject) -> None:
        draft = RoutineDraft.of(shipped().routines["full-stretch"])
        with suppress(CannotEdit):
            done.append(data.draw(edits(draft))(draft) != draft)

    run()
    assert sum(done) > 40
