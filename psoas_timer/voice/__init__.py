"""The voice: texts become clips in a separate, expendable process.

A worker process renders phrases to WAV files and does nothing else. This side trims, levels,
caches and hands them on as `Clip`s; whoever asked plays them. A dead voice yields silent clips of
the estimated length, so that captions and pace go on.
"""
