"""What was done, to look at: days, minutes, sides, pain, doses; and to take along."""
