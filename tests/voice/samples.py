"""Words as exercises have them, to measure voices by."""

from __future__ import annotations

INSTRUCTIONS = [
    "Lie on your back with both knees bent and both feet flat.",
    "Pull your right knee gently toward your chest.",
    "Keep the other leg long on the floor.",
    "Breathe in slowly through your nose, and breathe out through your mouth.",
    "Step your left foot forward and lower your right knee onto the cushion.",
    "Tuck your tailbone under and squeeze the right buttock.",
    "Shift your weight forward until you feel a stretch at the front of the hip.",
    "Hold still, and let your shoulders drop.",
    "Slowly lower your leg back to the floor.",
    "Now change sides: left knee down, right foot forward.",
    "Lift your hips until your body makes a straight line from knees to shoulders.",
    "Lower down slowly, one bone at a time.",
    "Stand tall next to a chair and hold the back of it.",
    "Three holds of thirty seconds on each side.",
    "Rest for ten seconds and breathe normally.",
]
