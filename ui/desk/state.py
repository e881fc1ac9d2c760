"""What is chosen and what is open at the desk, as plain values that change by a few named steps.

No Qt, no catalog and no words: a test can walk every way through an evening here.
"""

from dataclasses import dataclass, field
from typing import Final

from skillshare.domain.cards import Card
from skillshare.domain.holds import READY, InLine
from skillshare.domain.kit_lending import LendKit, PartsAway
from skillshare.domain.lending import LendItem, RenewLoan
from skillshare.domain.refusal import InductionRequired, Override, Question, Refusal
from skillshare.domain.signing_up import SignUp

LEND: Final = "lend"
BACK: Final = "back"

KEPT_REASONS: Final = frozenset({"membership", "agreement", "overdue"})
"""Rules about the person: a reason given once holds until this person goes. The others ask for each item."""


@dataclass(slots=True, kw_only=True)
class Out:
    """One thing that went out in this visit. `loan` is None for a consumable; `ticked` are the parts seen so far.

    `kit` is the command it went out with if it is a part of a kit; all parts have the same `entry` then.
    """

    item: bytes
    loan: bytes | None
    entry: bytes
    quantity: int = 1
    overrides: tuple[Override, ...] = ()
    parts: tuple[str, ...] = ()
    ticked: set[str] = field(default_factory=set)
    answered: bool = False
    unsaved: bool = False
    kit: LendKit | None = None

    @property
    def key(self) -> bytes:
        """What tells this thing from the others on screen."""
        return self.loan or self.entry

    @property
    def is_open(self) -> bool:
        """Whether nobody has said yet what of it is there (R12)."""
        return bool(self.parts) and not self.answered and not self.unsaved


