<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>BreathPage</name>
    <message>
        <source>Measure my breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Breathe as you always do. Press Space each time you begin to breathe out, until you have done so %n time(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>I breathe out  (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again  (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this  (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>{number} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContinueCard</name>
    <message>
        <source>Go on  (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with {routine}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountLine</name>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseBar</name>
    <message>
        <source>Whole routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise {number} of {count}, {percent} percent of the routine done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>The session was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back  (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dose</name>
    <message>
        <source>{sets} sets of {dose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} breaths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at your own pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times}, each held {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dose} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dose} each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} × {amount}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoseForm</name>
    <message>
        <source>Make it as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dosing</name>
    <message>
        <source>That is outside what the sources give, and yours to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by this routine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by you, for every routine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by you, for this routine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount}. Source: {sources}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our choice: no source gives this number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndPanel</name>
    <message>
        <source>Back to the routines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errand</name>
    <message>
        <source>Something went wrong that nobody foresaw. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExerciseCard</name>
    <message>
        <source>Stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Massage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExercisePage</name>
    <message>
        <source>About the exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try just this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dose in this routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dose in every routine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsColumn</name>
    <message>
        <source>For you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get into place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source gives a dose: this one is our choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: {left}. Right: {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} (on)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} (off)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeelingQuestion</name>
    <message>
        <source>How was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side hurts more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was it? 0 is no pain, 10 the worst. Leave out what you like.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Feelings</name>
    <message>
        <source>In {routine} you noted a pain of {level} of 10: {exercise}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigurePanel</name>
    <message>
        <source>Get into place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And the other way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pose before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the {side}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>Seen from above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Save as audio file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Routines of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no routine to use in this file. Escape leads back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These routines are in the file you opened and are not among your own: copy the file into the folder of your routines to keep them. Escape leads back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Show only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No kneeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Massage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>How is it now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the pain gone back, within a day, to what is usual for you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then take it easy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on  (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You lie on the floor with your eyes shut, and a voice takes you through a whole routine: the exercise, the side, how long. A hold begins when its instruction ends, never during it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a routine, press Enter, lie down. Space pauses and goes on. The right arrow skips a step, the left arrow goes back. Press H if it hurts: everything stops at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The four that you need, in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program reads exercises aloud and keeps the time. It gives no medical advice. Ask a doctor or a physiotherapist before you begin, above all with a lasting pain, an injury, an operation, or while pregnant. Pain means stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can give each of them another key in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys, voice, times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If something is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a voice the routine goes on with tones and large text, and a line on top says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hear nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three words; it says what to try next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the lead-in in the settings: a short silence wakes the headphones before the first word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wireless headphones swallow the first word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What works on this computer and what does not, as text to send along. It names your folders and devices, and nothing you did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You want to report it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the clipboard and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exercises and their doses come from these. What no source gives is our own choice, and says so where it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves your computer. The program opens no network connection, has no account and counts nobody. The voice is made here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To take all of it along, copy these folders. To remove it, delete them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psoas Timer, free software under the GPL, 3.0 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The typeface is Inter, by Rasmus Andersson, under the Open Font License.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psoas Timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routines and history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendered speech, safe to delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions about your body, and cautions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at everything; this takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. You can paste it wherever you want to send it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>during</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes}:{seconds:02} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes:02} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped after {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left {left}, right {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain {level} of 10</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions are exchanged through {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n active day(s) this month.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Days of rest are part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After your first routine you see here what you did: the days, the minutes, both sides, and how it felt. Days of rest count as good days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>{label}, key {key}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it  (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this key away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is  (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the key for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the key for it instead of {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} always means: {other}. The voice names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is the only key for: {other}. Give that one another key first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} means: {other}. Take it from there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press another key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the keys for {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another key for {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}, for {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always: the voice names this key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the start of this step; again: the step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it again, in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where am I?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where I am and how long is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 seconds longer, or one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 seconds shorter, or one fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hurts: everything stops at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last skip back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the routine (asks first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice off or on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help; in a session, all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings, from the routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as audio file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About your body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what may not suit you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search routines and exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises; back to routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did, from the routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes; start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; cannot mean both &quot;{one}&quot; and &quot;{other}&quot;; &quot;{one}&quot; keeps its own keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing called &quot;{name}&quot; that a key could do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{name}&quot; keeps its own keys. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; always belongs to it: the voice names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is not a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits tell how much it hurts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab goes from one thing to the next.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys    {key} to close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a key to put another one in its place; Delete takes it away. Those in a dashed frame stay: the voice names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo  (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <comment>the tag of the language that you translate into: de, es</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no routines here. The program&apos;s own are missing, so it was not installed whole: please install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No routine is like that. Try fewer words or fewer conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exercise is like that. Try fewer words or fewer conditions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Save as audio file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not taken in: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {new} new, {newer} changed, {known} known already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder that your other machines have too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be used ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Save as audio file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>Next: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rep {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day of rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextTime</name>
    <message>
        <source>{name}: {dose}. Keep this for next time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: kept for next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n session(s) in a row went well.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{well} Try {dose} next time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: a little more next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breath(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Before you begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this  (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said anything about pain in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n active day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Time in holds and repetitions: left {left}, right {right}, both {both}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice is getting ready. You can start at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PainPanel</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much does it hurt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a digit, 0 to 9. For 10 press 0 twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressed by mistake? Go on with {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said {level} of {worst}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PainScale</name>
    <message>
        <source>{words}: {level} of 10</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhaseBadge</name>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhaseSign</name>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>The keys you need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} practised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsStrip</name>
    <message>
        <source>Problems in files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Some files could not be used whole: %n problem(s). Everything else is ready.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remembering</name>
    <message>
        <source>What you did of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the routine has changed since, so it goes on at this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped at {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReminderDesk</name>
    <message>
        <source>Start desk break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In ten minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to get up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A break: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is time for: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What starts at login could not be changed ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Exercise report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by Psoas Timer on the computer of the person it is about. Doses are those of the routines as the person had them; times are as measured by the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{active} of {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{all}, of them {whole} to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total}, {week} a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done / planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before sessions: {low} to {high}, on average {mean}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After sessions: {low} to {high}, on average {mean}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was said about pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutineButton</name>
    <message>
        <source>Start (Enter)   Look at it (→)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>needs nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs {props}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not suit you with {conditions}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutinePage</name>
    <message>
        <source>Routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the routine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutineSheet</name>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both sides at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing sides every time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing sides after every set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one side, then the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get up or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{side} side first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {condition}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually {value}: our number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset {setting} to {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Cancelled: nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as {path}: {minutes} min, {chapters}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>Save as audio file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word is being said into the file. This takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <source>About your body</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreeningPage</name>
    <message>
        <source>About your body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what is true of you. It stays on this computer, you can change it whenever you like, and nobody has to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What that changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With any of these, see a doctor before you do any exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it was  (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: every routine stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search  ({key})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Note about {session}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {session}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice off ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All words ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>By your answers about your body, nothing of {name} is left for you to do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Nothing here can show a folder. It is {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker speech language accent male female sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast it speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed tempo slow quick wpm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How high or low it speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tone deep high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume of voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud the words are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loudness quiet softer louder sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the sound comes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device loudspeakers speakers headphones bluetooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence before the first word. Raise it if wireless headphones swallow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delay bluetooth hdmi cut off missing word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides in the ears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With headphones, words about a side are heard from that side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stereo pan left right balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softer music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other players are turned down while the voice speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duck lower loud others player podcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks in a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a screen reader, one of the two is silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask when a screen reader runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice of Psoas Timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accessibility orca nvda voiceover blind announce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three words; you say whether you heard them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test hear nothing silent mute loud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A routine may ask for its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verbosity instructions talk quiet less more short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breath and form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reminder in the first part of a hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hints breathing posture tips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said in the middle of a hold of 20 seconds or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said ten seconds before a long hold or rest ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning left remaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last three seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the end of a hold is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three, two, one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>countdown count beep 3 2 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft signals for beginnings and ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where there are no words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also beside the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beep bell sound signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume of tones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud the tones are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loudness quiet beep louder softer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step of every exercise, each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The short forms; a key says a step in full again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, sides, beginnings and ends, for routines you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything until an exercise is familiar, then in brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the exercises. No source gives these numbers: the usual ones are ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prepare start begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After each sentence of the set-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settle instruction move place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To swap legs or hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To turn over on the floor, or come up to kneeling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get up or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between standing and the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stand lie position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest between holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where an exercise does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In and out, for holds that are counted in breaths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure my breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breathing calibrate inhale exhale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds time longer shorter slower faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which key does what, in a session and around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyboard shortcut binding rebind clicker remote pause skip pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of window and voice, from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light for the day, dark for the evening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look theme night mode bright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On every page; two keys change it anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>font zoom large small letters scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures move with you, and a disc swells with the breath.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>animation still reduced moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a routine leaves it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left right begin start leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About your body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may not suit you is left out or said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safety health injury condition pregnant screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to this much the exercise goes on, more gently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hurts level stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to this much the exercise is left; beyond, the routine ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the screen locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a routine does that is going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock screen saver pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday and Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come while the program runs, by the desktop&apos;s own means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me of a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After so much sitting; time away is taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desk sitting pause notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reminders from this hour on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>night evening hours silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same hour twice: no quiet hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>morning hours silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days without reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your days of rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekend rest free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the tray it can go on reminding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays in the tray, where there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tray background icon quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Linux desktops; without a tray the window opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autostart begin boot session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is on this computer and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routines and history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own files, those of others, what you did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder files backup own packs where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is set on these pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder files backup where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last session, for a report if it went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder files where crash bug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that were spoken before; safe to delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder files where rendered speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It empties itself of what was not used for long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the voice cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space disk delete clear megabytes cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they were in the beginning, keys too. Routines and history stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default restore factory undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} words a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of 100</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a setting  (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting is called that. Try another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo  (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this rate a spoken number takes longer than the second it counts, so the last seconds of a hold are ticks and not words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings are as they were in the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting}: changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting}: {after}, before it was {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideFlag</name>
    <message>
        <source>LEFT SIDE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIGHT SIDE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left side works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right side works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left side: nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right side: nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundCheckPage</name>
    <message>
        <source>Sound check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the loudness until it is pleasant from where you lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen: one, two, three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sound yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakerPage</name>
    <message>
        <source>Who should speak?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A screen reader is running. In a session only one of the two should speak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice of Psoas Timer says everything exactly on time. The screen reader says the same words in your own voice and speed; the last three seconds are ticks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice of Psoas Timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen reader</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopRow</name>
    <message>
        <source>Start here (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it (→)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TallyList</name>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetition(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Psoas Timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start desk break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me again in ten minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more reminders today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroubleStrip</name>
    <message>
        <source>Trouble</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WrittenField</name>
    <message>
        <source>Less: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
