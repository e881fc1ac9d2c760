"""How requirements.lock is made: pip resolves, the package index tells every platform's hashes. Standard library only.

Never here: an address. The index is the one pip itself is set up for, and none is written down.
"""

from __future__ import annotations

import json
import os
import re
import ssl
import subprocess
import tomllib
import urllib.request
from collections.abc import Iterable
from pathlib import Path

HEADER = """\
# Made by `python3 packaging/dev.py lock`. Exact versions with the hashes of all wheels for Python 3.11 and newer.
# Installed with --require-hashes --only-binary :all:, so a changed or foreign file is refused.
"""
# Needed elsewhere only, so a resolution on this machine does not see them (tests/house/test_lock.py notices a gap).
ELSEWHERE = {"colorama": 'sys_platform == "win32"', "pywin32-ctypes": 'sys_platform == "win32"'}
FIRST_PYTHON = 11
LINK = re.compile(r"""href=["'][^"']*?/(?P<file>[^/"'#]+\.whl)#sha256=(?P<sha>[0-9a-f]{64})["']""")


def plain(name: str) -> str:
    """The one spelling under which an index knows a package."""
    return re.sub(r"[-_.]+", "-", name).lower()


def requirements(root: Path) -> list[str]:
    """Everything an environment for work needs: the app's, the developers', the build backend, pip itself."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    wants = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    return [*wants, *project["build-system"]["requires"], *ELSEWHERE, "pip"]


def resolve(python: Path, wants: Iterable[str]) -> dict[str, str]:
    """Name → the version pip chooses now, with all that follows from it."""
    command = [
        str(python),
        "-m",
        "pip",
        "install",
        "--dry-run",
        "--ignore-installed",
        "--quiet",
        "--report",
        "-",
        *wants,
    ]
    report = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    chosen = [found["metadata"] for found in report["install"]]
    return {plain(metadata["name"]): metadata["version"] for metadata in chosen}


def setting(python: Path, name: str) -> str | None:
    """What pip is told on this machine, by variable or by file."""
    asked = subprocess.run([python, "-m", "pip", "config", "get", f"global.{name}"], capture_output=True, text=True)
    return os.environ.get("PIP_" + name.upper().replace("-", "_")) or asked.stdout.strip() or None


def index(python: Path) -> tuple[str, ssl.SSLContext]:
    """Where pip looks on this machine, and whom it trusts there."""
    own = "from pip._internal.models.index import PyPI; print(PyPI.simple_url)"
    address = setting(python, "index-url") or subprocess.check_output([python, "-c", own], text=True).strip()
    return address.rstrip("/"), ssl.create_default_context(cafile=setting(python, "cert"))


def usable(file: str) -> bool:
    """Whether a wheel can serve CPython 3.11 or newer, on whatever system."""
    tags, abi = file.removesuffix(".whl").split("-")[-3:-1]
    for tag in tags.split("."):
        if tag.startswith("py3"):
            return True
        minor = re.fullmatch(r"cp3(\d*)", tag)
        if minor and (abi == "abi3" or int(minor[1] or 0) >= FIRST_PYTHON):
            return True
    return False


def hashes(page: str, name: str, version: str) -> list[str]:
    """SHA-256 of all usable wheels of that version on an index page, sorted."""
    found = set()
    for link in LINK.finditer(page):
        stem, release = link["file"].split("-")[:2]
        if plain(stem) == name and release == version and usable(link["file"]):
            found.add(link["sha"])
    if not found:
        raise LookupError(f"The index shows no usable wheel of {name} {version}.")
    return sorted(found)


def block(name: str, version: str, shas: Iterable[str]) -> str:
    marker = f" ; {ELSEWHERE[name]}" if name in ELSEWHERE else ""
    return " \\\n".join([f"{name}=={version}{marker}", *(f"    --hash=sha256:{sha}" for sha in shas)])


def write(root: Path, python: Path, target: Path) -> None:
    """Resolve, ask the index for each package's hashes, write the lock.

    Errors: OSError without a network, LookupError for a version without wheels.
    """
    address, trust = index(python)
    blocks = [HEADER.rstrip()]
    for name, version in sorted(resolve(python, requirements(root)).items()):
        asked = urllib.request.Request(f"{address}/{name}/", headers={"Accept": "text/html"})
        with urllib.request.urlopen(asked, timeout=60, context=trust) as answer:
            page = answer.read().decode()
        blocks.append(block(name, version, hashes(page, name, version)))
    target.write_text("\n\n".join(blocks) + "\n", encoding="utf-8")
