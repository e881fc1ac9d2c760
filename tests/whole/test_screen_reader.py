"""What a screen reader gets of the running app over the accessibility bus of a Linux desktop (experience 23).

Left out where there is no such bus, virtual display or pyatspi; the window's own tests walk the same tree.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ui.library import build

PYTHON = "/usr/bin/python3"
HERE = Path(__file__).parent
BUS = Path("/usr/libexec/at-spi-bus-launcher")


def can_listen() -> bool:
    """Whether this machine has a bus, a display and a listener."""
    if not (shutil.which("dbus-run-session") and shutil.which("xvfb-run") and BUS.is_file() and Path(PYTHON).is_file()):
        return False
    return subprocess.run([PYTHON, "-c", "import pyatspi"], capture_output=True, check=False).returncode == 0


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="the bus is Linux's")
def test_the_desk_is_read_and_what_happens_is_announced(tmp_path: Path) -> None:
    if not can_listen():
        pytest.skip("no accessibility bus, display or pyatspi here")
    folder = build(tmp_path / "home")
    command = ["dbus-run-session", "--", "xvfb-run", "-a", "-s", "-screen 0 1366x768x24"]
    command += [sys.executable, str(HERE / "spoken_desk.py"), str(folder), PYTHON]
    wanted = {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "PYTHONPATH": str(HERE.parents[1])}
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=180, env={**os.environ, **wanted}, check=False
    )
    assert done.returncode == 0, done.stderr[-3000:]
    said = json.loads(done.stdout[done.stdout.index('{"names"') :])
    names = "\n".join(said["names"])
    for wanted_name in (
        "text: Scan the next item",
        "radio button: Lend",
        "push button: Lend anyway",
        "stays here for now",
    ):
        assert wanted_name in names
    assert any(sentence.startswith("Lent: ") for sentence in said["heard"]), said["heard"]
