"""Spanish numbers: some agree with what is counted, and "uno" is cut short before it."""

from __future__ import annotations

from psoas_timer.core.numbers.base import Numbers

# fmt: off
_SMALL = (
    "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez",
    "once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho",
    "diecinueve", "veinte", "veintiuno", "veintidós", "veintitrés", "veinticuatro", "veinticinco",
    "veintiséis", "veintisiete", "veintiocho", "veintinueve",
)
_TENS = (
    "cero", "diez", "veinte", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta",
    "noventa",
)
_HUNDREDS = (
    "", "ciento", "doscientos", "trescientos", "cuatrocientos", "quinientos", "seiscientos",
    "setecientos", "ochocientos", "novecientos",
)
# fmt: on


class SpanishNumbers(Numbers):
    second = ("un segundo", "segundos")
    minute = ("un minuto", "minutos")
    point = "coma"
    under_a_minute = "menos de un minuto"

    def _words(self, number: int, *, feminine: bool) -> str:
        if number < 30:
            small = _SMALL[number]
            one = number in (1, 21) and feminine
            return f"{small[:-1]}a" if one else small
        if number < 100:
            tens, ones = divmod(number, 10)
            rest = f" y {self._words(ones, feminine=feminine)}" if ones else ""
            return f"{_TENS[tens]}{rest}"
        if number < 1000:
            return self._hundreds(*divmod(number, 100), feminine=feminine)
        head, rest_of_it = divmod(number, 1000)
        words = "mil" if head == 1 else f"{_SMALL[head]} mil"
        return f"{words} {self._words(rest_of_it, feminine=feminine)}" if rest_of_it else words

    def _hundreds(self, head: int, rest: int, *, feminine: bool) -> str:
        if head == 1 and not rest:
            return "cien"
        words = _HUNDREDS[head]
        if feminine and head > 1:
            words = f"{words[:-2]}as"
        return f"{words} {self._words(rest, feminine=feminine)}" if rest else words

    def _before(self, number: int, *, feminine: bool) -> str:
        words = self.number(number, feminine=feminine)
        if words.endswith("veintiuno"):
            return f"{words.removesuffix('veintiuno')}veintiún"
        return words.removesuffix("o") if words.endswith(" uno") else words

    def about(self, seconds: float) -> str:
        minutes = round(seconds / 60)
        if minutes < 1:
            return self.under_a_minute
        if minutes == 1:
            return f"más o menos {self.minute[0]}"
        return f"unos {self.counted(minutes, *self.minute)}"

    def minutes_and_seconds(self, minutes: str, seconds: str) -> str:
        return f"{minutes} y {seconds}"
