"""Several hosts on a network of their own: network namespaces joined by a bridge (Linux, root).

Never here: assertions.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import pytest

NET = "10.77.0"


def ip(*words: str) -> None:
    subprocess.run(["ip", *words], check=True, capture_output=True, text=True)


def forbidden() -> str | None:
    """Why no such network can be made here."""
    if sys.platform != "linux" or shutil.which("ip") is None:
        return "needs Linux and the program ip"
    name = f"skillshare-try-{os.getpid()}"
    try:
        ip("netns", "add", name)
    except subprocess.CalledProcessError as error:
        return f"network namespaces are not permitted here: {error.stderr.strip()}"
    ip("netns", "del", name)
    return None


@dataclass(frozen=True)
class Host:
    """One host; what is run in it sees its network alone."""

    namespace: str
    address: str
    link: str

    def command(self, words: Sequence[str]) -> list[str]:
        return ["ip", "netns", "exec", self.namespace, *words]

    def pull(self) -> None:
        """Pull the cable."""
        ip("-n", self.namespace, "link", "set", self.link, "down")

    def plug(self) -> None:
        """Put the cable back."""
        ip("-n", self.namespace, "link", "set", self.link, "up")


@contextmanager
def lan(count: int, *, plugged: bool = True) -> Iterator[list[Host]]:
    """That many hosts on one network, or each alone if not `plugged`. Skips the test where that is forbidden."""
    reason = forbidden()
    if reason is not None:
        pytest.skip(reason)
    tag = f"sk{os.getpid()}"
    names = [f"{tag}-{n}" for n in range(count + 1)]
    try:
        for name in names:
            ip("netns", "add", name)
            ip("-n", name, "link", "set", "lo", "up")
        switch = names[0]
        ip("-n", switch, "link", "add", "br0", "type", "bridge", "mcast_snooping", "0")
        ip("-n", switch, "link", "set", "br0", "up")
        yield [_plugged(switch, name, n) if plugged else Host(name, "", "lo") for n, name in enumerate(names[1:], 1)]
    finally:
        for name in names:
            subprocess.run(["ip", "netns", "del", name], capture_output=True, check=False)


def _plugged(switch: str, name: str, n: int) -> Host:
    address = f"{NET}.{n}"
    ip("-n", name, "link", "add", "eth0", "type", "veth", "peer", "name", f"port{n}", "netns", switch)
    ip("-n", switch, "link", "set", f"port{n}", "master", "br0", "up")
    ip("-n", name, "address", "add", f"{address}/24", "dev", "eth0")
    ip("-n", name, "link", "set", "eth0", "up")
    return Host(name, address, "eth0")
