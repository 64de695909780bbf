<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>ActionRow</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Left side</source>
        <translation>Lado izquierdo</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Lado derecho</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Here already, just the same</source>
        <translation>Ya está, igual</translation>
    </message>
    <message>
        <source>Replaces the one that is here</source>
        <translation>Sustituye lo que hay aquí</translation>
    </message>
    <message>
        <source>Stands beside the one that is here, as {id}</source>
        <translation>Queda junto a lo que hay aquí, como {id}</translation>
    </message>
</context>
<context>
    <name>ArrivalsPage</name>
    <message>
        <source>What is in this file</source>
        <translation>Qué hay en este archivo</translation>
    </message>
    <message>
        <source>Replace mine of the same name</source>
        <translation>Sustituir los míos del mismo nombre</translation>
    </message>
    <message>
        <source>Otherwise both stay, side by side.</source>
        <translation>Si no, se quedan los dos, uno junto al otro.</translation>
    </message>
    <message>
        <source>Add these</source>
        <translation>Añadir estos</translation>
    </message>
    <message>
        <source>Put it all back</source>
        <translation>Deshacerlo todo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>{why} Nothing is added.</source>
        <translation>{why} No se añade nada.</translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>En este archivo no hay nada nuevo.</translation>
    </message>
    <message>
        <source>Nothing is added until you say so.</source>
        <translation>No se añade nada hasta que lo digas.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>Look at it: {name}</source>
        <translation>Ver: {name}</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>Qué tiene de malo</translation>
    </message>
