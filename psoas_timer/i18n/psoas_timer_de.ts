<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ActionRow</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Here already, just the same</source>
        <translation>Schon da, genau gleich</translation>
    </message>
    <message>
        <source>Replaces the one that is here</source>
        <translation>Ersetzt, was hier ist</translation>
    </message>
    <message>
        <source>Stands beside the one that is here, as {id}</source>
        <translation>Steht neben dem, was hier ist, als {id}</translation>
    </message>
</context>
<context>
    <name>ArrivalsPage</name>
    <message>
        <source>What is in this file</source>
        <translation>Was in dieser Datei ist</translation>
    </message>
    <message>
        <source>Replace mine of the same name</source>
        <translation>Meine gleichnamigen ersetzen</translation>
    </message>
    <message>
        <source>Otherwise both stay, side by side.</source>
        <translation>Sonst bleiben beide, nebeneinander.</translation>
    </message>
    <message>
        <source>Add these</source>
        <translation>Diese hinzufügen</translation>
    </message>
    <message>
        <source>Put it all back</source>
        <translation>Alles zurücknehmen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>{why} Nothing is added.</source>
        <translation>{why} Es wird nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>In dieser Datei ist nichts Neues.</translation>
    </message>
    <message>
        <source>Nothing is added until you say so.</source>
        <translation>Nichts wird hinzugefügt, bevor du es sagst.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look at it: {name}</source>
        <translation>Ansehen: {name}</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>Was daran nicht stimmt</translation>
    </message>
