"""Imports point one way, and the domain asks nobody for the time.

Never here: the arrows themselves; they are the contracts in pyproject.toml.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.sources import ROOT, sources

CLOCK_AND_FILES = {"now", "today", "utcnow", "fromtimestamp", "open", "print", "input", "read_text", "write_text"}


def test_imports_keep_the_contracts() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    result = subprocess.run([linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr


def asked(tree: ast.Module) -> list[str]:
    """Calls that make an answer depend on when and where it is asked."""
    calls = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
    names = [func.attr if isinstance(func, ast.Attribute) else getattr(func, "id", "") for func in calls]
    return [name for name in names if name in CLOCK_AND_FILES]


def test_the_domain_reads_no_clock_and_no_file() -> None:
    found = {file.path: asked(file.tree) for file in sources("skillshare/domain")}
    assert found
    assert not {path: names for path, names in found.items() if names}


@pytest.mark.parametrize("line", ["datetime.now(zone)", "date.today()", "open('x')", "print(1)"])
def test_impure_calls_are_seen(line: str) -> None:
    assert asked(ast.parse(line))
