"""What `psoas-timer VERB` does, one module for each verb.

Each has NAME and HELP, `add_arguments(parser)`, and `run(arguments)`, which prints and returns the
exit code. None of them needs Qt or a display; only `play` and `doctor` load voice and sound.
"""
