"""A scene laid out and painted in one widget, which a screen reader takes for a list with the blocks as its rows.

What keys and the mouse do to it is in `board`.
"""

from dataclasses import replace
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from ui.calendar import painting
from ui.calendar.block import Block, midnight
from ui.calendar.carrying import Carrying
from ui.calendar.cells import CellsPlan
from ui.calendar.plan import Ground, Piece, Spot
from ui.calendar.scene import Blocks, Scene
from ui.calendar.week import WeekPlan
from ui.kit.look import bell, look
from ui.kit.tokens import RADIUS

Index = QModelIndex | QPersistentModelIndex
_MORNING: Final = 8
"""Hour at which a week begins to show in which nothing is."""
_EMPTY: Final = Scene(days=(date(2000, 1, 3),), blocks=(), ground=Ground(now=midnight(date(2000, 1, 3))))


class Canvas(QListView):
    """Shows a scene. `_plan` is where everything stands, `_carrying` what is on its way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = _EMPTY
        self._model = Blocks(self)
        self._plan: WeekPlan | CellsPlan = _EMPTY.plan(200, 100)
        self._carrying = Carrying()
        self._boxes: dict[int, QRect] = {}
        self._scrolled_for: object = None
        self._quiet = False
        self.setModel(self._model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        # Where its rows are is worked out here; Qt would measure each of them besides.
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        bell().changed.connect(self.lay_out)

    # Showing

    def show_scene(self, scene: Scene) -> None:
        """Show another scene; what was chosen stays chosen if it is there."""
        held, key = self._carrying.move, self._chosen_key()
        key = key if held is None else held.block.key
        self._scene = scene
        self._quiet = True
        self._model.show(scene.blocks, scene.ground.today)
        self.lay_out()
        if key is not None:
            self.choose(key)
        self._quiet = False

    def show_now(self, now: datetime) -> None:
        """Let time go on within the day: only the line of now is elsewhere."""
        self._scene = replace(self._scene, ground=replace(self._scene.ground, now=now))
        self.viewport().update()

    def choose(self, key: object) -> bool:
        """Choose the block with a key; False if it is not there."""
        at = self._model.place_of(key)
        if at >= 0:
            self.setCurrentIndex(self._model.index(at))
        return at >= 0

    def blocks(self) -> tuple[Block, ...]:
        """All blocks on show, in the order in which they are walked."""
        return self._scene.blocks

    def block(self) -> Block | None:
        """The block that is chosen."""
        at = self.currentIndex()
        return self._model.block(at.row()) if at.isValid() else None

    def _chosen_key(self) -> object:
        block = self.block()
        return block.key if block is not None else None

    @Slot()
    def lay_out(self) -> None:
        """Work out anew where everything stands."""
        side = self.viewport().size()
        self._plan = self._scene.plan(max(200, side.width()), max(100, side.height()))
        self._boxes = {}
        for piece in self._plan.pieces:
            self._boxes.setdefault(piece.at, piece.box)
        for more in self._plan.mores:
            for at in more.hidden:
                self._boxes.setdefault(at, more.box)
        self.updateGeometries()
        self._scroll_once()
        self.viewport().update()

    def _scroll_once(self) -> None:
        """A week that is shown anew begins at its first block or opening, in rows at the first row."""
        plan, scene = self._plan, self._scene
        if self._scrolled_for == (scene.days, bool(scene.lines)) or not self.isVisible():
            return
        self._scrolled_for = (scene.days, bool(scene.lines))
        starts = [block.start.hour for block in scene.blocks if not block.whole_days]
        starts += [start // 60 for spans in scene.ground.open.values() for start, _ in spans]
        first = plan.y(min(starts, default=_MORNING) * 60) - plan.top if isinstance(plan, WeekPlan) else 0
        self.verticalScrollBar().setValue(max(0, first - look().px(10)))

    # What a list asks of its view

    def updateGeometries(self) -> None:
        bar, high = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self._plan.height - high))
        bar.setPageStep(max(1, high - self._plan.top))
        bar.setSingleStep(look().px(20))

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def visualRect(self, index: Index) -> QRect:
        box = self._boxes.get(index.row())
        if box is None:
            return QRect()
        return box if box.bottom() < self._plan.top else box.translated(0, -self.verticalOffset())

    def indexAt(self, point: QPoint) -> QModelIndex:
        piece = self._piece_at(point)
        return self._model.index(piece.at) if piece is not None else QModelIndex()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        box = self._boxes.get(index.row())
        if box is not None and box.bottom() >= self._plan.top:
            self._bring(box)

    def _bring(self, box: QRect) -> None:
        """Scroll as little as shows a box of the scrolled part."""
        bar, top, high = self.verticalScrollBar(), self._plan.top, self.viewport().height()
        if box.top() - bar.value() < top + 4:
            bar.setValue(box.top() - top - 4)
        elif box.bottom() - bar.value() > high - 4:
            bar.setValue(min(box.top() - top - 4, box.bottom() - high + 4))

    def sizeHint(self) -> QSize:
        return QSize(look().px(500), look().px(400))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(260), look().px(150))

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)
        self.lay_out()

    def _point(self, at: QPoint) -> QPoint:
        """A point of the viewport among the boxes."""
        return at if at.y() < self._plan.top else at + QPoint(0, self.verticalOffset())

    def _piece_at(self, at: QPoint) -> Piece | None:
        pinned, point = at.y() < self._plan.top, self._point(at)
        hits = (p for p in reversed(self._plan.pieces) if p.pinned == pinned and p.box.contains(point))
        return next(hits, None)

    def _spot(self, at: QPoint) -> Spot | None:
        return self._plan.spot(at + QPoint(0, self.verticalOffset()))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.viewport().rect()
        painter.fillRect(box, look().color("card"))
        offset = self.verticalOffset()
        painter.save()
        painter.setClipRect(box.adjusted(0, self._plan.top, 0, 0))
        painter.translate(0, -offset)
        self._paint_scrolled(painter, box.translated(0, offset))
        painter.restore()
        self._paint_pinned(painter)
        self._paint_frame(painter, box)

    def _paint_scrolled(self, painter: QPainter, seen: QRect) -> None:
        plan, ground = self._plan, self._scene.ground
        if isinstance(plan, WeekPlan):
            painting.week_ground(painter, plan, ground)
            painting.now_line(painter, plan, ground)
        else:
            painting.cells_ground(painter, plan, ground, self._scene.month)
        self._paint_pieces(painter, seen, pinned=False)
        if isinstance(plan, WeekPlan):
            painting.now_dot(painter, plan, ground)
        move = self._carrying.move
        if move is not None:
            for box in plan.boxes(move.over(), self._carrying.row if move.row is None else move.row):
                piece = Piece(at=0, box=box, lies=isinstance(plan, CellsPlan))
                painting.block(painter, piece, move.over(), ghost=True)
                painting.ring(painter, box)

    def _paint_pieces(self, painter: QPainter, seen: QRect, *, pinned: bool) -> None:
        carried = self._carrying.move
        for piece in self._plan.pieces:
            if piece.pinned != pinned or not (pinned or piece.box.intersects(seen)):
                continue
            shown = self._scene.blocks[piece.at]
            is_carried = carried is not None and carried.block.key == shown.key
            painter.setOpacity(0.4 if is_carried else 1.0)
            painting.block(painter, piece, shown)
        painter.setOpacity(1.0)
        for more in self._plan.mores:
            if more.pinned == pinned and (pinned or more.box.intersects(seen)):
                painting.more(painter, more)
        at = self.currentIndex()
        box = self._boxes.get(at.row()) if at.isValid() and carried is None else None
        if box is not None and (box.bottom() < self._plan.top) == pinned:
            (painting.ring if self.hasFocus() else painting.chosen)(painter, box)

    def _paint_pinned(self, painter: QPainter) -> None:
        plan = self._plan
        named = isinstance(plan, WeekPlan) or plan.named
        painting.names(painter, plan, self._scene.ground, numbers=named)
        if isinstance(plan, WeekPlan):
            painting.bars_name(painter, plan)
        self._paint_pieces(painter, QRect(), pinned=True)

    def _paint_frame(self, painter: QPainter, box: QRect) -> None:
        """Round corners and a border: what lies outside of them is the sheet's."""
        outline, whole = QPainterPath(), QPainterPath()
        outline.addRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS["card"], RADIUS["card"])
        whole.addRect(QRectF(box))
        painter.fillPath(whole.subtracted(outline), look().color("sheet"))
        painter.setPen(QPen(look().color("line"), look().border))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline)
