"""A laptop in a process of its own that writes into a locked folder, or locks one, until it is killed.

Never here: assertions; test_stolen_disk.py looks at what is left.
"""

from __future__ import annotations

import sys
from pathlib import Path

from skillshare.community import Community
from skillshare.domain.people import AddPerson
from skillshare.journal.protecting import protect
from skillshare.journal.vault import Unlock
from tests.catalog.house import FOUNDING
from tests.keystore import Kept


def say(entry: bytes) -> None:
    print(entry.hex(), flush=True)


def write(folder: Path, unlock: Unlock) -> None:
    community = Community(folder, unlock=unlock)
    if not community.founded:
        say(community.found(FOUNDING).entries[0])
    while True:
        for n in range(50):
            command = AddPerson(fields={"name": f"Zuleika{n:02}", "email": f"planted-{n:02}@example.org"})
            say(community.do(command).entries[0])


if __name__ == "__main__":
    held = Unlock(keystore=Kept(Path(sys.argv[3])))
    if sys.argv[1] == "write":
        write(Path(sys.argv[2]), held)
    else:
        say(b"")
        protect(Path(sys.argv[2]), held)
