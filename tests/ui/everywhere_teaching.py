"""The screens on which people teach people, for the walk through every place and state.

Never here: what a screen does.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from skillshare.catalog.views import PeopleFilter
from skillshare.domain.contacts import LogContact
from skillshare.domain.mentoring import StartMentoring
from skillshare.domain.offers import OfferSkill
from skillshare.domain.skills import AddSkill, AddSkills
from skillshare.exchange.starting_skills import starting_skills
from tests.ui import everywhere
from tests.ui.hands import button
from ui.people.place import PeoplePlace


def _taught(walk: everywhere.Walker) -> bytes:
    """Two who can teach each other, one who was asked, a pair; the skill with the longest name."""
    community, own = walk.session().community, walk.borrower().id
    if (known := community.catalog.skills.all().meant("Bike repair")) is not None:
        return known.id
    community.do(AddSkills(skills=starting_skills("en")[:80]))
    skills = community.catalog.skills.all()
    bikes, sewing = (skills.meant(name) for name in ("Bike repair", "Mending clothes"))
    assert bikes is not None
    assert sewing is not None
    long = max((row.name for row in walk.things()), key=len)
    others = [row.id for row in community.catalog.people.page(PeopleFilter(), 0, 9) if row.id != own]
    fields: dict[str, Any] = {"note": long, "times": [[5, 480, 720], [1, 615, 700]], "limit": 4, "level": "expert"}
    said: list[tuple[bytes, bytes, bool]] = [
        (own, sewing.id, False), (own, bikes.id, True), (others[0], bikes.id, False), (others[0], sewing.id, True),
        (others[1], bikes.id, False), (others[2], sewing.id, True),
    ]  # fmt: skip
    made = [
        community.do(OfferSkill(person=who, skill=skill, want=want, fields=fields)).record for who, skill, want in said
    ]
    asked = LogContact(offer=made[0], other=made[5], how=long, follow_up=community.catalog.today())
    community.do(asked)
    community.do(StartMentoring(mentor=others[1], learner=own, skill=bikes.id, goal=long))
    community.do(AddSkill(name=f"Bike repairs and {long}", group=long, synonyms=("Bike repair stand",)))
    return bikes.id


def person_teaching(walk: everywhere.Walker) -> None:
    _taught(walk)
    walk.go("people", walk.borrower().id)
    walk.click("more_fitting")


def person_pair(walk: everywhere.Walker) -> None:
    _taught(walk)
    walk.go("people", walk.borrower().id)
    button(walk.app.root, "add_pair").setFocus(Qt.FocusReason.TabFocusReason)  # it may be further down the page
    walk.press(Qt.Key.Key_Space)


def offer_form(walk: everywhere.Walker) -> None:
    _taught(walk)
    place = _people(walk)
    own = walk.session().catalog.offers.of_person(walk.borrower().id)
    place.on_offer_wanted(walk.borrower().id, False, own[0].offer.id)
    everywhere.settle()


def pair_form(walk: everywhere.Walker) -> None:
    _taught(walk)
    place, own = _people(walk), walk.borrower().id
    pair = walk.session().catalog.mentoring.of_person(own)[0]
    assert pair.mentor is not None
    place.on_pair_wanted(own, pair.mentor, None)
    everywhere.settle()


def meeting_form(walk: everywhere.Walker) -> None:
    _taught(walk)
    _people(walk).on_meeting_wanted(walk.session().catalog.mentoring.of_person(walk.borrower().id)[0])
    everywhere.settle()


def skills(walk: everywhere.Walker) -> None:
    _taught(walk)
    walk.go("people", "skills")


def skills_none(walk: everywhere.Walker) -> None:
    walk.go("people", "skills")


def skills_fitting(walk: everywhere.Walker) -> None:
    skills(walk)
    walk.shown(PeoplePlace).skills.list.tabs.setCurrentIndex(1)
    everywhere.settle()


def skill_page(walk: everywhere.Walker) -> None:
    walk.go("people", ("skill", _taught(walk)))


def skill_form(walk: everywhere.Walker) -> None:
    skill_page(walk)
    walk.click("edit_skill")


def skill_starter(walk: everywhere.Walker) -> None:
    skills(walk)
    walk.click("starter")


def tonight_asking(walk: everywhere.Walker) -> None:
    _taught(walk)
    walk.home()


def _people(walk: everywhere.Walker) -> PeoplePlace:
    walk.go("people", walk.borrower().id)
    return walk.shown(PeoplePlace)
