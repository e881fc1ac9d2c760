"""Carries a plan out, chunk by chunk, so that the desk stays usable in between and everything can be undone at once.

Every chunk is one transaction; all carry the same batch id, so that undoing any of their entries undoes the import.
What was imported before a cancel stays until it is undone; the report says so.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from skillshare.community import Community
from skillshare.domain.items import AddItem, ChangeItem
from skillshare.domain.models import AddModel
from skillshare.domain.people import AddPerson, ChangePerson, StartMembership
from skillshare.domain.refusal import NothingChanges, Question, Refusal
from skillshare.domain.roles import SetRoles
from skillshare.domain.settings import SetMembershipType
from skillshare.domain.text import folded
from skillshare.exchange.known import model_key
from skillshare.exchange.mapping import Target
from skillshare.exchange.plan import Fate, ModelKey, Plan, PlannedRow
from skillshare.exchange.problems import Problem, Remedy, Trouble

CHUNK: Final = 100
"""Rows written at once: long enough to be quick, short enough for a scan to wait unnoticed."""
_WEIGHT: Final = 400_000
"""Bytes of fields written at once; one entry holds half a megabyte (journal §10)."""

_Result: TypeAlias = Refusal | tuple[Question, ...] | bytes
_Job: TypeAlias = tuple[PlannedRow, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What an import did. `entry` is the one to undo, None if nothing was written.

    `there` counts rows that were here already and repeats, `left` are the numbers of rows not imported or not with all
    they hold, `waiting` how many rows a cancel left undone.
    """

    added: int
    filled: int
    there: int
    left: tuple[int, ...]
    waiting: int
    cancelled: bool
    problems: tuple[Problem, ...]
    entry: bytes | None


