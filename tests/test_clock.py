"""The clock counts what the computer slept through."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time

import pytest

from psoas_timer import clock

# A time namespace whose clock since boot is an hour ahead: as if the computer had slept that long.
SLEPT_AN_HOUR = ["unshare", "--time", "--boottime", "3600", "--fork"]


def can_pretend_to_sleep() -> bool:
    if shutil.which("unshare") is None:
        return False
    return (
        subprocess.run([*SLEPT_AN_HOUR, "true"], check=False, capture_output=True).returncode == 0
    )


def test_the_clock_never_goes_back() -> None:
    readings = [clock.now() for _ in range(1000)]

    assert readings == sorted(readings)


@pytest.mark.skipif(not can_pretend_to_sleep(), reason="needs the right to make a time namespace")
def test_h16_the_clock_counts_the_sleep_of_the_computer() -> None:
    code = "from psoas_timer import clock; print(clock.now())"
    command = [*SLEPT_AN_HOUR, sys.executable, "-c", code]

    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60)

    assert float(done.stdout) - time.clock_gettime(time.CLOCK_BOOTTIME) > 3500
