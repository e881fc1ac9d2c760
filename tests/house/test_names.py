"""Names say what a thing is; words that fit everything are refused, and every module says what lives in it.

Never here: style that ruff can judge.
"""

from __future__ import annotations

import ast
import re

import pytest

from tests.house.sources import APP, Source, sources

HOLLOW = {"manager", "helper", "helpers", "util", "utils", "base", "data", "info"}


def words(name: str) -> set[str]:
    """The words of a CamelCase or snake_case name, lower case."""
    return {word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+", name)}


def hollow_names(file: Source) -> list[str]:
    classes = [node.name for node in file.nodes() if isinstance(node, ast.ClassDef)]
    module = file.path.rpartition("/")[2].removesuffix(".py")
    return [f"{file.path}: {name}" for name in [*classes, module] if words(name) & HOLLOW]


def test_no_name_fits_everything() -> None:
    assert not [name for file in sources(*APP) for name in hollow_names(file)]


@pytest.mark.parametrize("name", ["LoanManager", "data", "HTTPInfo", "ItemBaseRow", "utils", "LoanHelpers"])
def test_hollow_names_are_seen(name: str) -> None:
    assert words(name) & HOLLOW


@pytest.mark.parametrize("name", ["Database", "Basement", "Informed", "Update", "Utility"])
def test_names_that_only_look_hollow_pass(name: str) -> None:
    assert not words(name) & HOLLOW


def test_every_module_says_what_lives_there() -> None:
    assert not [file.path for file in sources(*APP, "tests") if file.tree.body and not ast.get_docstring(file.tree)]
