"""The pages on which a person finds what to do."""
