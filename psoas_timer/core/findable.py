"""What things are found by, and what is looked for: words, traits and a length."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import Enum


class Trait(Enum):
    """What a routine or an exercise can be chosen by."""

    LYING = "lying"  # nothing but lying down
    NO_KNEELING = "no-kneeling"
    DESK = "desk"  # nothing to lie down on, nothing to fetch
    STRETCH = "stretch"
    STRENGTH = "strength"
    MASSAGE = "massage"
    REST = "rest"


KINDS = frozenset({Trait.STRETCH, Trait.STRENGTH, Trait.MASSAGE, Trait.REST})
"""Of these one is enough; all others that are wished for have to be there."""


@dataclass(frozen=True, slots=True)
class Findable:
    """What a routine or exercise is found by. `words` are folded."""

    words: str = ""
    traits: frozenset[Trait] = frozenset()
    minutes: int = 0


UNKNOWN = Findable()
"""Found by no words."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person looks for; the empty wish is met by all. `most_minutes` None: any length."""

    words: str = ""
    traits: frozenset[Trait] = frozenset()
    most_minutes: int | None = None

    def is_met_by(self, one: Findable) -> bool:
        """Every word is in it somewhere, it is short enough, and it has the traits."""
        kinds = self.traits & KINDS
        return (
            all(word in one.words for word in folded(self.words).split())
            and (self.most_minutes is None or one.minutes <= self.most_minutes)
            and self.traits - KINDS <= one.traits
            and (not kinds or bool(kinds & one.traits))
        )


def folded(text: str) -> str:
    """`text` as it is compared: no capitals and no accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))