</context>
<context>
    <name>BreathPage</name>
    <message>
        <source>Measure my breath</source>
        <translation>Medir mi respiración</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Medir otra vez</translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation>Atrás  (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <translation>{number} de {of}</translation>
    </message>
    <message numerus="yes">
        <source>Breathe as you always do. Press Space each time you begin to breathe out, until you have done so %n time(s).</source>
        <translation>
            <numerusform>Respira como siempre. Pulsa espacio cada vez que empieces a soltar el aire, hasta haberlo hecho una vez.</numerusform>
            <numerusform>Respira como siempre. Pulsa espacio cada vez que empieces a soltar el aire, hasta haberlo hecho %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>I breathe out  (Space)</source>
        <translation>Suelto el aire  (Espacio)</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Try again  (Enter)</source>
        <translation>Intentarlo otra vez  (Enter)</translation>
    </message>
    <message>
        <source>{number} seconds</source>
        <translation>{number} segundos</translation>
    </message>
    <message>
        <source>Use this  (Enter)</source>
        <translation>Usar esto  (Enter)</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>{number} of {of}</source>
        <translation>{number} de {of}</translation>
    </message>
</context>
<context>
    <name>CautionPart</name>
    <message>
        <source>Warning {number}</source>
        <translation>Aviso {number}</translation>
    </message>
    <message>
        <source>Whom warning {number} is for</source>
        <translation>Para quién es el aviso {number}</translation>
    </message>
    <message>
        <source>Source of warning {number}</source>
        <translation>Fuente del aviso {number}</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>For people with</source>
        <translation>Para personas con</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Remove this warning</source>
        <translation>Quitar este aviso</translation>
    </message>
    <message>
        <source>type a warning</source>
        <translation>escribir un aviso</translation>
    </message>
    <message>
        <source>say a warning in other words</source>
        <translation>decir una advertencia con otras palabras</translation>
    </message>
    <message>
        <source>change whom to warn</source>
        <translation>cambiar a quién se avisa</translation>
    </message>
    <message>
        <source>change a source</source>
        <translation>cambiar una fuente</translation>
    </message>
    <message>
        <source>remove a warning</source>
        <translation>quitar un aviso</translation>
    </message>
</context>
<context>
    <name>CautionsForm</name>
    <message>
        <source>everybody</source>
        <translation>todo el mundo</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>Parar con</translation>
    </message>
    <message>
        <source>change when to stop</source>
        <translation>cambiar cuándo parar</translation>
    </message>
    <message>
        <source>Add a warning</source>
        <translation>Añadir un aviso</translation>
    </message>
    <message>
        <source>add a warning</source>
        <translation>añadir un aviso</translation>
    </message>
</context>
<context>
    <name>ClashBar</name>
    <message>
        <source>This was changed elsewhere while you changed it here.</source>
        <translation>Esto se ha cambiado en otro sitio mientras lo cambiabas aquí.</translation>
    </message>
    <message>
        <source>Take that one</source>
        <translation>Tomar el otro</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Guardar lo mío</translation>
    </message>
</context>
<context>
    <name>ContinueCard</name>
    <message>
        <source>Go on  (Enter)</source>
        <translation>Seguir  (Enter)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Go on with {routine}?</source>
        <translation>¿Seguir con «{routine}»?</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Do that</source>
        <translation>Hacer eso</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
</context>
<context>
    <name>CountLine</name>
    <message>
        <source>Count</source>
        <translation>Cuenta</translation>
    </message>
</context>
<context>
    <name>CourseBar</name>
    <message>
        <source>Whole routine</source>
        <translation>Rutina completa</translation>
    </message>
    <message>
        <source>Exercise {number} of {count}, {percent} percent of the routine done</source>
        <translation>Ejercicio {number} de {count}, {percent} por ciento de la rutina hecho</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>The session was deleted.</source>
        <translation>Se ha borrado la sesión.</translation>
    </message>
    <message>
        <source>Take it back  (Ctrl+Z)</source>
        <translation>Recuperarla  (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Recuperarla</translation>
    </message>
</context>
<context>
    <name>DaysColumn</name>
    <message>
        <source>The month before</source>
        <translation>El mes anterior</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>El mes siguiente</translation>
    </message>
    <message numerus="yes">
        <source>%n active day(s) this month.</source>
        <translation>
            <numerusform>%n día activo este mes.</numerusform>
            <numerusform>%n días activos este mes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days of rest are part of it.</source>
        <translation>Los días de descanso forman parte de ello.</translation>
    </message>
</context>
<context>
    <name>Dose</name>
    <message>
        <source>{sets} sets of {dose}</source>
        <translation>{sets} series de {dose}</translation>
    </message>
    <message>
        <source>left {left}, right {right}</source>
        <translation>izquierda {left}, derecha {right}</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{number} breaths</source>
        <translation>{number} respiraciones</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>{number} breath</source>
        <translation>{number} respiración</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>hasta {amount}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation>{number} veces</translation>
    </message>
    <message>
        <source>{times} each side</source>
        <translation>{times} por lado</translation>
    </message>
    <message>
        <source>{times} in all</source>
        <translation>{times} en total</translation>
    </message>
    <message>
        <source>at your own pace</source>
        <translation>a tu ritmo</translation>
    </message>
    <message>
        <source>{times}, each held {amount}</source>
        <translation>{times}, de {amount}</translation>
    </message>
    <message>
        <source>{dose} in all</source>
        <translation>{dose} en total</translation>
    </message>
    <message>
        <source>{dose} each side</source>
        <translation>{dose} por lado</translation>
    </message>
    <message>
        <source>{number} × {amount}</source>
        <translation>{number} × {amount}</translation>
    </message>
</context>
<context>
    <name>DoseForm</name>
    <message>
        <source>Make it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>One time is</source>
        <translation>Una vez es</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Go on for</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Rest between</source>
        <translation>Descanso entre medias</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Descanso entre series</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Pause at the top</source>
        <translation>Pausa arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Tighten first, then let go</source>
        <translation>Primero contraer, luego soltar</translation>
    </message>
    <message>
        <source>Tighten</source>
        <translation>Contraer</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>Primer lado</translation>
    </message>
    <message>
        <source>Sides differ</source>
        <translation>Lados distintos</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>How much is said</source>
        <translation>Cuánto se dice</translation>
    </message>
    <message>
        <source>That is more than twice what the sources give.</source>
        <translation>Es más del doble de lo que indican las fuentes.</translation>
    </message>
    <message>
        <source>Change every time</source>
        <translation>Cambiar cada vez</translation>
    </message>
    <message>
        <source>Change after every set</source>
        <translation>Cambiar tras cada serie</translation>
    </message>
    <message>
        <source>One side, then the other</source>
        <translation>Un lado y después el otro</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Como en los ajustes</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
</context>
<context>
    <name>Dosing</name>
    <message>
        <source>This routine says: {how_much}.</source>
        <translation>Esta rutina dice: {how_much}.</translation>
    </message>
    <message>
        <source>The settings say: {how_much}.</source>
        <translation>Los ajustes dicen: {how_much}.</translation>
    </message>
    <message>
        <source>That is outside what the sources give, and yours to choose.</source>
        <translation>Eso está fuera de lo que dan las fuentes, y lo eliges tú.</translation>
    </message>
    <message>
        <source>Set by this routine.</source>
        <translation>Fijado por esta rutina.</translation>
    </message>
    <message>
        <source>Set by you, for every routine.</source>
        <translation>Fijado por ti, para todas las rutinas.</translation>
    </message>
    <message>
        <source>Set by you, for this routine.</source>
        <translation>Fijado por ti, para esta rutina.</translation>
    </message>
    <message>
        <source>{amount}. Source: {sources}.</source>
        <translation>{amount}. Fuente: {sources}.</translation>
    </message>
    <message>
        <source>Our choice: no source gives this number.</source>
        <translation>Elección nuestra: ninguna fuente da este número.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>My routine</source>
        <translation>Mi rutina</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copia)</translation>
    </message>
    <message>
        <source>My exercise</source>
        <translation>Mi ejercicio</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Make my own of it</source>
        <translation>Hacer uno propio de él</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Try it</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>EditorSheet</name>
    <message>
        <source>What is said</source>
        <translation>Lo que se dice</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause of {seconds}</source>
        <translation>Pausa de {seconds}</translation>
    </message>
    <message numerus="yes">
        <source>Do this %n time(s)</source>
        <translation>
            <numerusform>Hacer esto %n vez</numerusform>
            <numerusform>Hacer esto %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Left {left}, right {right}</source>
        <translation>Izquierda {left}, derecha {right}</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Lado izquierdo</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Lado derecho</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>Los dos a la vez</translation>
    </message>
    <message>
        <source>Change position</source>
        <translation>Cambiar de postura</translation>
    </message>
    <message>
        <source>Get up or down</source>
        <translation>Levantarse o tumbarse</translation>
    </message>
</context>
<context>
    <name>EndPanel</name>
    <message>
        <source>Back to the routines</source>
        <translation>Volver a las rutinas</translation>
    </message>
</context>
<context>
    <name>Errand</name>
    <message>
        <source>Something went wrong that nobody foresaw. Please try again.</source>
        <translation>Algo ha salido mal que nadie previó. Inténtalo otra vez.</translation>
    </message>
</context>
<context>
    <name>ExerciseCard</name>
    <message>
        <source>Stretch</source>
        <translation>Estiramiento</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Massage</source>
        <translation>Masaje</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Movilidad</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
</context>
<context>
    <name>ExerciseEdit</name>
    <message>
        <source>type the exercise as text</source>
        <translation>escribir el ejercicio como texto</translation>
    </message>
    <message>
        <source>Not saved yet: {why}</source>
        <translation>Aún sin guardar: {why}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>ExerciseEditor</name>
    <message>
        <source>Edit an exercise</source>
        <translation>Editar un ejercicio</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Escucharlo</translation>
    </message>
    <message>
        <source>Press again to delete this exercise</source>
        <translation>Pulsa otra vez para borrar este ejercicio</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>cambiar el nombre</translation>
    </message>
    <message>
        <source>choose a figure</source>
        <translation>elegir una figura</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Lo que se dice</translation>
    </message>
    <message>
        <source>$side and $other become left and right: $side is the side that works.</source>
        <translation>$side y $other se convierten en izquierda y derecha: $side es el lado que trabaja. Con terminación: $side.a, $side.o.</translation>
    </message>
    <message>
        <source>What is set and said</source>
        <translation>Lo que se fija y se dice</translation>
    </message>
    <message>
        <source>As it is said</source>
        <translation>Como se dice</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Como texto</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
</context>
<context>
    <name>ExerciseForm</name>
    <message>
        <source>Held</source>
        <translation>Mantenido</translation>
    </message>
    <message>
        <source>Done for a time</source>
        <translation>Durante un tiempo</translation>
    </message>
    <message>
        <source>Repeated, counted aloud</source>
        <translation>Repetido, contado en voz alta</translation>
    </message>
    <message>
        <source>At your own pace, until a key</source>
        <translation>A tu ritmo, hasta una tecla</translation>
    </message>
    <message>
        <source>in any position</source>
        <translation>en cualquier postura</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>One side at a time</source>
        <translation>Un lado cada vez</translation>
    </message>
    <message>
        <source>Both sides at once</source>
        <translation>Los dos lados a la vez</translation>
    </message>
    <message>
        <source>One time is</source>
        <translation>Una vez es</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Necesitas</translation>
    </message>
    <message>
        <source>mat, strap</source>
        <translation>esterilla, correa</translation>
    </message>
    <message>
        <source>change the kind</source>
        <translation>cambiar el tipo</translation>
    </message>
    <message>
        <source>change the position</source>
        <translation>cambiar la postura</translation>
    </message>
    <message>
        <source>change the dose</source>
        <translation>cambiar la dosis</translation>
    </message>
    <message>
        <source>change what it needs</source>
        <translation>cambiar lo que necesita</translation>
    </message>
    <message>
        <source>change the sides</source>
        <translation>cambiar los lados</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
</context>
<context>
    <name>ExerciseLook</name>
    <message>
        <source>change the dose</source>
        <translation>cambiar la dosis</translation>
    </message>
</context>
<context>
    <name>ExercisePage</name>
    <message>
        <source>About the exercise</source>
        <translation>Sobre el ejercicio</translation>
    </message>
    <message>
        <source>Try just this one</source>
        <translation>Probar solo este</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Escucharlo</translation>
    </message>
    <message>
        <source>Change the dose</source>
        <translation>Cambiar la dosis</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The dose in this routine</source>
        <translation>La dosis en esta rutina</translation>
    </message>
    <message>
        <source>The dose in every routine</source>
        <translation>La dosis en todas las rutinas</translation>
    </message>
</context>
<context>
    <name>FactsColumn</name>
    <message>
        <source>For you</source>
        <translation>Para ti</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>Parar si hay</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Get into place</source>
        <translation>Colócate</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Muévete</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>Mientras tanto</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Suelta</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Necesitas</translation>
    </message>
    <message>
        <source>Good to have</source>
        <translation>Viene bien</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Cómo se hace</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>No source gives a dose: this one is our choice.</source>
        <translation>Ninguna fuente da una dosis: esta la elegimos nosotros.</translation>
    </message>
    <message>
        <source>{option} (on)</source>
        <translation>{option} (activada)</translation>
    </message>
    <message>
        <source>{option} (off)</source>
        <translation>{option} (desactivada)</translation>
    </message>
</context>
<context>
    <name>FeelingQuestion</name>
    <message>
        <source>How was it?</source>
        <translation>¿Cómo ha ido?</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Dolor antes</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Dolor ahora</translation>
    </message>
    <message>
        <source>Now, left side</source>
        <translation>Ahora, lado izquierdo</translation>
    </message>
    <message>
        <source>Now, right side</source>
        <translation>Ahora, lado derecho</translation>
    </message>
    <message>
        <source>One side hurts more</source>
        <translation>Un lado duele más</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Una nota, si quieres</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>How was it? 0 is no pain, 10 the worst. Leave out what you like.</source>
        <translation>¿Cómo ha ido? 0 es nada de dolor, 10 el peor. Deja en blanco lo que quieras.</translation>
    </message>
</context>
<context>
    <name>Feelings</name>
    <message>
        <source>In {routine} you noted a pain of {level} of 10: {exercise}.</source>
        <translation>En «{routine}» anotaste un dolor de {level} de 10: {exercise}.</translation>
    </message>
</context>
<context>
    <name>FieldLines</name>
    <message>
        <source>usually {seconds} s</source>
        <translation>normalmente {seconds} s</translation>
    </message>
</context>
<context>
    <name>FigureGrid</name>
    <message>
        <source>Figures</source>
        <translation>Figuras</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Sin figura</translation>
    </message>
</context>
<context>
    <name>FigurePanel</name>
    <message>
        <source>Get into place</source>
        <translation>Colócate</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Muévete</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>And the other way</source>
        <translation>Y al otro lado</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Suelta</translation>
    </message>
    <message>
        <source>The pose before</source>
        <translation>La postura anterior</translation>
    </message>
    <message>
        <source>The next pose</source>
        <translation>La postura siguiente</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>lado izquierdo</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>lado derecho</translation>
    </message>
    <message>
        <source>Show the left side</source>
        <translation>Mostrar el lado izquierdo</translation>
    </message>
    <message>
        <source>Show the right side</source>
        <translation>Mostrar el lado derecho</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Sin figura</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>Seen from above</source>
        <translation>Vista desde arriba</translation>
    </message>
    <message>
        <source>{figure}, or the other way round</source>
        <translation>{figure}, o al revés</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Save as audio file</source>
        <translation>Guardar como audio</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rutina</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Show only</source>
        <translation>Mostrar solo</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Cualquier duración</translation>
    </message>
    <message>
        <source>Up to {minutes} min</source>
        <translation>Hasta {minutes} min</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Lying only</source>
        <translation>Solo tumbado</translation>
    </message>
    <message>
        <source>No kneeling</source>
        <translation>Sin arrodillarse</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>En el escritorio</translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation>Estirar</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Massage</source>
        <translation>Masaje</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
</context>
<context>
    <name>FitCard</name>
    <message>
        <source>Minutes I have</source>
        <translation>Minutos que tengo</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>What you save, print, share or duplicate here is as it is here; Edit changes the whole routine.</source>
        <translation>Lo que guardes, imprimas, compartas o dupliques aquí es tal como se ve aquí; Editar cambia la rutina entera.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Write whole minutes, from 1 to {most}.</source>
        <translation>Escribe minutos enteros, de 1 a {most}.</translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message numerus="yes">
        <source>%n exercise(s) left out: {names}.</source>
        <translation>
            <numerusform>%n ejercicio omitido: {names}.</numerusform>
            <numerusform>%n ejercicios omitidos: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Even at its shortest it takes {length}.</source>
        <translation>Aun en su forma más corta dura {length}.</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>No se omite nada.</translation>
    </message>
    <message>
        <source>{name} ({minutes} min)</source>
        <translation>{name} ({minutes} min)</translation>
    </message>
    <message>
        <source>{name}, left: {now} instead of {was}.</source>
        <translation>{name}, izquierda: {now} en lugar de {was}.</translation>
    </message>
    <message>
        <source>{name}, right: {now} instead of {was}.</source>
        <translation>{name}, derecha: {now} en lugar de {was}.</translation>
    </message>
    <message>
        <source>{name}: {now} instead of {was}.</source>
        <translation>{name}: {now} en lugar de {was}.</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>How is it now?</source>
        <translation>¿Cómo está ahora?</translation>
    </message>
    <message>
        <source>Has the pain gone back, within a day, to what is usual for you?</source>
        <translation>¿Ha vuelto el dolor, en un día, a lo que es normal para ti?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key for: Yes</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation>Sigue ahí</translation>
    </message>
    <message>
        <source>S</source>
        <comment>key for: It is still there</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>It is worse</source>
        <translation>Está peor</translation>
    </message>
    <message>
        <source>W</source>
        <comment>key for: It is worse</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation>Pregúntame luego</translation>
    </message>
    <message>
        <source>Then take it easy.</source>
        <translation>Entonces tómatelo con calma.</translation>
    </message>
    <message>
        <source>Go on  (Esc)</source>
        <translation>Seguir  (Esc)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>You lie on the floor with your eyes shut, and a voice takes you through a whole routine: the exercise, the side, how long. A hold begins when its instruction ends, never during it.</source>
        <translation>Estás en el suelo con los ojos cerrados, y una voz te guía por toda una rutina: el ejercicio, el lado, cuánto tiempo. El tiempo empieza cuando termina la instrucción, nunca durante ella.</translation>
    </message>
    <message>
        <source>Choose a routine, press Enter, lie down. Space pauses and goes on. The right arrow skips a step, the left arrow goes back. Press H if it hurts: everything stops at once.</source>
        <translation>Elige una rutina, pulsa Enter y túmbate. Espacio hace una pausa y sigue. La flecha derecha salta un paso, la izquierda vuelve atrás. Pulsa H si duele: todo se detiene enseguida.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En pocas palabras</translation>
    </message>
    <message>
        <source>Practise the keys</source>
        <translation>Practicar las teclas</translation>
    </message>
    <message>
        <source>The four that you need, in a minute.</source>
        <translation>Las cuatro que necesitas, en un minuto.</translation>
    </message>
    <message>
        <source>This program reads exercises aloud and keeps the time. It gives no medical advice. Ask a doctor or a physiotherapist before you begin, above all with a lasting pain, an injury, an operation, or while pregnant. Pain means stop.</source>
        <translation>Este programa lee ejercicios en voz alta y mide el tiempo. No da consejos médicos. Consulta a un médico o a un fisioterapeuta antes de empezar, sobre todo con un dolor persistente, una lesión, una operación o durante el embarazo. El dolor significa parar.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>You can give each of them another key in the settings.</source>
        <translation>En los ajustes puedes dar otra tecla a cada una.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Keys, voice, times.</source>
        <translation>Teclas, voz, tiempos.</translation>
    </message>
    <message>
        <source>If something is wrong</source>
        <translation>Si algo va mal</translation>
    </message>
    <message>
        <source>Without a voice the routine goes on with tones and large text, and a line on top says why.</source>
        <translation>Sin voz, la rutina sigue con tonos y texto grande, y una línea arriba dice por qué.</translation>
    </message>
    <message>
        <source>You hear nothing</source>
        <translation>No oyes nada</translation>
    </message>
    <message>
        <source>Check the sound</source>
        <translation>Comprobar el sonido</translation>
    </message>
    <message>
        <source>Three words; it says what to try next.</source>
        <translation>Tres palabras; después dice qué probar.</translation>
    </message>
    <message>
        <source>Raise the lead-in in the settings: a short silence wakes the headphones before the first word.</source>
        <translation>Aumenta la entrada en los ajustes: un breve silencio despierta los auriculares antes de la primera palabra.</translation>
    </message>
    <message>
        <source>Wireless headphones swallow the first word</source>
        <translation>Los auriculares inalámbricos se comen la primera palabra</translation>
    </message>
    <message>
        <source>What works on this computer and what does not, as text to send along. It names your folders and devices, and nothing you did.</source>
        <translation>Qué funciona en este ordenador y qué no, como texto para enviar. Nombra tus carpetas y dispositivos, y nada de lo que has hecho.</translation>
    </message>
    <message>
        <source>You want to report it</source>
        <translation>Quieres informar de ello</translation>
    </message>
    <message>
        <source>Copy the diagnostics</source>
        <translation>Copiar el diagnóstico</translation>
    </message>
    <message>
        <source>Goes to the clipboard and nowhere else.</source>
        <translation>Va al portapapeles y a ningún otro sitio.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>The exercises and their doses come from these. What no source gives is our own choice, and says so where it stands.</source>
        <translation>Los ejercicios y sus dosis vienen de aquí. Lo que ninguna fuente da es elección nuestra, y lo dice donde aparece.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>Nothing leaves your computer. The program opens no network connection, has no account and counts nobody. The voice is made here.</source>
        <translation>Nada sale de tu ordenador. El programa no abre ninguna conexión, no tiene cuentas y no cuenta a nadie. La voz se hace aquí.</translation>
    </message>
    <message>
        <source>To take all of it along, copy these folders. To remove it, delete them.</source>
        <translation>Para llevártelo todo, copia estas carpetas. Para quitarlo, bórralas.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Psoas Timer, free software under the GPL, 3.0 or later.</source>
        <translation>Psoas Timer, software libre bajo la GPL, 3.0 o posterior.</translation>
    </message>
    <message>
        <source>The typeface is Inter, by Rasmus Andersson, under the Open Font License.</source>
        <translation>La letra es Inter, de Rasmus Andersson, bajo la Open Font License.</translation>
    </message>
    <message>
        <source>Psoas Timer</source>
        <translation>Psoas Timer</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Routines and history</source>
        <translation>Rutinas e historial</translation>
    </message>
    <message>
        <source>Rendered speech, safe to delete</source>
        <translation>Voz generada, se puede borrar</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Questions about your body, and cautions</source>
        <translation>Preguntas sobre tu cuerpo, y avisos</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation>Atrás  (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>Looking at everything; this takes a few seconds.</source>
        <translation>Mirándolo todo; tarda unos segundos.</translation>
    </message>
    <message>
        <source>Copied. You can paste it wherever you want to send it.</source>
        <translation>Copiado. Puedes pegarlo donde quieras enviarlo.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Semana del {day}</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>during</source>
        <translation>durante</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>planned {time}</source>
        <translation>{time} previstos</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{minutes}:{seconds:02} min</source>
        <translation>{minutes}:{seconds:02}&#xa0;min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02} min</source>
        <translation>{hours}&#xa0;h&#xa0;{minutes:02}&#xa0;min</translation>
    </message>
    <message>
        <source>stopped after {time}</source>
        <translation>terminada tras {time}</translation>
    </message>
    <message>
        <source>left {left}, right {right}</source>
        <translation>izquierda {left}, derecha {right}</translation>
    </message>
    <message>
        <source>pain {level} of 10</source>
        <translation>dolor {level} de 10</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Dejar de compartir</translation>
    </message>
    <message>
        <source>Another machine</source>
        <translation>Otro ordenador</translation>
    </message>
    <message>
        <source>Sessions are exchanged through {folder}</source>
        <translation>Las sesiones se intercambian por {folder}</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semanas</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Todavía no hay nada</translation>
    </message>
    <message>
        <source>After your first routine you see here what you did: the days, the minutes, both sides, and how it felt. Days of rest count as good days.</source>
        <translation>Tras tu primera rutina verás aquí lo que hiciste: los días, los minutos, los dos lados y cómo te sentiste. Los días de descanso cuentan como días buenos.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>The time as a whole</source>
        <translation>El tiempo en conjunto</translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation>Atrás  (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Informe (PDF)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>Todo (JSON)</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Incorporar un archivo</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <source>Import and share</source>
        <translation>Importar y compartir</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>Routines that somebody gave you. You see what is in it before it is added.</source>
        <translation>Rutinas que alguien te ha dado. Ves qué contiene antes de añadirlo.</translation>
    </message>
    <message>
        <source>Write a list</source>
        <translation>Escribir una lista</translation>
    </message>
    <message>
        <source>Paste or type exercises the way they stand on a sheet of paper.</source>
        <translation>Pega o escribe ejercicios tal como están en una hoja.</translation>
    </message>
    <message>
        <source>Share all of mine</source>
        <translation>Compartir todas las mías</translation>
    </message>
    <message>
        <source>Every routine you made or changed, in one file for somebody else.</source>
        <translation>Todas las rutinas que has hecho o cambiado, en un archivo para otra persona.</translation>
    </message>
    <message>
        <source>A file can also be dropped onto the window. Escape leads back.</source>
        <translation>También se puede soltar un archivo sobre la ventana. Escape lleva atrás.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>{path} is no file.</source>
        <translation>{path} no es un archivo.</translation>
    </message>
    <message>
        <source>Open a file of routines</source>
        <translation>Abrir un archivo de rutinas</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}).</source>
        <translation>{path} no se puede leer ({reason}).</translation>
    </message>
</context>
<context>
    <name>KeptEdit</name>
    <message>
        <source>{name} (mine)</source>
        <translation>{name} (mío)</translation>
    </message>
    <message>
        <source>It was changed elsewhere too: yours is kept beside it, as {name}.</source>
        <translation>También se ha cambiado en otro sitio: lo tuyo se guarda al lado, como {name}.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Not saved: see above</source>
        <translation>Sin guardar: mira arriba</translation>
    </message>
    <message>
        <source>a change from elsewhere</source>
        <translation>un cambio de otro sitio</translation>
    </message>
    <message>
        <source>keep mine</source>
        <translation>guardar lo mío</translation>
    </message>
    <message>
        <source>Not saved yet: it was changed elsewhere</source>
        <translation>Aún sin guardar: se ha cambiado en otro sitio</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>{label}, key {key}</source>
        <translation>{label}, tecla {key}</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Another key</source>
        <translation>Otra tecla</translation>
    </message>
    <message>
        <source>Take it  (Enter)</source>
        <translation>Usarla  (Enter)</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>Take this key away</source>
        <translation>Quitar esta tecla</translation>
    </message>
    <message>
        <source>Leave it as it is  (Esc)</source>
        <translation>Dejarlo como está  (Esc)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Press the key for it.</source>
        <translation>Pulsa la tecla para ello.</translation>
    </message>
    <message>
        <source>Press the key for it instead of {key}.</source>
        <translation>Pulsa la tecla que sustituirá a {key}.</translation>
    </message>
    <message>
        <source>{key} always means: {other}. The voice names it.</source>
        <translation>{key} siempre significa: {other}. La voz la nombra.</translation>
    </message>
    <message>
        <source>{key} is the only key for: {other}. Give that one another key first.</source>
        <translation>{key} es la única tecla para: {other}. Dale antes otra.</translation>
    </message>
    <message>
        <source>{key} means: {other}. Take it from there?</source>
        <translation>{key} significa: {other}. ¿Quitarla de ahí?</translation>
    </message>
    <message>
        <source>Press another key.</source>
        <translation>Pulsa otra tecla.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset the keys for {action}</source>
        <translation>Restablecer las teclas de {action}</translation>
    </message>
    <message>
        <source>+ key</source>
        <translation>+ tecla</translation>
    </message>
    <message>
        <source>Another key for {action}</source>
        <translation>Otra tecla para {action}</translation>
    </message>
    <message>
        <source>{key}, for {action}</source>
        <translation>{key}, para {action}</translation>
    </message>
    <message>
        <source>Always: the voice names this key</source>
        <translation>Siempre: la voz nombra esta tecla</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Pausar o seguir</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Saltar este paso</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the start of this step; again: the step before</source>
        <translation>Al inicio de este paso; otra vez: al anterior</translation>
    </message>
    <message>
        <source>Next exercise</source>
        <translation>Ejercicio siguiente</translation>
    </message>
    <message>
        <source>Previous exercise</source>
        <translation>Ejercicio anterior</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Say it again, in full</source>
        <translation>Decirlo otra vez, entero</translation>
    </message>
    <message>
        <source>Where am I?</source>
        <translation>¿Dónde estoy?</translation>
    </message>
    <message>
        <source>Say where I am and how long is left</source>
        <translation>Decir dónde estoy y cuánto queda</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Más largo</translation>
    </message>
    <message>
        <source>5 seconds longer, or one more</source>
        <translation>5 segundos más, o una más</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Más corto</translation>
    </message>
    <message>
        <source>5 seconds shorter, or one fewer</source>
        <translation>5 segundos menos, o una menos</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Duele</translation>
    </message>
    <message>
        <source>It hurts: everything stops at once</source>
        <translation>Duele: todo se detiene enseguida</translation>
    </message>
    <message>
        <source>Undo skip</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take the last skip back</source>
        <translation>Deshacer el último salto</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Stop the routine (asks first)</source>
        <translation>Terminar la rutina (pregunta antes)</translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation>Sin voz</translation>
    </message>
    <message>
        <source>Voice off or on</source>
        <translation>Voz sí o no</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help; in a session, all keys</source>
        <translation>Ayuda; en una sesión, todas las teclas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings, from the routines</source>
        <translation>Ajustes, desde las rutinas</translation>
    </message>
    <message>
        <source>Save as audio file</source>
        <translation>Guardar como audio</translation>
    </message>
    <message>
        <source>Print as PDF</source>
        <translation>Imprimir como PDF</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Rutina nueva</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Ejercicio nuevo</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Share a routine, from its page</source>
        <translation>Compartir una rutina, desde su página</translation>
    </message>
    <message>
        <source>Import and share</source>
        <translation>Importar y compartir</translation>
    </message>
    <message>
        <source>Open a file, write a list, share all</source>
        <translation>Abrir un archivo, escribir una lista, compartir</translation>
    </message>
    <message>
        <source>About your body</source>
        <translation>Sobre tu cuerpo</translation>
    </message>
    <message>
        <source>Say what may not suit you</source>
        <translation>Decir qué puede no convenirte</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search routines and exercises</source>
        <translation>Buscar rutinas y ejercicios</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Exercises; back to routines</source>
        <translation>Ejercicios; volver a las rutinas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What you did, from the routines</source>
        <translation>Lo que has hecho, desde las rutinas</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Sí, seguir</translation>
    </message>
    <message>
        <source>Yes; start</source>
        <translation>Sí; empezar</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>Media Play/Pause</source>
        <translation>Reproducir/pausa</translation>
    </message>
    <message>
        <source>Media Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Media Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Media Next</source>
        <translation>Pista siguiente</translation>
    </message>
    <message>
        <source>Media Previous</source>
        <translation>Pista anterior</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; cannot mean both &quot;{one}&quot; and &quot;{other}&quot;; &quot;{one}&quot; keeps its own keys.</source>
        <translation>La tecla «{key}» no puede significar a la vez «{one}» y «{other}»; «{one}» conserva sus teclas.</translation>
    </message>
    <message>
        <source>There is nothing called &quot;{name}&quot; that a key could do.</source>
        <translation>No hay nada llamado «{name}» que una tecla pueda hacer.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; keeps its own keys. {reason}</source>
        <translation>«{name}» conserva sus teclas. {reason}</translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; always belongs to it: the voice names it.</source>
        <translation>La tecla «{key}» siempre le pertenece: la voz la nombra.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is not a key.</source>
        <translation>«{key}» no es una tecla.</translation>
    </message>
    <message>
        <source>Digits tell how much it hurts.</source>
        <translation>Las cifras dicen cuánto duele.</translation>
    </message>
    <message>
        <source>Tab goes from one thing to the next.</source>
        <translation>Tab pasa de una cosa a la siguiente.</translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>All keys    {key} to close</source>
        <translation>Todas las teclas    {key} para cerrar</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Choose a key to put another one in its place; Delete takes it away. Those in a dashed frame stay: the voice names them.</source>
        <translation>Elige una tecla para cambiarla por otra; Supr la quita. Las de marco discontinuo se quedan: la voz las nombra.</translation>
    </message>
    <message>
        <source>In a session</source>
        <translation>En una sesión</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>En la ventana</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <comment>the tag of the language that you translate into: de, es</comment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Routines</source>
        <translation>Rutinas</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>There are no routines here. The program&apos;s own are missing, so it was not installed whole: please install it again.</source>
        <translation>Aquí no hay rutinas. Faltan las del propio programa, así que no se instaló entero: instálalo otra vez.</translation>
    </message>
    <message>
        <source>No routine is like that. Try fewer words or fewer conditions.</source>
        <translation>Ninguna rutina es así. Prueba con menos palabras o condiciones.</translation>
    </message>
    <message>
        <source>No exercise is like that. Try fewer words or fewer conditions.</source>
        <translation>Ningún ejercicio es así. Prueba con menos palabras o condiciones.</translation>
    </message>
</context>
<context>
    <name>LineDeeds</name>
    <message>
        <source>Breathe evenly.</source>
        <translation>Respira con regularidad.</translation>
    </message>
    <message>
        <source>add a sentence</source>
        <translation>añadir una frase</translation>
    </message>
    <message>
        <source>add a pause</source>
        <translation>añadir una pausa</translation>
    </message>
    <message>
        <source>move a line</source>
        <translation>mover una línea</translation>
    </message>
    <message>
        <source>duplicate a line</source>
        <translation>duplicar una línea</translation>
    </message>
    <message>
        <source>remove lines</source>
        <translation>quitar líneas</translation>
    </message>
    <message>
        <source>repeat lines</source>
        <translation>repetir líneas</translation>
    </message>
    <message>
        <source>add an exercise</source>
        <translation>añadir un ejercicio</translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source>take the dose of a line back</source>
        <translation>devolver la dosis de una línea</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Lo que se dice</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Escucharlo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>change a pause</source>
        <translation>cambiar una pausa</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>change how often lines are repeated</source>
        <translation>cambiar cuántas veces se repiten líneas</translation>
    </message>
    <message>
        <source>Do these once</source>
        <translation>Hacer estas una vez</translation>
    </message>
    <message>
        <source>change a dose</source>
        <translation>cambiar una dosis</translation>
    </message>
    <message>
        <source>type what is said</source>
        <translation>escribir lo que se dice</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Write a list</source>
        <translation>Escribir una lista</translation>
    </message>
    <message>
        <source>Name of the routine</source>
        <translation>Nombre de la rutina</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La lista</translation>
    </message>
    <message>
        <source>Make a routine of it</source>
        <translation>Hacer una rutina de ella</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Write or paste one exercise in each line, for example:

Kneeling lunge 3x30s each side
Glute bridge, 2 sets of 15
Rest 20 s
Cobra pose, hold 20 seconds, 3 times</source>
        <translation>Escribe o pega un ejercicio en cada línea, por ejemplo:

Zancada de rodillas 3x30 s por lado
Puente de glúteos, 2 series de 15
Descanso 20 s
Postura de la cobra, mantener 20 segundos, 3 veces</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Lo que se ha entendido</translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message>
        <source>{number}: {text}</source>
        <translation>{number}: {text}</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Compruébalo</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>My list</source>
        <translation>Mi lista</translation>
    </message>
    <message>
        <source>What is understood stands here while you write.</source>
        <translation>Lo que se entiende aparece aquí mientras escribes.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) understood.</source>
        <translation>
            <numerusform>%n línea entendida.</numerusform>
            <numerusform>%n líneas entendidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out.</source>
        <translation>
            <numerusform>%n línea omitida.</numerusform>
            <numerusform>%n líneas omitidas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Save as audio file</source>
        <translation>Guardar como audio</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>What I did</source>
        <translation>Lo que hice</translation>
    </message>
    <message>
        <source>Exercise report</source>
        <translation>Informe de ejercicio</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Guardar el historial</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Incorporar un archivo</translation>
    </message>
    <message>
        <source>{file} is not taken in: {reason}.</source>
        <translation>{file} no se incorpora: {reason}.</translation>
    </message>
    <message>
        <source>{file}: {new} new, {newer} changed, {known} known already.</source>
        <translation>{file}: {new} nuevas, {newer} cambiadas, {known} ya conocidas.</translation>
    </message>
    <message>
        <source>A folder that your other machines have too</source>
        <translation>Una carpeta que también tengan tus otros ordenadores</translation>
    </message>
    <message>
        <source>{file} cannot be used ({reason}).</source>
        <translation>{file} no se puede usar ({reason}).</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>Next: {what}</source>
        <translation>Después: {what}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>de {count}</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspira</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Espira</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Sube</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantén</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Set {number} of {count}</source>
        <translation>Serie {number} de {count}</translation>
    </message>
    <message>
        <source>Hold {number} of {count}</source>
        <translation>Posición {number} de {count}</translation>
    </message>
    <message>
        <source>Rep {number} of {count}</source>
        <translation>Repetición {number} de {count}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>a day of rest</source>
        <translation>un día de descanso</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>todavía nada</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreForm</name>
    <message>
        <source>Good to have</source>
        <translation>Viene bien</translation>
    </message>
    <message>
        <source>Which muscles it is for</source>
        <translation>Para qué músculos es</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>También se llama</translation>
    </message>
    <message>
        <source>Time to change sides</source>
        <translation>Tiempo para cambiar de lado</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Músculos</translation>
    </message>
    <message>
        <source>usually {seconds} s</source>
        <translation>normalmente {seconds} s</translation>
    </message>
    <message>
        <source>change the time to change sides</source>
        <translation>cambiar el tiempo para cambiar de lado</translation>
    </message>
    <message>
        <source>change the notes</source>
        <translation>cambiar las notas</translation>
    </message>
    <message>
        <source>change what is good to have</source>
        <translation>cambiar lo que viene bien</translation>
    </message>
    <message>
        <source>change the muscles</source>
        <translation>cambiar los músculos</translation>
    </message>
    <message>
        <source>change other names</source>
        <translation>cambiar otros nombres</translation>
    </message>
