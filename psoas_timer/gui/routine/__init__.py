"""One routine to look through before it starts: what, when, how long, what to fetch."""
