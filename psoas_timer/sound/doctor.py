"""Can anything be heard on this machine, and if not, what mends it?"""

from __future__ import annotations

from collections.abc import Callable

from psoas_timer.core.finding import Finding
from psoas_timer.sound.background import Background
from psoas_timer.sound.device import Device
from psoas_timer.sound.mixer import Mixer
from psoas_timer.sound.opening import open_speakers
from psoas_timer.sound.output import HUNG, PATIENCE_SECONDS, Output
from psoas_timer.sound.speakers import output_names
from psoas_timer.texts import tr


def diagnose(
    now: Callable[[], float],
    wanted: str = "",
    *,
    open_device: Callable[[int], Device] | None = None,
    names: Callable[[], list[str]] = output_names,
    background: Background | None = None,
    moment: float = PATIENCE_SECONDS + 1,
) -> list[Finding]:
    """Open the sound as a session would, let a moment of silence play, and say what happened.

    `now` tells seconds; `wanted` is the output a person has chosen, or empty. Takes as long as the
    sound system needs, `moment` seconds at most.
    """
    opened = open_device or (lambda buffer: open_speakers(buffer, wanted))
    output = Output(Mixer(), now, open_device=opened, background=background, moment=moment)
    output.open()
    system, trouble, notice = output.system, output.trouble, output.notice
    output.close()
    if system is None:
        return [Finding(tr("sound"), works=False, sentence=trouble or tr(HUNG))]
    return [
        Finding(
            tr("sound"), works=True, sentence=tr("{system} takes what is played.", system=system)
        ),
        Finding(tr("sound device"), works=False, sentence=notice) if notice else _outputs(names()),
    ]


def _outputs(names: list[str]) -> Finding:
    if not names:
        return Finding(
            tr("sound device"),
            works=False,
            sentence=tr("The sound system has no output: connect speakers or headphones."),
        )
    return Finding(
        tr("sound device"),
        works=True,
        sentence=tr("It can play to: {names}.", names=", ".join(names)),
    )
