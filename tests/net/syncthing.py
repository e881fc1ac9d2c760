"""A real Syncthing on loopback alone: no discovery, no relays, no reports, no upgrades.

Never here: what is put into its folder, and assertions.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import urllib.error
import urllib.request
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Any
from xml.etree import ElementTree

FOLDER = "shared"
_OFF = {"globalAnnounceEnabled": "false", "localAnnounceEnabled": "false", "relaysEnabled": "false",
        "natEnabled": "false", "urAccepted": "-1", "crashReportingEnabled": "false", "autoUpgradeIntervalH": "0",
        "startBrowser": "false", "reconnectionIntervalS": "1", "stunKeepaliveStartS": "0"}  # fmt: skip


def free_port() -> int:
    with socket.socket() as made:
        made.bind(("127.0.0.1", 0))
        return int(made.getsockname()[1])


@dataclass
class Syncthing:
    """One instance with one folder. `start` after `meet`, and always `stop`."""

    home: Path
    shared: Path
    port: int = field(default_factory=free_port)
    gui: int = field(default_factory=free_port)
    key: str = "loopback-only"
    _process: subprocess.Popen[bytes] | None = None
    _heard: int = 0

    def __post_init__(self) -> None:
        self.shared.mkdir(parents=True)
        made = self._call("generate", "--no-default-folder", "--skip-port-probing")
        assert made.wait(60) == 0

    @property
    def id(self) -> str:
        return str(self._config().find("device").get("id"))  # type: ignore[union-attr]

    def meet(self, *others: Syncthing) -> None:
        """Write down whom it talks to, where, and nothing else."""
        root = self._config()
        options = root.find("options")
        assert options is not None
        for name, value in {**_OFF, "listenAddress": f"tcp://127.0.0.1:{self.port}"}.items():
            found = options.find(name)
            (ElementTree.SubElement(options, name) if found is None else found).text = value
        for name, value in {"address": f"127.0.0.1:{self.gui}", "apikey": self.key}.items():
            root.find(f"gui/{name}").text = value  # type: ignore[union-attr]
        shared = ElementTree.SubElement(root, "folder", id=FOLDER, path=str(self.shared), type="sendreceive",
                                        rescanIntervalS="3600", fsWatcherEnabled="false")  # fmt: skip
        ElementTree.SubElement(shared, "device", id=self.id)
        for other in others:
            ElementTree.SubElement(shared, "device", id=other.id)
            device = ElementTree.SubElement(root, "device", id=other.id, name="other")
            ElementTree.SubElement(device, "address").text = f"tcp://127.0.0.1:{other.port}"
        ElementTree.ElementTree(root).write(self.home / "config.xml")

    def start(self) -> None:
        self._process = self._call("serve", "--no-browser", "--no-restart", "--no-upgrade", "--logfile=-")
        limit = monotonic() + 60
        while monotonic() < limit:
            with suppress(OSError):
                self.ask("system/ping")
                return
            with suppress(subprocess.TimeoutExpired):
                raise RuntimeError(f"Syncthing ended with {self._process.wait(0.1)}")
        raise TimeoutError("Syncthing does not answer")

    def stop(self) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait(30)

    def scan(self) -> None:
        """Have it look at its folder now."""
        self.ask(f"db/scan?folder={FOLDER}", method="POST")

    def listen(self) -> None:
        """Return when it has something to tell, or after a second."""
        told = self.ask(f"events?since={self._heard}&timeout=1")
        self._heard = max([self._heard, *(event["id"] for event in told or ())])

    def tree(self) -> dict[str, bytes]:
        """What lies in the folder, without Syncthing's own files."""
        files = (path for path in self.shared.rglob("*") if path.is_file())
        return {
            str(path.relative_to(self.shared)): path.read_bytes()
            for path in files
            if ".stfolder" not in path.parts and not path.name.startswith(".syncthing.")
        }

    def ask(self, what: str, method: str = "GET") -> Any:
        address = f"http://127.0.0.1:{self.gui}/rest/{what}"
        asked = urllib.request.Request(address, method=method, headers={"X-API-Key": self.key})
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(asked, timeout=30) as answer:
            content = answer.read()
        return json.loads(content) if content else None

    def _config(self) -> ElementTree.Element:
        return ElementTree.parse(self.home / "config.xml").getroot()

    def _call(self, *words: str) -> subprocess.Popen[bytes]:
        env = {**os.environ, "HOME": str(self.home), "STNOUPGRADE": "1", "STHASHING": "standard"}
        words = (*words, f"--home={self.home}")
        with (self.home.parent / f"{self.home.name}.log").open("ab") as log:
            return subprocess.Popen(["syncthing", *words], env=env, stdout=log, stderr=log)


def settle(*instances: Syncthing) -> None:
    """Wait until all folders hold the same."""
    for instance in instances:
        instance.scan()
    limit = monotonic() + 120
    while any(instance.tree() != instances[0].tree() for instance in instances):
        if monotonic() > limit:
            raise TimeoutError("the folders are not the same after two minutes")
        for instance in instances:
            instance.listen()
