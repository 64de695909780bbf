"""Sessions are kept, found again, edited, deleted and brought back, and merged."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from psoas_timer.core.side import Side
from psoas_timer.history import History, open_history
from psoas_timer.history.history import Merged
from psoas_timer.history.records import Felt, FollowUp, SessionRecord
from tests.history.samples import TODAY, at, each_side, held, hurt, session

YESTERDAY = TODAY - timedelta(days=1)


def everything_said() -> SessionRecord:
    return replace(
        session(
            efforts=(*each_side(), held("bridge", seconds=12.345, outcome=None)),
            pains=(hurt(3), hurt(0, "bridge", None)),
            note="tight on the left: ä 腰",
        ),
        before=Felt(2, left=4),
        after=Felt(1, right=0),
        follow_up=FollowUp.SETTLED,
    )


def test_a_session_is_found_again_as_it_was(folder: Path) -> None:
    kept = everything_said()
    first = open_history(folder, at())
    first.keep(kept)
    first.close()
    second = open_history(folder, at())

    assert second.session(kept.id) == kept
    assert second.sessions() == (kept,)
    second.close()


@pytest.mark.skipif(os.name != "posix", reason="there a folder's own rights see to it")
def test_nobody_else_on_the_computer_can_read_what_was_done(folder: Path) -> None:
    umask = os.umask(0o022)
    try:
        for day in (YESTERDAY, TODAY):
            history = open_history(folder, at(day))
            history.keep(session(day))
            written = [path for path in folder.rglob("*") if path.is_file()]
            assert {path.name for path in written if path.stat().st_mode & 0o077} == set()
            history.close()
    finally:
        os.umask(umask)

    assert any(path.parent.name == "backups" for path in written)


def test_a_session_kept_twice_is_there_once(history: History) -> None:
    once = session()
    history.keep(once)
    history.keep(once)

    assert history.sessions() == (once,)


def test_sessions_come_in_the_order_in_which_they_began(history: History) -> None:
    late, early = session(TODAY, hour=20), session(TODAY, hour=7)
    before = session(YESTERDAY)
    for one in (late, before, early):
        history.keep(one)

    assert history.sessions() == (before, early, late)
    assert history.sessions(TODAY, TODAY) == (early, late)
    assert history.first_day() == YESTERDAY


def test_a_note_can_be_changed(history: History) -> None:
    one = session(note="tight")
    history.keep(one)
    edited = history.edit(one.id, note="better", after=Felt(1))

    assert edited == replace(one, note="better", after=Felt(1), revision=2)
    assert history.session(one.id) == edited


def test_nothing_is_edited_that_is_not_there(history: History) -> None:
    assert history.edit("no such session", note="?") is None


def test_a_deleted_session_can_be_brought_back(history: History) -> None:
    one = session(note="tight")
    history.keep(one)
    history.delete(one.id)

    assert history.sessions() == ()
    assert history.days(TODAY, TODAY) == ()
    assert len(history.sessions(deleted=True)) == 1
    history.bring_back(one.id)
    assert history.sessions() == (replace(one, revision=3),)


def test_of_what_was_deleted_nothing_is_left_the_next_time(folder: Path) -> None:
    one = session(note="tight", pains=(hurt(4),))
    first = open_history(folder, at())
    first.keep(one)
    first.delete(one.id)
    first.close()
    second = open_history(folder, at())
    second.bring_back(one.id)

    (left,) = second.sessions()
    assert (left.efforts, left.pains, left.note) == ((), (), "")
    second.close()


def test_merging_takes_what_is_new_and_what_is_newer(history: History) -> None:
    same, changed = session(note="same"), session(note="first")
    history.keep(same)
    history.keep(changed)
    theirs = (same, changed.edited(note="second"), session(YESTERDAY))

    assert history.merge(theirs) == Merged(new=1, newer=1, known=1)
    assert history.merge(theirs) == Merged(known=3)
    assert {one.note for one in history.sessions()} == {"same", "second", ""}


def test_an_older_copy_never_replaces_a_newer_one(history: History) -> None:
    old = session(note="first")
    history.keep(old)
    history.edit(old.id, note="second")
    history.merge((old,))

    assert [one.note for one in history.sessions()] == ["second"]


def test_of_two_edits_at_once_every_machine_chooses_the_same(tmp_path: Path) -> None:
    one = session()
    here, there = one.edited(note="here"), one.edited(note="there")
    notes = []
    for name, order in (("a", (here, there)), ("b", (there, here))):
        machine = open_history(tmp_path / name, at())
        machine.merge(order[:1])
        machine.merge(order[1:])
        notes += [kept.note for kept in machine.sessions()]
        machine.close()

    assert notes[0] == notes[1]


@pytest.mark.parametrize("deleted_by", ["here", "there"])
def test_a_deletion_travels_as_an_edit_does(history: History, deleted_by: str) -> None:
    one = session()
    history.keep(one)
    if deleted_by == "here":
        history.delete(one.id)
        history.merge((one,))
    else:
        history.merge((one.edited(deleted=True),))

    assert history.sessions() == ()


def test_h17_a_day_is_the_day_of_the_persons_own_clock(history: History) -> None:
    in_tokyo = session(TODAY, hour=0, offset=9 * 60)  # still yesterday in London
    in_honolulu = session(TODAY, hour=23, offset=-10 * 60)
    history.keep(in_tokyo)
    history.keep(in_honolulu)

    assert [span.first for span in history.days(TODAY, TODAY)] == [TODAY]
    assert history.days(TODAY, TODAY)[0].sessions == 2


def test_h17_a_clock_put_back_in_mid_session_makes_no_time_negative(history: History) -> None:
    one = session(ran=600)
    history.keep(replace(one, ended=at(YESTERDAY)))

    (day,) = history.days(TODAY, TODAY)
    assert day.seconds == 600


def test_seconds_are_of_the_side_that_worked(history: History) -> None:
    history.keep(session(efforts=(*each_side(times=2), held("bridge"))))

    sides = history.sides(TODAY, TODAY)
    assert (sides.left, sides.right, sides.both) == (60, 60, 30)
    assert history.sessions()[0].seconds(Side.LEFT) == 60
