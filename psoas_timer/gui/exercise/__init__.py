"""One exercise: its figure, its steps for either side, its dose and where that comes from."""
