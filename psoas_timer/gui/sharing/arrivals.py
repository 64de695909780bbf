"""What a file would bring, ready to be shown, and the words for what becomes of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from psoas_timer.library import Arrival, Fate

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ArrivalCard:
    """`facts` are its minutes and exercises; `reference` is by what it can be looked at, if it can.

    `is_news`: it would be added, or take another one's place.
    """

    name: str
    facts: str
    fate: str
    reference: str = ""
    is_news: bool = True


@dataclass(frozen=True, slots=True)
class Arrivals:
    """All that a page about one file says. `refusal` is a sentence if it cannot be taken in.

    `can_replace`: some have names that are taken here, and `replaces` whether they are to take
    the others' places.
    """

    file: str
    cards: tuple[ArrivalCard, ...] = ()
    problems: tuple[str, ...] = ()
    refusal: str = ""
    can_replace: bool = False
    replaces: bool = False

    @property
    def can_add(self) -> bool:
        return not self.refusal and any(card.is_news for card in self.cards)


def fate_words(arrival: Arrival) -> str:
    """What becomes of it."""
    match arrival.fate:
        case Fate.NEW:
            return translate("Arrivals", "New")
        case Fate.SAME:
            return translate("Arrivals", "Here already, just the same")
        case Fate.REPLACES:
            return translate("Arrivals", "Replaces the one that is here")
        case Fate.RENAMED:
            words = translate("Arrivals", "Stands beside the one that is here, as {id}")
            return words.format(id=arrival.id)
