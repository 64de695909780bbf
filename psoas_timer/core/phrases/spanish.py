"""Spanish. The person is "tú"; side words agree with what they stand beside."""

from __future__ import annotations

from collections.abc import Sequence

from psoas_timer.core.dose import Amount, Dose, Per, Unit
from psoas_timer.core.exercise import ExerciseKind, Position
from psoas_timer.core.numbers.spanish import SpanishNumbers
from psoas_timer.core.pain import Advice
from psoas_timer.core.phrases.base import Counted, Phrases, listed
from psoas_timer.core.phrases.spanish_shown import SPANISH_SHOWN
from psoas_timer.core.phrases.spanish_written import SPANISH_WRITTEN
from psoas_timer.core.side import Side, SideOrder
from psoas_timer.core.wording import first_large

_HERS = {Side.LEFT: "izquierda", Side.RIGHT: "derecha"}  # la rodilla izquierda; a la izquierda
_HIS = {Side.LEFT: "izquierdo", Side.RIGHT: "derecho"}  # el pie izquierdo; el lado izquierdo
_REST = "Descansa."


_SIDES = {"": _HERS, "a": _HERS, "o": _HIS}
_POSITIONS = {
    Position.SUPINE: "Boca arriba.",
    Position.PRONE: "Boca abajo.",
    Position.SIDE_LYING: "De lado.",
    Position.HALF_KNEELING: "Con una rodilla en el suelo.",
    Position.KNEELING: "De rodillas.",
    Position.STANDING: "De pie.",
    Position.SEATED: "En posición sentada.",
    Position.PLANK: "En plancha, sobre las manos y las puntas de los pies.",
    Position.ANY: "",
}
_ADVICES = {
    Advice.EASE: (
        "Pulsa espacio para seguir con más suavidad, o la flecha derecha para dejar este ejercicio."
    ),
    Advice.LEAVE: "Pulsa espacio para dejar este ejercicio, o escape para acabar por hoy.",
    Advice.END: "Por favor, déjalo por hoy: pulsa espacio para terminar.",
}
_COUNTED = {
    Counted.HOLD: "repetición",
    Counted.REP: "repetición",
    Counted.TIME: "ronda",
}


