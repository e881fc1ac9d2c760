"""What history says of skills, offers, contacts and mentoring, to the word.

Never here: that no body silences a line; that is tests/ui/test_wording.py.
"""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from skillshare.catalog.views import Deed
from tests.ui.test_wording import DRILL, ENTRY, KWAME, LOAN, MEHMET, TODAY, Known
from ui import i18n
from ui.wording import line

SKILL, OFFER = DRILL, LOAN
NEW = {"person": MEHMET, "skill": SKILL, "want": False}


@pytest.fixture(autouse=True)
def english(qtbot: QtBot, qapp: Any) -> None:
    i18n.install(qapp, "en")


@pytest.mark.parametrize(
    ("kind", "records", "body", "about", "said"),
    [
        ("skill.described", (SKILL,), {"name": "Bike repair"}, None, "Skill on the list: Bike repair"),
        ("skill.described", (SKILL,), {"gone": True}, None, "Skill taken off the list: Bike repair"),
        ("skill.described", (SKILL,), {"gone": False}, None, "Skill back on the list: Bike repair"),
        ("skill.described", (SKILL,), {"synonyms": ["a"]}, None, "Skill changed: Bike repair"),
        ("skill.described", (ENTRY,), {"into": SKILL}, None, "Skills brought together: Bike repair"),
        ("offer.described", (OFFER, MEHMET), NEW, None, "Mehmet offers Bike repair"),
        ("offer.described", (OFFER, MEHMET), NEW | {"want": True}, MEHMET, "Would like to learn Bike repair"),
        ("offer.described", (OFFER, MEHMET), {"note": "x"}, MEHMET, "Changed what they say about Bike repair"),
        ("offer.ended", (OFFER, MEHMET), {"reason": "moved"}, None, "Mehmet no longer offers Bike repair (moved)"),
        ("offer.ended", (OFFER, MEHMET), {"reason": "ended"}, MEHMET, "No longer offers Bike repair"),
        ("contact.made", (ENTRY, OFFER, MEHMET), {"offer": OFFER, "how": "by phone"}, None,
         "Asked Mehmet about Bike repair (by phone)"),
        ("contact.made", (ENTRY, OFFER, MEHMET, SKILL, KWAME), {"offer": OFFER, "other": SKILL}, MEHMET,
         "Introduced Mehmet and Kwame Mensah: Bike repair"),
        ("contact.outcome", (ENTRY, MEHMET, KWAME), {"outcome": "met"}, None, "Mehmet and Kwame Mensah: they met"),
        ("contact.overridden", (ENTRY, MEHMET), {"rule": "month", "reason": "he asked"}, None,
         "Asked Mehmet more often than they said (he asked)"),
        ("mentoring.described", (ENTRY, MEHMET, KWAME), {"mentor": MEHMET, "skill": SKILL}, None,
         "Mehmet mentors Kwame Mensah: Bike repair"),
        ("mentoring.described", (ENTRY, MEHMET, KWAME), {"goal": "x"}, None,
         "Mehmet and Kwame Mensah: goal or last day changed"),
        ("mentoring.met", (ENTRY, MEHMET, KWAME), {"minutes": 60}, KWAME, "Mehmet and Kwame Mensah met"),
        ("mentoring.ended", (ENTRY, MEHMET, KWAME), {"reason": "reached"}, None,
         "Goal reached: Mehmet and Kwame Mensah"),
        ("mentoring.ended", (ENTRY, MEHMET, KWAME), {"reason": "stopped", "note": "moved"}, None,
         "Mentoring ended: Mehmet and Kwame Mensah (moved)"),
    ],
)  # fmt: skip
def test_r70_history_says_who_teaches_whom(
    kind: str, records: tuple[bytes, ...], body: dict[str, Any], about: bytes | None, said: str
) -> None:
    told = Deed(entry=ENTRY, at=0, laptop="Hall", device=b"", by=None, by_name="", facts=((kind, records, body),))
    assert line(told, Known(), TODAY, about) == said


def test_a_whole_list_is_one_line() -> None:
    facts = tuple(("skill.described", (bytes([n]) * 16,), {"name": f"Skill {n}"}) for n in range(120))
    told = Deed(entry=ENTRY, at=0, laptop="Hall", device=b"", by=None, by_name="", facts=facts)
    assert line(told, Known(), TODAY) == "120 skills put on the list"
