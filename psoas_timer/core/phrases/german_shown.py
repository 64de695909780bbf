"""German on screens."""

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
            "Frag eine Ärztin, einen Arzt oder eine Physiotherapeutin, bevor du beginnst, vor "
            "allem bei anhaltenden Schmerzen, einer Verletzung, einer Operation, einer Erkrankung "
            "der Wirbelsäule oder Hüften oder in der Schwangerschaft."
        ),
        (
            "Eine Dehnung darf deutlich sein, aber nicht wehtun. Tut etwas weh, drück H: Alles "
            "hält sofort an."
        ),
        (
            "Psoas Timer liest Übungen vor und achtet auf die Zeit, gibt aber keinen medizinischen "
            "Rat und weiß nichts über deinen Körper."
        ),
    ),
    stop_question="Programm beenden?",
    stop_promise="Was du bis hier gemacht hast, bleibt erhalten.",
    phases={
        SegmentKind.ANNOUNCE: "Zuhören",
        SegmentKind.SETUP: "In Position gehen",
        SegmentKind.SWITCH: "Seite wechseln",
        SegmentKind.MOVE: "Bewegen",
        SegmentKind.HOLD: "Halten",
        SegmentKind.REP: "Wiederholen",
        SegmentKind.WORK: "Los",
        SegmentKind.RELEASE: "Lösen",
        SegmentKind.REST: "Ausruhen",
        SegmentKind.SAY: "Zuhören",
        SegmentKind.PAUSE: "Pause",
        SegmentKind.WAIT: "Du bist dran",
        SegmentKind.FINISH: "Ende",
    },
    ready="Bereit",
    resuming="Es geht weiter",
    hurt="Gestoppt",
    paused="Angehalten",
    finished="Geschafft",
    ended="Beendet",
    reasons={
        PauseReason.ASKED: "Du hast angehalten.",
        PauseReason.QUESTION: "Deine Antwort fehlt noch.",
        PauseReason.SLEPT: "Der Computer hat geschlafen.",
        PauseReason.SOUND_LOST: "Das Tongerät ist weg.",
        PauseReason.RESUMED: "Hier warst du stehen geblieben.",
        PauseReason.UNDONE: "Zurück an der alten Stelle.",
    },
    begin="Zum Beginnen {key} drücken.",
    go_on="Zum Weitermachen {key} drücken.",
    minutes_left="noch {minutes} min",
    under_a_minute_left="unter 1 min",
    set_of="Satz {number} von {of}",
    hold_of="Halten {number} von {of}",
    rep_of="Wiederholung {number} von {of}",
    number_of="{number} von {of}",
    break_title="Pause",
)

