"""Millions of spoilt frames and envelopes: each ends in a word, in little memory.

Never here: what a mutant of a bundle or of pairing ends in; those have tests beside their own.
"""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.house.sources import ROOT
from tests.soaking import times


@pytest.mark.soak
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells how much memory a process may take")
@pytest.mark.parametrize("seed", range(2))
def test_sync6_mutants_of_frames_and_envelopes_crash_nothing_in_64_mib(seed: int) -> None:
    count = times(15_000, 2_500_000)
    command = [sys.executable, "-m", "tests.protocol.mutants", str(count), str(seed)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr[-2000:]
    ends = json.loads(ended.stdout)
    assert sum(ends.values()) == count
    assert {"malformed", "too long", "refused", "sound", "0 messages", "3 messages"} <= ends.keys()
