"""German doses as people write them."""

from __future__ import annotations

from psoas_timer.core.phrases.written import Written

GERMAN_WRITTEN = Written(
    seconds=("s", "Sek", "Sekunde", "Sekunden", "sec"),
    minutes=("min", "Minute", "Minuten"),
    breath=("Atemzug",),
    breaths=("Atemzüge", "Atemzügen", "Atemzuege"),
    up_to=("bis zu", "bis", "höchstens", "maximal", "max"),
    each_side=(
        "je Seite", "pro Seite", "jede Seite", "jeder Seite", "auf jeder Seite", "beide Seiten",
        "auf beiden Seiten", "beidseits", "beidseitig", "je Bein", "pro Bein", "jedes Bein",
        "mit jedem Bein", "je Arm", "pro Arm",
    ),
    in_all=("insgesamt", "gesamt", "zusammen"),
    to=("bis",),
    times=("mal", "Wiederholungen", "Wiederholung", "Wdh"),
    left=(
        "links", "linke Seite", "linken Seite", "linkes Bein", "linken Bein", "linke", "linken",
    ),
    right=(
        "rechts", "rechte Seite", "rechten Seite", "rechtes Bein", "rechten Bein", "rechte",
        "rechten",
    ),
    rest=("Pause", "ausruhen"),
    sets=("Sätze", "Satz", "Sätzen", "Saetze", "Durchgänge", "Durchgang", "Runden", "Runde"),
    reps=("Wiederholungen", "Wiederholung", "Wdh", "Wdhl"),
    hold=("halten", "gehalten", "halte"),
    of=("je", "jeweils", "für", "mit", "von", "zu", "à"),
    often=(("einmal", 1), ("zweimal", 2), ("dreimal", 3), ("viermal", 4), ("fünfmal", 5)),
)  # fmt: skip