class Spanish(Phrases):
    language = "es"
    numbers = SpanishNumbers()
    shown = SPANISH_SHOWN
    written = SPANISH_WRITTEN
    sides = _SIDES

    hold = "Mantén."
    halfway = "A la mitad."
    ten_seconds = "Diez segundos."
    countdown = ("Tres.", "Dos.", "Uno.")
    last_one = "La última."
    get_ready = "Prepárate."
    down = "Baja."
    again = "Otra vez."
    relax = "Y relaja."
    time_is_up = "Tiempo."
    hold_and_breathe = "Mantén. Inspira."
    breathe_in = "Inspira."
    breathe_out = "Espira."
    let_go = "Suelta."
    deeper = "Ahora un poco más. Mantén."
    sample = "Lado izquierdo. Mantén treinta segundos. Tres. Dos. Uno."
    then_other_side = "Después, el otro lado."

    wait_for_key = "Pulsa espacio cuando quieras seguir."
    slept = "El ordenador estaba dormido. Pulsa espacio para seguir."
    how_much = "Parado. ¿Cuánto duele, de cero a diez?"
    no_further = "No hay más."
    safety = "El dolor significa parar: pulsa la hache y todo se detiene."
    safety_recorded = (
        "El dolor significa parar: si algo duele, para enseguida y pausa la grabación."
    )
    wait_recorded = "Sigue a tu ritmo. La grabación continúa dentro de treinta segundos."

    positions = _POSITIONS
    advices = _ADVICES
    counted = _COUNTED

    def finish(self, title: str) -> str:
        return f"Hemos terminado. {title}: completado."

    def summary(self, exercises: int, seconds: float) -> str:
        what = self.numbers.counted(
            exercises, "un ejercicio", "ejercicios", none="ningún ejercicio"
        )
        return f"Hemos terminado. {first_large(what)}, {self.numbers.about(seconds)}."

    def on_side(self, side: Side) -> str:
        return f"Lado {_HIS[side]}."

    def first_side(self, side: Side) -> str:
        return f"Primero el lado {_HIS[side]}."

    def switch(self, side: Side, cue: str | None, *, last: bool) -> str:
        words = [f"Cambia de lado: {_HERS[side]}.", cue or f"Ahora el lado {_HIS[side]}."]
        return " ".join([*words, self.last_one] if last else words)

    def announce(self, name: str, *, first: bool, last: bool) -> str:
        word = "Primero" if first else "Último ejercicio" if last else "A continuación"
        return f"{word}: {name}."

    def next_up(self, name: str) -> str:
        return f"A continuación: {name}."

    def props(self, needed: Sequence[str], optional: Sequence[str]) -> list[str]:
        sentences = []
        if needed:
            sentences.append(f"Necesitas: {listed(needed, 'y')}.")
        if optional:
            sentences.append(f"Viene bien: {listed(optional, 'y')}.")
        return sentences

    def feel(self, text: str) -> str:
        return text

    def amount(self, value: Amount) -> str:
        if value.unit is Unit.BREATHS:
            return self.numbers.amount(
                value.start, "una respiración", "respiraciones", feminine=True
            )
        return self.numbers.duration(value.start)

    def _one_dose(self, dose: Dose, order: SideOrder) -> str:
        times = dose.times.low
        each = _each_side(dose, order)
        if dose.until_key:
            return f"Tómate tu tiempo{each}."
        if dose.work:
            long = first_large(self.amount(dose.work))
            return f"{long}{each}." if times == 1 else f"{long}, {self.times(times)}{each}."
        if dose.hold and not dose.tempo:
            return f"{first_large(self._repetitions(times))} de {self.amount(dose.hold)}{each}."
        held = f", manteniendo {self.amount(dose.hold)} cada vez" if dose.hold else ""
        return f"{first_large(self.times(times))}{each}{held}."

    def _repetitions(self, number: int) -> str:
        return self.numbers.counted(number, "una repetición", "repeticiones", feminine=True)

    def _turns(self, order: SideOrder) -> str:
        return {
            SideOrder.ALTERNATE: "Cambia de lado cada vez.",
            SideOrder.ALTERNATE_SETS: "Cambia de lado después de cada serie.",
        }.get(order, "")

    def between_sets(self, seconds: float) -> str:
        return f"Descansa {self.numbers.duration(seconds)} entre series."

    def sets(self, number: int) -> str:
        return self.numbers.counted(number, "una serie", "series", feminine=True)

    def _up_to(self, most: str) -> str:
        return f"Hasta {most}, si te sienta bien."

    def times(self, number: int) -> str:
        return self.numbers.counted(number, "una vez", "veces", feminine=True)

    def keep(self, dose: str) -> str:
        return f"¿Lo guardo para la próxima vez: {dose}?"

    def rest(self, *, last: bool) -> str:
        return f"{_REST} {self.last_one}" if last else _REST

    def set_rest(self, seconds: float, number: int, of: int) -> str:
        which = f"serie {self.numbers.number(number)} de {self.numbers.number(of)}"
        return f"{_REST} {first_large(self.numbers.duration(seconds))}. Después, {which}."

    def pause(self, seconds: float, following: str) -> str:
        words = f"Pausa. {first_large(self.numbers.duration(seconds))}."
        return f"{words} {self.next_up(following)}" if following else words

    def work(self, kind: ExerciseKind, seconds: float) -> str:
        start = "Ya. " if kind is ExerciseKind.STRENGTHEN else ""
        return f"{start}{first_large(self.numbers.duration(seconds))}."

    def contract(self, seconds: float) -> str:
        return f"Empuja suavemente en contra. {first_large(self.numbers.duration(seconds))}."

    def count(self, number: int, *, side: Side | None, last: bool) -> str:
        word = "la última" if last else self.numbers.number(number)
        return first_large(f"{_HERS[side]}, {word}." if side else f"{word}.")

    def detail(self, side: Side | None, part: str) -> str:
        sided = f"lado {_HIS[side]}" if side else ""
        words = ", ".join(word for word in (sided, part) if word)
        return f"{first_large(words)}." if words else ""

    def part(self, what: Counted, number: int, of: int, set_number: int, sets: int) -> str:
        said, words = self.numbers.number, []
        if sets > 1:
            words.append(f"serie {said(set_number)} de {said(sets)}")
        if of > 1:
            words.append(f"{self.counted[what]} {said(number)} de {said(of)}")
        return ", ".join(words)

    def time_left(self, here: float | None, in_all: float) -> str:
        rest = f"Hasta el final, {self.numbers.about(in_all)}."
        if here is None or round(here) < 1:
            return rest
        return f"Quedan {self.numbers.duration(round(here))}. {rest}"


def _each_side(dose: Dose, order: SideOrder) -> str:
    changing = {
        SideOrder.ALTERNATE: ", cambiando de lado cada vez",
        SideOrder.ALTERNATE_SETS: ", cambiando de lado después de cada serie",
    }
    if not order.sided or (dose.work and order is SideOrder.ALTERNATE):
        return ""
    if dose.times.per is Per.ALL and dose.times.low > 1:
        return f" en total{changing.get(order, ', la mitad con cada lado')}"
    return " por cada lado" + (changing.get(order, "") if dose.times.low > 1 else "")
