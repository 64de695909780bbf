"""The person in the pictures: poses as data, and where every joint then is. Knows no colours."""
