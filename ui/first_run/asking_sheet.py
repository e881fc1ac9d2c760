"""One sheet that asks for a few things: a scene, a title, fields, what went wrong, a way back and a verb.

What is asked and what becomes of it belongs to each sheet.
"""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.first_run.picture import WIDTH, StepScene
from ui.i18n import translate
from ui.kit.announce import announce
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.look import look
from ui.kit.scroll import TidyScroll
from ui.kit.surface import Hairline, Surface, stacked, well
from ui.kit.tokens import RADIUS

LEAST = 520
"""Width of the questions in px at 100 % text."""


class AskingSheet(Surface):
    """Enter presses `next`, Esc `back`; both call `on_next` and `on_back` of the sheet."""

    def __init__(self, scene: str, tint: str, title: str, under: str, parent: QWidget | None = None) -> None:
        super().__init__("sheet", "line", RADIUS["sheet"], parent)
        self._title, self.under = title, Label(under, "body", "text2", wrap=True)
        self._scene = StepScene()
        self._scene.show_scene(scene, tint)
        self._scroll = TidyScroll(title)
        self.trouble = Label("", "body", wrap=True)
        self._trouble = well("warn_soft")
        stacked(self._trouble, 14).addWidget(self.trouble)
        self._trouble.hide()
        self.setProperty("own_ring", True)
        self.back = KeyButton(translate("first_run", "Back"), "flat", key="Esc")
        self.next = KeyButton("", "primary", key="Return")
        self.back.clicked.connect(self.on_back)
        self.next.clicked.connect(self.on_next)

    def lay_out(self, parts: Sequence[QWidget]) -> None:
        """Put the questions between title and foot."""
        head = QVBoxLayout()
        head.setContentsMargins(28, 22, 28, 12)
        head.setSpacing(4)
        head.addWidget(Label(self._title, "title", wrap=True))
        head.addWidget(self.under)
        inner = self._scroll.column
        inner.setContentsMargins(28, 6, 28, 18)
        for part in (self._trouble, *parts):
            inner.addWidget(part)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 12, 28, 14)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.next)
        row = QHBoxLayout(self)
        edge = look().border
        row.setContentsMargins(edge, edge, edge, edge)
        row.setSpacing(0)
        row.addWidget(self._scene)
        column = QVBoxLayout()
        column.setSpacing(0)
        row.addLayout(column, 1)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        column.addWidget(Hairline())
        column.addLayout(foot)

    def say_trouble(self, sentence: str) -> None:
        """Say above the questions what stopped it; nothing to say hides it."""
        self.trouble.setText(sentence)
        self._trouble.setVisible(bool(sentence))
        if sentence:
            announce(self.trouble, sentence)
            self._scroll.ensureWidgetVisible(self._trouble)

    @Slot()
    def on_next(self) -> None:
        raise NotImplementedError

    @Slot()
    def on_back(self) -> None:
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.on_next()
        elif event.key() == Qt.Key.Key_Escape:
            self.on_back()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(LEAST), look().px(300))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scene.setVisible(self.width() >= look().px(LEAST + WIDTH))
