"""The sound server of tests/ear, for benchmarks."""

from __future__ import annotations

from tests.ear.conftest import lab, recorder

__all__ = ["lab", "recorder"]
