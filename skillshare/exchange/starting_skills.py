"""The list of skills a community may start from, read from resources/skills: one table a language (R70).

None is imposed: what a community keeps of it is its own from then on.
"""

import csv
from typing import Final

from resources import path
from skillshare.domain.skills import AddSkill

ENGLISH: Final = "en"


def starting_skills(language: str) -> tuple[AddSkill, ...]:
    """The skills in the order of the table; in English where there is none in this language (an ISO 639 code)."""
    table = path("skills", f"{language}.csv")
    if not language.isalpha() or not table.exists():
        table = path("skills", f"{ENGLISH}.csv")
    with table.open(encoding="utf-8", newline="") as file:
        return tuple(
            AddSkill(
                name=row["name"],
                group=row["group"],
                synonyms=tuple(filter(None, row["synonyms"].split(";"))),
            )
            for row in csv.DictReader(file)
        )
