"""Fresh processes and fresh copies: what start-up and memory are measured in, and what a bench may write to.

What is measured belongs to the modules beside this one.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.bench.dataset import KEPT, Size, copy_of, folder_of


def fresh(module: str, *words: str) -> dict[str, Any]:
    """What `main` of a module prints last, as JSON, in a process of its own; the first word is the time of its start.

    That time is `time.monotonic_ns()`, which all processes of a machine share. Modules are kept compiled from one
    process to the next, as they are where the app is installed, whatever the shell says.
    """
    command = [sys.executable, "-m", module, str(time.monotonic_ns()), *words]
    quiet = {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*.warning=false"}
    compiled = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str((KEPT / "compiled").resolve())}
    done = subprocess.run(command, env={**os.environ, **quiet, **compiled}, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{module} {' '.join(words)} ends with {done.returncode}:\n{done.stderr}")
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer


@contextmanager
def copy(size: Size) -> Iterator[Path]:
    """A folder with a community of that size to write to."""
    kept = folder_of(size)
    with TemporaryDirectory(prefix="bench-", dir=kept.parent) as folder:
        yield copy_of(kept, Path(folder) / "community")