</context>
<context>
    <name>MoreParts</name>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>To be careful about</source>
        <translation>Con qué tener cuidado</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Más sobre el ejercicio</translation>
    </message>
</context>
<context>
    <name>NextTime</name>
    <message>
        <source>{name}: {dose}. Keep this for next time?</source>
        <translation>{name}: {dose}. ¿Guardarlo para la próxima vez?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>{name}: kept for next time.</source>
        <translation>{name}: guardado para la próxima vez.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n session(s) in a row went well.</source>
        <translation>
            <numerusform>{name}: %n sesión ha ido bien.</numerusform>
            <numerusform>{name}: %n sesiones seguidas han ido bien.</numerusform>
        </translation>
    </message>
    <message>
        <source>{well} Try {dose} next time?</source>
        <translation>{well} ¿Probar {dose} la próxima vez?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>{name}: a little more next time.</source>
        <translation>{name}: un poco más la próxima vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n serie</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breath(s)</source>
        <translation>
            <numerusform>%n respiración</numerusform>
            <numerusform>%n respiraciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Before you begin</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>I have read this  (Enter)</source>
        <translation>Lo he leído  (Enter)</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Lo he leído</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Yes, from now on</source>
        <translation>Sí, desde ahora</translation>
    </message>
    <message>
        <source>{question} Yes</source>
        <translation>{question} Sí</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>{question} Not now</source>
        <translation>{question} Ahora no</translation>
    </message>
    <message>
        <source>A little more?</source>
        <translation>¿Un poco más?</translation>
    </message>
    <message>
        <source>A little less?</source>
        <translation>¿Un poco menos?</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) in a row went well.</source>
        <translation>
            <numerusform>%n sesión ha ido bien.</numerusform>
            <numerusform>%n sesiones seguidas han ido bien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last time was %n day(s) ago.</source>
        <translation>
            <numerusform>La última vez fue hace %n día.</numerusform>
            <numerusform>La última vez fue hace %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {now} instead of {was}.</source>
        <translation>{name}: {now} en lugar de {was}.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>{file} is waiting: it is shown as soon as you are done here.</source>
        <translation>{file} espera: se muestra en cuanto termines aquí.</translation>
    </message>
