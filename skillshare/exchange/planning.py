"""`plan(…)`: what an import of a sheet with a mapping will do to what is here. Reads values, writes nothing.

The same sheet, mapping and catalog give the same plan, so a preview is what happens.
"""

from collections.abc import Callable

from skillshare.domain.currency import minor_digits
from skillshare.domain.text import folded
from skillshare.exchange.draft import SAID, Draft, Reading, lacking, reading_of
from skillshare.exchange.item_matching import ItemMatching, planned_items
from skillshare.exchange.item_rows import item_draft
from skillshare.exchange.known import Known
from skillshare.exchange.mapping import Mapping, Target
from skillshare.exchange.memberships import keep_membership, settle_membership
from skillshare.exchange.person_matching import PersonMatching
from skillshare.exchange.person_rows import person_draft
from skillshare.exchange.plan import Fate, Plan, PlannedRow
from skillshare.exchange.problems import Problem, Remedy, Trouble
from skillshare.exchange.sheet import Sheet

Progress = Callable[[int, int], None]
"""Called with how many are done and how many there are; what it raises stops the work."""

_OFTEN = 500
_NEVER_FILLED = ("name", "number", "block")
"""Fields of a person that an import leaves as they are here."""


def plan(sheet: Sheet, mapping: Mapping, known: Known, progress: Progress | None = None) -> Plan:
    """The plan of an import. `known` must be of the mapping's target and of now."""
    # Only where prices are in US dollars is 3/4/26 the fourth of March, if no other date of the column tells.
    reading, columns = reading_of(sheet, mapping, minor_digits(known.currency), known.currency.upper() == "USD")
    drafts, empty = _drafts(sheet, reading, mapping.target, progress)
    cells = {line.number: tuple(cell.strip() for cell in line.cells) for line in sheet.lines}
    headings = {use: sheet.columns[place] for place, use in reversed(list(enumerate(mapping.uses)))}
    if mapping.target is Target.ITEMS:
        matching = ItemMatching(known, headings.get("number", ""))
        matching.match(drafts, cells)
        rows, models = planned_items(drafts, matching, known)
        found = Plan(
            target=mapping.target,
            sheet=sheet,
            mapping=mapping,
            rows=_in_order(rows, empty),
            columns=tuple(columns),
            models=models,
            known_models=known.models,
        )
    else:
        people = PersonMatching(known, headings)
        people.match(drafts)
        elsewhere = _types_elsewhere(drafts, people, known, headings)
        rows, types = _people(drafts, people, known, headings)
        found = Plan(
            target=mapping.target,
            sheet=sheet,
            mapping=mapping,
            rows=_in_order(rows, empty),
            columns=(*columns, *elsewhere),
            types=types,
            known_types={folded(kind.name): kind.id for kind in known.types},
        )
    return found


def _drafts(
    sheet: Sheet, reading: Reading, target: Target, progress: Progress | None
) -> tuple[list[Draft], list[PlannedRow]]:
    make = item_draft if target is Target.ITEMS else person_draft
    drafts, empty = [], []
    for n, line in enumerate(sheet.lines):
        if line.empty:
            empty.append(PlannedRow(row=line.number, fate=Fate.EMPTY, title="", fields={}))
        else:
            drafts.append(make(line, reading))
        if progress is not None and n % _OFTEN == 0:
            progress(n, len(sheet.lines))
    return drafts, empty


def _types_elsewhere(
    drafts: list[Draft], matching: PersonMatching, known: Known, headings: dict[str, str]
) -> list[Problem]:
    """The kinds of membership this laptop lacks and may not add; what the rows say of them is kept in words."""
    here, unknown = {folded(kind.name) for kind in known.types}, dict[str, str]()
    for draft in drafts if not known.may_make_types else ():
        person, kind = matching.people.get(draft.row), draft.fields.get("type", "")
        begins = person is None or not (person.periods or person.into)
        if kind and begins and folded(kind) not in here:
            unknown.setdefault(folded(kind), kind)
            keep_membership(draft, headings)
    column = headings.get("type", "")
    return [
        Problem(row=0, column=column, said=kind[:SAID], trouble=Trouble.TYPE_ELSEWHERE, remedy=Remedy.LATER)
        for kind in unknown.values()
    ]


def _people(
    drafts: list[Draft], matching: PersonMatching, known: Known, headings: dict[str, str]
) -> tuple[list[PlannedRow], tuple[str, ...]]:
    here = {folded(kind.name): kind for kind in known.types}
    rows: list[PlannedRow] = []
    new: dict[str, str] = {}
    for draft in drafts:
        fate, person = matching.fates[draft.row], matching.people.get(draft.row)
        membership = settle_membership(draft, headings, here, known.today)
        if not known.may_set_roles:
            _keep_roles(draft, headings.get("roles", ""))
        fields = {**draft.fields, "extra": draft.kept()} if draft.extra else dict(draft.fields)
        if person is not None:
            # A record that was merged into another one gets nothing.
            fields = {} if person.into else lacking(draft, person, _NEVER_FILLED)
            membership = membership if not person.periods and person.into is None else {}
            fate = Fate.FILL if fields or membership else Fate.THERE
        roles = tuple(fields.pop("roles", ()))
        kind = membership.get("type", "")
        if kind and fate in (Fate.ADD, Fate.FILL) and folded(kind) not in here:
            new.setdefault(folded(kind), kind)
        rows.append(
            PlannedRow(
                row=draft.row,
                fate=fate,
                title=draft.name,
                fields=fields,
                problems=tuple(draft.problems),
                record=person.id if person else None,
                roles=roles,
                **membership,
            )
        )
    return rows, tuple(new.values())


def _keep_roles(draft: Draft, column: str) -> None:
    said = ", ".join(draft.fields.pop("roles", ()))
    if said:
        draft.trouble(column, said, Trouble.ROLES_ELSEWHERE, Remedy.KEPT)
        draft.keep(column, said)


def _in_order(rows: list[PlannedRow], empty: list[PlannedRow]) -> tuple[PlannedRow, ...]:
    return tuple(sorted((*rows, *empty), key=lambda row: row.row))
