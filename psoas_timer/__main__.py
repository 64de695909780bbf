"""`python -m psoas_timer` is `psoas-timer`."""

from __future__ import annotations

import sys

from psoas_timer.cli import main

if __name__ == "__main__":
    sys.exit(main())
