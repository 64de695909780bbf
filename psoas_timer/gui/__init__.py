"""The window: pages that draw snapshots, keys that send commands, and the driver between them."""
