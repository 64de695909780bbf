"""What a desktop has beside windows: media keys, a screen that stays on, sleep, a tray, reminders.

All of it may be missing, and nothing else notices.
"""