</context>
<context>
    <name>OptionPart</name>
    <message>
        <source>Name of the option</source>
        <translation>Nombre de la opción</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Al empezar</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>The option needs</source>
        <translation>La opción necesita</translation>
    </message>
    <message>
        <source>Figure of the option</source>
        <translation>Figura de la opción</translation>
    </message>
    <message>
        <source>Of the option: {slot}</source>
        <translation>De la opción: {slot}</translation>
    </message>
    <message>
        <source>What is said and needed then</source>
        <translation>Qué se dice y se necesita entonces</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Remove this option</source>
        <translation>Quitar esta opción</translation>
    </message>
    <message>
        <source>As the exercise</source>
        <translation>Como el ejercicio</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Necesitas</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>rename an option</source>
        <translation>cambiar el nombre de una opción</translation>
    </message>
    <message>
        <source>change an option</source>
        <translation>cambiar una opción</translation>
    </message>
    <message>
        <source>choose a figure</source>
        <translation>elegir una figura</translation>
    </message>
    <message>
        <source>change what it needs</source>
        <translation>cambiar lo que necesita</translation>
    </message>
    <message>
        <source>remove an option</source>
        <translation>quitar una opción</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>Add an easier form</source>
        <translation>Añadir una forma más fácil</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Más fácil</translation>
    </message>
    <message>
        <source>Add a deeper form</source>
        <translation>Añadir una forma más profunda</translation>
    </message>
    <message>
        <source>Deeper</source>
        <translation>Más profundo</translation>
    </message>
    <message>
        <source>Add another option</source>
        <translation>Añadir otra opción</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>add an option</source>
        <translation>añadir una opción</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Nobody said anything about pain in this time.</source>
        <translation>En este tiempo nadie dijo nada del dolor.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Dolor, de 0 a 10</translation>
    </message>
    <message numerus="yes">
        <source>%n active day(s)</source>
        <translation>
            <numerusform>%n día activo</numerusform>
            <numerusform>%n días activos</numerusform>
        </translation>
    </message>
    <message>
        <source>Time in holds and repetitions: left {left}, right {right}, both {both}.</source>
        <translation>Tiempo en posiciones y repeticiones: izquierda {left}, derecha {right}, ambos {both}.</translation>
    </message>
    <message>
        <source>Words ready</source>
        <translation>Palabras listas</translation>
    </message>
    <message>
        <source>The voice</source>
        <translation>La voz</translation>
    </message>
    <message>
        <source>How much is said</source>
        <translation>Cuánto se dice</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Para ti</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <source>The voice is getting ready. You can start at any time.</source>
        <translation>La voz se está preparando. Puedes empezar cuando quieras.</translation>
    </message>
    <message>
        <source>Every word is ready.</source>
        <translation>Todas las palabras están listas.</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Como en los ajustes</translation>
    </message>
</context>
<context>
    <name>PainPanel</name>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>How much does it hurt?</source>
        <translation>¿Cuánto duele?</translation>
    </message>
    <message>
        <source>Press a digit, 0 to 9. For 10 press 0 twice.</source>
        <translation>Pulsa una cifra, de 0 a 9. Para 10, dos veces el 0.</translation>
    </message>
    <message>
        <source>Pressed by mistake? Go on with {key}.</source>
        <translation>¿Pulsado sin querer? Sigue con {key}.</translation>
    </message>
    <message>
        <source>You said {level} of {worst}.</source>
        <translation>Has dicho {level} de {worst}.</translation>
    </message>
</context>
<context>
    <name>PainScale</name>
    <message>
        <source>{words}: {level} of 10</source>
        <translation>{words}: {level} de 10</translation>
    </message>
