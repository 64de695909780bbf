"""What a person has set, kept as one small YAML file in the config folder.

Every setting has a default. A value that cannot be is replaced by its default, with a sentence
that says so; the file itself is only ever replaced whole.
"""

from psoas_timer.settings.checks import CHECKS
from psoas_timer.settings.file import FILE, NotSavedError, load_settings, save_settings
from psoas_timer.settings.values import Settings

__all__ = [
    "CHECKS",
    "FILE",
    "NotSavedError",
    "Settings",
    "load_settings",
    "save_settings",
]
