"""A whole routine as an audio file with chapters.

The session, the performer and the mixer of a live session run on a virtual clock, as fast as they
can, and an encoder takes the place of the loudspeakers: what is in the file is what would have
been heard. No Qt, no folders of a person's, no sound device.
"""

from psoas_timer.rendering.chapters import Chapter
from psoas_timer.rendering.cue_sheet import Heard, write_cue_sheet
from psoas_timer.rendering.encoders import ENDINGS, ending_of
from psoas_timer.rendering.refusal import CancelledError, CannotRenderError, NoVoiceError
from psoas_timer.rendering.render import Rendered, render_routine
from psoas_timer.rendering.sounding import Sounding

__all__ = [
    "ENDINGS",
    "CancelledError",
    "CannotRenderError",
    "Chapter",
    "Heard",
    "NoVoiceError",
    "Rendered",
    "Sounding",
    "ending_of",
    "render_routine",
    "write_cue_sheet",
]