</context>
<context>
    <name>PartsPage</name>
    <message>
        <source>Back  (Esc)</source>
        <translation>Atrás  (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Undo  (Ctrl+Z)</source>
        <translation>Deshacer  (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>PhaseBadge</name>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
</context>
<context>
    <name>PhaseSign</name>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Search exercises</source>
        <translation>Buscar ejercicios</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Enter puts it in after the line you are at.</source>
        <translation>Enter lo pone después de la línea en la que estás.</translation>
    </message>
    <message>
        <source>That is all  (Esc)</source>
        <translation>Eso es todo  (Esc)</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Eso es todo</translation>
    </message>
    <message>
        <source>No exercise is like that. Try fewer words.</source>
        <translation>Ningún ejercicio es así. Prueba con menos palabras.</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>Añadir un ejercicio</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>The keys you need</source>
        <translation>Las teclas que necesitas</translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <translation>{number} de {of}</translation>
    </message>
    <message>
        <source>{count} practised</source>
        <translation>{count} practicadas</translation>
    </message>
    <message>
        <source>To the routines</source>
        <translation>A las rutinas</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Show the left side</source>
        <translation>Mostrar el lado izquierdo</translation>
    </message>
    <message>
        <source>Show the right side</source>
        <translation>Mostrar el lado derecho</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print as PDF</source>
        <translation>Imprimir como PDF</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
</context>
<context>
    <name>ProblemsStrip</name>
    <message>
        <source>Problems in files</source>
        <translation>Problemas en archivos</translation>
    </message>
    <message>
        <source>Copy the messages</source>
        <translation>Copiar los mensajes</translation>
    </message>
    <message numerus="yes">
        <source>Some files could not be used whole: %n problem(s). Everything else is ready.</source>
        <translation>
            <numerusform>Algunos archivos no se han podido usar enteros: %n problema. Todo lo demás está listo.</numerusform>
            <numerusform>Algunos archivos no se han podido usar enteros: %n problemas. Todo lo demás está listo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>There is no text.</source>
        <translation>No hay texto.</translation>
    </message>
    <message>
        <source>There are blanks too many.</source>
        <translation>Hay espacios de más.</translation>
    </message>
    <message>
        <source>The signs &lt;, &gt;, [[ and ]] cannot be used.</source>
        <translation>No se pueden usar los signos &lt;, &gt;, [[ y ]].</translation>
    </message>
    <message>
        <source>There is an invisible sign in it.</source>
        <translation>Hay un signo invisible.</translation>
    </message>
    <message>
        <source>It has {length} characters; {most} is the most.</source>
        <translation>Tiene {length} caracteres; el máximo es {most}.</translation>
    </message>
    <message>
        <source>No voice can say a word of more than {most} letters.</source>
        <translation>Ninguna voz puede decir una palabra de más de {most} letras.</translation>
    </message>
    <message>
        <source>{word} cannot be filled in. The words are {words}.</source>
        <translation>{word} no se puede rellenar. Las palabras son {words}.</translation>
    </message>
    <message>
        <source>{word} needs an exercise with sides.</source>
        <translation>{word} necesita un ejercicio con lados.</translation>
    </message>
    <message>
        <source>The shorter time comes first.</source>
        <translation>El tiempo más corto va primero.</translation>
    </message>
    <message>
        <source>Breaths are whole.</source>
        <translation>Las respiraciones son números enteros.</translation>
    </message>
    <message>
        <source>It is from {least} to {most} breaths.</source>
        <translation>Son de {least} a {most} respiraciones.</translation>
    </message>
    <message>
        <source>It is from {least} to {most} seconds.</source>
        <translation>Son de {least} a {most} segundos.</translation>
    </message>
    <message>
        <source>It is from {least} to {most} times.</source>
        <translation>Son de {least} a {most} veces.</translation>
    </message>
    <message>
        <source>It is from {least} to {most} sets.</source>
        <translation>Son de {least} a {most} series.</translation>
    </message>
    <message>
        <source>A way takes {least} to {most} seconds.</source>
        <translation>Un recorrido dura de {least} a {most} segundos.</translation>
    </message>
    <message>
        <source>It is held, or done for a time, or until a key: one of them.</source>
        <translation>Se mantiene, o se hace durante un tiempo, o hasta una tecla: solo una de las tres cosas.</translation>
    </message>
    <message>
        <source>{exercise} has no sides.</source>
        <translation>{exercise} no tiene lados.</translation>
    </message>
    <message>
        <source>{exercise} has sides.</source>
        <translation>{exercise} tiene lados.</translation>
    </message>
    <message>
        <source>Times of one side are counted on it, and without sides in all.</source>
        <translation>Las veces de un lado se cuentan en ese lado, y sin lados en total.</translation>
    </message>
    <message>
        <source>Without sides, times are counted in all.</source>
        <translation>Sin lados, las veces se cuentan en total.</translation>
    </message>
    <message>
        <source>{exercise} has no such option.</source>
        <translation>{exercise} no tiene esa opción.</translation>
    </message>
    <message>
        <source>Contract and relax need a hold after them.</source>
        <translation>Después de contraer y soltar hace falta mantener.</translation>
    </message>
    <message>
        <source>What is said or done about sides needs an exercise with sides.</source>
        <translation>Lo que se dice o se hace sobre los lados necesita un ejercicio con lados.</translation>
    </message>
    <message>
        <source>Say what to do: there is no movement yet.</source>
        <translation>Di qué hay que hacer: todavía no hay movimiento.</translation>
    </message>
    <message>
        <source>{most} sentences are the most.</source>
        <translation>El máximo son {most} frases.</translation>
    </message>
    <message>
        <source>{most} of them are the most.</source>
        <translation>El máximo son {most}.</translation>
    </message>
    <message>
        <source>There is nothing in this routine yet.</source>
        <translation>Todavía no hay nada en esta rutina.</translation>
    </message>
    <message>
        <source>A routine has one line at least: put another one in first.</source>
        <translation>Una rutina tiene al menos una línea: pon antes otra.</translation>
    </message>
    <message>
        <source>{most} lines are the most.</source>
        <translation>El máximo son {most} líneas.</translation>
    </message>
    <message>
        <source>More than {most} hours is too long for one routine.</source>
        <translation>Más de {most} horas es demasiado para una rutina.</translation>
    </message>
    <message>
        <source>It is from {least} to {most} times over.</source>
        <translation>Se repite de {least} a {most} veces.</translation>
    </message>
    <message>
        <source>It is from {least} to {most} times a day.</source>
        <translation>Es de {least} a {most} veces al día.</translation>
    </message>
    <message>
        <source>This line is not a group.</source>
        <translation>Esta línea no es un grupo.</translation>
    </message>
    <message>
        <source>These lines are not repeated.</source>
        <translation>Estas líneas no se repiten.</translation>
    </message>
    <message>
        <source>This line is no exercise.</source>
        <translation>Esta línea no es un ejercicio.</translation>
    </message>
    <message>
        <source>A group cannot be put into another one.</source>
        <translation>Un grupo no puede ir dentro de otro.</translation>
    </message>
    <message>
        <source>A group cannot be put into itself.</source>
        <translation>Un grupo no puede ir dentro de sí mismo.</translation>
    </message>
    <message>
        <source>The lines to repeat have to be next to each other.</source>
        <translation>Las líneas que se repiten tienen que estar juntas.</translation>
    </message>
    <message>
        <source>The order has to have every line once.</source>
        <translation>El orden debe tener cada línea una vez.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>The smaller number comes first.</source>
        <translation>El número menor va primero.</translation>
    </message>
    <message>
        <source>Breaths are whole numbers from 1 to {most}.</source>
        <translation>Las respiraciones son números enteros de 1 a {most}.</translation>
    </message>
    <message>
        <source>A time is at least {least}.</source>
        <translation>Un tiempo es de {least} como mínimo.</translation>
    </message>
    <message>
        <source>A time is at most {most}.</source>
        <translation>Un tiempo es de {most} como máximo.</translation>
    </message>
    <message>
        <source>It can be from 1 to {most}.</source>
        <translation>Puede ser de 1 a {most}.</translation>
    </message>
    <message>
        <source>One time is needed here. For example: {examples}.</source>
        <translation>Aquí hace falta un solo tiempo. Por ejemplo: {examples}.</translation>
    </message>
    <message>
        <source>“{text}” is not understood. For example: {examples}.</source>
        <translation>No se entiende «{text}». Por ejemplo: {examples}.</translation>
    </message>
    <message>
        <source>This exercise does both sides at once: write a number alone.</source>
        <translation>Este ejercicio hace los dos lados a la vez: escribe solo un número.</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>{}: {} s on the left, {} s on the right.</source>
        <translation>{}: {} s a la izquierda, {} s a la derecha.</translation>
    </message>
    <message>
        <source>{} goes on for {} min without a rest.</source>
        <translation>{} dura {} min sin descanso.</translation>
    </message>
    <message>
        <source>The position changes {} times; in another order {}.</source>
        <translation>La postura cambia {} veces; en otro orden, {}.</translation>
    </message>
    <message>
        <source>You go down to the floor or get up {} times.</source>
        <translation>Bajas al suelo o te levantas {} veces.</translation>
    </message>
    <message>
        <source>{}: take care with {}.</source>
        <translation>{}: cuidado con {}.</translation>
    </message>
    <message>
        <source>{} is outside what its sources say: {}.</source>
        <translation>{} está fuera de lo que dicen sus fuentes: {}.</translation>
    </message>
</context>
<context>
    <name>Remembering</name>
    <message>
        <source>What you did of it is kept.</source>
        <translation>Lo que hiciste de ella se conserva.</translation>
    </message>
    <message>
        <source>the routine has changed since, so it goes on at this place</source>
        <translation>la rutina ha cambiado desde entonces, así que sigue en este punto</translation>
    </message>
    <message>
        <source>stopped at {time}</source>
        <translation>terminada a las {time}</translation>
    </message>
</context>
<context>
    <name>ReminderDesk</name>
    <message>
        <source>Start desk break</source>
        <translation>Empezar la pausa de escritorio</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>In ten minutes</source>
        <translation>En diez minutos</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Time to get up</source>
        <translation>Hora de levantarse</translation>
    </message>
    <message>
        <source>A break: {name}.</source>
        <translation>Una pausa: {name}.</translation>
    </message>
    <message>
        <source>Your routine</source>
        <translation>Tu rutina</translation>
    </message>
    <message>
        <source>It is time for: {name}.</source>
        <translation>Es hora de: {name}.</translation>
    </message>
    <message>
        <source>What starts at login could not be changed ({reason}).</source>
        <translation>No se ha podido cambiar lo que se inicia al entrar ({reason}).</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Exercise report</source>
        <translation>Informe de ejercicio</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>Made by Psoas Timer on the computer of the person it is about. Doses are those of the routines as the person had them; times are as measured by the program.</source>
        <translation>Hecho por Psoas Timer en el ordenador de la persona de quien trata. Las dosis son las de las rutinas tal como la persona las tenía; los tiempos los ha medido el programa.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>Active days</source>
        <translation>Días activos</translation>
    </message>
    <message>
        <source>{active} of {days}</source>
        <translation>{active} de {days}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>{all}, of them {whole} to the end</source>
        <translation>{all}, de ellas {whole} hasta el final</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>{total}, {week} a week</source>
        <translation>{total}, {week} por semana</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Done / planned</source>
        <translation>Hecho / previsto</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Dolor, de 0 a 10</translation>
    </message>
    <message>
        <source>Before sessions: {low} to {high}, on average {mean}</source>
        <translation>Antes de las sesiones: de {low} a {high}, {mean} de media</translation>
    </message>
    <message>
        <source>After sessions: {low} to {high}, on average {mean}</source>
        <translation>Después de las sesiones: de {low} a {high}, {mean} de media</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>Nothing was said about pain.</source>
        <translation>No se dijo nada del dolor.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
</context>
<context>
    <name>RoutineButton</name>
    <message>
        <source>Start (Enter)   Look at it (→)</source>
        <translation>Empezar (Enter)   Verla (→)</translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n ejercicio</numerusform>
            <numerusform>%n ejercicios</numerusform>
        </translation>
    </message>
    <message>
        <source>needs nothing</source>
        <translation>no necesita nada</translation>
    </message>
    <message>
        <source>needs {props}</source>
        <translation>necesita {props}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>May not suit you with {conditions}.</source>
        <translation>Quizá no te convenga con: {conditions}.</translation>
    </message>
</context>
<context>
    <name>RoutineEdit</name>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>{name} is in.</source>
        <translation>{name} está dentro.</translation>
    </message>
    <message>
        <source>make it as shipped</source>
        <translation>dejarla como venía</translation>
    </message>
    <message>
        <source>This routine is yours.</source>
        <translation>Esta rutina es tuya.</translation>
    </message>
    <message>
        <source>It is from your file {file}, which stays as it is.</source>
        <translation>Es de tu archivo {file}, que se queda como está.</translation>
    </message>
    <message>
        <source>This routine came with the program. Only what you change is kept; everything else stays up to date.</source>
        <translation>Esta rutina vino con el programa. Solo se guarda lo que cambias; lo demás sigue al día.</translation>
    </message>
    <message>
        <source>Saved as soon as there is an exercise in it</source>
        <translation>Se guarda en cuanto haya un ejercicio</translation>
    </message>
</context>
<context>
    <name>RoutineEditor</name>
    <message>
        <source>Edit a routine</source>
        <translation>Editar una rutina</translation>
    </message>
    <message>
        <source>Lines of the routine</source>
        <translation>Líneas de la rutina</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Como venía</translation>
    </message>
    <message>
        <source>Press again to delete this routine</source>
        <translation>Pulsa otra vez para borrar esta rutina</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>cambiar el nombre</translation>
    </message>
    <message>
        <source>describe</source>
        <translation>describir</translation>
    </message>
    <message>
        <source>reorder</source>
        <translation>reordenar</translation>
    </message>
    <message>
        <source>Add exercise</source>
        <translation>Añadir ejercicio</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Decir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Nothing in it yet. Press Enter to choose exercises.</source>
        <translation>Todavía no hay nada. Pulsa Enter para elegir ejercicios.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>About the line</source>
        <translation>Sobre la línea</translation>
    </message>
</context>
<context>
    <name>RoutinePage</name>
    <message>
        <source>Routine</source>
        <translation>Rutina</translation>
    </message>
    <message>
        <source>Start from the beginning</source>
        <translation>Empezar desde el principio</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>About the routine</source>
        <translation>Sobre la rutina</translation>
    </message>
</context>
<context>
    <name>RoutinePanel</name>
    <message>
        <source>How much is said</source>
        <translation>Cuánto se dice</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Como en los ajustes</translation>
    </message>
    <message>
        <source>Times a day</source>
        <translation>Veces al día</translation>
    </message>
    <message>
        <source>Whom to warn before the start</source>
        <translation>A quién avisar antes de empezar</translation>
    </message>
    <message>
        <source>For all of it</source>
        <translation>Para toda la rutina</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>People with</source>
        <translation>Personas con</translation>
    </message>
    <message>
        <source>change how much is said</source>
        <translation>cambiar cuánto se dice</translation>
    </message>
    <message>
        <source>change how often a day</source>
        <translation>cambiar cuántas veces al día</translation>
    </message>
    <message>
        <source>change whom to warn</source>
        <translation>cambiar a quién se avisa</translation>
    </message>
</context>
<context>
    <name>RoutineSheet</name>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>both sides at once</source>
        <translation>los dos lados a la vez</translation>
    </message>
    <message>
        <source>changing sides every time</source>
        <translation>cambiando de lado cada vez</translation>
    </message>
    <message>
        <source>changing sides after every set</source>
        <translation>cambiando de lado tras cada serie</translation>
    </message>
    <message>
        <source>one side, then the other</source>
        <translation>un lado y después el otro</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>unos {minutes} min</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Necesitas</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posturas</translation>
    </message>
    <message>
        <source>Change position</source>
        <translation>Cambiar de postura</translation>
    </message>
    <message>
        <source>Get up or down</source>
        <translation>Levantarse o tumbarse</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>Primer lado</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>{side} side first</source>
        <translation>primero {side}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>For {condition}.</source>
        <translation>Para: {condition}.</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>Fuente: {source}.</translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Usually {value}: our number.</source>
        <translation>Normal {value}: número nuestro.</translation>
    </message>
    <message>
        <source>Usually: {value}.</source>
        <translation>Normal: {value}.</translation>
    </message>
    <message>
        <source>Reset {setting} to {value}</source>
        <translation>Restablecer {setting} a {value}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Cancelled: nothing was saved.</source>
        <translation>Cancelado: no se ha guardado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n capítulo</numerusform>
            <numerusform>%n capítulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as {path}: {minutes} min, {chapters}.</source>
        <translation>Guardado como {path}: {minutes} min, {chapters}.</translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>Save as audio file</source>
        <translation>Guardar como audio</translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation>Hecho hasta ahora</translation>
    </message>
    <message>
        <source>Every word is being said into the file. This takes a few seconds.</source>
        <translation>Se está diciendo cada palabra en el archivo. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>Parando.</translation>
    </message>
    <message>
        <source>Back to the routines</source>
        <translation>Volver a las rutinas</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>ScreeningPage</name>
    <message>
        <source>About your body</source>
        <translation>Sobre tu cuerpo</translation>
    </message>
    <message>
        <source>Tick what is true of you. It stays on this computer, you can change it whenever you like, and nobody has to answer.</source>
        <translation>Marca lo que sea cierto en tu caso. Se queda en este ordenador, puedes cambiarlo cuando quieras y nadie tiene que responder.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>What that changes</source>
        <translation>Qué cambia eso</translation>
    </message>
    <message>
        <source>With any of these, see a doctor before you do any exercise</source>
        <translation>Con cualquiera de estas señales, ve al médico antes de hacer ejercicio</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation>Guardar estas respuestas</translation>
    </message>
    <message>
        <source>Leave it as it was  (Esc)</source>
        <translation>Dejarlo como estaba  (Esc)</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>Nothing: every routine stays as it is.</source>
        <translation>Nada: todas las rutinas quedan como están.</translation>
    </message>
    <message>
        <source>Do it anyway</source>
        <translation>Hacerlo igualmente</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search  ({key})</source>
        <translation>Buscar  ({key})</translation>
    </message>
</context>
<context>
    <name>SectionsView</name>
    <message>
        <source>Find a setting  (Ctrl+F)</source>
        <translation>Buscar un ajuste  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>No setting is called that. Try another word.</source>
        <translation>Ningún ajuste se llama así. Prueba otra palabra.</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Note about {session}</source>
        <translation>Nota sobre {session}</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Una nota</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete {session}</source>
        <translation>Borrar {session}</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Voice off ({key})</source>
        <translation>Sin voz ({key})</translation>
    </message>
    <message>
        <source>All words ready</source>
        <translation>Todas las palabras listas</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>By your answers about your body, nothing of {name} is left for you to do.</source>
        <translation>Según tus respuestas sobre tu cuerpo, de {name} no te queda nada que hacer.</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Nothing here can show a folder. It is {folder}.</source>
        <translation>Aquí no se puede mostrar ninguna carpeta. Es {folder}.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Who speaks to you.</source>
        <translation>Quién te habla.</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>La mejor que hay</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Escucharlo</translation>
    </message>
    <message>
        <source>speaker speech language accent male female sample</source>
        <translation>locutor habla idioma acento masculina femenina muestra</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>How fast it speaks.</source>
        <translation>Lo rápido que habla.</translation>
    </message>
    <message>
        <source>speed tempo slow quick wpm</source>
        <translation>ritmo lento rápido</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>How high or low it speaks.</source>
        <translation>Lo alto o grave que habla.</translation>
    </message>
    <message>
        <source>tone deep high</source>
        <translation>tono grave agudo</translation>
    </message>
    <message>
        <source>Volume of voice</source>
        <translation>Volumen de la voz</translation>
    </message>
    <message>
        <source>How loud the words are.</source>
        <translation>Lo fuertes que suenan las palabras.</translation>
    </message>
    <message>
        <source>loudness quiet softer louder sound</source>
        <translation>volumen bajo suave fuerte sonido</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Where the sound comes out.</source>
        <translation>Por dónde sale el sonido.</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Como el ordenador</translation>
    </message>
    <message>
        <source>device loudspeakers speakers headphones bluetooth</source>
        <translation>dispositivo altavoces auriculares bluetooth</translation>
    </message>
    <message>
        <source>Lead-in</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Silence before the first word. Raise it if wireless headphones swallow it.</source>
        <translation>Silencio antes de la primera palabra. Auméntalo si los auriculares inalámbricos se la comen.</translation>
    </message>
    <message>
        <source>delay bluetooth hdmi cut off missing word</source>
        <translation>retardo bluetooth hdmi cortada falta palabra</translation>
    </message>
    <message>
        <source>Sides in the ears</source>
        <translation>Lados en los oídos</translation>
    </message>
    <message>
        <source>With headphones, words about a side are heard from that side.</source>
        <translation>Con auriculares, las palabras sobre un lado se oyen por ese lado.</translation>
    </message>
    <message>
        <source>stereo pan left right balance</source>
        <translation>estéreo izquierda derecha balance</translation>
    </message>
    <message>
        <source>Softer music</source>
        <translation>Música más baja</translation>
    </message>
    <message>
        <source>Other players are turned down while the voice speaks.</source>
        <translation>Otros reproductores bajan mientras habla la voz.</translation>
    </message>
    <message>
        <source>duck lower loud others player podcast</source>
        <translation>bajar otros reproductor podcast música</translation>
    </message>
    <message>
        <source>Who speaks in a session</source>
        <translation>Quién habla en una sesión</translation>
    </message>
    <message>
        <source>With a screen reader, one of the two is silent.</source>
        <translation>Con un lector de pantalla, uno de los dos calla.</translation>
    </message>
    <message>
        <source>Ask when a screen reader runs</source>
        <translation>Preguntar cuando haya un lector de pantalla</translation>
    </message>
    <message>
        <source>The voice of Psoas Timer</source>
        <translation>La voz de Psoas Timer</translation>
    </message>
    <message>
        <source>The screen reader</source>
        <translation>El lector de pantalla</translation>
    </message>
    <message>
        <source>accessibility orca nvda voiceover blind announce</source>
        <translation>accesibilidad orca nvda voiceover ciego anunciar</translation>
    </message>
    <message>
        <source>Sound check</source>
        <translation>Prueba de sonido</translation>
    </message>
    <message>
        <source>Three words; you say whether you heard them.</source>
        <translation>Tres palabras; dices si las has oído.</translation>
    </message>
    <message>
        <source>Check the sound</source>
        <translation>Comprobar el sonido</translation>
    </message>
    <message>
        <source>test hear nothing silent mute loud</source>
        <translation>probar oír nada silencio mudo fuerte</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>How much is said</source>
        <translation>Cuánto se dice</translation>
    </message>
    <message>
        <source>A routine may ask for its own.</source>
        <translation>Una rutina puede pedir los suyos.</translation>
    </message>
    <message>
        <source>verbosity instructions talk quiet less more short</source>
        <translation>detalle instrucciones hablar callado menos más corto</translation>
    </message>
    <message>
        <source>Breath and form</source>
        <translation>Respiración y forma</translation>
    </message>
    <message>
        <source>A reminder in the first part of a hold.</source>
        <translation>Un recordatorio en la primera parte de una posición.</translation>
    </message>
    <message>
        <source>hints breathing posture tips</source>
        <translation>consejos respirar postura</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>A la mitad</translation>
    </message>
    <message>
        <source>Said in the middle of a hold of 20 seconds or more.</source>
        <translation>Se dice en medio de una posición de 20 segundos o más.</translation>
    </message>
    <message>
        <source>half middle</source>
        <translation>mitad medio</translation>
    </message>
    <message>
        <source>Ten seconds</source>
        <translation>Diez segundos</translation>
    </message>
    <message>
        <source>Said ten seconds before a long hold or rest ends.</source>
        <translation>Se dice diez segundos antes de que acabe una posición o un descanso largos.</translation>
    </message>
    <message>
        <source>warning left remaining</source>
        <translation>aviso quedan</translation>
    </message>
    <message>
        <source>Last three seconds</source>
        <translation>Últimos tres segundos</translation>
    </message>
    <message>
        <source>How the end of a hold is counted.</source>
        <translation>Cómo se cuenta el final de una posición.</translation>
    </message>
    <message>
        <source>Three, two, one</source>
        <translation>Tres, dos, uno</translation>
    </message>
    <message>
        <source>Three ticks</source>
        <translation>Tres clics</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>countdown count beep 3 2 1</source>
        <translation>cuenta atrás contar pitido 3 2 1</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Tonos</translation>
    </message>
    <message>
        <source>Soft signals for beginnings and ends.</source>
        <translation>Señales suaves para comienzos y finales.</translation>
    </message>
    <message>
        <source>Where there are no words</source>
        <translation>Donde no hay palabras</translation>
    </message>
    <message>
        <source>Also beside the words</source>
        <translation>También junto a las palabras</translation>
    </message>
    <message>
        <source>beep bell sound signal</source>
        <translation>pitido campana sonido señal</translation>
    </message>
    <message>
        <source>Volume of tones</source>
        <translation>Volumen de los tonos</translation>
    </message>
    <message>
        <source>How loud the tones are.</source>
        <translation>Lo fuertes que suenan los tonos.</translation>
    </message>
    <message>
        <source>loudness quiet beep louder softer</source>
        <translation>volumen suave pitido fuerte</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Every step of every exercise, each time.</source>
        <translation>Cada paso de cada ejercicio, cada vez.</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>Breve</translation>
    </message>
    <message>
        <source>The short forms; a key says a step in full again.</source>
        <translation>Las formas cortas; una tecla dice un paso entero otra vez.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Names, sides, beginnings and ends, for routines you know.</source>
        <translation>Nombres, lados, comienzos y finales, para rutinas que conoces.</translation>
    </message>
    <message>
        <source>Fading</source>
        <translation>Cada vez menos</translation>
    </message>
    <message>
        <source>Everything until an exercise is familiar, then in brief.</source>
        <translation>Todo hasta que un ejercicio es conocido, luego breve.</translation>
    </message>
    <message>
        <source>The break</source>
        <translation>La pausa</translation>
    </message>
    <message>
        <source>The routine that it is.</source>
        <translation>La rutina que se propone entonces.</translation>
    </message>
    <message>
        <source>Desk break</source>
        <translation>Pausa de escritorio</translation>
    </message>
    <message>
        <source>routine desk exercise</source>
        <translation>rutina escritorio ejercicio</translation>
    </message>
    <message>
        <source>Routines at their times</source>
        <translation>Rutinas a sus horas</translation>
    </message>
    <message>
        <source>On the days and at the hour that you choose.</source>
        <translation>En los días y a la hora que elijas.</translation>
    </message>
    <message>
        <source>Set the times</source>
        <translation>Fijar las horas</translation>
    </message>
    <message>
        <source>schedule plan calendar daily weekly appointment clock</source>
        <translation>horario plan calendario diario semanal cita reloj</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Between the exercises. No source gives these numbers: the usual ones are ours.</source>
        <translation>Entre los ejercicios. Ninguna fuente da estos números: los habituales son nuestros.</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepararse</translation>
    </message>
    <message>
        <source>Before the first exercise.</source>
        <translation>Antes del primer ejercicio.</translation>
    </message>
    <message>
        <source>prepare start begin</source>
        <translation>preparar comenzar inicio</translation>
    </message>
    <message>
        <source>Follow a step</source>
        <translation>Seguir un paso</translation>
    </message>
    <message>
        <source>After each sentence of the set-up.</source>
        <translation>Después de cada frase de colocación.</translation>
    </message>
    <message>
        <source>settle instruction move place</source>
        <translation>instrucción mover lugar</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Cambiar de lado</translation>
    </message>
    <message>
        <source>To swap legs or hands.</source>
        <translation>Para cambiar de pierna o de mano.</translation>
    </message>
    <message>
        <source>switch other side</source>
        <translation>cambio otro lado</translation>
    </message>
    <message>
        <source>Roll over</source>
        <translation>Darse la vuelta</translation>
    </message>
    <message>
        <source>To turn over on the floor, or come up to kneeling.</source>
        <translation>Para girarse en el suelo o ponerse de rodillas.</translation>
    </message>
    <message>
        <source>turn position</source>
        <translation>girar postura</translation>
    </message>
    <message>
        <source>Get up or down</source>
        <translation>Levantarse o tumbarse</translation>
    </message>
    <message>
        <source>Between standing and the floor.</source>
        <translation>Entre estar de pie y el suelo.</translation>
    </message>
    <message>
        <source>stand lie position</source>
        <translation>de pie tumbado postura</translation>
    </message>
    <message>
        <source>Rest between holds</source>
        <translation>Descanso entre posiciones</translation>
    </message>
    <message>
        <source>Where an exercise does not say.</source>
        <translation>Donde un ejercicio no lo dice.</translation>
    </message>
    <message>
        <source>pause break</source>
        <translation>pausa descanso</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Descanso entre series</translation>
    </message>
    <message>
        <source>One breath</source>
        <translation>Una respiración</translation>
    </message>
    <message>
        <source>In and out, for holds that are counted in breaths.</source>
        <translation>Dentro y fuera, para posiciones contadas en respiraciones.</translation>
    </message>
    <message>
        <source>Measure my breath</source>
        <translation>Medirla</translation>
    </message>
    <message>
        <source>breathing calibrate inhale exhale</source>
        <translation>respirar medir inspirar espirar</translation>
    </message>
    <message>
        <source>seconds time longer shorter slower faster</source>
        <translation>segundos tiempo más largo corto lento rápido</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Which key does what, in a session and around it.</source>
        <translation>Qué tecla hace qué, en una sesión y alrededor de ella.</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>Cambiar las teclas</translation>
    </message>
    <message>
        <source>keyboard shortcut binding rebind clicker remote pause skip pain</source>
        <translation>teclado atajo asignar mando a distancia pausa saltar dolor</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of window and voice, from the next start on.</source>
        <translation>De la ventana y la voz, desde el próximo inicio.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light for the day, dark for the evening.</source>
        <translation>Claro para el día, oscuro para la noche.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>look theme night mode bright</source>
        <translation>apariencia tema noche modo claro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>On every page; two keys change it anywhere.</source>
        <translation>En todas las páginas; dos teclas lo cambian en cualquier sitio.</translation>
    </message>
    <message>
        <source>font zoom large small letters scale</source>
        <translation>letra zoom grande pequeña escala</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Figures move with you, and a disc swells with the breath.</source>
        <translation>Las figuras se mueven contigo, y un disco crece con la respiración.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>animation still reduced moving</source>
        <translation>animación quieta reducida</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>Primer lado</translation>
    </message>
    <message>
        <source>Where a routine leaves it open.</source>
        <translation>Donde una rutina lo deja abierto.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>left right begin start leg</source>
        <translation>izquierda derecha empezar inicio pierna</translation>
    </message>
    <message>
        <source>About your body</source>
        <translation>Sobre tu cuerpo</translation>
    </message>
    <message>
        <source>What may not suit you is left out or said.</source>
        <translation>Lo que quizá no te convenga se deja o se avisa.</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Responder a las preguntas</translation>
    </message>
    <message>
        <source>safety health injury condition pregnant screening</source>
        <translation>seguridad salud lesión enfermedad embarazo</translation>
    </message>
    <message>
        <source>A little pain</source>
        <translation>Un poco de dolor</translation>
    </message>
    <message>
        <source>Up to this much the exercise goes on, more gently.</source>
        <translation>Hasta aquí el ejercicio sigue, con más suavidad.</translation>
    </message>
    <message>
        <source>hurts level stop</source>
        <translation>duele nivel parar</translation>
    </message>
    <message>
        <source>More pain</source>
        <translation>Más dolor</translation>
    </message>
    <message>
        <source>Up to this much the exercise is left; beyond, the routine ends.</source>
        <translation>Hasta aquí se deja el ejercicio; por encima, la rutina termina.</translation>
    </message>
    <message>
        <source>When the screen locks</source>
        <translation>Cuando se bloquea la pantalla</translation>
    </message>
    <message>
        <source>What a routine does that is going on.</source>
        <translation>Qué hace una rutina en marcha.</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Sigue</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>lock screen saver pause</source>
        <translation>bloqueo salvapantallas pausa</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <source>Saturday and Sunday</source>
        <translation>Sábado y domingo</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>They come while the program runs, by the desktop&apos;s own means.</source>
        <translation>Llegan mientras el programa está en marcha, por los medios del escritorio.</translation>
    </message>
    <message>
        <source>Remind me of a break</source>
        <translation>Recordarme una pausa</translation>
    </message>
    <message>
        <source>After so much sitting; time away is taken off.</source>
        <translation>Tras tanto rato sentado; el tiempo fuera se descuenta.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>desk sitting pause notification</source>
        <translation>escritorio sentado pausa notificación</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>No reminders from this hour on.</source>
        <translation>Sin recordatorios desde esta hora.</translation>
    </message>
    <message>
        <source>night evening hours silent</source>
        <translation>noche tarde horas silencio</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>The same hour twice: no quiet hours.</source>
        <translation>La misma hora dos veces: sin horas de silencio.</translation>
    </message>
    <message>
        <source>morning hours silent</source>
        <translation>mañana horas silencio</translation>
    </message>
    <message>
        <source>Days without reminders</source>
        <translation>Días sin recordatorios</translation>
    </message>
    <message>
        <source>Your days of rest.</source>
        <translation>Tus días de descanso.</translation>
    </message>
    <message>
        <source>weekend rest free</source>
        <translation>fin de semana descanso libre</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Cuando se cierra la ventana</translation>
    </message>
    <message>
        <source>In the tray it can go on reminding.</source>
        <translation>En la bandeja puede seguir recordando.</translation>
    </message>
    <message>
        <source>Stays in the tray, where there is one</source>
        <translation>Se queda en la bandeja, donde la haya</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>tray background icon quit</source>
        <translation>bandeja fondo icono salir</translation>
    </message>
    <message>
        <source>At login</source>
        <translation>Al iniciar sesión</translation>
    </message>
    <message>
        <source>On Linux desktops; without a tray the window opens.</source>
        <translation>En escritorios Linux; sin bandeja se abre la ventana.</translation>
    </message>
    <message>
        <source>Starts in the tray</source>
        <translation>Se inicia en la bandeja</translation>
    </message>
    <message>
        <source>Does not start</source>
        <translation>No se inicia</translation>
    </message>
    <message>
        <source>autostart begin boot session</source>
        <translation>inicio automático arranque sesión</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>Everything is on this computer and nowhere else.</source>
        <translation>Todo está en este ordenador y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Routines and history</source>
        <translation>Rutinas e historial</translation>
    </message>
    <message>
        <source>Your own files, those of others, what you did.</source>
        <translation>Tus propios archivos, los de otros, lo que has hecho.</translation>
    </message>
    <message>
        <source>folder files backup own packs where</source>
        <translation>carpeta archivos copia propios paquetes dónde</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>What is set on these pages.</source>
        <translation>Lo que se ajusta en estas páginas.</translation>
    </message>
    <message>
        <source>folder files backup where</source>
        <translation>carpeta archivos copia dónde</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>The last session, for a report if it went wrong.</source>
        <translation>La última sesión, para un informe si salió mal.</translation>
    </message>
    <message>
        <source>folder files where crash bug</source>
        <translation>carpeta archivos dónde fallo error</translation>
    </message>
    <message>
        <source>Voice cache</source>
        <translation>Caché de voz</translation>
    </message>
    <message>
        <source>Words that were spoken before; safe to delete.</source>
        <translation>Palabras ya dichas; se puede borrar.</translation>
    </message>
    <message>
        <source>folder files where rendered speech</source>
        <translation>carpeta archivos dónde voz</translation>
    </message>
    <message>
        <source>Its size</source>
        <translation>Su tamaño</translation>
    </message>
    <message>
        <source>It empties itself of what was not used for long.</source>
        <translation>Se vacía sola de lo que no se usa desde hace tiempo.</translation>
    </message>
    <message>
        <source>Empty the voice cache</source>
        <translation>Vaciar la caché de voz</translation>
    </message>
    <message>
        <source>space disk delete clear megabytes cache</source>
        <translation>espacio disco borrar vaciar megabytes</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Todos los ajustes</translation>
    </message>
    <message>
        <source>As they were in the beginning, keys too. Routines and history stay.</source>
        <translation>Como al principio, también las teclas. Las rutinas y el historial se quedan.</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Restablecer todos los ajustes</translation>
    </message>
    <message>
        <source>default restore factory undo</source>
        <translation>predeterminado restaurar deshacer</translation>
    </message>
    <message>
        <source>{number} words a minute</source>
        <translation>{number} palabras por minuto</translation>
    </message>
    <message>
        <source>{number} seconds</source>
        <translation>{number} segundos</translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation>{number} minutos</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} of 10</source>
        <translation>{number} de 10</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habitual</translation>
    </message>
    <message>
        <source>{number} of 100</source>
        <translation>{number} de 100</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Undo  (Ctrl+Z)</source>
        <translation>Deshacer  (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>At this rate a voice may take longer for a number than the second it counts. Then the last seconds of a hold are ticks and not words.</source>
        <translation>A esta velocidad una voz puede tardar en decir un número más que el segundo que cuenta. Entonces los últimos segundos son clics y no palabras.</translation>
    </message>
    <message>
        <source>All settings are as they were in the beginning.</source>
        <translation>Todos los ajustes están como al principio.</translation>
    </message>
    <message>
        <source>{setting}: changed</source>
        <translation>{setting}: cambiado</translation>
    </message>
    <message>
        <source>{setting}: {after}, before it was {before}</source>
        <translation>{setting}: {after}, antes {before}</translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation>Atrás  (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>My routines</source>
        <translation>Mis rutinas</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}).</source>
        <translation>{path} no se puede escribir ({reason}).</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
</context>
<context>
    <name>Shipped</name>
    <message>
        <source>{exercise} is shipped as {shipped} now; yours stays {mine}.</source>
        <translation>{exercise} viene ahora con {shipped}; lo tuyo sigue en {mine}.</translation>
    </message>
    <message>
        <source>{routine} is shipped anew; your changes to it are kept.</source>
        <translation>{routine} viene en una versión nueva; tus cambios se conservan.</translation>
    </message>
</context>
<context>
    <name>SideFlag</name>
    <message>
        <source>LEFT SIDE</source>
        <translation>LADO IZQUIERDO</translation>
    </message>
    <message>
        <source>RIGHT SIDE</source>
        <translation>LADO DERECHO</translation>
    </message>
    <message>
        <source>Left side works</source>
        <translation>Trabaja el lado izquierdo</translation>
    </message>
    <message>
        <source>Right side works</source>
        <translation>Trabaja el lado derecho</translation>
    </message>
    <message>
        <source>Left side: nothing</source>
        <translation>Lado izquierdo: nada</translation>
    </message>
    <message>
        <source>Right side: nothing</source>
        <translation>Lado derecho: nada</translation>
    </message>
</context>
<context>
    <name>SlotPart</name>
    <message>
        <source>Add a sentence</source>
        <translation>Añadir una frase</translation>
    </message>
    <message>
        <source>type a sentence</source>
        <translation>escribir una frase</translation>
    </message>
    <message>
        <source>say a sentence in other words</source>
        <translation>decir una frase con otras palabras</translation>
    </message>
    <message>
        <source>add a sentence</source>
        <translation>añadir una frase</translation>
    </message>
    <message>
        <source>remove a sentence</source>
        <translation>quitar una frase</translation>
    </message>
    <message>
        <source>move a sentence</source>
        <translation>mover una frase</translation>
    </message>
</context>
<context>
    <name>SoundCheckPage</name>
    <message>
        <source>Sound check</source>
        <translation>Prueba de sonido</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Change the loudness until it is pleasant from where you lie.</source>
        <translation>Cambia el volumen hasta que sea agradable desde donde te tumbas.</translation>
    </message>
    <message>
        <source>Listen: one, two, three.</source>
        <translation>Escucha: uno, dos, tres.</translation>
    </message>
    <message>
        <source>There is no sound yet.</source>
        <translation>Todavía no se oye nada.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key for: Yes</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>L</source>
        <comment>key for: Louder</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Q</source>
        <comment>key for: Quieter</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>A</source>
        <comment>key for: Again</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key for: No</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más fuerte</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>SourcePart</name>
    <message>
        <source>Source {number}</source>
        <translation>Fuente {number}</translation>
    </message>
    <message>
        <source>Dose of source {number}</source>
        <translation>Dosis de la fuente {number}</translation>
    </message>
    <message>
        <source>Note on source {number}</source>
        <translation>Nota sobre la fuente {number}</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>Its dose</source>
        <translation>Su dosis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Remove this source</source>
        <translation>Quitar esta fuente</translation>
    </message>
    <message>
        <source>change a source</source>
        <translation>cambiar una fuente</translation>
    </message>
    <message>
        <source>remove a source</source>
        <translation>quitar una fuente</translation>
    </message>
</context>
<context>
    <name>SourcesForm</name>
    <message>
        <source>Add a source</source>
        <translation>Añadir una fuente</translation>
    </message>
    <message>
        <source>add a source</source>
        <translation>añadir una fuente</translation>
    </message>
</context>
<context>
    <name>SpeakerPage</name>
    <message>
        <source>Who should speak?</source>
        <translation>¿Quién debe hablar?</translation>
    </message>
    <message>
        <source>A screen reader is running. In a session only one of the two should speak.</source>
        <translation>Hay un lector de pantalla en marcha. En una sesión solo debería hablar uno de los dos.</translation>
    </message>
    <message>
        <source>The voice of Psoas Timer says everything exactly on time. The screen reader says the same words in your own voice and speed; the last three seconds are ticks.</source>
        <translation>La voz de Psoas Timer lo dice todo justo a tiempo. El lector de pantalla dice las mismas palabras con tu voz y tu velocidad; los últimos tres segundos son clics.</translation>
    </message>
    <message>
        <source>V</source>
        <comment>key for: The voice of Psoas Timer</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>S</source>
        <comment>key for: The screen reader</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>The voice of Psoas Timer</source>
        <translation>La voz de Psoas Timer</translation>
    </message>
    <message>
        <source>The screen reader</source>
        <translation>El lector de pantalla</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Left: {left}
Right: {right}</source>
        <translation>Izquierda: {left}
Derecha: {right}</translation>
    </message>
    <message>
        <source>Say it in other words</source>
        <translation>Decirlo con otras palabras</translation>
    </message>
    <message>
        <source>As it is said, if not as it is written</source>
        <translation>Como se dice, si no es como está escrito</translation>
    </message>
    <message>
        <source>{words}  (Ctrl+Enter)</source>
        <translation>{words}  (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>{name}, as it is said</source>
        <translation>{name}, como se dice</translation>
    </message>
</context>
<context>
    <name>StepsForm</name>
    <message>
        <source>Get into place</source>
        <translation>Colócate</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Muévete</translation>
    </message>
    <message>
        <source>Move, in few words: from the second time on</source>
        <translation>Muévete, en pocas palabras: desde la segunda vez</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Suelta</translation>
    </message>
    <message>
        <source>At the very end</source>
        <translation>Al final del todo</translation>
    </message>
    <message>
        <source>Where it is felt</source>
        <translation>Dónde se nota</translation>
    </message>
    <message>
        <source>How to breathe</source>
        <translation>Cómo respirar</translation>
    </message>
    <message>
        <source>Reminders during a hold</source>
        <translation>Recordatorios al mantener</translation>
    </message>
    <message>
        <source>At every change of side</source>
        <translation>En cada cambio de lado</translation>
    </message>
</context>
<context>
    <name>StopQuestion</name>
    <message>
        <source>Stop</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>StopRow</name>
    <message>
        <source>Start here (Enter)</source>
        <translation>Empezar aquí (Enter)</translation>
    </message>
    <message>
        <source>Look at it (→)</source>
        <translation>Verlo (→)</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>All is as it was.</source>
        <translation>Todo está como estaba.</translation>
    </message>
    <message>
        <source>It cannot be written ({reason}).</source>
        <translation>No se puede escribir ({reason}).</translation>
    </message>
    <message>
        <source>Added the routine {name}.</source>
        <translation>Se ha añadido la rutina {name}.</translation>
    </message>
    <message>
        <source>Added the exercise {name}.</source>
        <translation>Se ha añadido el ejercicio {name}.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n routine(s).</source>
        <translation>
            <numerusform>%n rutina añadida.</numerusform>
            <numerusform>%n rutinas añadidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n exercise(s).</source>
        <translation>
            <numerusform>%n ejercicio añadido.</numerusform>
            <numerusform>%n ejercicios añadidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {exercises} and {routines}.</source>
        <translation>Se han añadido {exercises} y {routines}.</translation>
    </message>
    <message numerus="yes">
        <source>%n routine(s)</source>
        <translation>
            <numerusform>%n rutina</numerusform>
            <numerusform>%n rutinas</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>{name}: {said}</translation>
    </message>
    <message>
        <source>{name}, line {line}: {said}</source>
        <translation>{name}, línea {line}: {said}</translation>
    </message>
    <message>
        <source>Line {line}: {said}</source>
        <translation>Línea {line}: {said}</translation>
    </message>
    <message>
        <source>An exercise</source>
        <translation>Un ejercicio</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n ejercicio</numerusform>
            <numerusform>%n ejercicios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TallyList</name>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>Left: {done}</source>
        <translation>Izquierda: {done}</translation>
    </message>
    <message>
        <source>Right: {done}</source>
        <translation>Derecha: {done}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>sin terminar</translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s)</source>
        <translation>
            <numerusform>%n posición</numerusform>
            <numerusform>%n posiciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetition(s)</source>
        <translation>
            <numerusform>%n repetición</numerusform>
            <numerusform>%n repeticiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} de {planned}</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>As the routine</source>
        <translation>Como la rutina</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>Breve</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Fading</source>
        <translation>Cada vez menos</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>The exercise as text</source>
        <translation>El ejercicio como texto</translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation>Línea {line}: {sentence}</translation>
    </message>
