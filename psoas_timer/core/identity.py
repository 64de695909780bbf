"""The names by which a desktop knows the program."""

from __future__ import annotations

NAME = "Psoas Timer"
APP_ID = "org.psoas_timer.psoas_timer"  # of the desktop file, the icon and the Flatpak
PLAYER = "psoas_timer"  # among the media players of a Linux desktop
