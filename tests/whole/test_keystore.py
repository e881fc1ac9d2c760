"""A folder locked with the keystore that a desktop really has: GNOME's, on a bus of its own, as somebody logs in.

Never here: keystores of other systems, which this one does not have.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from skillshare.journal import vault

TOOLS = ("dbus-daemon", "gnome-keyring-daemon")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(None in map(shutil.which, TOOLS), reason="needs Debian's dbus and gnome-keyring"),
]

LOGIN = "what Zuleika logs in with"
WORDS = "seven green drills"
# It starts nothing by itself: neither a keystore that nobody unlocked nor a window that asks.
BUS = """<busconfig><type>session</type><listen>unix:dir={folder}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>"""
IS_THERE = """
from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection
bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
asked = new_method_call(bus, "NameHasOwner", "s", ("org.freedesktop.secrets",))
print(open_dbus_connection().send_and_get_reply(asked, timeout=30).body[0])
"""
COLLECTION = "import secretstorage; kept = secretstorage.get_default_collection(secretstorage.dbus_init());"
LOCK = COLLECTION + "kept.lock()"
REMOVE = COLLECTION + "[each.delete() for each in kept.search_items({'service': 'Skillshare'})]"


class Desktop:
    """Whoever is logged in, with a home, a bus and a keystore."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.home = folder, folder / "data"
        config = folder / "bus.conf"
        config.write_text(BUS.format(folder=folder))
        self.bus = subprocess.Popen(
            ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self.bus.stdout is not None
        own = {"HOME": folder, "XDG_DATA_HOME": folder / "share", "XDG_RUNTIME_DIR": folder / "run"}
        (folder / "run").mkdir(mode=0o700)
        self.env = {**os.environ, **{name: str(path) for name, path in own.items()}}
        self.env["DBUS_SESSION_BUS_ADDRESS"] = self.bus.stdout.readline().strip()
        del self.env["PYTHON_KEYRING_BACKEND"]
        self.keystore: subprocess.Popen[str] | None = None
        self.log_in()

    def log_in(self) -> None:
        command = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
        self.keystore = subprocess.Popen(
            command,
            env=self.env,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self.keystore.stdin is not None
        self.keystore.stdin.write(LOGIN)
        self.keystore.stdin.close()
        deadline = time.monotonic() + 30
        while self.tell(IS_THERE) != "True\n":
            assert time.monotonic() < deadline, "the keystore does not come"

    def log_out(self) -> None:
        if self.keystore is not None:
            self.keystore.terminate()
            self.keystore.wait(30)

    def shut_down(self) -> None:
        self.log_out()
        self.bus.terminate()
        self.bus.wait(30)
        assert self.bus.stdout is not None
        self.bus.stdout.close()

    def tell(self, script: str) -> str:
        """What a program of this person says."""
        return subprocess.run(
            [sys.executable, "-c", script], env=self.env, capture_output=True, text=True, check=True
        ).stdout

    def type(self, *words: str, said: str = "", home: Path | None = None) -> tuple[int, str]:
        """The end and the words of a command of ours."""
        command = [sys.executable, "-m", "ui.main", "--data-dir", str(home or self.home), *words]
        done = subprocess.run(command, env=self.env, input=said, capture_output=True, text=True, encoding="utf-8")
        assert "Traceback" not in done.stderr, done.stderr
        return done.returncode, done.stdout + done.stderr

    def bytes(self) -> dict[Path, bytes]:
        return {path: path.read_bytes() for path in self.home.rglob("*") if path.is_file()}


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    """With a locked folder, which only the keystore opens."""
    folder = Path(tempfile.mkdtemp(prefix="sk-"))  # names of sockets have to be short
    there = Desktop(folder)
    try:
        assert there.type("start", "--name", "Mill", "--site", "Mill", "--owner", "Zuleika")[0] == 0
        code, out = there.type("protect", "--json")
        assert (code, json.loads(out)["ways"]) == (0, ["keystore"])
        yield there
    finally:
        there.shut_down()
        shutil.rmtree(folder)


def test_whoever_logs_in_again_has_the_data_without_being_asked(desktop: Desktop) -> None:
    assert not any(b"Zuleika" in content for content in desktop.bytes().values())
    desktop.log_out()
    desktop.log_in()
    code, out = desktop.type("find", "Zuleika")
    assert code == 0
    assert "0 items at home" in out


@pytest.mark.parametrize("trouble", [LOCK, REMOVE])
def test_a_keystore_that_is_locked_or_has_nothing_is_said_with_what_to_do(desktop: Desktop, trouble: str) -> None:
    before = desktop.bytes()
    desktop.tell(trouble)
    for words in (("find", "Zuleika"), ("protect",), ("protect", "--passphrase")):
        code, said = desktop.type(*words, said=f"{WORDS}\n")
        assert code == 3
        assert "It is locked, or has no key for this folder" in said
        assert "restore a backup" in said
    assert desktop.bytes() == before
    desktop.log_out()
    desktop.log_in()
    assert desktop.type("find", "Zuleika")[0] == (0 if trouble == LOCK else 3)


def test_a_passphrase_opens_what_the_keystore_lost_and_gives_it_a_key_again(desktop: Desktop) -> None:
    code, said = desktop.type("protect", "--passphrase", "--json", said=f"{WORDS}\n")
    assert (code, json.loads(said)["ways"]) == (0, ["keystore", "passphrase"])
    assert desktop.type("verify")[0] == 0, "nobody is asked while the keystore has it"
    desktop.tell(REMOVE)
    code, said = desktop.type("verify", said="seven green drill\n")
    assert code == 3
    assert "This passphrase does not open the data" in said
    assert desktop.type("verify", said=f"{WORDS}\n")[0] == 0
    assert desktop.type("protect", said=f"{WORDS}\n")[0] == 0
    assert desktop.type("verify")[0] == 0


def test_a_backup_of_a_locked_folder_opens_where_there_is_no_such_keystore(desktop: Desktop) -> None:
    file, new = desktop.folder / "mill.skillshare-backup", desktop.folder / "new"
    assert desktop.type("backup", str(file), said=f"{WORDS}\n")[0] == 0
    desktop.tell(REMOVE)
    code, said = desktop.type("restore", str(file), said="seven green drill\n", home=new)
    assert code == 1
    assert "passphrase" in said
    assert desktop.type("restore", str(file), said=f"{WORDS}\n", home=new)[0] == 0
    assert not vault.is_there(new)
    code, said = desktop.type("find", "Zuleika", home=new)
    assert code == 0
    assert "Zuleika" in said
