"""How many places a session has, by role: a number a role, empty for as many as come (R61)."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from skillshare.domain.sessions import Role
from skillshare.domain.signups import CHILD, PARTICIPANT
from ui.community.fields import beside
from ui.i18n import translate
from ui.kit.field import Field, text_field
from ui.wording.places import HELPER, roles

_ALWAYS = (PARTICIPANT, HELPER, CHILD)
_NONE = "0"
_NARROWEST = 60
_LONGEST = 6
"""Digits; with more no house has room, and a slip of the finger is likely."""
"""Pixels; Qt wants room for the widest letter of the font, which in Arabic is wider than three numbers."""


class Places(QWidget):
    """Signals: `edited` while typing, `entered` for Enter. Participants always come; other roles only with a number."""

    edited = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first: tuple[Role, ...] = ()
        self._fields: dict[str, tuple[Field, QLineEdit]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._add(_ALWAYS)

    def _add(self, names: Sequence[str]) -> None:
        made = []
        for name in names:
            field, line = text_field(roles(name), placeholder=_any() if name == PARTICIPANT else _NONE)
            line.setObjectName(f"places_{name}")
            line.setMinimumWidth(_NARROWEST)
            line.textChanged.connect(self.edited)
            line.returnPressed.connect(self.entered)
            self._fields[name] = field, line
            made.append(field)
        self._column.addWidget(beside(made))

    def lines(self) -> dict[str, QLineEdit]:
        """Where is typed, by role."""
        return {name: line for name, (_, line) in self._fields.items()}

    def show_roles(self, shown: Sequence[Role]) -> None:
        """Show the roles of a session; those with names of their own get a line of their own."""
        self._first = tuple(shown)
        fresh = [role.name for role in shown if role.name not in self._fields]
        if fresh:
            self._add(fresh)
        known = {role.name: role for role in shown}
        for name, line in self.lines().items():
            role = known.get(name)
            unlimited = role is not None and role.places is None and name != PARTICIPANT
            line.setText(_any() if unlimited else str(role.places or "") if role is not None else "")

    def roles(self, *, aloud: bool = False) -> tuple[Role, ...] | None:
        """The roles with their places, None where one is no number; `aloud` says that at its field.

        Without any number, and with none before, it is nobody's business who comes as what: no roles.
        """
        known = {role.name: role for role in self._first}
        found, fits = [], True
        for name, (field, line) in self._fields.items():
            typed = line.text().strip()
            is_any = typed == _any() or (not typed and name == PARTICIPANT)
            field.say_problem("")
            certificate = known[name].certificate if name in known else ""
            if is_any:
                found.append(Role(name=name, certificate=certificate))
            elif typed.isdecimal() and len(typed) <= _LONGEST:
                found.append(Role(name=name, places=int(typed), certificate=certificate))
            elif typed:
                fits = False
                field.say_problem(translate("calendar", "Write a number like 8.") if aloud else "")
        if not fits:
            return None
        shown = tuple(role for role in found if role.places != 0 or role.name == PARTICIPANT)
        return () if shown == (Role(name=PARTICIPANT),) and not self._first else shown


def _any() -> str:
    return translate("calendar", "any")
