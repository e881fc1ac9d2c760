"""The lock file pins everything, names no address, and serves other systems than the one it was made on.

Never here: a look at the network; what is installed and what is written is enough.
"""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import PackageNotFoundError, requires

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.house.sources import ROOT

TEXT = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
BLOCKS = [block.replace("\\\n", " ") for block in TEXT.split("\n\n") if not block.startswith("#")]
LOCKED = {block.split("==")[0]: block for block in BLOCKS}
SYSTEMS = [("linux", "Linux", "posix"), ("win32", "Windows", "nt"), ("darwin", "Darwin", "posix")]


def version(name: str) -> str:
    return LOCKED[name].split("==")[1].split()[0]


def wishes() -> list[Requirement]:
    groups = [
        PROJECT["project"]["dependencies"],
        PROJECT["dependency-groups"]["dev"],
        PROJECT["build-system"]["requires"],
    ]
    return [Requirement(line) for group in groups for line in group]


def test_the_lock_names_no_address() -> None:
    assert not re.findall(r"://|www\.|--(?:extra-)?index-url|--find-links|@ ", TEXT)


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.split("==")[0])
def test_every_line_is_exact_and_has_hashes(block: str) -> None:
    assert re.fullmatch(r"[a-z0-9-]+==[0-9.]+( ; [^-]+)?(\s+--hash=sha256:[0-9a-f]{64})+\s*", block)


@pytest.mark.parametrize("wish", wishes(), ids=lambda wish: wish.name)
def test_the_lock_grants_what_the_project_asks(wish: Requirement) -> None:
    assert wish.specifier.contains(version(canonicalize_name(wish.name)))


def test_the_qt_that_aborts_is_never_taken() -> None:
    assert version("pyside6-essentials") == version("shiboken6") != "6.12.0"
    assert not next(wish for wish in wishes() if wish.name == "pyside6-essentials").specifier.contains("6.12.0")


def needed_somewhere(line: str) -> str | None:
    """The name a requirement asks for on any system and any Python we serve, or None."""
    wish = Requirement(line)
    for platform, system, kind in SYSTEMS:
        for minor in range(11, 15):
            here = {"sys_platform": platform, "platform_system": system, "os_name": kind, "extra": ""}
            python = {"python_version": f"3.{minor}", "python_full_version": f"3.{minor}.0"}
            if wish.marker is None or wish.marker.evaluate({**here, **python}):
                return canonicalize_name(wish.name)
    return None


def test_the_lock_serves_every_system() -> None:
    gaps = []
    for name in LOCKED:
        try:
            lines = requires(name) or []
        except PackageNotFoundError:
            continue  # pinned for another system only
        gaps += [f"{name} needs {line}" for line in lines if (needed_somewhere(line) or "pip") not in LOCKED]
    assert not gaps


def test_a_need_of_windows_alone_is_seen() -> None:
    assert needed_somewhere('colorama; sys_platform == "win32"') == "colorama"
    assert needed_somewhere('tomli; python_version < "3.11"') is None
    assert needed_somewhere('rich; extra == "color"') is None
