"""What a developer types: run, test, check, soak, bench, lock. Standard library only, for Linux, macOS and Windows.

Never here: anything the app needs while it runs. What this installs stands in `.venv`, and nowhere else.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import lock as recipe

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
LOCK = ROOT / "packaging" / "requirements.lock"
STAMP = VENV / "skillshare.stamp"

# Qt's wheel brings Qt, not what Qt itself links to. Library → Debian package.
QT_NEEDS = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
X11_NEEDS = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
OFFLINE_SIGNS = (
    "NewConnectionError",
    "NameResolutionError",
    "ConnectTimeoutError",
    "ReadTimeoutError",
    "ProxyError",
    "Connection broken",
    "Connection aborted",
    "Connection reset",
    "Network is unreachable",
    "(from versions: none)",
)


class Stopped(Exception):
    """Something on this machine keeps us from going on; the text is the sentence people read."""


def say(text: str) -> None:
    print(text, flush=True)


def call(command: Sequence[str | Path], env: Mapping[str, str] | None = None) -> int:
    """Run in the project's folder and return the exit code; extra variables join the present ones."""
    return subprocess.run([str(part) for part in command], cwd=ROOT, env={**os.environ, **(env or {})}).returncode


# ------------------------------------------------------------------ the system below


def missing(needs: Mapping[str, str]) -> list[str]:
    """The Debian packages of those libraries that cannot be loaded; always empty off Linux."""
    packages = []
    for library, package in needs.items() if sys.platform == "linux" else ():
        try:
            ctypes.CDLL(library)
        except OSError:
            packages.append(package)
    return packages


def provide(packages: Sequence[str], why: str) -> None:
    """Install Debian packages where nobody minds (root, CI); else stop and name the command."""
    if not packages:
        return
    command = "apt-get install -y --no-install-recommends " + " ".join(packages)
    if not (os.environ.get("CI") and shutil.which("apt-get") and os.geteuid() == 0):
        raise Stopped(f"{why} Run this once: sudo {command}")
    say(f"{why} Installing: {' '.join(packages)}")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    if call(["apt-get", "update", "-qq"], quiet) or call([*command.split(), "-qq"], quiet):
        raise Stopped(f"{why} apt-get cannot fetch them now. Try again with a network: sudo {command}")


def require_qt(env: Mapping[str, str]) -> None:
    windows = "DISPLAY" in env and env.get("QT_QPA_PLATFORM", "xcb") == "xcb" and "WAYLAND_DISPLAY" not in env
    provide(missing({**QT_NEEDS, **(X11_NEEDS if windows else {})}), "Qt needs system libraries that are missing here.")


# ------------------------------------------------------------------ the environment


def wanted() -> str:
    """A digest of what the environment is made from; another digest means: install again."""
    return hashlib.sha256(LOCK.read_bytes() + (ROOT / "pyproject.toml").read_bytes()).hexdigest()


def runs(python: Path) -> bool:
    """Whether the environment's Python still starts (the system's one may have been upgraded away)."""
    return python.exists() and subprocess.run([python, "-c", ""], capture_output=True).returncode == 0


def create_venv() -> None:
    """Make `.venv`, or mend one that stands half-way; one whose Python is gone is made anew."""
    if VENV.exists() and not runs(PYTHON):
        shutil.rmtree(VENV)
    if importlib.util.find_spec("ensurepip") is None and shutil.which("apt-get"):
        provide(["python3-venv"], "Python's venv module is missing here.")
    if call([sys.executable, "-m", "venv", VENV]):
        raise Stopped("Python cannot create .venv here; its own words stand above. Mend that and run this again.")


def pip(*arguments: str | Path) -> None:
    """pip inside the environment; a network that is away becomes one sentence."""
    command = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *arguments]
    result = subprocess.run([str(part) for part in command], cwd=ROOT, stderr=subprocess.PIPE, text=True)
    if result.returncode == 0:
        return
    if any(sign in result.stderr for sign in OFFLINE_SIGNS):
        raise Stopped(
            "The packages cannot be fetched: no network now. Connect and run this again; what arrived is kept."
        )
    sys.stderr.write(result.stderr)
    raise Stopped("pip stops; its own words stand above. The lock file or this platform's packages need a look.")


def locked(name: str) -> str:
    """The lock file's block for one package, ready to be a requirements file of its own."""
    blocks = LOCK.read_text(encoding="utf-8").split("\n\n")
    return next(block for block in blocks if block.startswith(f"{name}=="))


