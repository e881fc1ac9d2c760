"""Skills, offers and wants of some people of the sample library, for tests of People and pictures of it.

Never here: what a test expects.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from skillshare.catalog.views import PeopleFilter
from skillshare.community import Community
from skillshare.domain.contacts import LogContact
from skillshare.domain.mentoring import RecordMeeting, StartMentoring
from skillshare.domain.offers import OfferSkill
from skillshare.domain.skills import AddSkills
from skillshare.exchange.starting_skills import starting_skills
from ui.wording.teaching import AFTERNOON, EVENING, MORNING

SAT, TUE = (5, *MORNING), (1, *EVENING)
OFFERED: tuple[tuple[str, str, bool, dict[str, Any]], ...] = (
    ("Nguyễn Thị Lan", "Mending clothes", False, {"times": [SAT], "limit": 4, "level": "expert"}),
    ("Nguyễn Thị Lan", "Cooking for a crowd", False, {"note": "Phở, twice a year"}),
    ("Nguyễn Thị Lan", "Bike repair", True, {"times": [SAT], "note": "To do the brakes herself"}),
    ("Nguyễn Thị Lan", "German conversation", True, {"limit": 1, "level": "beginner"}),
    ("João Pereira", "Bike repair", False, {"times": [SAT, TUE], "level": "able"}),
    ("João Pereira", "Mending clothes", True, {"times": [SAT], "level": "beginner"}),
    ("Ingrid Sørensen", "Welding", False, {"times": [TUE], "limit": 2}),
    ("Ingrid Sørensen", "German conversation", False, {"languages": ["de", "en"], "level": "expert"}),
    ("Tomasz Wójcik", "Woodwork", False, {"times": [(2, *AFTERNOON)]}),
    ("Kwame Mensah", "Woodwork", True, {"until": date(2026, 12, 31)}),
    ("Yusuf Haddad", "Bike repair", False, {"behalf": True, "consent": "by phone, Tuesday"}),
)


def teach(community: Community) -> dict[str, bytes]:
    """The list to start from, offers and wants, one contact a week old, one pair; records by "name, skill"."""
    community.do(AddSkills(skills=starting_skills("en")))
    catalog = community.catalog
    people = {row.name: row.id for row in catalog.people.page(PeopleFilter(), 0, 200)}
    found: dict[str, bytes] = {}
    for name, skill, want, fields in OFFERED:
        meant = catalog.skills.all().meant(skill)
        assert meant is not None
        record = meant.id
        made = community.do(OfferSkill(person=people[name], skill=record, want=want, fields=fields))
        found[f"{name}, {skill}"] = made.record
        found[skill] = record
        found[name] = people[name]
    week = 7 * 86_400_000
    asked = LogContact(
        offer=found["Tomasz Wójcik, Woodwork"], other=found["Kwame Mensah, Woodwork"], at=community.now() - week,
        follow_up=catalog.today(), how="by phone",
    )  # fmt: skip
    found["contact"] = community.do(asked).record
    learns = StartMentoring(
        mentor=people["Ingrid Sørensen"], learner=people["Nguyễn Thị Lan"], skill=found["German conversation"],
        goal="Read and answer letters from the town hall", until=date(2027, 3, 31),
    )  # fmt: skip
    found["pair"] = community.do(learns).record
    met = datetime.fromisoformat("2026-11-24T17:00")
    community.do(RecordMeeting(mentoring=found["pair"], at=met, minutes=90))
    return found