@dataclass(slots=True, kw_only=True)
class Back:
    """One thing that came back. `missing` is None until somebody has looked (R12); `next` is whose turn it is."""

    item: bytes
    loan: bytes
    entry: bytes
    person: bytes | None
    parts: tuple[str, ...] = ()
    ticked: set[str] = field(default_factory=set)
    answered: bool = False
    unsaved: bool = False
    check: str = ""
    next: InLine | None = None

    @property
    def keeps(self) -> bool:
        """Whether it is to be put aside for somebody now."""
        return self.is_kept and self.next is not None and not self.next.aside

    @property
    def is_kept(self) -> bool:
        """Whether it goes to the hold shelf, or stands there."""
        return self.next is not None and self.next.state == READY

    @property
    def missing(self) -> tuple[str, ...]:
        """What is noted as missing; nothing before the first tick."""
        if not self.answered and not self.unsaved:
            return ()
        return tuple(part for part in self.parts if part not in self.ticked)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """Rules that speak against a command; it waits here until somebody gives a reason or leaves it (R14).

    `item` is the item, kit or session it is about. Instead of questions: `away` are parts of a kit that are not here
    (R11), `stop` is a missing induction that nobody may pass over here (R13).
    """

    command: LendItem | LendKit | RenewLoan | SignUp
    item: bytes
    questions: tuple[Question, ...] = ()
    away: PartsAway | None = None
    stop: InductionRequired | None = None

    @property
    def may_override(self) -> bool:
        """Whether a reason settles it."""
        return self.away is None and self.stop is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Something to know until the next step.

    `kind`: refused, unknown, nothing, is_in, found, is_out, has_it, kit_in, kit_out, nothing_to_undo, card.
    """

    kind: str
    item: bytes | None = None
    text: str = ""
    refusal: Refusal | None = None
    card: Card | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """What the box asks for instead of a scan: due, when, count, reason, fault or which.

    `subject` is an entry or a loan; for "which" an item that is not the only one with its number.
    """

    kind: str
    subject: bytes = b""


@dataclass(slots=True, kw_only=True)
class DeskState:
    """One desk. Lists have the newest first."""

    mode: str = LEND
    person: bytes | None = None
    outs: list[Out] = field(default_factory=list)
    waiting: list[bytes] = field(default_factory=list)
    troubles: list[Trouble] = field(default_factory=list)
    note: Note | None = None
    prompt: Prompt | None = None
    form: str | None = None
    closing: bool = False
    asking: bytes | None = None
    backs: list[Back] = field(default_factory=list)
    card: bool = False
    beside: bytes | None = None
    all_today: bool = False
    contact: bool = False
    more: bool = False
    reasons: dict[str, str] = field(default_factory=dict)

    @property
    def trouble(self) -> Trouble | None:
        """The trouble the banner shows, unless a note lies over it."""
        return self.troubles[0] if self.troubles else None

    @property
    def back(self) -> Back | None:
        """What the return card shows."""
        return self.backs[0] if self.backs and self.card else None

    def open_questions(self) -> list[Out]:
        """Things whose parts nobody has answered for."""
        return [out for out in self.outs if out.is_open]

    def out(self, key: bytes) -> Out | None:
        """The thing of that key that went out."""
        return next((out for out in self.outs if out.key == key), None)

    def asked_out(self) -> Out | None:
        """The thing whose parts are asked for on screen."""
        return next((out for out in self.outs if out.key == self.asking), None)

    def turn(self, mode: str) -> None:
        """Lend or Bring back. What was begun in the other one stays."""
        self.mode = mode
        self.note, self.prompt, self.form, self.all_today = None, None, None, False

    def choose(self, person: bytes) -> list[bytes]:
        """Somebody stands in front; returns the items that waited for a person, in the order they were scanned."""
        self.turn(LEND)
        if person != self.person:
            self.leave()
            self.person = person
        waiting, self.waiting = self.waiting, []
        return waiting

    def leave(self) -> None:
        """The person goes: all of it is saved, questions that are open stay unanswered (R12)."""
        self.person, self.outs, self.troubles, self.reasons = None, [], [], {}
        self.note, self.prompt, self.asking = None, None, None
        self.closing = self.contact = self.more = False

    def step(self) -> None:
        """Something new begins: what only the last step had to say goes."""
        self.note, self.prompt, self.closing, self.all_today = None, None, False, False

    def lent(self, out: Out) -> None:
        """It went out; if it has parts, they are asked for, and nothing waits for the answer."""
        self.outs.insert(0, out)
        if out.is_open:
            self.asking = out.key
        self.settle(out.item)

    def ask(self, trouble: Trouble) -> None:
        """Rules speak. The same item scanned again asks again and not twice."""
        self.settle(trouble.item)
        self.troubles.insert(0, trouble)

    def settle(self, item: bytes) -> None:
        """The trouble about an item is over."""
        self.troubles = [trouble for trouble in self.troubles if trouble.item != item]

    def returned(self, back: Back) -> None:
        """It is back; its card replaces the last one."""
        self.backs = [back, *(old for old in self.backs if old.item != back.item)][:30]
        self.card, self.beside = True, back.person

    def finish(self) -> bool:
        """Done, next person. The first time with an open question it asks instead and returns False."""
        open_questions = self.open_questions()
        if open_questions and not self.closing:
            self.closing = True
            self.asking = open_questions[0].key
            return False
        self.leave()
        return True

    def step_back(self) -> bool:
        """Esc: the innermost thing closes; False if nothing was open."""
        if self.note is not None:
            self.note = None
        elif self.prompt is not None:
            self.prompt = None
        elif self.form is not None:
            self.form = None
        elif self.closing:
            self.closing = False
        elif self.troubles:
            self.troubles.pop(0)
        else:
            return self._close_outer()
        return True

    def _close_outer(self) -> bool:
        if self.all_today:
            self.all_today = False
        elif self.contact:
            self.contact = False
        elif self.mode == BACK and (self.card or self.beside):
            self.card, self.beside = False, None
        elif self.waiting:
            self.waiting.pop()
        elif self.mode == BACK:
            self.turn(LEND)
        elif self.person is not None:
            self.leave()
        else:
            return False
        return True
