"""Skills in the one box: found behind things and people, and shown where they stand without losing the half-done loan.

Never here: the page of a skill; that is in tests/ui/test_teaching_place.py.
"""

from __future__ import annotations

from skillshare.domain.skills import AddSkill
from tests.ui.desk.house import House, type_line
from ui.desk.place import DeskPlace


def test_a_skill_typed_at_the_desk_opens_where_it_stands(place: DeskPlace, house: House) -> None:
    session = house.riverside.session
    skill = session.community.do(AddSkill(name="Welding")).record
    asked: list[tuple[str, object]] = []
    session.wanted.connect(lambda name, what: asked.append((name, what)))
    type_line(place, "M2031")
    type_line(place, "RI-0388-P")
    type_line(place, "weld")
    assert asked == [("people", ("skill", skill))]
    state = place.flow.state
    assert (state.person is not None, len(state.outs)) == (True, 1)


def test_things_come_before_skills_of_the_same_word(place: DeskPlace, house: House) -> None:
    session = house.riverside.session
    session.community.do(AddSkill(name="Circular saws"))
    hits = session.catalog.search.find("circular", 6).hits
    assert [hit.item is not None for hit in hits] == [True, False]
    type_line(place, "M2031")
    type_line(place, "circular")
    assert len(place.flow.state.outs) == 1
