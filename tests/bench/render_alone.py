"""A routine rendered to a file in a process of its own; prints what it took.

`python -m tests.bench.render_alone ROUTINE FILE`. Prints JSON: seconds it `took`, `seconds` of
sound, and the `peak` of memory in MiB.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path

from psoas_timer.core.plan import compile_plan
from psoas_timer.home import open_home
from psoas_timer.rendering import render_routine
from psoas_timer.voice.opening import open_voice
from psoas_timer.voice.voices import VoiceSettings


def main(routine: str, file: Path) -> None:
    home = open_home()
    plan = compile_plan(home.library.routines[routine], home.preferences())
    voice = open_voice(VoiceSettings(), home.folders.cache / "voice")
    began = time.perf_counter()
    made = render_routine(plan, voice, file)
    took = time.perf_counter() - began
    voice.close()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(json.dumps({"took": took, "seconds": made.seconds, "peak": peak}))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
