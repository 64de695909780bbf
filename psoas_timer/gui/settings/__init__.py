"""The pages on which a person sets how it looks, sounds and paces itself."""
