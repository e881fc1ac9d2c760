"""Every rule the code cites can be looked up: the short names stand in packaging/DESIGN.md.

Never here: whether a rule is kept; that is for the tests of its concept.
"""

from __future__ import annotations

import re

import pytest

from tests.house.sources import APP, ROOT, sources

CITED = re.compile(r"\bR\d{1,2}\b|\b(?:journal|sync|look|architecture) §\s?\d+|\bexperience \d+")
EXPLAINED = re.compile(r"\*\*([^*]+)\*\*")


def cited(text: str) -> set[str]:
    return {re.sub(r"§\s", "§", name) for name in CITED.findall(text)}


def explained() -> set[str]:
    return set(EXPLAINED.findall((ROOT / "packaging" / "DESIGN.md").read_text(encoding="utf-8")))


def test_every_cited_rule_is_explained() -> None:
    known = explained()
    unknown = {file.path: sorted(cited(file.text) - known) for file in sources(*APP, "tests")}
    assert not {path: names for path, names in unknown.items() if names}


@pytest.mark.parametrize("text", ["journal §" + "99", "R" + "99", "experience " + "99"])
def test_an_unknown_rule_is_seen(text: str) -> None:
    assert cited(f"as {text} says") - explained()
