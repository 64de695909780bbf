"""Spanish on screens."""

from __future__ import annotations

from psoas_timer.core.condition import Condition
from psoas_timer.core.events import PauseReason
from psoas_timer.core.exercise import Position
from psoas_timer.core.phrases.shown import (
    AftercareWords,
    BreathWords,
    ListWords,
    PracticeWords,
    ScreeningWords,
    Session,
    SheetWords,
    Shown,
    SoundCheckWords,
)
from psoas_timer.core.segment import SegmentKind
from psoas_timer.core.side import Side

_SESSION = Session(
    notice=(
        (
            "Consulta a un médico o a un fisioterapeuta antes de empezar, sobre todo si tienes un "
            "dolor persistente, una lesión, una operación, un problema de columna o de cadera, o "
            "durante el embarazo."
        ),
        (
            "Un estiramiento puede ser firme, pero no debe doler. Si duele, pulsa H: todo se "
            "detiene enseguida."
        ),
        (
            "Este programa lee ejercicios en voz alta y mide el tiempo. No da consejos médicos ni "
            "sabe nada de tu cuerpo."
        ),
    ),
    stop_question="¿Terminar la rutina?",
    stop_promise="Lo que has hecho hasta ahora se guarda.",
    phases={
        SegmentKind.ANNOUNCE: "Escucha",
        SegmentKind.SETUP: "Colócate",
        SegmentKind.SWITCH: "Cambia de lado",
        SegmentKind.MOVE: "Muévete",
        SegmentKind.HOLD: "Mantén",
        SegmentKind.REP: "Repite",
        SegmentKind.WORK: "Ya",
        SegmentKind.RELEASE: "Suelta",
        SegmentKind.REST: "Descansa",
        SegmentKind.SAY: "Escucha",
        SegmentKind.PAUSE: "Pausa",
        SegmentKind.WAIT: "Te toca",
        SegmentKind.FINISH: "Fin",
    },
    ready="Todo listo",
    resuming="Seguimos",
    hurt="Parado",
    paused="En pausa",
    finished="Hecho",
    ended="Terminado",
    reasons={
        PauseReason.ASKED: "Has hecho una pausa.",
        PauseReason.QUESTION: "Falta tu respuesta.",
        PauseReason.SLEPT: "El ordenador estaba dormido.",
        PauseReason.SOUND_LOST: "El dispositivo de sonido no está.",
        PauseReason.RESUMED: "Aquí lo dejaste.",
        PauseReason.UNDONE: "De vuelta donde estabas.",
    },
    begin="Pulsa {key} para empezar.",
    go_on="Pulsa {key} para seguir.",
    minutes_left="aún {minutes} min",
    under_a_minute_left="menos de 1 min",
    set_of="Serie {number} de {of}",
    hold_of="Posición {number} de {of}",
    rep_of="Repetición {number} de {of}",
    number_of="{number} de {of}",
    break_title="Pausa",
)