</context>
<context>
    <name>BreathPage</name>
    <message>
        <source>Measure my breath</source>
        <translation>Meinen Atem messen</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Noch einmal messen</translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation>Zurück  (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <translation>{number} von {of}</translation>
    </message>
    <message numerus="yes">
        <source>Breathe as you always do. Press Space each time you begin to breathe out, until you have done so %n time(s).</source>
        <translation>
            <numerusform>Atme wie immer. Drück jedes Mal die Leertaste, wenn du auszuatmen beginnst, bis du es einmal getan hast.</numerusform>
            <numerusform>Atme wie immer. Drück jedes Mal die Leertaste, wenn du auszuatmen beginnst, bis du es %n-mal getan hast.</numerusform>
        </translation>
    </message>
    <message>
        <source>I breathe out  (Space)</source>
        <translation>Ich atme aus  (Leertaste)</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Try again  (Enter)</source>
        <translation>Noch einmal versuchen  (Enter)</translation>
    </message>
    <message>
        <source>{number} seconds</source>
        <translation>{number} Sekunden</translation>
    </message>
    <message>
        <source>Use this  (Enter)</source>
        <translation>Das nehmen  (Enter)</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>{number} of {of}</source>
        <translation>{number} von {of}</translation>
    </message>
</context>
<context>
    <name>CautionPart</name>
    <message>
        <source>Warning {number}</source>
        <translation>Warnung {number}</translation>
    </message>
    <message>
        <source>Whom warning {number} is for</source>
        <translation>Für wen Warnung {number} ist</translation>
    </message>
    <message>
        <source>Source of warning {number}</source>
        <translation>Quelle der Warnung {number}</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Sie sagt</translation>
    </message>
    <message>
        <source>For people with</source>
        <translation>Für Menschen mit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Remove this warning</source>
        <translation>Diese Warnung entfernen</translation>
    </message>
    <message>
        <source>type a warning</source>
        <translation>eine Warnung schreiben</translation>
    </message>
    <message>
        <source>say a warning in other words</source>
        <translation>eine Warnung in anderen Worten sagen</translation>
    </message>
    <message>
        <source>change whom to warn</source>
        <translation>ändern, wer gewarnt wird</translation>
    </message>
    <message>
        <source>change a source</source>
        <translation>eine Quelle ändern</translation>
    </message>
    <message>
        <source>remove a warning</source>
        <translation>eine Warnung entfernen</translation>
    </message>
</context>
<context>
    <name>CautionsForm</name>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>Aufhören bei</translation>
    </message>
    <message>
        <source>change when to stop</source>
        <translation>ändern, wann aufzuhören ist</translation>
    </message>
    <message>
        <source>Add a warning</source>
        <translation>Warnung hinzufügen</translation>
    </message>
    <message>
        <source>add a warning</source>
        <translation>eine Warnung hinzufügen</translation>
    </message>
</context>
<context>
    <name>ClashBar</name>
    <message>
        <source>This was changed elsewhere while you changed it here.</source>
        <translation>Das wurde anderswo geändert, während du es hier geändert hast.</translation>
    </message>
    <message>
        <source>Take that one</source>
        <translation>Das andere nehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meines behalten</translation>
    </message>
</context>
<context>
    <name>ContinueCard</name>
    <message>
        <source>Go on  (Enter)</source>
        <translation>Weiter  (Enter)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Go on with {routine}?</source>
        <translation>Weiter mit „{routine}“?</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Do that</source>
        <translation>Das tun</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>CountLine</name>
    <message>
        <source>Count</source>
        <translation>Zählung</translation>
    </message>
</context>
<context>
    <name>CourseBar</name>
    <message>
        <source>Whole routine</source>
        <translation>Ganzes Programm</translation>
    </message>
    <message>
        <source>Exercise {number} of {count}, {percent} percent of the routine done</source>
        <translation>Übung {number} von {count}, {percent} Prozent des Programms geschafft</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>The session was deleted.</source>
        <translation>Die Sitzung wurde gelöscht.</translation>
    </message>
    <message>
        <source>Take it back  (Ctrl+Z)</source>
        <translation>Zurücknehmen  (Strg+Z)</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>DaysColumn</name>
    <message>
        <source>The month before</source>
        <translation>Der Monat davor</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Der nächste Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n active day(s) this month.</source>
        <translation>
            <numerusform>%n aktiver Tag in diesem Monat.</numerusform>
            <numerusform>%n aktive Tage in diesem Monat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days of rest are part of it.</source>
        <translation>Tage der Ruhe gehören dazu.</translation>
    </message>
</context>
<context>
    <name>Dose</name>
    <message>
        <source>{sets} sets of {dose}</source>
        <translation>{sets} Sätze mit {dose}</translation>
    </message>
    <message>
        <source>left {left}, right {right}</source>
        <translation>links {left}, rechts {right}</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{number} breaths</source>
        <translation>{number} Atemzüge</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>{number} breath</source>
        <translation>{number} Atemzug</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>bis zu {amount}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation>{number}-mal</translation>
    </message>
    <message>
        <source>{times} each side</source>
        <translation>{times} je Seite</translation>
    </message>
    <message>
        <source>{times} in all</source>
        <translation>{times} insgesamt</translation>
    </message>
    <message>
        <source>at your own pace</source>
        <translation>im eigenen Tempo</translation>
    </message>
    <message>
        <source>{times}, each held {amount}</source>
        <translation>{times}, je {amount}</translation>
    </message>
    <message>
        <source>{dose} in all</source>
        <translation>{dose} insgesamt</translation>
    </message>
    <message>
        <source>{dose} each side</source>
        <translation>{dose} je Seite</translation>
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
        <translation>Wie vorher</translation>
    </message>
    <message>
        <source>One time is</source>
        <translation>Ein Mal ist</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Go on for</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Rest between</source>
        <translation>Pause dazwischen</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Pause zwischen Sätzen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Pause at the top</source>
        <translation>Oben halten</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Tighten first, then let go</source>
        <translation>Erst anspannen, dann lösen</translation>
    </message>
    <message>
        <source>Tighten</source>
        <translation>Anspannen</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>Sides differ</source>
        <translation>Seiten verschieden</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>How much is said</source>
        <translation>Wie viel gesagt wird</translation>
    </message>
    <message>
        <source>That is more than twice what the sources give.</source>
        <translation>Das ist mehr als das Doppelte dessen, was die Quellen angeben.</translation>
    </message>
    <message>
        <source>Change every time</source>
        <translation>Jedes Mal wechseln</translation>
    </message>
    <message>
        <source>Change after every set</source>
        <translation>Nach jedem Satz wechseln</translation>
    </message>
    <message>
        <source>One side, then the other</source>
        <translation>Erst eine Seite, dann die andere</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Wie eingestellt</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
</context>
<context>
    <name>Dosing</name>
    <message>
        <source>This routine says: {how_much}.</source>
        <translation>Dieses Programm sagt: {how_much}.</translation>
    </message>
    <message>
        <source>The settings say: {how_much}.</source>
        <translation>Die Einstellungen sagen: {how_much}.</translation>
    </message>
    <message>
        <source>That is outside what the sources give, and yours to choose.</source>
        <translation>Das liegt außerhalb dessen, was die Quellen nennen, und ist deine Entscheidung.</translation>
    </message>
    <message>
        <source>Set by this routine.</source>
        <translation>Von diesem Programm gesetzt.</translation>
    </message>
    <message>
        <source>Set by you, for every routine.</source>
        <translation>Von dir gesetzt, für jedes Programm.</translation>
    </message>
    <message>
        <source>Set by you, for this routine.</source>
        <translation>Von dir gesetzt, für dieses Programm.</translation>
    </message>
    <message>
        <source>{amount}. Source: {sources}.</source>
        <translation>{amount}. Quelle: {sources}.</translation>
    </message>
    <message>
        <source>Our choice: no source gives this number.</source>
        <translation>Unsere Wahl: Keine Quelle nennt diese Zahl.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>My routine</source>
        <translation>Mein Programm</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (Kopie)</translation>
    </message>
    <message>
        <source>My exercise</source>
        <translation>Meine Übung</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Make my own of it</source>
        <translation>Eine eigene daraus machen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Try it</source>
        <translation>Versuchen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>EditorSheet</name>
    <message>
        <source>What is said</source>
        <translation>Was gesagt wird</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause of {seconds}</source>
        <translation>Pause von {seconds}</translation>
    </message>
    <message numerus="yes">
        <source>Do this %n time(s)</source>
        <translation>
            <numerusform>Das %n-mal machen</numerusform>
            <numerusform>Das %n-mal machen</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Left {left}, right {right}</source>
        <translation>Links {left}, rechts {right}</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>Beide zugleich</translation>
    </message>
    <message>
        <source>Change position</source>
        <translation>Lage wechseln</translation>
    </message>
    <message>
        <source>Get up or down</source>
        <translation>Aufstehen oder hinlegen</translation>
    </message>
</context>
<context>
    <name>EndPanel</name>
    <message>
        <source>Back to the routines</source>
        <translation>Zurück zu den Programmen</translation>
    </message>
</context>
<context>
    <name>Errand</name>
    <message>
        <source>Something went wrong that nobody foresaw. Please try again.</source>
        <translation>Etwas ist schiefgegangen, das niemand vorhergesehen hat. Bitte versuch es noch einmal.</translation>
    </message>
</context>
<context>
    <name>ExerciseCard</name>
    <message>
        <source>Stretch</source>
        <translation>Dehnung</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Massage</source>
        <translation>Massage</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Beweglichkeit</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhe</translation>
    </message>
</context>
<context>
    <name>ExerciseEdit</name>
    <message>
        <source>type the exercise as text</source>
        <translation>die Übung als Text tippen</translation>
    </message>
    <message>
        <source>Not saved yet: {why}</source>
        <translation>Noch nicht gespeichert: {why}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>ExerciseEditor</name>
    <message>
        <source>Edit an exercise</source>
        <translation>Übung bearbeiten</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Press again to delete this exercise</source>
        <translation>Noch einmal drücken, um diese Übung zu löschen</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>umbenennen</translation>
    </message>
    <message>
        <source>choose a figure</source>
        <translation>eine Figur wählen</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Was gesagt wird</translation>
    </message>
    <message>
        <source>$side and $other become left and right: $side is the side that works.</source>
        <translation>$side und $other werden zu links und rechts: $side ist die Seite, die arbeitet. Mit Endung: $side.e, $side.en, $side.es, $side.er.</translation>
    </message>
    <message>
        <source>What is set and said</source>
        <translation>Was eingestellt und gesagt wird</translation>
    </message>
    <message>
        <source>As it is said</source>
        <translation>Wie es gesagt wird</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figur</translation>
    </message>
</context>
<context>
    <name>ExerciseForm</name>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Done for a time</source>
        <translation>Eine Zeit lang gemacht</translation>
    </message>
    <message>
        <source>Repeated, counted aloud</source>
        <translation>Wiederholt, laut gezählt</translation>
    </message>
    <message>
        <source>At your own pace, until a key</source>
        <translation>Im eigenen Tempo, bis zu einer Taste</translation>
    </message>
    <message>
        <source>in any position</source>
        <translation>in jeder Lage</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>One side at a time</source>
        <translation>Eine nach der anderen</translation>
    </message>
    <message>
        <source>Both sides at once</source>
        <translation>Beide Seiten zugleich</translation>
    </message>
    <message>
        <source>One time is</source>
        <translation>Ein Mal ist</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Du brauchst</translation>
    </message>
    <message>
        <source>mat, strap</source>
        <translation>Matte, Gurt</translation>
    </message>
    <message>
        <source>change the kind</source>
        <translation>die Art ändern</translation>
    </message>
    <message>
        <source>change the position</source>
        <translation>die Lage ändern</translation>
    </message>
    <message>
        <source>change the dose</source>
        <translation>die Dosis ändern</translation>
    </message>
    <message>
        <source>change what it needs</source>
        <translation>ändern, was sie braucht</translation>
    </message>
    <message>
        <source>change the sides</source>
        <translation>die Seiten ändern</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
</context>
<context>
    <name>ExerciseLook</name>
    <message>
        <source>change the dose</source>
        <translation>die Dosis ändern</translation>
    </message>
</context>
<context>
    <name>ExercisePage</name>
    <message>
        <source>About the exercise</source>
        <translation>Über die Übung</translation>
    </message>
    <message>
        <source>Try just this one</source>
        <translation>Nur diese ausprobieren</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Change the dose</source>
        <translation>Dosis ändern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The dose in this routine</source>
        <translation>Die Dosis in diesem Programm</translation>
    </message>
    <message>
        <source>The dose in every routine</source>
        <translation>Die Dosis in jedem Programm</translation>
    </message>
</context>
<context>
    <name>FactsColumn</name>
    <message>
        <source>For you</source>
        <translation>Für dich</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>Aufhören bei</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Get into place</source>
        <translation>In Position gehen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>Währenddessen</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Du brauchst</translation>
    </message>
    <message>
        <source>Good to have</source>
        <translation>Angenehm dazu</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>No source gives a dose: this one is our choice.</source>
        <translation>Keine Quelle nennt eine Dosis: Diese ist unsere Wahl.</translation>
    </message>
    <message>
        <source>{option} (on)</source>
        <translation>{option} (ein)</translation>
    </message>
    <message>
        <source>{option} (off)</source>
        <translation>{option} (aus)</translation>
    </message>
</context>
<context>
    <name>FeelingQuestion</name>
    <message>
        <source>How was it?</source>
        <translation>Wie war es?</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Schmerz vorher</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Schmerz jetzt</translation>
    </message>
    <message>
        <source>Now, left side</source>
        <translation>Jetzt, linke Seite</translation>
    </message>
    <message>
        <source>Now, right side</source>
        <translation>Jetzt, rechte Seite</translation>
    </message>
    <message>
        <source>One side hurts more</source>
        <translation>Eine Seite schmerzt mehr</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Eine Notiz, wenn du magst</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>How was it? 0 is no pain, 10 the worst. Leave out what you like.</source>
        <translation>Wie war es? 0 ist kein Schmerz, 10 der stärkste. Lass weg, was du magst.</translation>
    </message>
</context>
<context>
    <name>Feelings</name>
    <message>
        <source>In {routine} you noted a pain of {level} of 10: {exercise}.</source>
        <translation>In „{routine}“ hast du einen Schmerz von {level} von 10 notiert: {exercise}.</translation>
    </message>
</context>
<context>
    <name>FieldLines</name>
    <message>
        <source>usually {seconds} s</source>
        <translation>sonst {seconds} s</translation>
    </message>
</context>
<context>
    <name>FigureGrid</name>
    <message>
        <source>Figures</source>
        <translation>Figuren</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Keine Figur</translation>
    </message>
</context>
<context>
    <name>FigurePanel</name>
    <message>
        <source>Get into place</source>
        <translation>In Position gehen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>And the other way</source>
        <translation>Und andersherum</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>The pose before</source>
        <translation>Die Haltung davor</translation>
    </message>
    <message>
        <source>The next pose</source>
        <translation>Die nächste Haltung</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>linke Seite</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>rechte Seite</translation>
    </message>
    <message>
        <source>Show the left side</source>
        <translation>Linke Seite zeigen</translation>
    </message>
    <message>
        <source>Show the right side</source>
        <translation>Rechte Seite zeigen</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Figure</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Keine Figur</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>Seen from above</source>
        <translation>Von oben gesehen</translation>
    </message>
    <message>
        <source>{figure}, or the other way round</source>
        <translation>{figure}, oder umgekehrt</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Save as audio file</source>
        <translation>Als Tondatei speichern</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Programm</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Show only</source>
        <translation>Nur zeigen</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Jede Länge</translation>
    </message>
    <message>
        <source>Up to {minutes} min</source>
        <translation>Bis {minutes} min</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Lying only</source>
        <translation>Nur im Liegen</translation>
    </message>
    <message>
        <source>No kneeling</source>
        <translation>Ohne Knien</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Am Schreibtisch</translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Massage</source>
        <translation>Massage</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhe</translation>
    </message>
</context>
<context>
    <name>FitCard</name>
    <message>
        <source>Minutes I have</source>
        <translation>Minuten, die ich habe</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>What you save, print, share or duplicate here is as it is here; Edit changes the whole routine.</source>
        <translation>Was du hier speicherst, druckst, teilst oder duplizierst, ist so, wie es hier steht; Bearbeiten ändert das ganze Programm.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Write whole minutes, from 1 to {most}.</source>
        <translation>Schreib ganze Minuten, von 1 bis {most}.</translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message numerus="yes">
        <source>%n exercise(s) left out: {names}.</source>
        <translation>
            <numerusform>%n Übung weggelassen: {names}.</numerusform>
            <numerusform>%n Übungen weggelassen: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Even at its shortest it takes {length}.</source>
        <translation>Selbst am kürzesten dauert es {length}.</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Nichts ist weggelassen.</translation>
    </message>
    <message>
        <source>{name} ({minutes} min)</source>
        <translation>{name} ({minutes} min)</translation>
    </message>
    <message>
        <source>{name}, left: {now} instead of {was}.</source>
        <translation>{name}, links: {now} statt {was}.</translation>
    </message>
    <message>
        <source>{name}, right: {now} instead of {was}.</source>
        <translation>{name}, rechts: {now} statt {was}.</translation>
    </message>
    <message>
        <source>{name}: {now} instead of {was}.</source>
        <translation>{name}: {now} statt {was}.</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>How is it now?</source>
        <translation>Wie ist es jetzt?</translation>
    </message>
    <message>
        <source>Has the pain gone back, within a day, to what is usual for you?</source>
        <translation>Ist der Schmerz innerhalb eines Tages auf das für dich Übliche zurückgegangen?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key for: Yes</comment>
        <translation>J</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation>Er ist noch da</translation>
    </message>
    <message>
        <source>S</source>
        <comment>key for: It is still there</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>It is worse</source>
        <translation>Er ist schlimmer</translation>
    </message>
    <message>
        <source>W</source>
        <comment>key for: It is worse</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation>Frag mich später</translation>
    </message>
    <message>
        <source>Then take it easy.</source>
        <translation>Dann lass es ruhig angehen.</translation>
    </message>
    <message>
        <source>Go on  (Esc)</source>
        <translation>Weiter  (Esc)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>You lie on the floor with your eyes shut, and a voice takes you through a whole routine: the exercise, the side, how long. A hold begins when its instruction ends, never during it.</source>
        <translation>Du liegst mit geschlossenen Augen auf dem Boden, und eine Stimme führt dich durch ein ganzes Programm: die Übung, die Seite, wie lange. Eine Haltezeit beginnt, wenn die Anweisung zu Ende ist, nie währenddessen.</translation>
    </message>
    <message>
        <source>Choose a routine, press Enter, lie down. Space pauses and goes on. The right arrow skips a step, the left arrow goes back. Press H if it hurts: everything stops at once.</source>
        <translation>Wähl ein Programm, drück Enter, leg dich hin. Die Leertaste hält an und macht weiter. Pfeil rechts überspringt einen Schritt, Pfeil links geht zurück. Drück H, wenn es wehtut: Alles hält sofort an.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kurz gesagt</translation>
    </message>
    <message>
        <source>Practise the keys</source>
        <translation>Die Tasten üben</translation>
    </message>
    <message>
        <source>The four that you need, in a minute.</source>
        <translation>Die vier, die du brauchst, in einer Minute.</translation>
    </message>
    <message>
        <source>This program reads exercises aloud and keeps the time. It gives no medical advice. Ask a doctor or a physiotherapist before you begin, above all with a lasting pain, an injury, an operation, or while pregnant. Pain means stop.</source>
        <translation>Psoas Timer liest Übungen vor und achtet auf die Zeit, gibt aber keinen medizinischen Rat. Frag eine Ärztin, einen Arzt oder eine Physiotherapeutin, bevor du beginnst, vor allem bei anhaltenden Schmerzen, einer Verletzung, einer Operation oder in der Schwangerschaft. Schmerz heißt aufhören.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Bevor du beginnst</translation>
    </message>
    <message>
        <source>You can give each of them another key in the settings.</source>
        <translation>In den Einstellungen kannst du jeder eine andere Taste geben.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keys, voice, times.</source>
        <translation>Tasten, Stimme, Zeiten.</translation>
    </message>
    <message>
        <source>If something is wrong</source>
        <translation>Wenn etwas nicht stimmt</translation>
    </message>
    <message>
        <source>Without a voice the routine goes on with tones and large text, and a line on top says why.</source>
        <translation>Ohne Stimme geht es mit Tönen und großem Text weiter, und eine Zeile oben sagt, warum.</translation>
    </message>
    <message>
        <source>You hear nothing</source>
        <translation>Du hörst nichts</translation>
    </message>
    <message>
        <source>Check the sound</source>
        <translation>Ton prüfen</translation>
    </message>
    <message>
        <source>Three words; it says what to try next.</source>
        <translation>Drei Wörter; danach steht da, was als Nächstes zu versuchen ist.</translation>
    </message>
    <message>
        <source>Raise the lead-in in the settings: a short silence wakes the headphones before the first word.</source>
        <translation>Erhöh in den Einstellungen den Vorlauf: Eine kurze Stille weckt den Kopfhörer vor dem ersten Wort.</translation>
    </message>
    <message>
        <source>Wireless headphones swallow the first word</source>
        <translation>Funkkopfhörer verschlucken das erste Wort</translation>
    </message>
    <message>
        <source>What works on this computer and what does not, as text to send along. It names your folders and devices, and nothing you did.</source>
        <translation>Was auf diesem Computer geht und was nicht, als Text zum Mitschicken. Er nennt deine Ordner und Geräte und nichts von dem, was du gemacht hast.</translation>
    </message>
    <message>
        <source>You want to report it</source>
        <translation>Du willst es melden</translation>
    </message>
    <message>
        <source>Copy the diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Goes to the clipboard and nowhere else.</source>
        <translation>Geht in die Zwischenablage und sonst nirgendwohin.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>The exercises and their doses come from these. What no source gives is our own choice, and says so where it stands.</source>
        <translation>Die Übungen und ihre Dosen stammen hieraus. Was keine Quelle nennt, ist unsere eigene Wahl und sagt das an Ort und Stelle.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>Nothing leaves your computer. The program opens no network connection, has no account and counts nobody. The voice is made here.</source>
        <translation>Nichts verlässt deinen Computer. Psoas Timer öffnet keine Netzverbindung, hat kein Konto und zählt niemanden. Die Stimme entsteht hier.</translation>
    </message>
    <message>
        <source>To take all of it along, copy these folders. To remove it, delete them.</source>
        <translation>Um alles mitzunehmen, kopiere diese Ordner. Um es zu entfernen, lösch sie.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Psoas Timer, free software under the GPL, 3.0 or later.</source>
        <translation>Psoas Timer, freie Software unter der GPL, 3.0 oder neuer.</translation>
    </message>
    <message>
        <source>The typeface is Inter, by Rasmus Andersson, under the Open Font License.</source>
        <translation>Die Schrift ist Inter von Rasmus Andersson, unter der Open Font License.</translation>
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
        <translation>System</translation>
    </message>
    <message>
        <source>Routines and history</source>
        <translation>Programme und Verlauf</translation>
    </message>
    <message>
        <source>Rendered speech, safe to delete</source>
        <translation>Erzeugte Sprache, darf gelöscht werden</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Questions about your body, and cautions</source>
        <translation>Fragen zu deinem Körper und Hinweise</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation>Zurück  (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>Looking at everything; this takes a few seconds.</source>
        <translation>Alles wird geprüft; das dauert ein paar Sekunden.</translation>
    </message>
    <message>
        <source>Copied. You can paste it wherever you want to send it.</source>
        <translation>Kopiert. Du kannst es einfügen, wo du es hinschicken willst.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Woche vom {day}</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>during</source>
        <translation>dabei</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>planned {time}</source>
        <translation>{time} geplant</translation>
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
        <translation>beendet nach {time}</translation>
    </message>
    <message>
        <source>left {left}, right {right}</source>
        <translation>links {left}, rechts {right}</translation>
    </message>
    <message>
        <source>pain {level} of 10</source>
        <translation>Schmerz {level} von 10</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Nicht mehr teilen</translation>
    </message>
    <message>
        <source>Another machine</source>
        <translation>Anderer Computer</translation>
    </message>
    <message>
        <source>Sessions are exchanged through {folder}</source>
        <translation>Sitzungen werden über {folder} ausgetauscht</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts da</translation>
    </message>
    <message>
        <source>After your first routine you see here what you did: the days, the minutes, both sides, and how it felt. Days of rest count as good days.</source>
        <translation>Nach deinem ersten Programm siehst du hier, was du gemacht hast: die Tage, die Minuten, beide Seiten und wie es sich anfühlte. Ruhetage zählen als gute Tage.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>The time as a whole</source>
        <translation>Die Zeit als Ganzes</translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation>Zurück  (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Bericht (PDF)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>Alles (JSON)</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Datei einlesen</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <source>Import and share</source>
        <translation>Einlesen und teilen</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Routines that somebody gave you. You see what is in it before it is added.</source>
        <translation>Programme, die dir jemand gegeben hat. Du siehst, was darin ist, bevor es hinzukommt.</translation>
    </message>
    <message>
        <source>Write a list</source>
        <translation>Liste schreiben</translation>
    </message>
    <message>
        <source>Paste or type exercises the way they stand on a sheet of paper.</source>
        <translation>Füg Übungen ein oder tipp sie so ab, wie sie auf einem Zettel stehen.</translation>
    </message>
    <message>
        <source>Share all of mine</source>
        <translation>Meine Programme teilen</translation>
    </message>
    <message>
        <source>Every routine you made or changed, in one file for somebody else.</source>
        <translation>Jedes Programm, das du gemacht oder geändert hast, in einer Datei für jemand anderen.</translation>
    </message>
    <message>
        <source>A file can also be dropped onto the window. Escape leads back.</source>
        <translation>Eine Datei lässt sich auch auf das Fenster ziehen. Escape führt zurück.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>{path} is no file.</source>
        <translation>{path} ist keine Datei.</translation>
    </message>
    <message>
        <source>Open a file of routines</source>
        <translation>Datei mit Programmen öffnen</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}).</source>
        <translation>{path} kann nicht gelesen werden ({reason}).</translation>
    </message>
</context>
<context>
    <name>KeptEdit</name>
    <message>
        <source>{name} (mine)</source>
        <translation>{name} (meins)</translation>
    </message>
    <message>
        <source>It was changed elsewhere too: yours is kept beside it, as {name}.</source>
        <translation>Es wurde auch anderswo geändert: Deines steht daneben, als {name}.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved: see above</source>
        <translation>Nicht gespeichert: siehe oben</translation>
    </message>
    <message>
        <source>a change from elsewhere</source>
        <translation>eine Änderung von anderswo</translation>
    </message>
    <message>
        <source>keep mine</source>
        <translation>meines behalten</translation>
    </message>
    <message>
        <source>Not saved yet: it was changed elsewhere</source>
        <translation>Noch nicht gespeichert: anderswo geändert</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>{label}, key {key}</source>
        <translation>{label}, Taste {key}</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Another key</source>
        <translation>Andere Taste</translation>
    </message>
    <message>
        <source>Take it  (Enter)</source>
        <translation>Nehmen  (Enter)</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Take this key away</source>
        <translation>Diese Taste wegnehmen</translation>
    </message>
    <message>
        <source>Leave it as it is  (Esc)</source>
        <translation>Alles lassen  (Esc)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Press the key for it.</source>
        <translation>Drück die Taste dafür.</translation>
    </message>
    <message>
        <source>Press the key for it instead of {key}.</source>
        <translation>Drück die Taste, die {key} ersetzen soll.</translation>
    </message>
    <message>
        <source>{key} always means: {other}. The voice names it.</source>
        <translation>{key} bedeutet immer: {other}. Die Stimme nennt sie.</translation>
    </message>
    <message>
        <source>{key} is the only key for: {other}. Give that one another key first.</source>
        <translation>{key} ist die einzige Taste für: {other}. Gib dafür erst eine andere.</translation>
    </message>
    <message>
        <source>{key} means: {other}. Take it from there?</source>
        <translation>{key} bedeutet: {other}. Dort wegnehmen?</translation>
    </message>
    <message>
        <source>Press another key.</source>
        <translation>Drück eine andere Taste.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the keys for {action}</source>
        <translation>Tasten für {action} zurücksetzen</translation>
    </message>
    <message>
        <source>+ key</source>
        <translation>+ Taste</translation>
    </message>
    <message>
        <source>Another key for {action}</source>
        <translation>Noch eine Taste für {action}</translation>
    </message>
    <message>
        <source>{key}, for {action}</source>
        <translation>{key}, für {action}</translation>
    </message>
    <message>
        <source>Always: the voice names this key</source>
        <translation>Immer: Die Stimme nennt diese Taste</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Anhalten oder weitermachen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Diesen Schritt überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the start of this step; again: the step before</source>
        <translation>Zurück zum Anfang; noch einmal: davor</translation>
    </message>
    <message>
        <source>Next exercise</source>
        <translation>Nächste Übung</translation>
    </message>
    <message>
        <source>Previous exercise</source>
        <translation>Vorige Übung</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation>Nochmal</translation>
    </message>
    <message>
        <source>Say it again, in full</source>
        <translation>Noch einmal sagen, ausführlich</translation>
    </message>
    <message>
        <source>Where am I?</source>
        <translation>Wo bin ich?</translation>
    </message>
    <message>
        <source>Say where I am and how long is left</source>
        <translation>Sagen, wo ich bin und wie lange noch</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Länger</translation>
    </message>
    <message>
        <source>5 seconds longer, or one more</source>
        <translation>5 Sekunden länger oder eine mehr</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Kürzer</translation>
    </message>
    <message>
        <source>5 seconds shorter, or one fewer</source>
        <translation>5 Sekunden kürzer oder eine weniger</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Es tut weh</translation>
    </message>
    <message>
        <source>It hurts: everything stops at once</source>
        <translation>Es tut weh: Alles hält sofort an</translation>
    </message>
    <message>
        <source>Undo skip</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take the last skip back</source>
        <translation>Letztes Überspringen zurücknehmen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stop the routine (asks first)</source>
        <translation>Programm beenden (fragt vorher)</translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation>Stimme aus</translation>
    </message>
    <message>
        <source>Voice off or on</source>
        <translation>Stimme aus oder an</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Text größer</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Text kleiner</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help; in a session, all keys</source>
        <translation>Hilfe; in einer Sitzung alle Tasten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings, from the routines</source>
        <translation>Einstellungen, von den Programmen aus</translation>
    </message>
    <message>
        <source>Save as audio file</source>
        <translation>Als Tondatei speichern</translation>
    </message>
    <message>
        <source>Print as PDF</source>
        <translation>Als PDF drucken</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Neues Programm</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Neue Übung</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Share a routine, from its page</source>
        <translation>Programm teilen, auf seiner Seite</translation>
    </message>
    <message>
        <source>Import and share</source>
        <translation>Einlesen und teilen</translation>
    </message>
    <message>
        <source>Open a file, write a list, share all</source>
        <translation>Datei öffnen, Liste schreiben, teilen</translation>
    </message>
    <message>
        <source>About your body</source>
        <translation>Über deinen Körper</translation>
    </message>
    <message>
        <source>Say what may not suit you</source>
        <translation>Sagen, was dir vielleicht nicht guttut</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search routines and exercises</source>
        <translation>Programme und Übungen suchen</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Exercises; back to routines</source>
        <translation>Übungen; zurück zu den Programmen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What you did, from the routines</source>
        <translation>Was du gemacht hast</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Ja, weiter</translation>
    </message>
    <message>
        <source>Yes; start</source>
        <translation>Ja; starten</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
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
        <translation>Entf</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Media Play/Pause</source>
        <translation>Medien Start/Pause</translation>
    </message>
    <message>
        <source>Media Play</source>
        <translation>Medien Start</translation>
    </message>
    <message>
        <source>Media Pause</source>
        <translation>Medien Pause</translation>
    </message>
    <message>
        <source>Media Next</source>
        <translation>Medien Weiter</translation>
    </message>
    <message>
        <source>Media Previous</source>
        <translation>Medien Zurück</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; cannot mean both &quot;{one}&quot; and &quot;{other}&quot;; &quot;{one}&quot; keeps its own keys.</source>
        <translation>Die Taste „{key}“ kann nicht zugleich „{one}“ und „{other}“ bedeuten; „{one}“ behält seine Tasten.</translation>
    </message>
    <message>
        <source>There is nothing called &quot;{name}&quot; that a key could do.</source>
        <translation>Es gibt nichts namens „{name}“, das eine Taste tun könnte.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; keeps its own keys. {reason}</source>
        <translation>„{name}“ behält seine Tasten. {reason}</translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; always belongs to it: the voice names it.</source>
        <translation>Die Taste „{key}“ gehört immer dazu: Die Stimme nennt sie.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is not a key.</source>
        <translation>„{key}“ ist keine Taste.</translation>
    </message>
    <message>
        <source>Digits tell how much it hurts.</source>
        <translation>Ziffern sagen, wie weh es tut.</translation>
    </message>
    <message>
        <source>Tab goes from one thing to the next.</source>
        <translation>Tab führt von einem zum nächsten.</translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>All keys    {key} to close</source>
        <translation>Alle Tasten    {key} zum Schließen</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Choose a key to put another one in its place; Delete takes it away. Those in a dashed frame stay: the voice names them.</source>
        <translation>Wähl eine Taste, um sie durch eine andere zu ersetzen; Entf nimmt sie weg. Die gestrichelt umrandeten bleiben: Die Stimme nennt sie.</translation>
    </message>
    <message>
        <source>In a session</source>
        <translation>In einer Sitzung</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>Im Fenster</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <comment>the tag of the language that you translate into: de, es</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Routines</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>There are no routines here. The program&apos;s own are missing, so it was not installed whole: please install it again.</source>
        <translation>Hier sind keine Programme. Auch die mitgelieferten fehlen, also wurde nicht alles installiert: Bitte installiere es neu.</translation>
    </message>
    <message>
        <source>No routine is like that. Try fewer words or fewer conditions.</source>
        <translation>Kein Programm ist so. Versuch es mit weniger Wörtern oder Bedingungen.</translation>
    </message>
    <message>
        <source>No exercise is like that. Try fewer words or fewer conditions.</source>
        <translation>Keine Übung ist so. Versuch es mit weniger Wörtern oder Bedingungen.</translation>
    </message>
</context>
<context>
    <name>LineDeeds</name>
    <message>
        <source>Breathe evenly.</source>
        <translation>Atme gleichmäßig.</translation>
    </message>
    <message>
        <source>add a sentence</source>
        <translation>einen Satz hinzufügen</translation>
    </message>
    <message>
        <source>add a pause</source>
        <translation>eine Pause hinzufügen</translation>
    </message>
    <message>
        <source>move a line</source>
        <translation>eine Zeile verschieben</translation>
    </message>
    <message>
        <source>duplicate a line</source>
        <translation>eine Zeile verdoppeln</translation>
    </message>
    <message>
        <source>remove lines</source>
        <translation>Zeilen entfernen</translation>
    </message>
    <message>
        <source>repeat lines</source>
        <translation>Zeilen wiederholen</translation>
    </message>
    <message>
        <source>add an exercise</source>
        <translation>eine Übung hinzufügen</translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source>take the dose of a line back</source>
        <translation>die Dosis einer Zeile zurücknehmen</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Was gesagt wird</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>change a pause</source>
        <translation>eine Pause ändern</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>change how often lines are repeated</source>
        <translation>ändern, wie oft Zeilen wiederholt werden</translation>
    </message>
    <message>
        <source>Do these once</source>
        <translation>Diese einmal machen</translation>
    </message>
    <message>
        <source>change a dose</source>
        <translation>eine Dosis ändern</translation>
    </message>
    <message>
        <source>type what is said</source>
        <translation>tippen, was gesagt wird</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Write a list</source>
        <translation>Liste schreiben</translation>
    </message>
    <message>
        <source>Name of the routine</source>
        <translation>Name des Programms</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Die Liste</translation>
    </message>
    <message>
        <source>Make a routine of it</source>
        <translation>Ein Programm daraus machen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Write or paste one exercise in each line, for example:

Kneeling lunge 3x30s each side
Glute bridge, 2 sets of 15
Rest 20 s
Cobra pose, hold 20 seconds, 3 times</source>
        <translation>Schreib oder füg in jede Zeile eine Übung ein, zum Beispiel:

Ausfallschritt im Knien 3x30 s je Seite
Brücke, 2 Sätze mit 15
Pause 20 s
Kobra, 20 Sekunden halten, 3-mal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Was verstanden wurde</translation>
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
        <translation>Bitte prüfen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>My list</source>
        <translation>Meine Liste</translation>
    </message>
    <message>
        <source>What is understood stands here while you write.</source>
        <translation>Was verstanden wird, steht hier, während du schreibst.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) understood.</source>
        <translation>
            <numerusform>%n Zeile verstanden.</numerusform>
            <numerusform>%n Zeilen verstanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out.</source>
        <translation>
            <numerusform>%n Zeile weggelassen.</numerusform>
            <numerusform>%n Zeilen weggelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Save as audio file</source>
        <translation>Als Tondatei speichern</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>What I did</source>
        <translation>Was ich gemacht habe</translation>
    </message>
    <message>
        <source>Exercise report</source>
        <translation>Übungsbericht</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Verlauf speichern</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Datei einlesen</translation>
    </message>
    <message>
        <source>{file} is not taken in: {reason}.</source>
        <translation>{file} wird nicht eingelesen: {reason}.</translation>
    </message>
    <message>
        <source>{file}: {new} new, {newer} changed, {known} known already.</source>
        <translation>{file}: {new} neu, {newer} geändert, {known} schon bekannt.</translation>
    </message>
    <message>
        <source>A folder that your other machines have too</source>
        <translation>Ein Ordner, den auch deine anderen Computer haben</translation>
    </message>
    <message>
        <source>{file} cannot be used ({reason}).</source>
        <translation>{file} kann nicht benutzt werden ({reason}).</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>Next: {what}</source>
        <translation>Danach: {what}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>von {count}</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Set {number} of {count}</source>
        <translation>Satz {number} von {count}</translation>
    </message>
    <message>
        <source>Hold {number} of {count}</source>
        <translation>Halten {number} von {count}</translation>
    </message>
    <message>
        <source>Rep {number} of {count}</source>
        <translation>Wiederholung {number} von {count}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>a day of rest</source>
        <translation>ein Ruhetag</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreForm</name>
    <message>
        <source>Good to have</source>
        <translation>Angenehm dazu</translation>
    </message>
    <message>
        <source>Which muscles it is for</source>
        <translation>Für welche Muskeln sie ist</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Heißt auch</translation>
    </message>
    <message>
        <source>Time to change sides</source>
        <translation>Zeit zum Seitenwechsel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muskeln</translation>
    </message>
    <message>
        <source>usually {seconds} s</source>
        <translation>sonst {seconds} s</translation>
    </message>
    <message>
        <source>change the time to change sides</source>
        <translation>die Zeit zum Seitenwechsel ändern</translation>
    </message>
    <message>
        <source>change the notes</source>
        <translation>die Anmerkungen ändern</translation>
    </message>
    <message>
        <source>change what is good to have</source>
        <translation>ändern, was angenehm dazu ist</translation>
    </message>
    <message>
        <source>change the muscles</source>
        <translation>die Muskeln ändern</translation>
    </message>
    <message>
        <source>change other names</source>
        <translation>andere Namen ändern</translation>
    </message>
