"""Release notes keep one form, so that the app can show them and people can read them.

Never here: what a note says.
"""

from __future__ import annotations

import re

import pytest

from tests.house.sources import ROOT

HEADING = re.compile(r"## (Unreleased|\d+\.\d+\.\d+ · \d{4}-\d{2}-\d{2})")
NOTE = re.compile(r"- [A-ZÀ-Ž0-9“\"].{8,}[.]")
WORDS_MOST = 40


def complaints(text: str) -> list[str]:
    """What breaks the form: a title, then sections, each with at least one note that is one line of plain sentences."""
    title, *lines = [line for line in text.splitlines() if line.strip()]
    found = [] if title == "# What is new" else [f"the title is {title!r}"]
    headings = [line for line in lines if line.startswith("#")]
    found += [f"no heading of ours: {line}" for line in headings if not HEADING.fullmatch(line)]
    if headings[:1] != ["## Unreleased"]:
        found.append("the first section is not Unreleased")
    first = next((number for number, line in enumerate(lines) if line.startswith("## ")), len(lines))
    for line, following in zip(lines[first:], [*lines[first + 1 :], "## "], strict=True):
        if line.startswith("## "):
            found += [f"empty section: {line}"] if following.startswith("## ") and line != "## Unreleased" else []
        elif not NOTE.fullmatch(line) or len(line.split()) > WORDS_MOST or "!" in line:
            found.append(f"not one plain line: {line}")
    return found


def test_release_notes_keep_their_form() -> None:
    text = (ROOT / "packaging" / "CHANGELOG.md").read_text(encoding="utf-8")
    assert not complaints(text)


@pytest.mark.parametrize(
    "text",
    [
        "# Changelog\n\n## Unreleased\n- The desk lends with one scan.\n",
        "# What is new\n\n## 0.1.0 · 2026-01-31\n- The desk lends with one scan.\n",
        "# What is new\n\n## Unreleased\n\n## 0.1.0 (January)\n- The desk lends with one scan.\n",
        "# What is new\n\n## Unreleased\n\n## 0.1.0 · 2026-01-31\n",
        "# What is new\n\n## Unreleased\nThe desk lends with one scan.\n",
        "# What is new\n\n## Unreleased\n- fix desk\n",
        "# What is new\n\n## Unreleased\n- The desk lends with one scan!\n",
    ],
)
def test_a_broken_form_is_seen(text: str) -> None:
    assert complaints(text)
