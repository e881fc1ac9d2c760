"""People who turned out to be the same (R41), in SQL: who a record stands for by now, and which records stand for whom.

Laptops that had not met may merge people in a row or in a circle, or into somebody whose making was undone. Nobody gets
lost over it: of a circle the smallest id stays, and so does whoever was merged into nobody.
"""

from typing import Final

_UPWARDS: Final = """
WITH RECURSIVE {name}(record, "into") AS (
    SELECT record, "into" FROM person WHERE record = {start}
    UNION SELECT n.record, n."into" FROM person n JOIN {name} ON n.record = {name}."into"
)"""


def merged(person: str) -> str:
    """The records, this one included, that were merged into the one this SQL expression names."""
    return (
        f"(WITH RECURSIVE one(record) AS (VALUES ({person})"
        ' UNION SELECT m.record FROM person m JOIN one ON m."into" = one.record) SELECT record FROM one)'
    )


def stands(alias: str) -> str:
    """A condition: this row of the person table was not merged into another one that stands."""
    ring = f'{_UPWARDS.format(name="ring", start=f"""{alias}."into" """)} SELECT min(record) FROM ring'
    return f'({alias}."into" IS NULL OR {alias}.record = coalesce(({ring}), {alias}.record))'


def standing(person: str) -> str:
    """The record that stands for the one this SQL expression names; NULL if there is none."""
    return f"({_UPWARDS.format(name='up', start=person)} SELECT up.record FROM up WHERE {stands('up')} LIMIT 1)"


def joined(person: str) -> str:
    """Joins as `p` the row of whoever the record in this column became. Most were never merged and cost nothing."""
    return f"""
LEFT JOIN person b ON b.record = {person}
LEFT JOIN person p ON p.record = CASE WHEN b."into" IS NULL THEN {person} ELSE {standing(person)} END
"""
