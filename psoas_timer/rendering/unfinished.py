"""A file that is there whole or not at all."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from psoas_timer.rendering.refusal import CannotRenderError
from psoas_timer.texts import reason_of, tr


@contextmanager
def unfinished(path: Path) -> Iterator[Path]:
    """A new empty file in the folder of `path`; takes its place at the end of the `with` block.

    Whatever ends the block early, Ctrl-C included, nothing is left of it and `path` is as it was.
    Raises CannotRenderError for what the system does not allow, a full disk included.
    """
    scratch = path.with_name(f".{path.name[:100]}.{secrets.token_hex(4)}.part")
    try:
        try:
            os.close(os.open(scratch, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
            yield scratch
            scratch.replace(path)
        finally:
            with suppress(OSError):
                scratch.unlink(missing_ok=True)
    except OSError as error:
        reason = reason_of(error)
        raise CannotRenderError(
            tr(
                "{path} cannot be written ({reason}): make room there, or choose another folder.",
                path=path,
                reason=reason,
            )
        ) from error
