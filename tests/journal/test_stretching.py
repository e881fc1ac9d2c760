"""A passphrase becomes a key: always the same one, one at a time, and want of memory is a word of its own.

Never here: what the key opens.
"""

from __future__ import annotations

import subprocess
import sys
from threading import Thread

import pytest

from skillshare.journal.stretching import stretched

SALT = b"sixteen bytes of"
STARVED = """
import resource
from skillshare.journal.failure import Unavailable
from skillshare.journal.stretching import stretched

stretched("seven green drills", b"sixteen bytes of", memory=8, passes=1, lanes=1)
held = next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmSize"))
resource.setrlimit(resource.RLIMIT_AS, ((held + 65536) * 1024,) * 2)
try:
    stretched("seven green drills", b"sixteen bytes of", memory=1024 * 1024, passes=1, lanes=1)
except Unavailable as error:
    print(error.reason)
"""


def test_the_key_of_a_passphrase_is_the_one_others_work_out() -> None:
    """Python's `argon2-cffi` says the same: backups and vaults have to open for good."""
    key = stretched("grüne Bohrer", SALT, memory=256, passes=3, lanes=4)
    assert key.hex() == "cbc82e969466080347796fed2f828b0be99f4979e3135b0993f3fa74e7a445be"
    assert stretched("gru\u0308ne Bohrer", SALT, memory=256, passes=3, lanes=4) == key


def test_many_at_once_wait_for_each_other_and_not_for_good() -> None:
    alone, made = stretched("drills", SALT, memory=8192, passes=1, lanes=4), list[bytes]()

    def again() -> None:
        made.extend(stretched("drills", SALT, memory=8192, passes=1, lanes=4) for _ in range(6))

    threads = [Thread(target=again, daemon=True) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert made == [alone] * 24


@pytest.mark.skipif(sys.platform != "linux", reason="limits a process as Linux does")
def test_a_want_of_memory_is_said_as_such() -> None:
    done = subprocess.run([sys.executable, "-c", STARVED], capture_output=True, text=True, check=True)
    assert done.stdout == "memory\n"
