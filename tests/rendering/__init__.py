"""The sound, without a sound card: a scripted clock, devices that do as told, no waiting."""
