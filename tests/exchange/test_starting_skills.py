"""The list of skills to start from: twelve groups of ten in each language, and no word that leads to two of them (R70).

Never here: what a community makes of it.
"""

from __future__ import annotations

import pytest

from resources import path
from skillshare.domain.skills import Skill, SkillList, add_skill
from skillshare.domain.text import clean, folded
from skillshare.exchange.starting_skills import starting_skills

LANGUAGES = sorted(table.stem for table in path("skills").glob("*.csv"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_r70_there_are_twelve_groups_of_ten(language: str) -> None:
    skills = starting_skills(language)
    groups = list(dict.fromkeys(one.group for one in skills))
    assert len(groups) == 12
    assert [one.group for one in skills] == [group for group in groups for _ in range(10)]
    assert len({folded(one.name) for one in skills}) == 120


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_of_it_can_be_added_as_it_is_written(language: str) -> None:
    known: list[Skill] = []
    for number, command in enumerate(starting_skills(language)):
        (fact,) = add_skill(command, SkillList(known), bytes([number]) * 16)
        assert fact.body["name"] == command.name == clean(command.name)
        assert fact.body["group"] == command.group == clean(command.group)
        assert tuple(fact.body.get("synonyms", ())) == command.synonyms
        known.append(
            Skill(id=fact.records[0], name=command.name, group=command.group, synonyms=command.synonyms, since=number)
        )
    whole = SkillList(known)
    assert whole.doubles() == ()
    assert len(whole.shown()) == 120
    wider = {word: found for one in known for word in one.synonyms if (found := whole.meant(word)) not in (one, None)}
    assert not wider, "one word of two skills"


def test_a_language_without_a_table_starts_in_english() -> None:
    assert {"ar", "en"} <= set(LANGUAGES)
    assert starting_skills("xx") == starting_skills("../en") == starting_skills("en") != starting_skills("ar")
    assert starting_skills("en")[0].synonyms == ("Bicycle repair", "Mending bikes")
