"""What the banner says at the desk: rules that speak, what stands in the way, and things to know (experience 10).

The words for refusals and questions come from `wording`; here they get their steps and keys.
"""

from skillshare.catalog.views import ItemRow
from skillshare.domain.lending import RenewLoan
from skillshare.domain.refusal import Question
from skillshare.domain.signing_up import SignUp
from ui import dates, wording
from ui.desk import reserved
from ui.desk.attending import card_message, ways
from ui.desk.counter import Counter
from ui.desk.holding import place_of, wanted
from ui.desk.inductions import help_words
from ui.desk.kits import away_message, kit_message
from ui.desk.lend import Lending
from ui.desk.state import Note, Trouble
from ui.desk.typed import shortened
from ui.i18n import isolate, translate
from ui.kit.banner import Message, Step
from ui.kit.pictures import Picture

_STRONG = frozenset({"blocked", "induction", "repair"})
"""Rules drawn as a stop: somebody could be hurt, or a steward has decided."""


class Messages:
    """`now()` is what the banner has to say, None for nothing."""

    def __init__(self, counter: Counter, lending: Lending) -> None:
        self._counter = counter
        self._lending = lending

    def now(self) -> Message | None:
        """The newest note, else the question at finishing, else the newest rule that speaks."""
        state = self._counter.state
        if state.note is not None:
            return self._note(state.note)
        if state.closing:
            return self._closing()
        return self._trouble(state.trouble) if state.trouble is not None else None

    def _closing(self) -> Message:
        outs = self._counter.state.open_questions()
        first = self._item(outs[0].item) if outs else None
        title = translate("desk", "Is everything there? %n item(s) are not ticked.", "", len(outs))
        if len(outs) == 1 and first is not None:
            title = translate("desk", "Is everything with {item}?").format(item=isolate(first.name))
        return Message(
            kind="know",
            title=title,
            why=translate("desk", "It helps when things come back. All is saved either way."),
            steps=(
                Step(name="all_there", text=translate("desk", "All there"), icon="check-check", key="F8"),
                Step(name="enter", text=translate("desk", "Finish without an answer"), key="Return"),
            ),
            leave=translate("desk", "Go back"),
        )

    # Rules that speak

    def _trouble(self, trouble: Trouble) -> Message:
        if trouble.away is not None:
            return away_message(self._counter, trouble.away, self._waiting())
        item, today = self._item(trouble.item), self._counter.today()
        said = [wording.words(each, today) for each in (trouble.questions or filter(None, (trouble.stop,)))]
        why = " ".join(part for part in (said[0].why, said[0].next) if part)
        if len(said) > 1:
            # Several rules, one banner: each in a sentence of its own, one reason for all.
            why = " ".join([said[0].why, *(f"{words.title}. {words.why}" for words in said[1:])])
        why += f" {help_words(self._counter, trouble)} {self._waiting()}".rstrip()
        strong = trouble.stop is not None or any(question.rule in _STRONG for question in trouble.questions)
        steps = (*ways(self._counter, trouble), *reserved.ways(self._counter, trouble), *self._ways(trouble.questions))
        return Message(
            kind="stop" if strong else "ask",
            title=said[0].title,
            why=why.strip(),
            steps=(*steps, _anyway(trouble)) if trouble.may_override else steps,
            leave=translate("desk", "Leave it"),
            picture=self._picture(item),
        )

    def _waiting(self) -> str:
        """How many other troubles stand behind this one."""
        waiting = len(self._counter.state.troubles) - 1
        return translate("desk", "%n more item(s) wait for an answer.", "", waiting) if waiting else ""

    def _ways(self, questions: tuple[Question, ...]) -> tuple[Step, ...]:
        """What would settle the rule instead of a reason."""
        steps: list[Step] = []
        rules = {question.rule for question in questions}
        kind = self._lending.membership_type() if "membership" in rules else None
        if kind is not None:
            text = translate("desk", "Start “{type}” today").format(type=isolate(kind.name))
            steps.append(Step(name="membership", text=text, icon="calendar-plus"))
        if "agreement" in rules:
            steps.append(
                Step(name="agree", text=translate("desk", "They accept them now"), icon="file-check", key="F5")
            )
        if "held" in rules or "reserved_for_other" in rules:
            steps += self._join()
        return tuple(steps)

    def _join(self) -> list[Step]:
        """The person in front may wait for what the banner is about, unless they do already."""
        person, item = self._counter.state.person, wanted(self._counter)
        if person is None or item is None or place_of(self._counter, item, person) is not None:
            return []
        return [Step(name="join", text=translate("desk", "Join the line"), icon="hourglass")]

    # Notes

    def _note(self, note: Note) -> Message:
        if note.refusal is not None:
            words = wording.words(note.refusal, self._counter.today())
            why = " ".join(part for part in (words.why, words.next) if part)
            return Message(kind="stop", title=words.title, why=why, leave=translate("desk", "Close"))
        if note.card is not None:
            return card_message(note.card, self._counter)
        kit = kit_message(self._counter, note)
        if kit is not None:
            return kit
        item = self._item(note.item) if note.item else None
        if item is None:
            return self._unknown(note)
        if note.kind == "found":
            return self._found(item)
        return self._is_in(item) if note.kind == "is_in" else self._is_out(item, note.kind)

    def _unknown(self, note: Note) -> Message:
        shown = isolate(shortened(note.text))
        add = Step(name="add", text=translate("desk", "Add it as an item"), icon="plus")
        leave = translate("desk", "Leave it")
        if note.kind == "unknown":
            title = translate("desk", "“{code}” is not known here").format(code=shown)
            why = translate("desk", "No item and no card has this code. Scan once more, or type part of the name.")
            return Message(kind="know", title=title, why=why, steps=(add,), leave=leave)
        if note.kind == "nothing_to_undo":
            title = translate("desk", "There is nothing to undo today")
            return Message(kind="know", title=title, leave=translate("desk", "Close"))
        title = translate("desk", "Nothing matches “{text}”").format(text=shown)
        why = translate("desk", "Try part of the name, the number, or the end of the phone number.")
        new = Step(name="new", text=translate("desk", "New member"), icon="user-round-plus", key="F4")
        return Message(kind="know", title=title, why=why, steps=(new, add), leave=leave)

    def _is_in(self, item: ItemRow) -> Message:
        why = translate("desk", "There is nothing to bring back.")
        where = item.shelf or item.location
        if item.condition == "repair":
            why = translate("desk", "It waits to be repaired. There is nothing to bring back.")
        elif where:
            said = translate("desk", "It belongs on {shelf}. There is nothing to bring back.")
            why = said.format(shelf=isolate(where))
        title = translate("desk", "{item} is here already").format(item=isolate(item.name))
        leave = translate("desk", "Close")
        return Message(kind="know", title=title, why=why, leave=leave, picture=self._picture(item))

    def _found(self, item: ItemRow) -> Message:
        where = item.shelf or item.location
        why = translate("desk", "It was noted as missing and counts as here from now on.")
        if where:
            why = translate("desk", "It was noted as missing. It belongs on {shelf}.").format(shelf=isolate(where))
        title = translate("desk", "{item} is found again").format(item=isolate(item.name))
        leave = translate("desk", "Close")
        return Message(kind="know", title=title, why=why, leave=leave, picture=self._picture(item))

    def _is_out(self, item: ItemRow, kind: str) -> Message:
        due = dates.near(item.due, self._counter.today()) if item.due else ""
        due_words = translate("desk", "It is due {day}.").format(day=due) if due else ""
        back = translate("desk", "It came back")
        steps = [*self._join(), *reserved.reserve_step(self._counter)]
        if kind == "has_it":
            title = translate("desk", "{person} has {item} already")
            why = translate("desk", "Nothing is recorded twice.")
            steps.append(Step(name="renew", text=translate("desk", "Renew"), icon="calendar-plus"))
        else:
            title = translate("desk", "{item} is out with {person}")
            why = translate("desk", "If it lies here, it came back.")
            if self._counter.state.person is not None:
                back = translate("desk", "It came back, lend it now")
                place = place_of(self._counter, item.id, self._counter.state.person)
                if place is not None:
                    why = translate("desk", "They are number {place} in the line for it.").format(place=place)
        if not item.person_name:
            title = translate("desk", "{item} is out")
        steps.insert(0, Step(name="back", text=back, icon="arrow-down-to-line", key="F3"))
        return Message(
            kind="know",
            title=title.format(item=isolate(item.name), person=isolate(item.person_name)),
            why=f"{due_words} {why}".strip(),
            steps=tuple(steps),
            leave=translate("desk", "Leave it"),
            picture=self._picture(item),
        )

    def _picture(self, item: ItemRow | None) -> Picture | None:
        return self._counter.picture(item) if item is not None else None

    def _item(self, item: bytes) -> ItemRow | None:
        return self._counter.catalog.items.row(item)


def _anyway(trouble: Trouble) -> Step:
    text = translate("desk", "Lend anyway")
    if isinstance(trouble.command, RenewLoan):
        text = translate("desk", "Renew anyway")
    if isinstance(trouble.command, SignUp):
        text = translate("desk", "Sign up all the same")
    return Step(name="override", text=text, key="F9", override=True)
