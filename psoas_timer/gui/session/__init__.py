"""A session in the window: the driver's loop around it, and the page a person lies in front of."""
