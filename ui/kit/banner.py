"""The stop-sign banner: what, why, what now, inline and without taking the focus (experience 3 and 10).

It stays until it is settled; who may override and which reasons count is decided by the caller.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.announce import announce
from ui.kit.avatar import PictureTile
from ui.kit.banner_steps import LARGE, Step, Steps
from ui.kit.chip import FilterChip
from ui.kit.flow_layout import FlowLayout
from ui.kit.label import Glyph, Label
from ui.kit.look import look
from ui.kit.pictures import Picture
from ui.kit.surface import Surface

_LOOKS = {
    "stop": ("octagon-x", "stop_mark", "stop_soft", "stop_mark"),
    "ask": ("triangle-alert", "warn", "warn_soft", "warn_mark"),
    "know": ("info", "info", "info_soft", "info"),
}
__all__ = ["Banner", "Message", "Step"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """What a banner says. `kind` is stop, ask or know; `leave` is the word on the Esc button, empty for none."""

    kind: str
    title: str
    why: str = ""
    steps: tuple[Step, ...] = ()
    leave: str = ""
    reasons: tuple[str, ...] = ()
    picture: Picture | None = None


class Banner(Surface):
    """Signals: `stepped(name, reason)` with an empty reason where none was asked, and `left_alone` for Esc."""

    stepped = Signal(str, str)
    left_alone = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("stop_soft", "stop_mark", parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._message: Message | None = None
        self._asked: Step | None = None
        self._body: QWidget | None = None
        self._reasons: QWidget | None = None
        self._reason_line: QLineEdit | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def message(self) -> Message | None:
        """Return what the banner says, or None while it is settled."""
        return self._message

    def show_message(self, message: Message) -> None:
        """Say something new; it replaces what was said before."""
        self._clear()
        self._message = message
        _, _, ground, edge = _LOOKS[message.kind]
        self.paint_as(ground, edge)
        self._body = self._make_body(message)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self._body)
        self.setAccessibleName(f"{message.title}. {message.why}")
        self.show()
        announce(self, f"{message.title}. {message.why}", at_once=message.kind == "stop")

    def settle(self) -> None:
        """Close the banner; the trouble is over."""
        self._clear()
        self.hide()

    @Slot(str)
    def take(self, name: str) -> bool:
        """Take the step with a name, as its key does; False when the banner offers none such."""
        step = next((step for step in self._steps() if step.name == name), None)
        if step is None:
            return False
        self._take(step)
        return True

    def _steps(self) -> tuple[Step, ...]:
        return self._message.steps if self._message else ()

    def _clear(self) -> None:
        if self._body is not None:
            self._body.hide()
            self._body.setParent(None)
            self._body.deleteLater()
        self._message = self._asked = self._body = self._reasons = self._reason_line = None

    def _make_body(self, message: Message) -> QWidget:
        icon, token, _, _ = _LOOKS[message.kind]
        body = QWidget(self)
        row = QHBoxLayout(body)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(14)
        row.addWidget(Glyph(icon, token, 28), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addLayout(_words(message))
        column.addSpacing(8)
        steps = Steps(message.steps, message.leave)
        steps.taken.connect(self.take)
        steps.left_alone.connect(self.left_alone)
        column.addWidget(steps)
        self._reasons = self._make_reasons(message)
        column.addWidget(self._reasons)
        row.addLayout(column, 1)
        return body

    def _make_reasons(self, message: Message) -> QWidget:
        reasons = QWidget()
        flow = FlowLayout(reasons)
        for reason in message.reasons:
            chip = FilterChip(reason)
            chip.clicked.connect(self.on_reason_chosen)
            flow.addWidget(chip)
        line = QLineEdit()
        line.setAccessibleName(QCoreApplication.translate("kit", "Reason"))
        line.setPlaceholderText(QCoreApplication.translate("kit", "Type the reason, then Enter"))
        line.setMinimumWidth(220)  # what a side panel leaves beside the sign
        line.returnPressed.connect(self.on_reason_typed)
        flow.addWidget(line)
        self._reason_line = line
        reasons.hide()
        return reasons

    @Slot()
    def on_reason_chosen(self) -> None:
        chip = self.sender()
        if isinstance(chip, FilterChip):
            self._give(chip.words())

    @Slot()
    def on_reason_typed(self) -> None:
        typed = self._reason_line.text().strip() if self._reason_line else ""
        if typed:
            self._give(typed)

    def _take(self, step: Step) -> None:
        if not step.needs_reason:
            self.stepped.emit(step.name, "")
            return
        self._asked = step
        if self._reasons is not None and self._reason_line is not None:
            self._reasons.show()
            # The one time the box gives the focus away: a person asked to write a reason.
            self._reason_line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _give(self, reason: str) -> None:
        if self._asked is not None:
            self.stepped.emit(self._asked.name, reason)


def _words(message: Message) -> QHBoxLayout:
    """Return title and why beside the picture; the steps under them have the whole width."""
    row = QHBoxLayout()
    row.setSpacing(14)
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(Label(message.title, "card_title", wrap=True))
    if message.why:
        words.addWidget(Label(message.why, "detail", wrap=True))
    words.addStretch(1)
    row.addLayout(words, 1)
    if message.picture and look().scale < LARGE:
        row.addWidget(PictureTile(message.picture, 72), 0, Qt.AlignmentFlag.AlignTop)
    return row
