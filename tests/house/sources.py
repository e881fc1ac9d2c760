"""The project's own source files, read and parsed once for all house tests.

Never here: a judgement; each rule stands in its test.
"""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
APP = ("skillshare", "sync", "ui", "resources", "packaging")


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One Python file: its path from the root (with slashes), its text, its tree."""

    path: str
    text: str
    tree: ast.Module

    def nodes(self) -> Iterator[ast.AST]:
        return ast.walk(self.tree)


def read(path: Path) -> Source:
    text = path.read_text(encoding="utf-8")
    return Source(path=path.relative_to(ROOT).as_posix(), text=text, tree=ast.parse(text))


@cache
def sources(*folders: str) -> tuple[Source, ...]:
    """All Python files under these folders, by path."""
    return tuple(read(path) for folder in folders for path in sorted((ROOT / folder).rglob("*.py")))


@cache
def tracked() -> tuple[Path, ...]:
    """Every file that is or would be committed."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode()
    files = (ROOT / name for name in listed.split("\0") if name)
    return tuple(file for file in files if file.is_file())
