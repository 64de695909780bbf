"""What a person sees once, before the first routine."""