def prepare() -> None:
    """Build `.venv` from the lock file, or do nothing if it is already so."""
    if STAMP.exists() and STAMP.read_text(encoding="utf-8") == wanted() and runs(PYTHON):
        return
    say("Preparing .venv (the first time fetches about 140 MB) …")
    create_venv()
    first = VENV / "pip.lock"
    first.write_text(locked("pip"), encoding="utf-8")
    pip("--require-hashes", "-r", first)
    pip("--require-hashes", "--only-binary", ":all:", "-r", LOCK)
    pip("--no-deps", "--no-build-isolation", "--editable", ROOT)
    STAMP.write_text(wanted(), encoding="utf-8")


# ------------------------------------------------------------------ commands


def run(arguments: Sequence[str]) -> int:
    """Open the app; with no display, take its pictures instead and say so."""
    prepare()
    blind = sys.platform == "linux" and not os.environ.keys() & {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    env = {**os.environ, **({"QT_QPA_PLATFORM": "offscreen"} if blind else {})}
    require_qt(env)
    if blind and not arguments:
        say("No display here: drawing every screen into build/tour instead.")
        arguments = ["tour", "build/tour"]
    return call([BIN / "skillshare", *arguments], env)


# What begins its data folders in the process of the test, which then can have them locked.
LOCKING = ("journal", "catalog", "exchange", "convergence", "protocol", "net", "ui")


def test(arguments: Sequence[str]) -> int:
    """Every test but the slow and the measuring ones; later arguments win over these.

    `--locked` has every data folder locked and runs what looks into one, unless other tests are named.
    """
    prepare()
    require_qt({})
    command: list[str | Path] = [BIN / "pytest", "-n", "2", "-m", "not bench and not slow"]
    if "--locked" not in arguments:
        return call([*command, *arguments])
    named = [word for word in arguments if word != "--locked"]
    return call([*command, *(named or (f"tests/{folder}" for folder in LOCKING))], {"SKILLSHARE_PROTECTED": "1"})


def check(arguments: Sequence[str]) -> int:
    """Style, types, arrows and dependencies: all five run, any one red is red. Words after it go to `ruff check`.

    `--seeds=N` runs the simulation on so many seeds instead.
    """
    prepare()
    seeds = [word.removeprefix("--seeds=") for word in arguments if word.startswith("--seeds=")]
    if seeds:
        simulation = "tests/convergence/test_simulation.py"
        return call([BIN / "pytest", "-n", "auto", "-m", "", simulation], {"SKILLSHARE_SEEDS": seeds[-1]})
    steps = [
        ["ruff", "check", *arguments],
        ["ruff", "format", "--check"],
        ["mypy"],
        ["lint-imports", "--no-cache"],
        ["deptry", "."],
    ]
    red = [" ".join(step) for step in steps if call([BIN / step[0], *step[1:]])]
    say(f"Red: {', '.join(red)}" if red else "Style, types, arrows and dependencies are in order.")
    return 1 if red else 0


# As often as sync §6 says, where a test does not know by `SKILLSHARE_SOAK` alone.
FULL = {
    "SKILLSHARE_SOAK": "1",
    "SKILLSHARE_SEEDS": "5000",
    "SKILLSHARE_KILLS": "1000",
    "SKILLSHARE_CLONES": "200",
    "HISTORIES": "10000",
    "SKILLSHARE_MUTANTS": "2000000",
}


def soak(arguments: Sequence[str]) -> int:
    """Every row of sync §6 as often as it says, which takes hours, then locked folders; words after it go to pytest."""
    prepare()
    require_qt({})
    red = call([BIN / "pytest", "-n", "auto", "-m", "soak or slow", *arguments], FULL)
    return red if arguments else test(["--locked"]) or red


def bench(arguments: Sequence[str]) -> int:
    prepare()
    require_qt({})
    return call([PYTHON, "-m", "tests.bench", *arguments], {"QT_QPA_PLATFORM": "offscreen"})


def lock(arguments: Sequence[str]) -> int:
    """Write requirements.lock anew from pyproject.toml: newest versions, every platform's hashes, no address."""
    if arguments:
        raise Stopped("The lock is made from pyproject.toml alone: write wishes there.")
    create_venv()
    recipe.write(ROOT, PYTHON, LOCK)
    return 0


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "run": run,
    "test": test,
    "check": check,
    "soak": soak,
    "bench": bench,
    "lock": lock,
}


def main(words: Sequence[str]) -> int:
    if not words or words[0] not in COMMANDS:
        say(f"Say one of: {', '.join(COMMANDS)}. What follows is passed on.")
        return 2
    try:
        return COMMANDS[words[0]](words[1:])
    except Stopped as stop:
        say(str(stop))
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    if sys.version_info < (3, 11):  # noqa: UP036 - whoever starts this may have any Python
        sys.exit("Skillshare needs Python 3.11 or newer; this one is " + sys.version.split()[0] + ".")
    sys.exit(main(sys.argv[1:]))
