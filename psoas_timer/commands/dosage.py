"""A dose as it is written in content files, for people to read and copy, and in numbers."""

from __future__ import annotations

from collections.abc import Iterator

from psoas_timer.core.dose import Amount, Count, Dose, DoseChange, Per, Tempo
from psoas_timer.library import written as in_files

_KEYS = {"work": "for", "until_key": "until"}


def written(dose: Dose) -> str:
    """ "hold: 30-60 s, times: 3 each side, rest: 5 s"."""
    given = {
        "contract": dose.contract,
        "relax": dose.relax,
        "hold": dose.hold,
        "work": dose.work,
        "until_key": dose.until_key or None,
        "times": dose.times,
        "sets": dose.sets if dose.sets > 1 else None,
        "rest": dose.rest,
        "set_rest": dose.set_rest,
        "tempo": dose.tempo,
    }
    return ", ".join(_pairs({key: value for key, value in given.items() if value is not None}))


def written_change(change: DoseChange) -> str:
    """What is said differently, or nothing."""
    return ", ".join(_pairs(change.given()))


def as_json(dose: Dose) -> dict[str, object]:
    return {
        "hold": _amount_json(dose.hold),
        "for": _amount_json(dose.work),
        "until": "key" if dose.until_key else None,
        "contract": _amount_json(dose.contract),
        "relax": _amount_json(dose.relax),
        "times": {"low": dose.times.low, "high": dose.times.high, "per": dose.times.per.value},
        "sets": dose.sets,
        "rest": dose.rest,
        "set_rest": dose.set_rest,
        "tempo": _tempo_json(dose.tempo),
    }


def _pairs(given: dict[str, object]) -> Iterator[str]:
    for key, value in given.items():
        yield f"{_KEYS.get(key, key)}: {_value(value)}"


def _value(value: object) -> str:
    match value:
        case Amount():
            return in_files.amount(value)
        case Count():
            return in_files.times(value, sided=value.per is Per.EACH_SIDE)
        case Tempo():
            return ", ".join(f"{long} {way}" for way, long in in_files.tempo(value).items())
        case bool():
            return "key"
        case float():
            return in_files.seconds(value)
    return str(value)


def _amount_json(amount: Amount | None) -> dict[str, object] | None:
    if amount is None:
        return None
    return {
        "low": amount.low,
        "high": amount.high,
        "unit": amount.unit.value,
        "up_to": amount.up_to,
        "start": amount.start,
    }


def _tempo_json(tempo: Tempo | None) -> dict[str, float] | None:
    return {"up": tempo.up, "pause": tempo.pause, "down": tempo.down} if tempo else None