</context>
<context>
    <name>MoreParts</name>
    <message>
        <source>Options</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>To be careful about</source>
        <translation>Worauf zu achten ist</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Mehr darüber</translation>
    </message>
</context>
<context>
    <name>NextTime</name>
    <message>
        <source>{name}: {dose}. Keep this for next time?</source>
        <translation>{name}: {dose}. Fürs nächste Mal merken?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>{name}: kept for next time.</source>
        <translation>{name}: fürs nächste Mal gemerkt.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n session(s) in a row went well.</source>
        <translation>
            <numerusform>{name}: %n Sitzung lief gut.</numerusform>
            <numerusform>{name}: %n Sitzungen hintereinander liefen gut.</numerusform>
        </translation>
    </message>
    <message>
        <source>{well} Try {dose} next time?</source>
        <translation>{well} Nächstes Mal {dose} versuchen?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Versuchen</translation>
    </message>
    <message>
        <source>{name}: a little more next time.</source>
        <translation>{name}: nächstes Mal ein wenig mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breath(s)</source>
        <translation>
            <numerusform>%n Atemzug</numerusform>
            <numerusform>%n Atemzüge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Before you begin</source>
        <translation>Bevor du beginnst</translation>
    </message>
    <message>
        <source>I have read this  (Enter)</source>
        <translation>Ich habe das gelesen  (Enter)</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Ich habe das gelesen</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Yes, from now on</source>
        <translation>Ja, von jetzt an</translation>
    </message>
    <message>
        <source>{question} Yes</source>
        <translation>{question} Ja</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>{question} Not now</source>
        <translation>{question} Jetzt nicht</translation>
    </message>
    <message>
        <source>A little more?</source>
        <translation>Ein wenig mehr?</translation>
    </message>
    <message>
        <source>A little less?</source>
        <translation>Ein wenig weniger?</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) in a row went well.</source>
        <translation>
            <numerusform>%n Sitzung lief gut.</numerusform>
            <numerusform>%n Sitzungen hintereinander liefen gut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last time was %n day(s) ago.</source>
        <translation>
            <numerusform>Das letzte Mal ist %n Tag her.</numerusform>
            <numerusform>Das letzte Mal ist %n Tage her.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {now} instead of {was}.</source>
        <translation>{name}: {now} statt {was}.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>{file} is waiting: it is shown as soon as you are done here.</source>
        <translation>{file} wartet: Es wird gezeigt, sobald du hier fertig bist.</translation>
    </message>
