"""Why there is no file."""

from __future__ import annotations


class CannotRenderError(Exception):
    """The message is one sentence for people, with what to do."""


class NoVoiceError(CannotRenderError):
    """There is no voice for it: a file without words would be a lie."""


class CancelledError(Exception):
    """The caller did not want the file any more."""
