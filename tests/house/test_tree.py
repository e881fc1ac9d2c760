"""The tree is the same everywhere: no file knows the machine it was written on, and the top level stays as agreed.

Never here: rules about Python; those are in the tests beside this one.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.house.sources import ROOT, tracked

HOMES = re.compile(r"(?<![\w.:/~$}-])/(?:[r]oot|[w]ork|[h]ome|[U]sers|[f]arm)/[\w.-]+|[A-Z]:\\[U]sers\\")
TOP = {
    ".ci",
    ".gitattributes",
    ".gitignore",
    "LICENSE",
    "Makefile",
    "README.md",
    "packaging",
    "pyproject.toml",
    "resources",
    "skillshare",
    "sync",
    "tests",
    "ui",
}


def text_of(path: Path) -> str:
    """The file as text; pictures, sounds and fonts are none."""
    raw = path.read_bytes()
    return "" if b"\0" in raw[:1024] else raw.decode("utf-8", errors="replace")


def machine_paths(text: str) -> list[str]:
    here = [str(ROOT)] if len(ROOT.parts) > 2 and str(ROOT) in text else []
    return HOMES.findall(text) + here


def test_no_file_knows_its_machine() -> None:
    found = {path.relative_to(ROOT).as_posix(): machine_paths(text_of(path)) for path in tracked()}
    assert not {path: hits for path, hits in found.items() if hits}


@pytest.mark.parametrize("text", ["see /ro" + "ot/x", "'/wo" + "rk/main'", "C:\\Us" + "ers\\ana", str(ROOT / "x")])
def test_a_machine_path_is_seen(text: str) -> None:
    assert machine_paths(text)


def test_the_top_level_is_as_agreed() -> None:
    assert {path.relative_to(ROOT).parts[0] for path in tracked()} <= TOP


@pytest.mark.parametrize("page", ["README.md", "packaging/DESIGN.md", "packaging/CHANGELOG.md"])
def test_links_lead_somewhere(page: str) -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", (ROOT / page).read_text(encoding="utf-8"))
    assert not [link for link in links if not (ROOT / page).parent.joinpath(link).exists()]


def test_packaging_is_no_package() -> None:
    """An `__init__.py` there would shadow the distribution of that name, which pytest itself imports."""
    assert not (ROOT / "packaging" / "__init__.py").exists()
