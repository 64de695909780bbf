"""Numbers and times as spoken words, by language, so that no engine has to guess at digits."""

from __future__ import annotations