</context>
<context>
    <name>OptionPart</name>
    <message>
        <source>Name of the option</source>
        <translation>Name der Variante</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Zu Beginn</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>The option needs</source>
        <translation>Die Variante braucht</translation>
    </message>
    <message>
        <source>Figure of the option</source>
        <translation>Figur der Variante</translation>
    </message>
    <message>
        <source>Of the option: {slot}</source>
        <translation>Zur Variante: {slot}</translation>
    </message>
    <message>
        <source>What is said and needed then</source>
        <translation>Was dann gesagt und gebraucht wird</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Remove this option</source>
        <translation>Diese Variante entfernen</translation>
    </message>
    <message>
        <source>As the exercise</source>
        <translation>Wie die Übung</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Du brauchst</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>rename an option</source>
        <translation>eine Variante umbenennen</translation>
    </message>
    <message>
        <source>change an option</source>
        <translation>eine Variante ändern</translation>
    </message>
    <message>
        <source>choose a figure</source>
        <translation>eine Figur wählen</translation>
    </message>
    <message>
        <source>change what it needs</source>
        <translation>ändern, was sie braucht</translation>
    </message>
    <message>
        <source>remove an option</source>
        <translation>eine Variante entfernen</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>Add an easier form</source>
        <translation>Leichtere Form hinzufügen</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>Add a deeper form</source>
        <translation>Tiefere Form hinzufügen</translation>
    </message>
    <message>
        <source>Deeper</source>
        <translation>Tiefer</translation>
    </message>
    <message>
        <source>Add another option</source>
        <translation>Andere Variante hinzufügen</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>add an option</source>
        <translation>eine Variante hinzufügen</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Dosen</translation>
    </message>
    <message>
        <source>Nobody said anything about pain in this time.</source>
        <translation>In dieser Zeit hat niemand etwas über Schmerz gesagt.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Schmerz, 0 bis 10</translation>
    </message>
    <message numerus="yes">
        <source>%n active day(s)</source>
        <translation>
            <numerusform>%n aktiver Tag</numerusform>
            <numerusform>%n aktive Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Time in holds and repetitions: left {left}, right {right}, both {both}.</source>
        <translation>Zeit in Haltezeiten und Wiederholungen: links {left}, rechts {right}, beide {both}.</translation>
    </message>
    <message>
        <source>Words ready</source>
        <translation>Wörter bereit</translation>
    </message>
    <message>
        <source>The voice</source>
        <translation>Die Stimme</translation>
    </message>
    <message>
        <source>How much is said</source>
        <translation>Wie viel gesagt wird</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Für dich</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>The voice is getting ready. You can start at any time.</source>
        <translation>Die Stimme macht sich bereit. Du kannst jederzeit beginnen.</translation>
    </message>
    <message>
        <source>Every word is ready.</source>
        <translation>Jedes Wort ist bereit.</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Wie eingestellt</translation>
    </message>
</context>
<context>
    <name>PainPanel</name>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>stärkster</translation>
    </message>
    <message>
        <source>How much does it hurt?</source>
        <translation>Wie weh tut es?</translation>
    </message>
    <message>
        <source>Press a digit, 0 to 9. For 10 press 0 twice.</source>
        <translation>Drück eine Ziffer, 0 bis 9. Für 10 zweimal die 0.</translation>
    </message>
    <message>
        <source>Pressed by mistake? Go on with {key}.</source>
        <translation>Aus Versehen gedrückt? Mit {key} geht es weiter.</translation>
    </message>
    <message>
        <source>You said {level} of {worst}.</source>
        <translation>Du hast {level} von {worst} gesagt.</translation>
    </message>
</context>
<context>
    <name>PainScale</name>
    <message>
        <source>{words}: {level} of 10</source>
        <translation>{words}: {level} von 10</translation>
    </message>
