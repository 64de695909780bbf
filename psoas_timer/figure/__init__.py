"""Pictures of a person in a pose, painted by Qt into any painter: window, paper, or an image."""

from __future__ import annotations

from psoas_timer.figure.painter import image, paint, paint_pose
from psoas_timer.figure.palette import DARK, LIGHT, Colours

__all__ = ["DARK", "LIGHT", "Colours", "image", "paint", "paint_pose"]
