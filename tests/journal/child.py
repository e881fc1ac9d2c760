"""A laptop in a process of its own that dies at a chosen moment, or meets a folder it may not write to.

Never here: assertions; test_crash.py looks at what is left.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import NoReturn

from skillshare.journal.failure import Unavailable
from skillshare.journal.state import DeviceState, Standing
from tests.journal.laptops import Laptop, fact

DIED = 7
NOBODY = 65534
write = DeviceState.write


def die_before_state(_: DeviceState, __: Standing) -> None:
    os._exit(DIED)


def die_after_state(state: DeviceState, standing: Standing) -> None:
    write(state, standing)
    os._exit(DIED)


def act(folder: Path, moment: str) -> NoReturn:
    laptop = Laptop(folder)
    if moment == "before-state":
        DeviceState.write = die_before_state  # type: ignore[assignment, method-assign]
    elif moment == "after-state":
        DeviceState.write = die_after_state  # type: ignore[assignment, method-assign]
    if laptop.journal.community is None:
        laptop.found()
    laptop.act(fact(note="the last words"))
    os._exit(DIED)


def meet_a_closed_folder(folder: Path) -> None:
    laptop = Laptop(folder)
    laptop.found()
    laptop.close()
    for path in (*folder.iterdir(), folder):
        path.chmod(path.stat().st_mode & ~0o222)
        if os.geteuid() == 0:
            os.chown(path, NOBODY, NOBODY)
    if os.geteuid() == 0:
        os.setuid(NOBODY)  # root may write anywhere
    try:
        laptop.start().act()
    except Unavailable as refusal:
        print(refusal.reason)


if __name__ == "__main__":
    if sys.argv[1] == "closed-folder":
        meet_a_closed_folder(Path(sys.argv[2]))
    else:
        act(Path(sys.argv[2]), sys.argv[1])