</context>
<context>
    <name>PartsPage</name>
    <message>
        <source>Back  (Esc)</source>
        <translation>Zurück  (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Undo  (Ctrl+Z)</source>
        <translation>Rückgängig  (Strg+Z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>PhaseBadge</name>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
</context>
<context>
    <name>PhaseSign</name>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Search exercises</source>
        <translation>Übungen suchen</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Enter puts it in after the line you are at.</source>
        <translation>Enter fügt sie nach der Zeile ein, in der du bist.</translation>
    </message>
    <message>
        <source>That is all  (Esc)</source>
        <translation>Das ist alles  (Esc)</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Das ist alles</translation>
    </message>
    <message>
        <source>No exercise is like that. Try fewer words.</source>
        <translation>Keine Übung ist so. Versuch es mit weniger Wörtern.</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>Übung hinzufügen</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>The keys you need</source>
        <translation>Die Tasten, die du brauchst</translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <translation>{number} von {of}</translation>
    </message>
    <message>
        <source>{count} practised</source>
        <translation>{count} geübt</translation>
    </message>
    <message>
        <source>To the routines</source>
        <translation>Zu den Programmen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
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
        <translation>Linke Seite zeigen</translation>
    </message>
    <message>
        <source>Show the right side</source>
        <translation>Rechte Seite zeigen</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print as PDF</source>
        <translation>Als PDF drucken</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Gespeichert als {path}.</translation>
    </message>
</context>
<context>
    <name>ProblemsStrip</name>
    <message>
        <source>Problems in files</source>
        <translation>Fehler in Dateien</translation>
    </message>
    <message>
        <source>Copy the messages</source>
        <translation>Meldungen kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Some files could not be used whole: %n problem(s). Everything else is ready.</source>
        <translation>
            <numerusform>Nicht alle Dateien waren ganz brauchbar: %n Fehler. Alles andere ist bereit.</numerusform>
            <numerusform>Nicht alle Dateien waren ganz brauchbar: %n Fehler. Alles andere ist bereit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>There is no text.</source>
        <translation>Es gibt keinen Text.</translation>
    </message>
    <message>
        <source>There are blanks too many.</source>
        <translation>Es sind zu viele Leerzeichen.</translation>
    </message>
    <message>
        <source>The signs &lt;, &gt;, [[ and ]] cannot be used.</source>
        <translation>Die Zeichen &lt;, &gt;, [[ und ]] sind nicht möglich.</translation>
    </message>
    <message>
        <source>There is an invisible sign in it.</source>
        <translation>Es ist ein unsichtbares Zeichen darin.</translation>
    </message>
    <message>
        <source>It has {length} characters; {most} is the most.</source>
        <translation>Es sind {length} Zeichen; höchstens {most} sind möglich.</translation>
    </message>
    <message>
        <source>No voice can say a word of more than {most} letters.</source>
        <translation>Keine Stimme kann ein Wort mit mehr als {most} Buchstaben sprechen.</translation>
    </message>
    <message>
        <source>{word} cannot be filled in. The words are {words}.</source>
        <translation>{word} lässt sich nicht ausfüllen. Die Wörter sind {words}.</translation>
    </message>
    <message>
        <source>{word} needs an exercise with sides.</source>
        <translation>{word} braucht eine Übung mit Seiten.</translation>
    </message>
    <message>
        <source>The shorter time comes first.</source>
        <translation>Die kürzere Zeit kommt zuerst.</translation>
    </message>
    <message>
        <source>Breaths are whole.</source>
        <translation>Atemzüge sind ganze Zahlen.</translation>
    </message>
    <message>
        <source>It is from {least} to {most} breaths.</source>
        <translation>Möglich sind {least} bis {most} Atemzüge.</translation>
    </message>
    <message>
        <source>It is from {least} to {most} seconds.</source>
        <translation>Möglich sind {least} bis {most} Sekunden.</translation>
    </message>
    <message>
        <source>It is from {least} to {most} times.</source>
        <translation>Möglich sind {least} bis {most} Male.</translation>
    </message>
    <message>
        <source>It is from {least} to {most} sets.</source>
        <translation>Möglich sind {least} bis {most} Sätze.</translation>
    </message>
    <message>
        <source>A way takes {least} to {most} seconds.</source>
        <translation>Ein Weg dauert {least} bis {most} Sekunden.</translation>
    </message>
    <message>
        <source>It is held, or done for a time, or until a key: one of them.</source>
        <translation>Gehalten, eine Zeit lang oder bis zu einer Taste: nur eines davon.</translation>
    </message>
    <message>
        <source>{exercise} has no sides.</source>
        <translation>{exercise} hat keine Seiten.</translation>
    </message>
    <message>
        <source>{exercise} has sides.</source>
        <translation>{exercise} hat Seiten.</translation>
    </message>
    <message>
        <source>Times of one side are counted on it, and without sides in all.</source>
        <translation>Male einer Seite zählen für diese Seite, ohne Seiten insgesamt.</translation>
    </message>
    <message>
        <source>Without sides, times are counted in all.</source>
        <translation>Ohne Seiten wird insgesamt gezählt.</translation>
    </message>
    <message>
        <source>{exercise} has no such option.</source>
        <translation>{exercise} hat keine solche Variante.</translation>
    </message>
    <message>
        <source>Contract and relax need a hold after them.</source>
        <translation>Auf Anspannen und Lösen muss ein Halten folgen.</translation>
    </message>
    <message>
        <source>What is said or done about sides needs an exercise with sides.</source>
        <translation>Was über Seiten gesagt oder getan wird, braucht eine Übung mit Seiten.</translation>
    </message>
    <message>
        <source>Say what to do: there is no movement yet.</source>
        <translation>Sag, was zu tun ist: Es gibt noch keine Bewegung.</translation>
    </message>
    <message>
        <source>{most} sentences are the most.</source>
        <translation>Höchstens {most} Sätze sind möglich.</translation>
    </message>
    <message>
        <source>{most} of them are the most.</source>
        <translation>Höchstens {most} davon sind möglich.</translation>
    </message>
    <message>
        <source>There is nothing in this routine yet.</source>
        <translation>In diesem Programm ist noch nichts.</translation>
    </message>
    <message>
        <source>A routine has one line at least: put another one in first.</source>
        <translation>Ein Programm hat mindestens eine Zeile: Setze zuerst eine andere ein.</translation>
    </message>
    <message>
        <source>{most} lines are the most.</source>
        <translation>Höchstens {most} Zeilen sind möglich.</translation>
    </message>
    <message>
        <source>More than {most} hours is too long for one routine.</source>
        <translation>Mehr als {most} Stunden sind für ein Programm zu lang.</translation>
    </message>
    <message>
        <source>It is from {least} to {most} times over.</source>
        <translation>Möglich sind {least} bis {most} Durchgänge.</translation>
    </message>
    <message>
        <source>It is from {least} to {most} times a day.</source>
        <translation>Möglich ist es {least} bis {most} Mal am Tag.</translation>
    </message>
    <message>
        <source>This line is not a group.</source>
        <translation>Diese Zeile ist keine Gruppe.</translation>
    </message>
    <message>
        <source>These lines are not repeated.</source>
        <translation>Diese Zeilen werden nicht wiederholt.</translation>
    </message>
    <message>
        <source>This line is no exercise.</source>
        <translation>Diese Zeile ist keine Übung.</translation>
    </message>
    <message>
        <source>A group cannot be put into another one.</source>
        <translation>Eine Gruppe passt nicht in eine andere.</translation>
    </message>
    <message>
        <source>A group cannot be put into itself.</source>
        <translation>Eine Gruppe passt nicht in sich selbst.</translation>
    </message>
    <message>
        <source>The lines to repeat have to be next to each other.</source>
        <translation>Die Zeilen zum Wiederholen müssen nebeneinander stehen.</translation>
    </message>
    <message>
        <source>The order has to have every line once.</source>
        <translation>Die Reihenfolge muss jede Zeile einmal enthalten.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>The smaller number comes first.</source>
        <translation>Die kleinere Zahl kommt zuerst.</translation>
    </message>
    <message>
        <source>Breaths are whole numbers from 1 to {most}.</source>
        <translation>Atemzüge sind ganze Zahlen von 1 bis {most}.</translation>
    </message>
    <message>
        <source>A time is at least {least}.</source>
        <translation>Eine Zeit ist mindestens {least} lang.</translation>
    </message>
    <message>
        <source>A time is at most {most}.</source>
        <translation>Eine Zeit ist höchstens {most} lang.</translation>
    </message>
    <message>
        <source>It can be from 1 to {most}.</source>
        <translation>Möglich ist 1 bis {most}.</translation>
    </message>
    <message>
        <source>One time is needed here. For example: {examples}.</source>
        <translation>Hier braucht es eine einzige Zeit. Zum Beispiel: {examples}.</translation>
    </message>
    <message>
        <source>“{text}” is not understood. For example: {examples}.</source>
        <translation>„{text}“ wird nicht verstanden. Zum Beispiel: {examples}.</translation>
    </message>
    <message>
        <source>This exercise does both sides at once: write a number alone.</source>
        <translation>Diese Übung macht beide Seiten zugleich: Schreib nur eine Zahl.</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>{}: {} s on the left, {} s on the right.</source>
        <translation>{}: {} s links, {} s rechts.</translation>
    </message>
    <message>
        <source>{} goes on for {} min without a rest.</source>
        <translation>{} dauert {} min ohne Pause.</translation>
    </message>
    <message>
        <source>The position changes {} times; in another order {}.</source>
        <translation>Die Lage wechselt {}-mal; in anderer Reihenfolge {}.</translation>
    </message>
    <message>
        <source>You go down to the floor or get up {} times.</source>
        <translation>Du legst dich {}-mal hin oder stehst auf.</translation>
    </message>
    <message>
        <source>{}: take care with {}.</source>
        <translation>{}: Vorsicht ({}).</translation>
    </message>
    <message>
        <source>{} is outside what its sources say: {}.</source>
        <translation>{} liegt außerhalb dessen, was die Quellen sagen: {}.</translation>
    </message>
</context>
<context>
    <name>Remembering</name>
    <message>
        <source>What you did of it is kept.</source>
        <translation>Was du davon gemacht hast, bleibt erhalten.</translation>
    </message>
    <message>
        <source>the routine has changed since, so it goes on at this place</source>
        <translation>das Programm hat sich seitdem geändert, also geht es an dieser Stelle weiter</translation>
    </message>
    <message>
        <source>stopped at {time}</source>
        <translation>beendet um {time}</translation>
    </message>
</context>
<context>
    <name>ReminderDesk</name>
    <message>
        <source>Start desk break</source>
        <translation>Schreibtischpause beginnen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>In ten minutes</source>
        <translation>In zehn Minuten</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Time to get up</source>
        <translation>Zeit aufzustehen</translation>
    </message>
    <message>
        <source>A break: {name}.</source>
        <translation>Eine Pause: {name}.</translation>
    </message>
    <message>
        <source>Your routine</source>
        <translation>Dein Programm</translation>
    </message>
    <message>
        <source>It is time for: {name}.</source>
        <translation>Es ist Zeit für: {name}.</translation>
    </message>
    <message>
        <source>What starts at login could not be changed ({reason}).</source>
        <translation>Was bei der Anmeldung startet, ließ sich nicht ändern ({reason}).</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Exercise report</source>
        <translation>Übungsbericht</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Made by Psoas Timer on the computer of the person it is about. Doses are those of the routines as the person had them; times are as measured by the program.</source>
        <translation>Erstellt von Psoas Timer auf dem Computer der Person, um die es geht. Die Dosen sind die der Programme, wie die Person sie hatte; die Zeiten hat Psoas Timer gemessen.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Active days</source>
        <translation>Aktive Tage</translation>
    </message>
    <message>
        <source>{active} of {days}</source>
        <translation>{active} von {days}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>{all}, of them {whole} to the end</source>
        <translation>{all}, davon {whole} bis zum Ende</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>{total}, {week} a week</source>
        <translation>{total}, {week} pro Woche</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was gemacht wurde</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Done / planned</source>
        <translation>Gemacht / geplant</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Schmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>Before sessions: {low} to {high}, on average {mean}</source>
        <translation>Vor den Sitzungen: {low} bis {high}, im Mittel {mean}</translation>
    </message>
    <message>
        <source>After sessions: {low} to {high}, on average {mean}</source>
        <translation>Nach den Sitzungen: {low} bis {high}, im Mittel {mean}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>Nothing was said about pain.</source>
        <translation>Über Schmerz wurde nichts gesagt.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
</context>
<context>
    <name>RoutineButton</name>
    <message>
        <source>Start (Enter)   Look at it (→)</source>
        <translation>Beginnen (Enter)   Ansehen (→)</translation>
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
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>needs nothing</source>
        <translation>braucht nichts</translation>
    </message>
    <message>
        <source>needs {props}</source>
        <translation>braucht {props}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>May not suit you with {conditions}.</source>
        <translation>Vorsicht, falls du das hast: {conditions}.</translation>
    </message>
</context>
<context>
    <name>RoutineEdit</name>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>{name} is in.</source>
        <translation>{name} ist drin.</translation>
    </message>
    <message>
        <source>make it as shipped</source>
        <translation>wie mitgeliefert machen</translation>
    </message>
    <message>
        <source>This routine is yours.</source>
        <translation>Dieses Programm ist deins.</translation>
    </message>
    <message>
        <source>It is from your file {file}, which stays as it is.</source>
        <translation>Es ist aus deiner Datei {file}, und die bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>This routine came with the program. Only what you change is kept; everything else stays up to date.</source>
        <translation>Dieses Programm wurde mitgeliefert. Nur deine Änderungen werden gemerkt; alles andere bleibt aktuell.</translation>
    </message>
    <message>
        <source>Saved as soon as there is an exercise in it</source>
        <translation>Wird gespeichert, sobald eine Übung darin ist</translation>
    </message>
</context>
<context>
    <name>RoutineEditor</name>
    <message>
        <source>Edit a routine</source>
        <translation>Programm bearbeiten</translation>
    </message>
    <message>
        <source>Lines of the routine</source>
        <translation>Zeilen des Programms</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Wie mitgeliefert</translation>
    </message>
    <message>
        <source>Press again to delete this routine</source>
        <translation>Noch einmal drücken, um dieses Programm zu löschen</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>umbenennen</translation>
    </message>
    <message>
        <source>describe</source>
        <translation>beschreiben</translation>
    </message>
    <message>
        <source>reorder</source>
        <translation>umordnen</translation>
    </message>
    <message>
        <source>Add exercise</source>
        <translation>Übung dazu</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Nothing in it yet. Press Enter to choose exercises.</source>
        <translation>Noch nichts darin. Drück Enter, um Übungen auszusuchen.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>About the line</source>
        <translation>Über die Zeile</translation>
    </message>
</context>
<context>
    <name>RoutinePage</name>
    <message>
        <source>Routine</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Start from the beginning</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>About the routine</source>
        <translation>Über das Programm</translation>
    </message>
</context>
<context>
    <name>RoutinePanel</name>
    <message>
        <source>How much is said</source>
        <translation>Wie viel gesagt wird</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Wie eingestellt</translation>
    </message>
    <message>
        <source>Times a day</source>
        <translation>Mal am Tag</translation>
    </message>
    <message>
        <source>Whom to warn before the start</source>
        <translation>Wer vor dem Start gewarnt wird</translation>
    </message>
    <message>
        <source>For all of it</source>
        <translation>Für das Ganze</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>People with</source>
        <translation>Menschen mit</translation>
    </message>
    <message>
        <source>change how much is said</source>
        <translation>Menge des Gesagten ändern</translation>
    </message>
    <message>
        <source>change how often a day</source>
        <translation>Häufigkeit am Tag ändern</translation>
    </message>
    <message>
        <source>change whom to warn</source>
        <translation>ändern, wer gewarnt wird</translation>
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
        <translation>beide Seiten zugleich</translation>
    </message>
    <message>
        <source>changing sides every time</source>
        <translation>jedes Mal im Wechsel</translation>
    </message>
    <message>
        <source>changing sides after every set</source>
        <translation>nach jedem Satz im Wechsel</translation>
    </message>
    <message>
        <source>one side, then the other</source>
        <translation>erst eine Seite, dann die andere</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>etwa {minutes} min</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Du brauchst</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Lagen</translation>
    </message>
    <message>
        <source>Change position</source>
        <translation>Lage wechseln</translation>
    </message>
    <message>
        <source>Get up or down</source>
        <translation>Aufstehen oder hinlegen</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>{side} side first</source>
        <translation>zuerst {side}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>For {condition}.</source>
        <translation>Bei: {condition}.</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>Quelle: {source}.</translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Usually {value}: our number.</source>
        <translation>Sonst {value}: unsere Zahl.</translation>
    </message>
    <message>
        <source>Usually: {value}.</source>
        <translation>Sonst: {value}.</translation>
    </message>
    <message>
        <source>Reset {setting} to {value}</source>
        <translation>{setting} auf {value} zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Cancelled: nothing was saved.</source>
        <translation>Abgebrochen: Es wurde nichts gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n Kapitel</numerusform>
            <numerusform>%n Kapitel</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as {path}: {minutes} min, {chapters}.</source>
        <translation>Gespeichert als {path}: {minutes} min, {chapters}.</translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>Save as audio file</source>
        <translation>Als Tondatei speichern</translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation>Bis hier geschafft</translation>
    </message>
    <message>
        <source>Every word is being said into the file. This takes a few seconds.</source>
        <translation>Jedes Wort wird in die Datei gesprochen. Das dauert ein paar Sekunden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>Wird beendet.</translation>
    </message>
    <message>
        <source>Back to the routines</source>
        <translation>Zurück zu den Programmen</translation>
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
        <translation>Über deinen Körper</translation>
    </message>
    <message>
        <source>Tick what is true of you. It stays on this computer, you can change it whenever you like, and nobody has to answer.</source>
        <translation>Hak an, was auf dich zutrifft. Es bleibt auf diesem Computer, du kannst es jederzeit ändern, und niemand muss antworten.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>What that changes</source>
        <translation>Was das ändert</translation>
    </message>
    <message>
        <source>With any of these, see a doctor before you do any exercise</source>
        <translation>Trifft eines davon zu, lass es ärztlich abklären, bevor du irgendeine Übung machst</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation>Diese Antworten behalten</translation>
    </message>
    <message>
        <source>Leave it as it was  (Esc)</source>
        <translation>Lassen, wie es war  (Esc)</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>Nothing: every routine stays as it is.</source>
        <translation>Nichts: Jedes Programm bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Do it anyway</source>
        <translation>Trotzdem machen</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search  ({key})</source>
        <translation>Suchen  ({key})</translation>
    </message>
</context>
<context>
    <name>SectionsView</name>
    <message>
        <source>Find a setting  (Ctrl+F)</source>
        <translation>Einstellung suchen  (Strg+F)</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>No setting is called that. Try another word.</source>
        <translation>Keine Einstellung heißt so. Versuch ein anderes Wort.</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Note about {session}</source>
        <translation>Notiz zu {session}</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Eine Notiz</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete {session}</source>
        <translation>{session} löschen</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Voice off ({key})</source>
        <translation>Stimme aus ({key})</translation>
    </message>
    <message>
        <source>All words ready</source>
        <translation>Alle Wörter bereit</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>By your answers about your body, nothing of {name} is left for you to do.</source>
        <translation>Nach deinen Antworten über deinen Körper bleibt dir von {name} nichts zu tun.</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Nothing here can show a folder. It is {folder}.</source>
        <translation>Hier lässt sich kein Ordner zeigen. Es ist {folder}.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Who speaks to you.</source>
        <translation>Wer mit dir spricht.</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>Die beste, die es gibt</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>speaker speech language accent male female sample</source>
        <translation>Sprecher Sprache Akzent männlich weiblich Probe</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How fast it speaks.</source>
        <translation>Wie schnell sie spricht.</translation>
    </message>
    <message>
        <source>speed tempo slow quick wpm</source>
        <translation>Geschwindigkeit langsam schnell</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tonhöhe</translation>
    </message>
    <message>
        <source>How high or low it speaks.</source>
        <translation>Wie hoch oder tief sie spricht.</translation>
    </message>
    <message>
        <source>tone deep high</source>
        <translation>Ton tief hoch</translation>
    </message>
    <message>
        <source>Volume of voice</source>
        <translation>Lautstärke der Stimme</translation>
    </message>
    <message>
        <source>How loud the words are.</source>
        <translation>Wie laut die Wörter sind.</translation>
    </message>
    <message>
        <source>loudness quiet softer louder sound</source>
        <translation>Lautstärke leise leiser lauter Ton</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Where the sound comes out.</source>
        <translation>Wo der Ton herauskommt.</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Wie der Computer</translation>
    </message>
    <message>
        <source>device loudspeakers speakers headphones bluetooth</source>
        <translation>Gerät Lautsprecher Kopfhörer Bluetooth</translation>
    </message>
    <message>
        <source>Lead-in</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>Silence before the first word. Raise it if wireless headphones swallow it.</source>
        <translation>Stille vor dem ersten Wort. Erhöh sie, wenn Funkkopfhörer es verschlucken.</translation>
    </message>
    <message>
        <source>delay bluetooth hdmi cut off missing word</source>
        <translation>Verzögerung Bluetooth HDMI abgeschnitten fehlt</translation>
    </message>
    <message>
        <source>Sides in the ears</source>
        <translation>Seiten im Ohr</translation>
    </message>
    <message>
        <source>With headphones, words about a side are heard from that side.</source>
        <translation>Mit Kopfhörern kommen Wörter zu einer Seite von dieser Seite.</translation>
    </message>
    <message>
        <source>stereo pan left right balance</source>
        <translation>Stereo links rechts Balance</translation>
    </message>
    <message>
        <source>Softer music</source>
        <translation>Leisere Musik</translation>
    </message>
    <message>
        <source>Other players are turned down while the voice speaks.</source>
        <translation>Andere Wiedergaben werden leiser, solange die Stimme spricht.</translation>
    </message>
    <message>
        <source>duck lower loud others player podcast</source>
        <translation>leiser lauter andere Wiedergabe Podcast Musik</translation>
    </message>
    <message>
        <source>Who speaks in a session</source>
        <translation>Wer in einer Sitzung spricht</translation>
    </message>
    <message>
        <source>With a screen reader, one of the two is silent.</source>
        <translation>Mit einem Bildschirmleser schweigt einer von beiden.</translation>
    </message>
    <message>
        <source>Ask when a screen reader runs</source>
        <translation>Fragen, wenn ein Bildschirmleser läuft</translation>
    </message>
    <message>
        <source>The voice of Psoas Timer</source>
        <translation>Die Stimme von Psoas Timer</translation>
    </message>
    <message>
        <source>The screen reader</source>
        <translation>Der Bildschirmleser</translation>
    </message>
    <message>
        <source>accessibility orca nvda voiceover blind announce</source>
        <translation>Barrierefreiheit Orca NVDA VoiceOver blind vorlesen</translation>
    </message>
    <message>
        <source>Sound check</source>
        <translation>Tonprüfung</translation>
    </message>
    <message>
        <source>Three words; you say whether you heard them.</source>
        <translation>Drei Wörter; du sagst, ob du sie gehört hast.</translation>
    </message>
    <message>
        <source>Check the sound</source>
        <translation>Ton prüfen</translation>
    </message>
    <message>
        <source>test hear nothing silent mute loud</source>
        <translation>Test hören nichts still stumm laut</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Ansagen</translation>
    </message>
    <message>
        <source>How much is said</source>
        <translation>Wie viel gesagt wird</translation>
    </message>
    <message>
        <source>A routine may ask for its own.</source>
        <translation>Ein Programm kann seine eigenen wünschen.</translation>
    </message>
    <message>
        <source>verbosity instructions talk quiet less more short</source>
        <translation>Ausführlichkeit Anweisungen reden still weniger mehr kurz</translation>
    </message>
    <message>
        <source>Breath and form</source>
        <translation>Atem und Form</translation>
    </message>
    <message>
        <source>A reminder in the first part of a hold.</source>
        <translation>Eine Erinnerung im ersten Teil einer Haltezeit.</translation>
    </message>
    <message>
        <source>hints breathing posture tips</source>
        <translation>Hinweise Atmung Haltung Tipps</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>Halbzeit</translation>
    </message>
    <message>
        <source>Said in the middle of a hold of 20 seconds or more.</source>
        <translation>In der Mitte einer Haltezeit ab 20 Sekunden.</translation>
    </message>
    <message>
        <source>half middle</source>
        <translation>Hälfte Mitte</translation>
    </message>
    <message>
        <source>Ten seconds</source>
        <translation>Zehn Sekunden</translation>
    </message>
    <message>
        <source>Said ten seconds before a long hold or rest ends.</source>
        <translation>Zehn Sekunden vor dem Ende einer langen Haltezeit oder Pause.</translation>
    </message>
    <message>
        <source>warning left remaining</source>
        <translation>Warnung übrig noch</translation>
    </message>
    <message>
        <source>Last three seconds</source>
        <translation>Letzte drei Sekunden</translation>
    </message>
    <message>
        <source>How the end of a hold is counted.</source>
        <translation>Wie das Ende einer Haltezeit gezählt wird.</translation>
    </message>
    <message>
        <source>Three, two, one</source>
        <translation>Drei, zwei, eins</translation>
    </message>
    <message>
        <source>Three ticks</source>
        <translation>Drei Klicks</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>countdown count beep 3 2 1</source>
        <translation>Countdown zählen Piep 3 2 1</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Soft signals for beginnings and ends.</source>
        <translation>Leise Zeichen für Anfang und Ende.</translation>
    </message>
    <message>
        <source>Where there are no words</source>
        <translation>Wo es keine Wörter gibt</translation>
    </message>
    <message>
        <source>Also beside the words</source>
        <translation>Auch neben den Wörtern</translation>
    </message>
    <message>
        <source>beep bell sound signal</source>
        <translation>Piep Glocke Klang Zeichen</translation>
    </message>
    <message>
        <source>Volume of tones</source>
        <translation>Lautstärke der Töne</translation>
    </message>
    <message>
        <source>How loud the tones are.</source>
        <translation>Wie laut die Töne sind.</translation>
    </message>
    <message>
        <source>loudness quiet beep louder softer</source>
        <translation>Lautstärke leise Piep lauter leiser</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Every step of every exercise, each time.</source>
        <translation>Jeder Schritt jeder Übung, jedes Mal.</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>The short forms; a key says a step in full again.</source>
        <translation>Die Kurzformen; eine Taste sagt einen Schritt wieder ausführlich.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nur Namen</translation>
    </message>
    <message>
        <source>Names, sides, beginnings and ends, for routines you know.</source>
        <translation>Namen, Seiten, Anfang und Ende, für Programme, die du kennst.</translation>
    </message>
    <message>
        <source>Fading</source>
        <translation>Immer weniger</translation>
    </message>
    <message>
        <source>Everything until an exercise is familiar, then in brief.</source>
        <translation>Alles, bis eine Übung vertraut ist, dann knapp.</translation>
    </message>
    <message>
        <source>The break</source>
        <translation>Die Pause</translation>
    </message>
    <message>
        <source>The routine that it is.</source>
        <translation>Das Programm, das dann vorgeschlagen wird.</translation>
    </message>
    <message>
        <source>Desk break</source>
        <translation>Schreibtischpause</translation>
    </message>
    <message>
        <source>routine desk exercise</source>
        <translation>Programm Schreibtisch Übung</translation>
    </message>
    <message>
        <source>Routines at their times</source>
        <translation>Programme zu ihren Zeiten</translation>
    </message>
    <message>
        <source>On the days and at the hour that you choose.</source>
        <translation>An den Tagen und zu der Stunde, die du wählst.</translation>
    </message>
    <message>
        <source>Set the times</source>
        <translation>Zeiten setzen</translation>
    </message>
    <message>
        <source>schedule plan calendar daily weekly appointment clock</source>
        <translation>Zeitplan Kalender täglich wöchentlich Termin Uhr</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Between the exercises. No source gives these numbers: the usual ones are ours.</source>
        <translation>Zwischen den Übungen. Keine Quelle nennt diese Zahlen: Die üblichen sind unsere.</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Bereit machen</translation>
    </message>
    <message>
        <source>Before the first exercise.</source>
        <translation>Vor der ersten Übung.</translation>
    </message>
    <message>
        <source>prepare start begin</source>
        <translation>vorbereiten Start Beginn</translation>
    </message>
    <message>
        <source>Follow a step</source>
        <translation>Einem Schritt folgen</translation>
    </message>
    <message>
        <source>After each sentence of the set-up.</source>
        <translation>Nach jedem Satz der Vorbereitung.</translation>
    </message>
    <message>
        <source>settle instruction move place</source>
        <translation>Anweisung bewegen Platz</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>To swap legs or hands.</source>
        <translation>Um Beine oder Hände zu tauschen.</translation>
    </message>
    <message>
        <source>switch other side</source>
        <translation>Wechsel andere Seite</translation>
    </message>
    <message>
        <source>Roll over</source>
        <translation>Umdrehen</translation>
    </message>
    <message>
        <source>To turn over on the floor, or come up to kneeling.</source>
        <translation>Um sich am Boden umzudrehen oder auf die Knie zu kommen.</translation>
    </message>
    <message>
        <source>turn position</source>
        <translation>drehen Lage</translation>
    </message>
    <message>
        <source>Get up or down</source>
        <translation>Aufstehen oder hinlegen</translation>
    </message>
    <message>
        <source>Between standing and the floor.</source>
        <translation>Zwischen Stehen und Boden.</translation>
    </message>
    <message>
        <source>stand lie position</source>
        <translation>stehen liegen Lage</translation>
    </message>
    <message>
        <source>Rest between holds</source>
        <translation>Pause zwischen Haltezeiten</translation>
    </message>
    <message>
        <source>Where an exercise does not say.</source>
        <translation>Wo eine Übung nichts sagt.</translation>
    </message>
    <message>
        <source>pause break</source>
        <translation>Pause Rast</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Pause zwischen Sätzen</translation>
    </message>
    <message>
        <source>One breath</source>
        <translation>Ein Atemzug</translation>
    </message>
    <message>
        <source>In and out, for holds that are counted in breaths.</source>
        <translation>Ein und aus, für Haltezeiten in Atemzügen.</translation>
    </message>
    <message>
        <source>Measure my breath</source>
        <translation>Meinen Atem messen</translation>
    </message>
    <message>
        <source>breathing calibrate inhale exhale</source>
        <translation>Atmung messen einatmen ausatmen</translation>
    </message>
    <message>
        <source>seconds time longer shorter slower faster</source>
        <translation>Sekunden Zeit länger kürzer langsamer schneller</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Which key does what, in a session and around it.</source>
        <translation>Welche Taste was tut, in einer Sitzung und drum herum.</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>keyboard shortcut binding rebind clicker remote pause skip pain</source>
        <translation>Tastatur Tastenkürzel belegen Fernbedienung Klicker Pause überspringen Schmerz</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of window and voice, from the next start on.</source>
        <translation>Von Fenster und Stimme, ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light for the day, dark for the evening.</source>
        <translation>Hell für den Tag, dunkel für den Abend.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>look theme night mode bright</source>
        <translation>Aussehen Nacht Modus hell</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>On every page; two keys change it anywhere.</source>
        <translation>Auf jeder Seite; zwei Tasten ändern sie überall.</translation>
    </message>
    <message>
        <source>font zoom large small letters scale</source>
        <translation>Schrift Zoom groß klein Buchstaben</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Figures move with you, and a disc swells with the breath.</source>
        <translation>Figuren bewegen sich mit dir, und eine Scheibe schwillt mit dem Atem.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>animation still reduced moving</source>
        <translation>Animation still weniger bewegt</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>Where a routine leaves it open.</source>
        <translation>Wo ein Programm es offen lässt.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>left right begin start leg</source>
        <translation>links rechts beginnen Start Bein</translation>
    </message>
    <message>
        <source>About your body</source>
        <translation>Über deinen Körper</translation>
    </message>
    <message>
        <source>What may not suit you is left out or said.</source>
        <translation>Was dir vielleicht nicht guttut, wird weggelassen oder gesagt.</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Die Fragen beantworten</translation>
    </message>
    <message>
        <source>safety health injury condition pregnant screening</source>
        <translation>Sicherheit Gesundheit Verletzung Krankheit schwanger</translation>
    </message>
    <message>
        <source>A little pain</source>
        <translation>Etwas Schmerz</translation>
    </message>
    <message>
        <source>Up to this much the exercise goes on, more gently.</source>
        <translation>Bis hierhin geht die Übung weiter, sanfter.</translation>
    </message>
    <message>
        <source>hurts level stop</source>
        <translation>tut weh Stufe aufhören</translation>
    </message>
    <message>
        <source>More pain</source>
        <translation>Mehr Schmerz</translation>
    </message>
    <message>
        <source>Up to this much the exercise is left; beyond, the routine ends.</source>
        <translation>Bis hierhin wird die Übung verlassen; darüber endet das Programm.</translation>
    </message>
    <message>
        <source>When the screen locks</source>
        <translation>Wenn der Bildschirm sperrt</translation>
    </message>
    <message>
        <source>What a routine does that is going on.</source>
        <translation>Was ein laufendes Programm dann tut.</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Läuft weiter</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>lock screen saver pause</source>
        <translation>Sperre Bildschirmschoner Pause</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Saturday and Sunday</source>
        <translation>Samstag und Sonntag</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>They come while the program runs, by the desktop&apos;s own means.</source>
        <translation>Sie kommen, solange Psoas Timer läuft, als Meldungen deines Desktops.</translation>
    </message>
    <message>
        <source>Remind me of a break</source>
        <translation>An Pausen erinnern</translation>
    </message>
    <message>
        <source>After so much sitting; time away is taken off.</source>
        <translation>Nach so langem Sitzen; Abwesenheit wird abgezogen.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>desk sitting pause notification</source>
        <translation>Schreibtisch sitzen Pause Benachrichtigung</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>No reminders from this hour on.</source>
        <translation>Ab dieser Stunde keine Erinnerungen.</translation>
    </message>
    <message>
        <source>night evening hours silent</source>
        <translation>Nacht Abend Stunden still</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>The same hour twice: no quiet hours.</source>
        <translation>Zweimal dieselbe Stunde: keine Ruhezeit.</translation>
    </message>
    <message>
        <source>morning hours silent</source>
        <translation>Morgen Stunden still</translation>
    </message>
    <message>
        <source>Days without reminders</source>
        <translation>Tage ohne Erinnerungen</translation>
    </message>
    <message>
        <source>Your days of rest.</source>
        <translation>Deine Ruhetage.</translation>
    </message>
    <message>
        <source>weekend rest free</source>
        <translation>Wochenende Ruhe frei</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>In the tray it can go on reminding.</source>
        <translation>In der Leiste kann es weiter erinnern.</translation>
    </message>
    <message>
        <source>Stays in the tray, where there is one</source>
        <translation>Bleibt in der Leiste, wo es eine gibt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>tray background icon quit</source>
        <translation>Leiste Hintergrund Symbol beenden</translation>
    </message>
    <message>
        <source>At login</source>
        <translation>Bei der Anmeldung</translation>
    </message>
    <message>
        <source>On Linux desktops; without a tray the window opens.</source>
        <translation>Auf Linux-Desktops; ohne Leiste öffnet sich das Fenster.</translation>
    </message>
    <message>
        <source>Starts in the tray</source>
        <translation>Startet in der Leiste</translation>
    </message>
    <message>
        <source>Does not start</source>
        <translation>Startet nicht</translation>
    </message>
    <message>
        <source>autostart begin boot session</source>
        <translation>Autostart Beginn Anmeldung</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>Everything is on this computer and nowhere else.</source>
        <translation>Alles ist auf diesem Computer und nirgends sonst.</translation>
    </message>
    <message>
        <source>Routines and history</source>
        <translation>Programme und Verlauf</translation>
    </message>
    <message>
        <source>Your own files, those of others, what you did.</source>
        <translation>Deine eigenen Dateien, die von anderen, was du gemacht hast.</translation>
    </message>
    <message>
        <source>folder files backup own packs where</source>
        <translation>Ordner Dateien Sicherung eigene Pakete wo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What is set on these pages.</source>
        <translation>Was auf diesen Seiten eingestellt ist.</translation>
    </message>
    <message>
        <source>folder files backup where</source>
        <translation>Ordner Dateien Sicherung wo</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>The last session, for a report if it went wrong.</source>
        <translation>Die letzte Sitzung, für einen Bericht, falls etwas schiefging.</translation>
    </message>
    <message>
        <source>folder files where crash bug</source>
        <translation>Ordner Dateien wo Absturz Fehler</translation>
    </message>
    <message>
        <source>Voice cache</source>
        <translation>Speicher der Stimme</translation>
    </message>
    <message>
        <source>Words that were spoken before; safe to delete.</source>
        <translation>Schon gesprochene Wörter; dürfen gelöscht werden.</translation>
    </message>
    <message>
        <source>folder files where rendered speech</source>
        <translation>Ordner Dateien wo Sprache</translation>
    </message>
    <message>
        <source>Its size</source>
        <translation>Seine Größe</translation>
    </message>
    <message>
        <source>It empties itself of what was not used for long.</source>
        <translation>Er leert sich von dem, was lange nicht gebraucht wurde.</translation>
    </message>
    <message>
        <source>Empty the voice cache</source>
        <translation>Speicher der Stimme leeren</translation>
    </message>
    <message>
        <source>space disk delete clear megabytes cache</source>
        <translation>Platz Festplatte löschen leeren Megabyte</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Neu anfangen</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
    <message>
        <source>As they were in the beginning, keys too. Routines and history stay.</source>
        <translation>Wie am Anfang, auch die Tasten. Programme und Verlauf bleiben.</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Alle Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>default restore factory undo</source>
        <translation>Standard wiederherstellen rückgängig</translation>
    </message>
    <message>
        <source>{number} words a minute</source>
        <translation>{number} Wörter pro Minute</translation>
    </message>
    <message>
        <source>{number} seconds</source>
        <translation>{number} Sekunden</translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation>{number} Minuten</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} of 10</source>
        <translation>{number} von 10</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>{number} of 100</source>
        <translation>{number} von 100</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Undo  (Ctrl+Z)</source>
        <translation>Rückgängig  (Strg+Z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>At this rate a voice may take longer for a number than the second it counts. Then the last seconds of a hold are ticks and not words.</source>
        <translation>Bei diesem Tempo kann eine Stimme für eine Zahl länger brauchen als die Sekunde, die sie zählt. Dann sind die letzten Sekunden einer Haltezeit Klicks statt Wörter.</translation>
    </message>
    <message>
        <source>All settings are as they were in the beginning.</source>
        <translation>Alle Einstellungen sind wie am Anfang.</translation>
    </message>
    <message>
        <source>{setting}: changed</source>
        <translation>{setting}: geändert</translation>
    </message>
    <message>
        <source>{setting}: {after}, before it was {before}</source>
        <translation>{setting}: {after}, vorher {before}</translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation>Zurück  (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>My routines</source>
        <translation>Meine Programme</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}).</source>
        <translation>{path} kann nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Gespeichert als {path}.</translation>
    </message>
</context>
<context>
    <name>Shipped</name>
    <message>
        <source>{exercise} is shipped as {shipped} now; yours stays {mine}.</source>
        <translation>{exercise} wird jetzt mit {shipped} geliefert; deine Angabe bleibt {mine}.</translation>
    </message>
    <message>
        <source>{routine} is shipped anew; your changes to it are kept.</source>
        <translation>{routine} kommt in einer neuen Fassung; deine Änderungen daran bleiben.</translation>
    </message>
</context>
<context>
    <name>SideFlag</name>
    <message>
        <source>LEFT SIDE</source>
        <translation>LINKE SEITE</translation>
    </message>
    <message>
        <source>RIGHT SIDE</source>
        <translation>RECHTE SEITE</translation>
    </message>
    <message>
        <source>Left side works</source>
        <translation>Die linke Seite arbeitet</translation>
    </message>
    <message>
        <source>Right side works</source>
        <translation>Die rechte Seite arbeitet</translation>
    </message>
    <message>
        <source>Left side: nothing</source>
        <translation>Linke Seite: nichts</translation>
    </message>
    <message>
        <source>Right side: nothing</source>
        <translation>Rechte Seite: nichts</translation>
    </message>
</context>
<context>
    <name>SlotPart</name>
    <message>
        <source>Add a sentence</source>
        <translation>Satz hinzufügen</translation>
    </message>
    <message>
        <source>type a sentence</source>
        <translation>einen Satz tippen</translation>
    </message>
    <message>
        <source>say a sentence in other words</source>
        <translation>einen Satz in anderen Worten sagen</translation>
    </message>
    <message>
        <source>add a sentence</source>
        <translation>einen Satz hinzufügen</translation>
    </message>
    <message>
        <source>remove a sentence</source>
        <translation>einen Satz entfernen</translation>
    </message>
    <message>
        <source>move a sentence</source>
        <translation>einen Satz verschieben</translation>
    </message>
</context>
<context>
    <name>SoundCheckPage</name>
    <message>
        <source>Sound check</source>
        <translation>Tonprüfung</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Change the loudness until it is pleasant from where you lie.</source>
        <translation>Stell die Lautstärke so ein, dass sie dort angenehm ist, wo du liegst.</translation>
    </message>
    <message>
        <source>Listen: one, two, three.</source>
        <translation>Hör zu: eins, zwei, drei.</translation>
    </message>
    <message>
        <source>There is no sound yet.</source>
        <translation>Es ist noch nichts zu hören.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key for: Yes</comment>
        <translation>J</translation>
    </message>
    <message>
        <source>L</source>
        <comment>key for: Louder</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>Q</source>
        <comment>key for: Quieter</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>A</source>
        <comment>key for: Again</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key for: No</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>SourcePart</name>
    <message>
        <source>Source {number}</source>
        <translation>Quelle {number}</translation>
    </message>
    <message>
        <source>Dose of source {number}</source>
        <translation>Dosis der Quelle {number}</translation>
    </message>
    <message>
        <source>Note on source {number}</source>
        <translation>Anmerkung zur Quelle {number}</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Wer es sagt</translation>
    </message>
    <message>
        <source>Its dose</source>
        <translation>Ihre Dosis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Remove this source</source>
        <translation>Diese Quelle entfernen</translation>
    </message>
    <message>
        <source>change a source</source>
        <translation>eine Quelle ändern</translation>
    </message>
    <message>
        <source>remove a source</source>
        <translation>eine Quelle entfernen</translation>
    </message>
</context>
<context>
    <name>SourcesForm</name>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>add a source</source>
        <translation>eine Quelle hinzufügen</translation>
    </message>
</context>
<context>
    <name>SpeakerPage</name>
    <message>
        <source>Who should speak?</source>
        <translation>Wer soll sprechen?</translation>
    </message>
    <message>
        <source>A screen reader is running. In a session only one of the two should speak.</source>
        <translation>Ein Bildschirmleser läuft. In einer Sitzung sollte nur einer von beiden sprechen.</translation>
    </message>
    <message>
        <source>The voice of Psoas Timer says everything exactly on time. The screen reader says the same words in your own voice and speed; the last three seconds are ticks.</source>
        <translation>Die Stimme von Psoas Timer sagt alles genau zur rechten Zeit. Der Bildschirmleser sagt dieselben Wörter mit deiner eigenen Stimme und Geschwindigkeit; die letzten drei Sekunden sind Klicks.</translation>
    </message>
    <message>
        <source>V</source>
        <comment>key for: The voice of Psoas Timer</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>S</source>
        <comment>key for: The screen reader</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>The voice of Psoas Timer</source>
        <translation>Die Stimme von Psoas Timer</translation>
    </message>
    <message>
        <source>The screen reader</source>
        <translation>Der Bildschirmleser</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Left: {left}
Right: {right}</source>
        <translation>Links: {left}
Rechts: {right}</translation>
    </message>
    <message>
        <source>Say it in other words</source>
        <translation>In anderen Worten sagen</translation>
    </message>
    <message>
        <source>As it is said, if not as it is written</source>
        <translation>Wie es gesagt wird, wenn nicht wie geschrieben</translation>
    </message>
    <message>
        <source>{words}  (Ctrl+Enter)</source>
        <translation>{words}  (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>{name}, as it is said</source>
        <translation>{name}, wie es gesagt wird</translation>
    </message>
</context>
<context>
    <name>StepsForm</name>
    <message>
        <source>Get into place</source>
        <translation>In Position gehen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Move, in few words: from the second time on</source>
        <translation>Bewegen, in wenigen Worten: ab dem zweiten Mal</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>At the very end</source>
        <translation>Ganz am Ende</translation>
    </message>
    <message>
        <source>Where it is felt</source>
        <translation>Wo man es spürt</translation>
    </message>
    <message>
        <source>How to breathe</source>
        <translation>Wie man atmet</translation>
    </message>
    <message>
        <source>Reminders during a hold</source>
        <translation>Hinweise während des Haltens</translation>
    </message>
    <message>
        <source>At every change of side</source>
        <translation>Bei jedem Seitenwechsel</translation>
    </message>
</context>
<context>
    <name>StopQuestion</name>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>StopRow</name>
    <message>
        <source>Start here (Enter)</source>
        <translation>Hier beginnen (Enter)</translation>
    </message>
    <message>
        <source>Look at it (→)</source>
        <translation>Ansehen (→)</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>All is as it was.</source>
        <translation>Alles ist, wie es war.</translation>
    </message>
    <message>
        <source>It cannot be written ({reason}).</source>
        <translation>Es kann nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>Added the routine {name}.</source>
        <translation>Das Programm {name} ist hinzugefügt.</translation>
    </message>
    <message>
        <source>Added the exercise {name}.</source>
        <translation>Die Übung {name} ist hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n routine(s).</source>
        <translation>
            <numerusform>%n Programm hinzugefügt.</numerusform>
            <numerusform>%n Programme hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n exercise(s).</source>
        <translation>
            <numerusform>%n Übung hinzugefügt.</numerusform>
            <numerusform>%n Übungen hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {exercises} and {routines}.</source>
        <translation>{exercises} und {routines} hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%n routine(s)</source>
        <translation>
            <numerusform>%n Programm</numerusform>
            <numerusform>%n Programme</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>{name}: {said}</translation>
    </message>
    <message>
        <source>{name}, line {line}: {said}</source>
        <translation>{name}, Zeile {line}: {said}</translation>
    </message>
    <message>
        <source>Line {line}: {said}</source>
        <translation>Zeile {line}: {said}</translation>
    </message>
    <message>
        <source>An exercise</source>
        <translation>Eine Übung</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TallyList</name>
    <message>
        <source>What was done</source>
        <translation>Was gemacht wurde</translation>
    </message>
    <message>
        <source>Left: {done}</source>
        <translation>Links: {done}</translation>
    </message>
    <message>
        <source>Right: {done}</source>
        <translation>Rechts: {done}</translation>
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
        <translation>nicht beendet</translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s)</source>
        <translation>
            <numerusform>%n Haltezeit</numerusform>
            <numerusform>%n Haltezeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetition(s)</source>
        <translation>
            <numerusform>%n Wiederholung</numerusform>
            <numerusform>%n Wiederholungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} von {planned}</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>As the routine</source>
        <translation>Wie das Programm</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nur Namen</translation>
    </message>
    <message>
        <source>Fading</source>
        <translation>Immer weniger</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>The exercise as text</source>
        <translation>Die Übung als Text</translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation>Zeile {line}: {sentence}</translation>
    </message>
