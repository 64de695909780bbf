"""English doses as people write them."""

from __future__ import annotations

from psoas_timer.core.phrases.written import Written

ENGLISH_WRITTEN = Written(
    seconds=("s", "sec", "secs", "second", "seconds"),
    minutes=("min", "mins", "minute", "minutes"),
    breath=("breath",),
    breaths=("breaths",),
    up_to=("up to",),
    each_side=("each side", "per side", "on each side", "a side", "each leg", "per leg"),
    in_all=("in all", "in total", "altogether"),
    to=("to",),
    times=("times", "time", "reps", "rep"),
)
