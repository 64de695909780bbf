"""The real worker with Piper for its engine; which piper is a matter of the module path."""

from __future__ import annotations

import sys
from pathlib import Path

from psoas_timer.voice import worker

if __name__ == "__main__":
    if "--fake" in sys.argv:
        sys.path.insert(0, str(Path(__file__).with_name("fake_piper")))
    sys.argv[1:] = ["piper"]
    worker.main()
