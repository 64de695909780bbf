"""Spanish doses as people write them."""

from __future__ import annotations

from psoas_timer.core.phrases.written import Written

SPANISH_WRITTEN = Written(
    seconds=("s", "seg", "segs", "segundo", "segundos"),
    minutes=("min", "mins", "minuto", "minutos"),
    breath=("respiración", "respiracion"),
    breaths=("respiraciones",),
    up_to=("hasta", "máximo", "como máximo", "máx"),
    each_side=(
        "por lado", "cada lado", "por cada lado", "de cada lado", "en cada lado", "a cada lado",
        "ambos lados", "en ambos lados", "por pierna", "cada pierna", "con cada pierna",
        "en cada pierna", "por brazo", "cada brazo",
    ),
    in_all=("en total", "total"),
    to=("a", "hasta"),
    times=("veces", "vez", "repeticiones", "repetición", "repeticion", "reps", "rep"),
    left=(
        "izquierda", "izquierdo", "lado izquierdo", "en el lado izquierdo", "a la izquierda",
        "pierna izquierda", "izq", "izda",
    ),
    right=(
        "derecha", "derecho", "lado derecho", "en el lado derecho", "a la derecha",
        "pierna derecha", "dcha",
    ),
    rest=("descanso", "de descanso", "descansar", "descansa", "pausa", "de pausa"),
    sets=("series", "serie", "rondas", "ronda"),
    reps=("repeticiones", "repetición", "repeticion"),
    hold=("mantener", "mantén", "manten", "manteniendo", "sostener", "aguantar", "aguanta"),
    of=("de", "con", "durante", "por"),
    often=(
        ("una vez", 1), ("dos veces", 2), ("tres veces", 3), ("cuatro veces", 4),
        ("cinco veces", 5),
    ),
)  # fmt: skip