</context>
<context>
    <name>TimesPage</name>
    <message>
        <source>Routines at their times</source>
        <translation>Rutinas a sus horas</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rutina</translation>
    </message>
    <message>
        <source>No routine</source>
        <translation>Ninguna rutina</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add this time</source>
        <translation>Añadir esta hora</translation>
    </message>
    <message>
        <source>Write the time as {example}.</source>
        <translation>Escribe la hora como {example}.</translation>
    </message>
    <message>
        <source>There is no routine to be reminded of.</source>
        <translation>No hay ninguna rutina que recordar.</translation>
    </message>
    <message>
        <source>That is in the list already.</source>
        <translation>Eso ya está en la lista.</translation>
    </message>
    <message numerus="yes">
        <source>One routine can have %n line(s) at most.</source>
        <translation>
            <numerusform>Una rutina puede tener como mucho %n línea.</numerusform>
            <numerusform>Una rutina puede tener como mucho %n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet. Reminders come while the program runs.</source>
        <translation>Todavía ninguno. Los recordatorios llegan mientras el programa está en marcha.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {name}, {when}</source>
        <translation>Quitar {name}, {when}</translation>
    </message>
    <message>
        <source>Every day at {times}</source>
        <translation>Cada día a las {times}</translation>
    </message>
    <message>
        <source>{days} at {times}</source>
        <translation>{days} a las {times}</translation>
    </message>
    <message>
        <source>Remind me of</source>
        <translation>Recuérdame</translation>
    </message>
    <message>
        <source>Without a day it is every day.</source>
        <translation>Sin elegir ningún día, es todos los días.</translation>
    </message>
    <message>
        <source>Your times</source>
        <translation>Tus horas</translation>
    </message>
</context>
<context>
    <name>TitleFields</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Psoas Timer</source>
        <translation>Abrir Psoas Timer</translation>
    </message>
    <message>
        <source>Start desk break</source>
        <translation>Empezar la pausa de escritorio</translation>
    </message>
    <message>
        <source>Remind me again in ten minutes</source>
        <translation>Recordármelo en diez minutos</translation>
    </message>
    <message>
        <source>No more reminders today</source>
        <translation>No más recordatorios hoy</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>TroubleStrip</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>{words}: {what}</source>
        <translation>{words}: {what}</translation>
    </message>
</context>
<context>
    <name>WholePanel</name>
    <message>
        <source>The whole routine</source>
        <translation>La rutina completa</translation>
    </message>
    <message>
        <source>Reorder for fewer changes of position</source>
        <translation>Reordenar para cambiar menos de postura</translation>
    </message>
</context>
<context>
    <name>WrittenField</name>
    <message>
        <source>Keep it all the same</source>
        <translation>Conservarlo de todos modos</translation>
    </message>
    <message>
        <source>Less: {what}</source>
        <translation>Menos: {what}</translation>
    </message>
    <message>
        <source>More: {what}</source>
        <translation>Más: {what}</translation>
    </message>
</context>
</TS>
