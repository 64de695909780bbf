"""What a person who speaks a language would have written: notes, names, lists, a file from others.

All else in the pictures comes from the program and its content, in whatever language they are.
"""

from __future__ import annotations

from dataclasses import dataclass

from psoas_timer.gui.words import window_language


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    note: str  # after a session
    copy: str  # of the kneeling lunge
    say: str  # a line of a routine
    wanted: str  # in the settings
    file: str
    list: str


def typed() -> Typed:
    """In the language of the window."""
    return _TYPED[window_language()]


_TYPED = {
    "en": Typed(
        note="The left side is still tighter in the morning.",
        copy="Lunge by the window",
        say="Now the floor, and slowly.",
        wanted="loud",
        file="""\
psoas-timer: 1
exercises:
  wall-sit: {name: Wall sit, kind: strengthen, move: [Slide down the wall.], hold: 20 s}
routines:
  tuesday:
    name: Physio, Tuesday
    items: [kneeling-lunge: {times: 3 each side, rest: 20 s}, cobra-pose, wall-sit]
  desk-break: {name: Desk break of the physio, items: [deep-lunge, marching]}
""",
        list="""\
Physio Tuesday
Kneeling lunge 3x30s each side
Glute bridges, 2 sets of 15
Zumba 20 minutes
rest 20 s
knee to chest streches 20x
Cobra pose, hold 20 seconds, 3 times
""",
    ),
    "de": Typed(
        note="Die linke Seite ist morgens immer noch fester.",
        copy="Ausfallschritt am Fenster",
        say="Jetzt auf den Boden, ganz langsam.",
        wanted="laut",
        file="""\
psoas-timer: 1
pack: {id: physio, title: Physio, language: de}
exercises:
  wall-sit: {name: Wandsitz, kind: strengthen, move: [Rutsch an der Wand herab.], hold: 20 s}
routines:
  tuesday:
    name: Physio am Dienstag
    items: [kneeling-lunge: {times: 3 each side, rest: 20 s}, cobra-pose, wall-sit]
  desk-break: {name: Schreibtischpause der Physio, items: [deep-lunge, marching]}
""",
        list="""\
Physio am Dienstag
Ausfallschritt im Knien 3x30s je Seite
Brücken, 2 Sätze à 15
Zumba 20 Minuten
Pause 20 s
Ein Knie zur Brusst 20x
Kobra, 20 Sekunden halten, dreimal
""",
    ),
    "es": Typed(
        note="El lado izquierdo sigue más tenso por la mañana.",
        copy="Zancada junto a la ventana",
        say="Ahora al suelo, y despacio.",
        wanted="volumen",
        file="""\
psoas-timer: 1
pack: {id: physio, title: Physio, language: es}
exercises:
  wall-sit: {name: Sentadilla en la pared, kind: strengthen, move: [Baja por la pared.], hold: 20 s}
routines:
  tuesday:
    name: Fisio del martes
    items: [kneeling-lunge: {times: 3 each side, rest: 20 s}, cobra-pose, wall-sit]
  desk-break: {name: Pausa de la fisio, items: [deep-lunge, marching]}
""",
        list="""\
Fisio del martes
Zancada de rodillas 3x30s por lado
Puente de glúteos, 2 series de 15
Zumba 20 minutos
descanso 20 s
Rodila al pecho 20 veces
Postura de la cobra, mantener 20 segundos, 3 veces
""",
    ),
}
