"""What a person says about their body, and how it was before and after."""
