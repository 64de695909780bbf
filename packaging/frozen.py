"""Where a frozen Psoas Timer begins: as the program, or as its own voice worker."""

from __future__ import annotations

import sys

from psoas_timer.voice.process import ENTRY


def main() -> int:
    if sys.argv[1:2] == [ENTRY]:
        del sys.argv[1]
        from psoas_timer.voice.worker import main as worker

        worker()
    from psoas_timer.cli import main as program

    return program()


if __name__ == "__main__":
    sys.exit(main())