SPANISH_SHOWN = Shown(
    decimal=",",
    session=_SESSION,
    positions={
        Position.SUPINE: "boca arriba",
        Position.PRONE: "boca abajo",
        Position.SIDE_LYING: "de lado",
        Position.HALF_KNEELING: "con una rodilla en el suelo",
        Position.KNEELING: "de rodillas",
        Position.STANDING: "de pie",
        Position.SEATED: "en posición sentada",
        Position.PLANK: "en plancha",
        Position.ANY: "",
    },
    conditions={
        Condition.ALWAYS: "",
        Condition.SPINAL_CONDITION: "un problema de columna",
        Condition.SIJ_DYSFUNCTION: "un problema de la articulación sacroilíaca",
        Condition.KNEE_PAIN: "dolor de rodilla",
        Condition.HIP_REPLACEMENT_FRONT: "una prótesis de cadera puesta por delante",
        Condition.HIP_REPLACEMENT_OTHER: "una prótesis de cadera",
        Condition.PREGNANCY: "un embarazo",
        Condition.ABDOMEN: "una operación o un vaso débil en el vientre",
        Condition.OSTEOPOROSIS: "osteoporosis",
    },
    sound_check=SoundCheckWords(
        words="Uno. Dos. Tres.",
        question="¿Lo has oído?",
        mends=(
            "Comprueba que el ordenador no esté silenciado y sube el volumen.",
            (
                "Comprueba que el sonido vaya al dispositivo de salida correcto, en los ajustes de"
                " sonido del sistema o aquí."
            ),
            "Comprueba el cable, o que los auriculares o altavoces estén encendidos y conectados.",
        ),
        given_up=(
            "No se ha oído nada. `psoas-timer doctor` dice qué no funciona; hasta arreglarlo "
            "puedes seguir el texto grande."
        ),
        heard="Bien. Así de alta será la voz.",
        at_the_top="La voz no puede sonar más alta aquí: sube el volumen del ordenador.",
        at_the_bottom="La voz no puede sonar más baja aquí: baja el volumen del ordenador.",
    ),
    breath=BreathWords(
        too_fast="Nadie respira tan rápido en reposo. Pulsa una vez por cada espiración.",
        too_slow="Nadie respira tan despacio en reposo. Pulsa en cada espiración.",
        uneven=(
            "Esas respiraciones fueron demasiado distintas entre sí. Inténtalo otra vez, por favor."
        ),
        takes=(
            "Una respiración te lleva {seconds} segundos: la del medio de {breaths} (de {low} a "
            "{high})."
        ),
    ),
    screening=ScreeningWords(
        left_out="Se omite {exercise}. {why}",
        becomes="En lugar de {exercise}, {instead}. {why}",
        take_care="{exercise}: con cuidado. {why}",
    ),
    plain_list=ListWords(
        unknown="No hay ningún ejercicio como «{name}».",
        nameless="No se nombra ningún ejercicio.",
        each_side="En cada lado, porque no se dice otra cosa.",
        is_it="¿Es eso lo que quieres decir?",
        too_many="Una rutina tiene como máximo {most} líneas.",
    ),
    aftercare=AftercareWords(
        advice=(
            "Haz menos, o déjalo, hasta que se calme. Si el dolor sigue, empeora o cambia, acude a "
            "un médico o a un fisioterapeuta."
        ),
        hurts_often="Ha dolido en {number} sesiones de las últimas dos semanas.",
    ),
    sheet=SheetWords(
        pain="El dolor significa parar. Un estiramiento puede ser firme, pero no debe doler.",
        not_advice=(
            "No es consejo médico. Con una lesión, una enfermedad o un dolor que dura, consulta a "
            "un profesional."
        ),
        tick="Marca una casilla cada vez: catorce casillas son dos semanas.",
        often="{times} veces seguidas",
        needs="Necesitas: {things}.",
        sources="Fuentes: {names}.",
        start="inicio",
        hold="mantener",
        sides={Side.LEFT: "lado izquierdo", Side.RIGHT: "lado derecho"},
    ),
    practice=PracticeWords(
        pause=(
            "Espacio",
            "Pulsa espacio, la tecla más larga. Hace una pausa.",
            "En pausa. Ahora todo te espera.",
        ),
        go_on=("Espacio", "Pulsa espacio otra vez para seguir.", "Seguimos."),
        skip=(
            "\N{RIGHTWARDS ARROW}",
            "Pulsa la flecha derecha para saltar lo que no quieras.",
            "Saltado: viene el paso siguiente.",
        ),
        pain=(
            "H",
            "Pulsa H en cuanto algo duela.",
            "Silencio, y todo se detiene. Después pregunta cuánto duele.",
        ),
        over="Eso es todo. El signo de interrogación muestra las demás teclas.",
        instead="Esa era otra tecla.",
    ),
)
