"""A command as somebody without rights types it, started by whoever runs the tests, root perhaps.

Never here: what the command answers.
"""

from __future__ import annotations

import codecs
import os
import sys

import ui.command  # noqa: F401 — what a command needs is imported before the rights to read it are gone
from ui import main

NOBODY = 65_534

if __name__ == "__main__":
    codecs.lookup("utf-8-sig")
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    sys.exit(main.main(sys.argv[1:]))
