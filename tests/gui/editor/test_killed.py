"""H35: whatever the window told to be saved is there after a kill, however it was killed."""

from __future__ import annotations

import signal
import subprocess
import sys

import pytest

from psoas_timer.core.routine import PauseItem
from psoas_timer.home import open_home
from tests.gui.editor.typist import ROUTINE


@pytest.mark.slow
@pytest.mark.parametrize("kills", [1, 2, 3, 5, 8])
def test_h35_nothing_that_was_told_to_be_saved_is_lost_by_a_kill(kills: int) -> None:
    command = [sys.executable, "-m", "tests.gui.editor.typist"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as typist:
        assert typist.stdout is not None
        said = 0
        while said < kills:
            said = int(typist.stdout.readline().removeprefix("saved "))
        typist.send_signal(signal.SIGKILL)
        for line in typist.stdout:
            said = int(line.removeprefix("saved "))

    home = open_home()
    routine = home.library.routines[ROUTINE]
    assert len(routine.items) >= said
    assert all(isinstance(item, PauseItem) for item in routine.items[1:])
    assert home.plan(routine).segments
    assert not home.notices
