"""Why something cannot be is said in the language of the window, whatever the kind of reason."""

from __future__ import annotations

from enum import Enum
from string import Formatter

import pytest

from psoas_timer.core.reasons import Reason, Why
from psoas_timer.gui.reason_words import reason_words


@pytest.mark.parametrize("kind", list(Why))
def test_every_reason_has_words_that_say_the_same_in_english(kind: Enum) -> None:
    names = [name for _, name, _, _ in Formatter().parse(kind.value) if name]
    reason = Reason(kind, dict.fromkeys(names, "{12}"))

    assert reason_words(reason) == str(reason)


def test_no_reason_has_no_words() -> None:
    assert reason_words(None) == ""
