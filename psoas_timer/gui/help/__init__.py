"""What a person can read about the program, inside it and without a network."""
