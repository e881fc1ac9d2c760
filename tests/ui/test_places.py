"""Where somebody stands in a session is said so that "Why am I third?" has an answer (R62)."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from skillshare.domain.seating import IN, NEXT, WAITING, Over, Seat
from skillshare.domain.signups import Signup
from ui import i18n
from ui.i18n import plain
from ui.wording.places import overbooked, stands


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    i18n.install(qapp, "en")


@pytest.mark.parametrize(
    ("seat", "said"),
    [
        ({"state": IN}, "Has a place."),
        ({"state": NEXT}, "A place is free now, and nobody has told them yet."),
        ({"place": 1}, "First in the line."),
        ({"place": 2}, "Number 2 in the line, since 1 person signed up before."),
        ({"place": 3}, "Number 3 in the line, since 2 people signed up before."),
        ({"place": 1, "wants": 3, "free": 2}, "Waits for 3 places as “Child”; free: 2."),
    ],
)
def test_r62_why_somebody_waits_is_said(seat: dict[str, Any], said: str) -> None:
    signup = Signup(id=b"s" * 16)
    shown = Seat(**{"signup": signup, "records": (signup,), "state": WAITING, "lacks": "child", **seat})
    assert plain(stands(shown)) == said


def test_too_many_promises_come_with_what_helps() -> None:
    said = overbooked(Over(role="participant", places=8, taken=9, last=(b"s" * 16,)))
    assert plain(said) == (
        "9 were told of a place as “Participant”, and there are 8. Make room for 1 more, or ask those told last."
    )
