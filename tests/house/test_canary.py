"""A canary for Qt's binding: some releases lose a reference at each emit and take the whole process with them.

Never here: tests of our own signals.
"""

from __future__ import annotations

import subprocess
import sys

import pytest

SONG = """
from PySide6.QtCore import QObject, Signal

class Bird(QObject):
    sang = Signal(int)

bird, heard = Bird(), []
bird.sang.connect(heard.append)
for note in range(5000):
    bird.sang.emit(note)
assert heard == list(range(5000)), len(heard)
"""


@pytest.mark.gui
def test_five_thousand_emits_leave_python_alive() -> None:
    result = subprocess.run([sys.executable, "-c", SONG], capture_output=True, text=True)
    assert result.returncode == 0, f"ended with {result.returncode}: {result.stderr[-500:]}"
