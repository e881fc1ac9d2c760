"""What a window looks like to somebody who only sees it: which texts are cut, small or out of the window.

Never here: how a state is reached.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextOption
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from ui.kit import paint
from ui.kit.label import Label
from ui.kit.look import look

ID: Final = re.compile(r"\b[A-Z]{2}-\d{4}-[A-Z]\b|\bM\d{4}\b")
"""A number on a label or a card; never cut (look §9)."""


@dataclass(slots=True)
class Painted:
    """Texts that were painted in one line or broken, and those of them that did not fit."""

    texts: list[str] = field(default_factory=list)
    cut: list[str] = field(default_factory=list)
    overflown: list[str] = field(default_factory=list)


@contextmanager
def recording() -> Iterator[Painted]:
    """Hear every text the kit paints."""
    seen, line, words = Painted(), paint.line, paint.words

    def heard_line(painter: QPainter, box: QRect, text: str, role: str, token: str, *, side: str = "lead") -> None:
        if text:
            seen.texts.append(text)
            if paint.elided(text, look().font(role), box.width()) != text:
                seen.cut.append(text)
            elif QFontMetrics(look().font(role)).height() > box.height() + 4:
                seen.overflown.append(f"{text} ({box.height()} px high)")
        line(painter, box, text, role, token, side=side)

    def heard_words(painter: QPainter, box: QRect, text: str, role: str, token: str) -> None:
        if paint.text_width(text, role) > box.width() and " " in text:
            seen.texts.append(text)
            option = QTextOption(paint.alignment())
            painter.setFont(look().font(role))
            needed = painter.boundingRect(QRectF(0, 0, box.width(), 10_000), text, option)
            if needed.height() > box.height() + 4 or needed.width() > box.width() + 1:
                seen.overflown.append(f"{text} ({needed.size().toTuple()} in {box.size().toTuple()})")
        words(painter, box, text, role, token)

    paint.line, paint.words = heard_line, heard_words
    try:
        yield seen
    finally:
        paint.line, paint.words = line, words


def on_show(root: QWidget) -> Iterator[QWidget]:
    """All widgets that are visible at all."""
    yield from (widget for widget in root.findChildren(QWidget) if widget.isVisible() and widget.width())


def called(widget: QWidget) -> str:
    """A name for messages."""
    text = widget.accessibleName() or getattr(widget, "text", lambda: "")() or widget.objectName()
    return f"{type(widget).__name__} {str(text)[:60]!r}"


def named_in_full(root: QWidget) -> str:
    """Everything that can be read in full elsewhere: tooltips, spoken names, rows of lists as they are spoken."""
    found = []
    for widget in on_show(root):
        found += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
        if isinstance(widget, QLabel) and not isinstance(widget, Label):
            found.append(widget.text())
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            model = widget.model()
            for number in range(model.rowCount()):
                at = model.index(number, 0)
                found += [str(at.data(Qt.ItemDataRole.AccessibleTextRole)), str(at.data(Qt.ItemDataRole.ToolTipRole))]
    return "\n".join(found)


def clipped_labels(root: QWidget) -> list[str]:
    """Labels and buttons whose words have not the room they need."""
    found = []
    for widget in on_show(root):
        if not isinstance(widget, QLabel) or getattr(widget, "_elide", False) or not widget.text():
            continue
        room = widget.contentsRect()
        metrics = QFontMetrics(widget.font())
        if widget.wordWrap():
            flags = int(Qt.TextFlag.TextWordWrap)
            needed = metrics.boundingRect(QRect(0, 0, room.width(), 100_000), flags, widget.text())
        else:
            needed = metrics.boundingRect(QRect(0, 0, 100_000, 100_000), 0, widget.text())
            if type(widget).__name__ == "Chip":
                continue
        if needed.width() > room.width() + 1 or needed.height() > room.height() + 2:
            found.append(f"{called(widget)} needs {needed.size().toTuple()}, has {room.size().toTuple()}")
    return found


def cut_placeholders(root: QWidget) -> list[str]:
    """Empty lines whose hint has no room."""
    found = []
    for widget in on_show(root):
        hint = isinstance(widget, QLineEdit) and not widget.text() and widget.placeholderText()
        if isinstance(widget, QLineEdit) and hint and hint not in widget.accessibleName():
            needed = QFontMetrics(widget.font()).horizontalAdvance(widget.placeholderText())
            if needed > widget.contentsRect().width():
                found.append(f"hint {widget.placeholderText()!r} needs {needed}, has {widget.contentsRect().width()}")
    return found


def outside(root: QWidget) -> list[str]:
    """Widgets that stick out of what holds them sideways, or out of the window where nothing scrolls."""
    found = []
    for widget in on_show(root):
        parent = widget.parentWidget()
        if (
            parent is None
            or widget.isWindow()
            or not (isinstance(widget, QAbstractButton | QLineEdit | QLabel | QComboBox))
        ):
            continue
        at = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())
        holder: QWidget | None = parent
        scrolled = False
        while holder is not None and holder is not root:
            if isinstance(holder, QAbstractScrollArea):
                scrolled = True
            box = QRect(holder.mapTo(root, QPoint(0, 0)), holder.size())
            if at.left() < box.left() - 1 or at.right() > box.right() + 1:
                found.append(f"{called(widget)} {at.getRect()} sticks out of {type(holder).__name__} {box.getRect()}")
                break
            holder = holder.parentWidget()
        if not scrolled and (at.bottom() >= root.height() + 1 or at.right() >= root.width() + 1 or at.left() < 0):
            found.append(f"{called(widget)} {at.getRect()} is outside the window")
    return found


def scrolls_sideways(root: QWidget) -> list[str]:
    """Whatever can be moved sideways."""
    return [
        f"{called(widget)} by {widget.horizontalScrollBar().maximum()} px"
        for widget in on_show(root)
        if isinstance(widget, QAbstractScrollArea)
        and widget.horizontalScrollBar().maximum() > 0
        and not isinstance(widget.parent(), QComboBox)
    ]


def overlapping(root: QWidget) -> list[str]:
    """Siblings of one layout that lie on each other, which happens when there is too little height."""
    found = []
    for widget in on_show(root):
        layout = widget.layout()
        if layout is None or isinstance(widget, QScrollArea):
            continue
        parts = [
            child
            for child in widget.children()
            if isinstance(child, QWidget) and child.isVisible() and layout.indexOf(child) >= 0
        ]
        for number, one in enumerate(parts):
            for other in parts[number + 1 :]:
                common = one.geometry().intersected(other.geometry())
                if common.width() > 1 and common.height() > 1:
                    found.append(f"{called(one)} and {called(other)} in {called(widget)} by {common.size().toTuple()}")
    return found


def squeezed(root: QWidget) -> list[str]:
    """Buttons narrower or lower than their words ask for."""
    return [
        f"{called(w)} is {w.size().toTuple()}, needs {w.minimumSizeHint().toTuple()}"
        for w in on_show(root)
        if isinstance(w, QAbstractButton) and (w.height() < w.minimumSizeHint().height() - 1)
    ]


def troubles(root: QWidget) -> list[str]:
    """All that a person would see cut."""
    with recording() as seen:
        root.grab()
    full = named_in_full(root)
    found = [f"cut without its whole: {text!r}" for text in seen.cut if text not in full]
    found += [f"number cut: {text!r}" for text in seen.cut if ID.search(text) and len(text) < 12]
    found += [f"too little height: {text}" for text in seen.overflown]
    for check in (clipped_labels, cut_placeholders, outside, scrolls_sideways, overlapping, squeezed):
        found += [f"{check.__name__}: {line}" for line in check(root)]
    return found
