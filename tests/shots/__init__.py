"""Pictures of every page in every state: `python -m tests.shots [FOLDER] [NAME...]`.

A family of pages has its module here, with one `pages(theme, folder)`; `pictures.FAMILIES` lists
them.
"""