</context>
<context>
    <name>TimesPage</name>
    <message>
        <source>Routines at their times</source>
        <translation>Programme zu ihren Zeiten</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>No routine</source>
        <translation>Kein Programm</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add this time</source>
        <translation>Diese Zeit hinzufügen</translation>
    </message>
    <message>
        <source>Write the time as {example}.</source>
        <translation>Schreib die Zeit wie {example}.</translation>
    </message>
    <message>
        <source>There is no routine to be reminded of.</source>
        <translation>Es gibt kein Programm, an das erinnert werden könnte.</translation>
    </message>
    <message>
        <source>That is in the list already.</source>
        <translation>Das steht schon in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>One routine can have %n line(s) at most.</source>
        <translation>
            <numerusform>Ein Programm kann höchstens %n Zeile haben.</numerusform>
            <numerusform>Ein Programm kann höchstens %n Zeilen haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet. Reminders come while the program runs.</source>
        <translation>Noch keine. Erinnerungen kommen, solange Psoas Timer läuft.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {name}, {when}</source>
        <translation>{name}, {when}: entfernen</translation>
    </message>
    <message>
        <source>Every day at {times}</source>
        <translation>Jeden Tag um {times}</translation>
    </message>
    <message>
        <source>{days} at {times}</source>
        <translation>{days} um {times}</translation>
    </message>
    <message>
        <source>Remind me of</source>
        <translation>Erinnere mich an</translation>
    </message>
    <message>
        <source>Without a day it is every day.</source>
        <translation>Ohne Tag ist es jeden Tag.</translation>
    </message>
    <message>
        <source>Your times</source>
        <translation>Deine Zeiten</translation>
    </message>
</context>
<context>
    <name>TitleFields</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür es ist</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Psoas Timer</source>
        <translation>Psoas Timer öffnen</translation>
    </message>
    <message>
        <source>Start desk break</source>
        <translation>Schreibtischpause beginnen</translation>
    </message>
    <message>
        <source>Remind me again in ten minutes</source>
        <translation>In zehn Minuten wieder erinnern</translation>
    </message>
    <message>
        <source>No more reminders today</source>
        <translation>Heute keine Erinnerungen mehr</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>TroubleStrip</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Störung</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
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
        <translation>Das ganze Programm</translation>
    </message>
    <message>
        <source>Reorder for fewer changes of position</source>
        <translation>Umordnen für weniger Wechsel der Lage</translation>
    </message>
</context>
<context>
    <name>WrittenField</name>
    <message>
        <source>Keep it all the same</source>
        <translation>Trotzdem übernehmen</translation>
    </message>
    <message>
        <source>Less: {what}</source>
        <translation>Weniger: {what}</translation>
    </message>
    <message>
        <source>More: {what}</source>
        <translation>Mehr: {what}</translation>
    </message>
</context>
</TS>
