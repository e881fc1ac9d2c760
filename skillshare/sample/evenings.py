"""Two years of evenings: who comes by, what they bring back, take and break, by the seasons and habits of the story."""

from dataclasses import dataclass
from datetime import date, timedelta

from skillshare.domain.calendar import Hours
from skillshare.domain.holds import PlaceHold
from skillshare.domain.items import ACTIVE, RETIRED, SetCondition
from skillshare.domain.lending import AnswerParts, CheckReturn, LendItem, RenewLoan, ReturnItem
from skillshare.domain.loans import BROKEN, GOOD, WORN
from skillshare.domain.people import ChangePerson, StartMembership
from skillshare.domain.settings import LeaveNote
from skillshare.sample.setting_up import Stage, bring, is_lendable, join, publish

REPAIR_DAYS = 14
LAST_DAYS = 15
"""How long before the end the things of the last evening go out."""


@dataclass(slots=True)
class Out:
    """Something that is out: whose it is and on which day it will come back."""

    loan: bytes
    person: str
    back: date
    renewed: bool = False


class Evenings:
    """Plays the story of a stage day by day."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._random = stage.random
        self._opening = stage.community.catalog.opening()
        self._out: dict[bytes, Out] = {}
        self._broken: dict[bytes, date] = {}
        self._until: dict[str, date] = {}
        self._arrivals = self._plan_arrivals()
        self._joins = self._plan_joins()
        self._is_set = False
        self._kept_for_last = {name for name, *_ in stage.story["last_evening"]["due_back"]}
        self._kept_for_last |= {name for name, *_ in stage.story["last_evening"]["late"]}

    def days(self) -> list[date]:
        """The open days from the first to the day before the last."""
        stage = self._stage
        span = range((stage.end - stage.start).days)
        return [day for n in span if self._opening.on(day := stage.start + timedelta(days=n))]

    def play(self, day: date) -> bytes | None:
        """One open day; returns who is at the desk."""
        stage = self._stage
        hours = self._opening.on(day)[0]
        stage.at(day, hours.start - 20)
        by = self._volunteer()
        publish(stage, day)
        self._come_in(day, by)
        self._mend(day, by)
        stage.at(day, hours.start + 2)
        self._bring_back(day, by)
        if not self._is_set and day >= self._stage.end - timedelta(days=LAST_DAYS):
            self._is_set = True
            self._set_last_evening(by)
        self._visit(day, hours, by)
        self._use_up(by)
        return by

    def last(self) -> None:
        """The last day: conditions, the notes that are pinned, the block, the note for tonight."""
        stage = self._stage
        self._set_conditions()
        for pinned in stage.plan["pinned_notes"]:
            self._change(pinned["person"], {"note": pinned["note"]})
        for block in stage.plan["blocks"]:
            self._change(block["person"], {"block": block["reason"]})
        for name, person in stage.story["last_evening"]["kept"]:
            self._wait_for(name, person)
        stage.do(LeaveNote(text=stage.plan["handover"][-1]["text"]), self._volunteer())

    # Who and what comes in

    def _plan_arrivals(self) -> list[tuple[date, int]]:
        stage = self._stage
        return sorted(
            (max(stage.start, date.fromisoformat(row["Added"] or "2000-01-01") + stage.shift), number)
            for number, row in enumerate(stage.items)
        )

    def _plan_joins(self) -> list[tuple[date, str]]:
        stage = self._stage
        joined = {h["person"]: stage.end + timedelta(days=h["joined"]) for h in stage.story["habits"]}
        return sorted((max(stage.start, joined.get(row["Name"], stage.start)), row["Name"]) for row in stage.persons)

    def _come_in(self, day: date, by: bytes | None) -> None:
        stage = self._stage
        rows = {row["Name"]: row for row in stage.persons}
        while self._joins and self._joins[0][0] <= day:
            _, name = self._joins.pop(0)
            join(stage, rows[name], day, by)
            self._until[name] = day + timedelta(days=364)
        while self._arrivals and self._arrivals[0][0] <= day:
            bring(stage, stage.items[self._arrivals.pop(0)[1]], by)

    # What happens on an evening

    def _mend(self, day: date, by: bytes | None) -> None:
        for item, since in list(self._broken.items()):
            if (day - since).days >= REPAIR_DAYS:
                del self._broken[item]
                self._stage.do(SetCondition(item=item, condition=ACTIVE, reason="Mended"), by)

    def _bring_back(self, day: date, by: bytes | None) -> None:
        habits = {h["person"]: h for h in self._stage.story["habits"]}
        for item, out in list(self._out.items()):
            if out.back > day:
                continue
            if not out.renewed and self._random.random() < habits[out.person]["renews"]:
                self._renew(out, by)
                continue
            del self._out[item]
            self._stage.do(ReturnItem(item=item), by)
            self._check(item, out, day, habits[out.person]["damage"], by)

    def _renew(self, out: Out, by: bytes | None) -> None:
        out.renewed = True
        self._stage.do(RenewLoan(loan=out.loan), by, reason=self._reason())
        due = self._stage.community.catalog.loans.state(out.loan).due
        out.back = due or out.back + timedelta(days=14)

    def _check(self, item: bytes, out: Out, day: date, damage: float, by: bytes | None) -> None:
        if self._random.random() < damage * 2:
            note = self._random.choice(self._stage.story["damage_notes"])
            self._stage.do(CheckReturn(loan=out.loan, check=BROKEN, note=note), by)
            self._broken[item] = day
        elif self._random.random() < 0.25:
            check = WORN if self._random.random() < 0.1 else GOOD
            self._stage.do(CheckReturn(loan=out.loan, missing=(), check=check), by)

    def _visit(self, day: date, hours: Hours, by: bytes | None) -> None:
        share = self._stage.story["weekday_share"].get(str(day.weekday()), 0.3)
        minute = hours.start + 5
        for habit in self._stage.story["habits"]:
            if habit["person"] not in self._stage.people or self._random.random() > habit["visits_a_year"] / 52 * share:
                continue
            minute = min(minute + self._random.randint(2, 9), hours.end - 1)
            self._stage.at(day, minute)
            self._keep_membership(habit["person"], day, by)
            wanted = 1 + sum(self._random.random() < (habit["items_a_visit"] - 1) / 2 for _ in range(2))
            for item in self._choose(habit["likes"], day, wanted):
                self._lend(item, habit["person"], day, habit["late"], by)

    def _lend(self, item: bytes, person: str, day: date, late: float, by: bytes | None) -> None:
        stage = self._stage
        command = LendItem(item=item, person=stage.people[person])
        receipt = stage.do(command, by, reason=self._reason())
        if receipt is None:
            return
        due = stage.community.catalog.loans.state(receipt.record).due or day + timedelta(days=14)
        back = due + timedelta(
            days=self._lateness() if self._random.random() < late else -self._random.choice((0, 0, 2))
        )
        self._out[item] = Out(loan=receipt.record, person=person, back=max(back, day + timedelta(days=1)))
        parts = [part.strip() for part in stage.things[item]["Accessories"].split(";") if part.strip()]
        if parts and self._random.random() > stage.story["unanswered"]:
            stage.do(AnswerParts(loan=receipt.record, there=tuple(parts)), by)

    def _use_up(self, by: bytes | None) -> None:
        stage = self._stage
        goods = [item for item, row in stage.things.items() if row["Stock"]]
        if goods and stage.people and self._random.random() < stage.story["consumables_a_slot"] / 2:
            person = stage.people[self._random.choice(list(stage.people))]
            stage.do(LendItem(item=self._random.choice(goods), person=person, quantity=1), by)

    def _keep_membership(self, person: str, day: date, by: bytes | None) -> None:
        row = next(row for row in self._stage.persons if row["Name"] == person)
        kind = self._stage.types.get(row["Membership"])
        if kind is not None and self._until[person] < day and self._random.random() < 0.9:
            self._stage.do(StartMembership(person=self._stage.people[person], type=kind), by)
            self._until[person] = day + timedelta(days=364)

    # Choices

    def _choose(self, likes: list[str], day: date, count: int) -> list[bytes]:
        stage, month = self._stage, day.month - 1
        soon = (stage.end - day).days < 40
        names, weights = [], []
        for item, row in stage.things.items():
            if item in self._out or item in self._broken or row["Stock"] or not is_lendable(row):
                continue
            if soon and row["Name"] in self._kept_for_last:
                continue
            word = next((w for w in stage.story["by_word"] if w in row["Name"].casefold()), None)
            season = stage.story["by_word"][word] if word else stage.story["seasons"].get(row["Category"], [1.0] * 12)
            names.append(item)
            weights.append(season[month] * (4 if row["Category"] in likes else 1) * (0.4 if row["Induction"] else 1))
        if not names or sum(weights) <= 0:
            return []
        return list(dict.fromkeys(self._random.choices(names, weights, k=count)))

    def _lateness(self) -> int:
        days, shares = zip(*self._stage.story["late_days"], strict=True)
        return int(self._random.choices(days, shares)[0])

    def _reason(self) -> str:
        return str(self._random.choice(self._stage.story["override_reasons"]))

    def _volunteer(self) -> bytes | None:
        desk = [(d["person"], d["share"]) for d in self._stage.story["desk"] if d["person"] in self._stage.people]
        if not desk:
            return None
        names, shares = zip(*desk, strict=True)
        return self._stage.people[self._random.choices(names, shares)[0]]

    # The end of the story

    def _set_conditions(self) -> None:
        for item, row in self._stage.things.items():
            condition = row["Condition"].casefold()
            if not is_lendable(row) and item not in self._out:
                reason = row["Reason"] or ("Worn out" if condition == RETIRED else "")
                self._stage.do(SetCondition(item=item, condition=condition, reason=reason))

    def _change(self, person: str, fields: dict[str, str]) -> None:
        if person in self._stage.people:
            self._stage.do(ChangePerson(person=self._stage.people[person], fields=fields), self._volunteer())

    def _set_last_evening(self, by: bytes | None) -> None:
        """Lend what is due on the last evening, or late by then; nobody brings it back before."""
        evening, end = self._stage.story["last_evening"], self._stage.end
        for name, person in evening["due_back"]:
            self._lend_named(name, person, self._opening.next_open(end) or end, by)
        for name, person, days in evening["late"]:
            self._lend_named(name, person, end - timedelta(days=days), by)

    def _wait_for(self, name: str, person: str) -> None:
        """Join the line for a thing, the one that is out if one of that name is."""
        stage = self._stage
        named = [item for item, row in stage.things.items() if row["Name"] == name]
        item = next((i for i in named if i in self._out), next(iter(named), None))
        if item is not None and person in stage.people:
            stage.do(PlaceHold(item=item, person=stage.people[person]), self._volunteer())

    def _lend_named(self, name: str, person: str, due: date, by: bytes | None) -> None:
        stage = self._stage
        free = (i for i, row in stage.things.items() if row["Name"] == name and i not in {*self._out, *self._broken})
        item = next(free, None)
        if item is None or person not in stage.people:
            return
        receipt = stage.do(LendItem(item=item, person=stage.people[person], due=due), by, self._reason())
        if receipt is not None:
            self._out[item] = Out(loan=receipt.record, person=person, back=date.max)