class Importing:
    """An import under way. Call `step` on the thread that writes until it returns False, then ask for the `report`.

    After an Unavailable nothing of that chunk is written and `step` may be called again.
    """

    def __init__(
        self, plan: Plan, community: Community, *, by: bytes | None = None, batch: bytes, initiator: object = None
    ) -> None:
        """`batch` is a fresh 16-byte id; `by` the person who imports, else the laptop's owner."""
        self._plan, self._community = plan, community
        self._by, self._batch, self._initiator = by, batch, initiator
        self._types = dict(plan.known_types)
        self._models = dict(plan.known_models)
        self._problems = list(plan.problems)
        self._left = list(plan.left)
        self._added = self._filled = self._there = 0
        self._waiting: list[list[PlannedRow]] = list(_chunks(plan.rows))
        self._prepared = False
        self.total = sum(map(len, self._waiting))
        """How many rows there are to write."""

    @property
    def done(self) -> int:
        """How many of `total` rows are dealt with."""
        return self.total - sum(map(len, self._waiting))

    def step(self) -> bool:
        """Write the next chunk; whether there is more. Raises Unavailable."""
        if not self._prepared:
            self._prepare()
            self._prepared = True
        elif self._waiting:
            self._write(self._waiting[0])
            self._waiting.pop(0)
        return bool(self._waiting)

    def report(self) -> Report:
        """What was done so far; an import with rows still waiting was cancelled."""
        counts = self._plan.counts
        entries = self._community.journal.entries_of(self._batch)
        return Report(
            added=self._added,
            filled=self._filled,
            there=self._there + counts[Fate.THERE] + counts[Fate.SAME],
            left=tuple(sorted(set(self._left))),
            waiting=self.total - self.done,
            cancelled=bool(self._waiting),
            problems=tuple(self._problems),
            entry=entries[0] if entries else None,
        )

    def _prepare(self) -> None:
        """Membership types and models first: the rows name them by their ids."""
        plan = self._plan
        made: list[tuple[Any, ModelKey | str]] = [(SetMembershipType(name=name), folded(name)) for name in plan.types]
        made += [
            (AddModel(name=name, brand=brand, make=make), model) for model, (name, brand, make) in plan.models.items()
        ]
        for start in range(0, len(made), CHUNK):
            some = made[start : start + CHUNK]
            for (_, name), result in zip(some, self._do([command for command, _ in some]), strict=True):
                if isinstance(result, bytes) and isinstance(name, str):
                    self._types[name] = result
                elif isinstance(result, bytes):
                    self._models[model_key(*name)] = result

    def _write(self, rows: Sequence[PlannedRow]) -> None:
        jobs = [job for row in rows for job in self._jobs(row)]
        results = self._do([command for _, command in jobs])
        changed: set[int] = set()
        refused: set[int] = set()
        for (row, _), result in zip(jobs, results, strict=True):
            if isinstance(result, bytes):
                changed.add(row.row)
            elif not isinstance(result, NothingChanges):
                refused.add(row.row)
                self._refused(row, result)
        for row in rows:
            self._count(row, row.row in changed, row.row in refused)

    def _count(self, row: PlannedRow, changed: bool, refused: bool) -> None:
        if changed and row.fate is Fate.ADD:
            self._added += 1
        elif changed:
            self._filled += 1
        elif not refused:
            self._there += 1

    def _refused(self, row: PlannedRow, why: Refusal | tuple[Question, ...]) -> None:
        problem = Problem(
            row=row.row,
            column="",
            said=row.title,
            trouble=Trouble.REFUSED,
            remedy=Remedy.NOT_IMPORTED,
            refusal=why,
        )
        self._problems.append(problem)
        self._left.append(row.row)

    def _do(self, commands: Sequence[Any]) -> tuple[_Result, ...]:
        if not commands:
            return ()
        return self._community.do_all(commands, by=self._by, batch=self._batch, initiator=self._initiator)

    def _jobs(self, row: PlannedRow) -> Iterator[_Job]:
        if self._plan.target is Target.ITEMS:
            yield row, self._item(row)
        else:
            yield from ((row, command) for command in self._person(row))

    def _item(self, row: PlannedRow) -> Any:
        fields = dict(row.fields)
        if row.model is not None and row.model in self._models:
            fields["model"] = self._models[row.model]
        return AddItem(fields=fields) if row.record is None else ChangeItem(item=row.record, fields=fields)

    def _person(self, row: PlannedRow) -> Iterator[Any]:
        kind = self._types.get(folded(row.type)) if row.type else None
        if row.record is None:
            yield AddPerson(fields=row.fields, type=kind, first=row.first, until=row.until, roles=row.roles)
            return
        if row.fields:
            yield ChangePerson(person=row.record, fields=row.fields)
        if row.roles:
            yield SetRoles(person=row.record, roles=row.roles)
        if kind is not None:
            yield StartMembership(person=row.record, type=kind, first=row.first, until=row.until)


def run(
    plan: Plan,
    community: Community,
    *,
    batch: bytes,
    by: bytes | None = None,
    initiator: object = None,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Report:
    """Carry out the whole plan on this thread. `progress` gets rows done and rows in all after each chunk.

    `cancelled` is asked between chunks. Raises Unavailable; what was written before stays and carries `batch`.
    """
    importing = Importing(plan, community, by=by, batch=batch, initiator=initiator)
    while importing.step():
        if progress is not None:
            progress(importing.done, importing.total)
        if cancelled is not None and cancelled():
            break
    else:
        if progress is not None:
            progress(importing.done, importing.total)
    return importing.report()


def _chunks(rows: Sequence[PlannedRow]) -> Iterator[list[PlannedRow]]:
    """Rows with a number of their own come first, so that no new short id takes one of them."""
    numbered = [row for row in rows if row.fate is Fate.ADD and row.fields.get("number")]
    others = [row for row in rows if row.fate is Fate.ADD and not row.fields.get("number")]
    for part in (numbered, others, [row for row in rows if row.fate is Fate.FILL]):
        chunk: list[PlannedRow] = []
        weight = 0
        for row in part:
            heavy = len(repr(row.fields).encode())
            if chunk and (len(chunk) >= CHUNK or weight + heavy > _WEIGHT):
                yield chunk
                chunk, weight = [], 0
            chunk.append(row)
            weight += heavy
        if chunk:
            yield chunk
