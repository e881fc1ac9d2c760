"""The board: what keys and the mouse do to the blocks on the canvas. It says what is wanted and records nothing."""

from datetime import date
from typing import Final

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ui.calendar import walking, words
from ui.calendar.block import Move
from ui.calendar.canvas import Canvas
from ui.calendar.cells import CellsPlan
from ui.calendar.plan import Piece, Spot
from ui.calendar.week import WeekPlan
from ui.kit.announce import announce
from ui.kit.look import look

Key = Qt.Key
_EDGE: Final = 24
"""Px from the upper or lower end within which carrying scrolls."""


class Board(Canvas):
    """Signals: `opened(Block)`, `chosen(Block)`, `moved(Move)` when one was put down elsewhere, `day_wanted(date)`,
    `free_wanted(start, end, row)` for an empty stretch, `stepped(-1|0|1)` to earlier, today and later, `said(words)`,
    `focused` when the keyboard comes or goes.
    """

    opened = Signal(object)
    chosen = Signal(object)
    moved = Signal(object)
    day_wanted = Signal(object)
    free_wanted = Signal(object, object, object)
    stepped = Signal(int)
    focused = Signal()
    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.selectionModel().currentChanged.connect(self.on_current_changed)

    # What is carried

    def held(self) -> Move | None:
        """What is carried, or was put down and is not recorded yet."""
        return self._carrying.move

    def settle(self) -> None:
        """What was put down is recorded, or is not going to be."""
        self._carrying.end()
        self.viewport().update()

    def drop(self) -> None:
        """Show what was put down where it is recorded now; what is still carried stays so."""
        if self._carrying.sent:
            self.settle()

    def put_back(self) -> bool:
        """Leave what is carried where it was; False if nothing is."""
        move = self._carrying.move
        if move is None or self._carrying.sent:
            return False
        self._carrying.end()
        self._say(words.put_back(move.block.title))
        self.viewport().update()
        return True

    def take_key(self, name: str) -> None:
        """Do what a key of the foot does: put it down or back, move it on, make it longer."""
        if name == "back":
            self.put_back()
        elif name == "down":
            self.put_down()
        else:
            key = Key.Key_Right if name == "day" else Key.Key_Down
            rtl = look().rtl and key == Key.Key_Right
            if self._carrying.step(Key.Key_Left if rtl else key, self._scene, shift=name == "longer", rtl=look().rtl):
                self._show_carried()

    def _say(self, sentence: str) -> None:
        announce(self, sentence, at_once=True)
        self.said.emit(sentence)

    # By keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        handle = self._carry_by_key if self._carrying.by_keys else self._walk
        if not handle(event):
            # Letters belong to the place, not to a search of Qt's own.
            event.ignore()

    def _walk(self, event: QKeyEvent) -> bool:
        key = event.key()
        match key:
            case Key.Key_Return | Key.Key_Enter:
                block = self.block()
                if block is not None:
                    self.opened.emit(block)
                return block is not None
            case Key.Key_Space:
                return self._pick_up()
            case Key.Key_PageUp | Key.Key_PageDown:
                self.stepped.emit(1 if key == Key.Key_PageDown else -1)
                return True
            case Key.Key_Home:
                self.stepped.emit(0)
                return True
        to = walking.next_block(self._scene.blocks, self.currentIndex().row(), key, rtl=look().rtl)
        if to is not None:
            self.setCurrentIndex(self._model.index(to))
        return to is not None or key in walking.ARROWS

    def _pick_up(self) -> bool:
        block = self.block()
        if block is None:
            return False
        if not block.can_move:
            self._say(words.cannot_move(block))
            return True
        self._carrying.pick_up(block, self._scene.row_of(self.currentIndex().row()))
        self._say(words.picked_up(block.title))
        self.viewport().update()
        return True

    def _carry_by_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Key.Key_Return, Key.Key_Enter, Key.Key_Space):
            self.put_down()
            return True
        if key == Key.Key_Escape:
            return self.put_back()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self._carrying.step(key, self._scene, shift=shift, rtl=look().rtl):
            self._show_carried()
        return True

    def _show_carried(self) -> None:
        """Say where it would be, and turn the page where that is on another."""
        move = self._carrying.move
        if move is None:
            return
        row = self._scene.row_name(move.row) if move.row is not None else ""
        self._say(words.carried(move, self._scene.ground.today, row))
        first, last = self._shown_days()
        day = move.start.date()
        if day < first or day > last:
            self.stepped.emit(-1 if day < first else 1)
        boxes = self._plan.boxes(move.over(), move.row if move.row is not None else self._carrying.row)
        if boxes:
            self._bring(boxes[0])
        self.viewport().update()

    def _shown_days(self) -> tuple[date, date]:
        if self._scene.lines:
            return self._scene.lines[0].days[0], self._scene.lines[-1].days[-1]
        return self._scene.days[0], self._scene.days[-1]

    def put_down(self) -> None:
        """Ask for what is carried to be where it is now; it stays on show until that is settled."""
        move = self._carrying.move
        if move is None:
            return
        if not move.is_new:
            self.put_back()
            return
        self._carrying.send()
        self.moved.emit(move)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid() and event.reason() != Qt.FocusReason.MouseFocusReason:
            at = walking.first_block(self._scene.blocks, self._scene.ground.today)
            if at is not None:
                self._quiet = True
                self.setCurrentIndex(self._model.index(at))
                self._quiet = False
        QAbstractItemView.focusInEvent(self, event)
        self.viewport().update()
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        QAbstractItemView.focusOutEvent(self, event)
        away = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.MouseFocusReason)
        if event.reason() in away:
            self.put_back()
        self.viewport().update()
        self.focused.emit()

    # By mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if event.button() != Qt.MouseButton.LeftButton or self._carrying.move is not None:
            return
        piece = self._piece_at(at)
        if piece is None:
            self._carrying.press_ground(at, None if at.y() < self._plan.top else self._spot(at))
            return
        self._quiet = True
        self.setCurrentIndex(self._model.index(piece.at))
        self._quiet = False
        block = self._model.block(piece.at)
        self._carrying.press(at, block, self._spot(at), self._scene.row_of(piece.at), end=self._at_end(piece, at))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            piece = self._piece_at(at)
            movable = piece is not None and self._model.block(piece.at).can_move and self._at_end(piece, at)
            self.viewport().setCursor(Qt.CursorShape.SizeVerCursor if movable else Qt.CursorShape.ArrowCursor)
            return
        if self._carrying.drag(at, self._spot(at), by_day=isinstance(self._plan, CellsPlan)):
            self._scroll_near(at.y())
            move = self._carrying.move
            if move is not None:
                row = self._scene.row_name(move.row) if move.row is not None else ""
                self.said.emit(words.carried(move, self._scene.ground.today, row))
            self.viewport().update()

    def _scroll_near(self, y: int) -> None:
        bar = self.verticalScrollBar()
        if y > self.viewport().height() - _EDGE:
            bar.setValue(bar.value() + bar.singleStep())
        elif y < self._plan.top + _EDGE:
            bar.setValue(bar.value() - bar.singleStep())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at = event.position().toPoint()
        pressed = self._carrying.release()
        if self._carrying.move is not None and not self._carrying.by_keys:
            self.put_down()
        elif pressed is not None and pressed.block is not None:
            self.opened.emit(pressed.block)
        elif pressed is not None:
            self._clicked_ground(at, pressed.spot, self._spot(at))

    def _clicked_ground(self, at: QPoint, begun: Spot | None, ended: Spot | None) -> None:
        """A number or a day's name opens the day; an empty stretch that was drawn asks for something there."""
        point, pinned = self._point(at), at.y() < self._plan.top
        more = next((m for m in self._plan.mores if m.pinned == pinned and m.box.contains(point)), None)
        column = next((c for c in self._plan.columns if c.left <= at.x() < c.left + c.width), None)
        if more is not None:
            self.day_wanted.emit(more.day)
        elif pinned and column is not None and self._scene.month == 0:
            self.day_wanted.emit(column.day)
        elif not pinned and begun is not None and ended is not None:
            stretch = walking.stretch(begun, ended)
            if stretch is not None:
                self.free_wanted.emit(*stretch, begun.row)
            elif begun.minute is None and not begun.has_row and begun.day == ended.day:
                self.day_wanted.emit(begun.day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        spot = self._spot(at)
        if at.y() >= self._plan.top and spot is not None and self._piece_at(at) is None:
            self.free_wanted.emit(*walking.hour_at(spot), spot.row)

    def _at_end(self, piece: Piece, at: QPoint) -> bool:
        """Whether this is where a block is made longer: its lower edge in a week."""
        near = piece.box.bottom() - self._point(at).y() <= 6
        return isinstance(self._plan, WeekPlan) and piece.last and not piece.lies and near and piece.box.height() > 14

    @Slot(QModelIndex, QModelIndex)
    def on_current_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.viewport().update()
        if now.isValid() and not self._quiet:
            self.chosen.emit(self._model.block(now.row()))