GERMAN_SHOWN = Shown(
    decimal=",",
    session=_SESSION,
    positions={
        Position.SUPINE: "auf dem Rücken",
        Position.PRONE: "auf dem Bauch",
        Position.SIDE_LYING: "in Seitenlage",
        Position.HALF_KNEELING: "im Halbkniestand",
        Position.KNEELING: "im Kniestand",
        Position.STANDING: "im Stehen",
        Position.SEATED: "im Sitzen",
        Position.PLANK: "im Liegestütz",
        Position.ANY: "",
    },
    conditions={
        Condition.ALWAYS: "",
        Condition.SPINAL_CONDITION: "eine Erkrankung der Wirbelsäule",
        Condition.SIJ_DYSFUNCTION: "ein Problem am Kreuzdarmbeingelenk",
        Condition.KNEE_PAIN: "ein schmerzendes Knie",
        Condition.HIP_REPLACEMENT_FRONT: "ein von vorn eingesetztes Hüftgelenk",
        Condition.HIP_REPLACEMENT_OTHER: "ein künstliches Hüftgelenk",
        Condition.PREGNANCY: "eine Schwangerschaft",
        Condition.ABDOMEN: "eine Operation oder ein schwaches Gefäß im Bauch",
        Condition.OSTEOPOROSIS: "Osteoporose",
    },
    sound_check=SoundCheckWords(
        words="Eins. Zwei. Drei.",
        question="Hast du es gehört?",
        mends=(
            "Prüf, ob der Computer stumm geschaltet ist, und stell ihn lauter.",
            (
                "Prüf, ob der Ton an das richtige Ausgabegerät geht, in den Toneinstellungen des "
                "Systems oder hier."
            ),
            "Prüf das Kabel, oder ob Kopfhörer oder Lautsprecher eingeschaltet und verbunden sind.",
        ),
        given_up=(
            "Es war nichts zu hören. `psoas-timer doctor` sagt, was nicht geht; bis dahin kannst "
            "du dem großen Text folgen."
        ),
        heard="Gut. So laut wird die Stimme sein.",
        at_the_top="Lauter kann die Stimme hier nicht werden: Stell den Computer lauter.",
        at_the_bottom="Leiser kann die Stimme hier nicht werden: Stell den Computer leiser.",
    ),
    breath=BreathWords(
        too_fast=("So schnell atmet in Ruhe niemand. Drück bei jedem Ausatmen nur einmal."),
        too_slow="So langsam atmet in Ruhe niemand. Drück bei jedem Ausatmen.",
        uneven="Diese Atemzüge waren zu verschieden voneinander. Bitte versuch es noch einmal.",
        takes=(
            "Ein Atemzug dauert bei dir {seconds} Sekunden: der mittlere von {breaths} "
            "({low} bis {high})."
        ),
    ),
    screening=ScreeningWords(
        left_out="{exercise} entfällt. {why}",
        becomes="Statt {exercise} kommt {instead}. {why}",
        take_care="{exercise}: mit Vorsicht. {why}",
    ),
    plain_list=ListWords(
        unknown="Eine Übung wie „{name}“ gibt es nicht.",
        nameless="Hier steht keine Übung.",
        each_side="Auf jeder Seite, weil nichts anderes dasteht.",
        is_it="Ist das gemeint?",
        too_many="Ein Programm hat höchstens {most} Zeilen.",
    ),
    aftercare=AftercareWords(
        advice=(
            "Mach weniger davon oder lass es weg, bis wieder Ruhe ist. Wenn der Schmerz anhält, "
            "stärker wird oder sich verändert, geh zu einer Ärztin, einem Arzt oder einer "
            "Physiotherapeutin."
        ),
        hurts_often="In den letzten zwei Wochen hat es in {number} Sitzungen wehgetan.",
    ),
    sheet=SheetWords(
        pain="Schmerz heißt aufhören. Eine Dehnung darf deutlich sein, aber nicht wehtun.",
        not_advice=(
            "Kein medizinischer Rat. Bei einer Verletzung, einer Krankheit oder anhaltendem "
            "Schmerz frag eine Fachperson."
        ),
        tick="Hak jedes Mal ein Kästchen ab: Vierzehn Kästchen sind zwei Wochen.",
        often="{times}-mal nacheinander",
        needs="Du brauchst: {things}.",
        sources="Quellen: {names}.",
        start="Anfang",
        hold="Halten",
        sides={Side.LEFT: "linke Seite", Side.RIGHT: "rechte Seite"},
    ),
    practice=PracticeWords(
        pause=(
            "Leertaste",
            "Drück die Leertaste, die längste Taste. Sie hält an.",
            "Angehalten. Jetzt wartet alles auf dich.",
        ),
        go_on=("Leertaste", "Drück die Leertaste noch einmal, dann geht es weiter.", "Weiter."),
        skip=(
            "\N{RIGHTWARDS ARROW}",
            "Drück die Pfeiltaste nach rechts, um zu überspringen, was du nicht möchtest.",
            "Übersprungen: Der nächste Schritt folgt.",
        ),
        pain=(
            "H",
            "Drück H, sobald etwas wehtut.",
            "Stille, und alles steht. Dann fragt es, wie stark der Schmerz ist.",
        ),
        over="Das ist alles. Das Fragezeichen zeigt die anderen Tasten.",
        instead="Das war eine andere Taste.",
    ),
)
