"""Which sheet, from which position: a choice with the page drawn beside it, before labels are printed."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpinBox, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.kit import paint
from ui.kit.dialog import Dialog
from ui.kit.field import Combo, Field
from ui.kit.key_button import KeyButton
from ui.kit.label import Label as Text
from ui.kit.look import look
from ui.paper.labels import Label, draw_page, pages
from ui.paper.output import put_labels
from ui.paper.sheets import Sheet, sheets
from ui.preferences import Preferences


class LabelsDialog(Dialog):
    """`printed(Printed)` once it is on paper or in a file. Sheet and next free position are remembered."""

    printed = Signal(object)

    def __init__(self, labels: Sequence[Label], name: str, preferences: Preferences, over: QWidget) -> None:
        super().__init__(name, over, width=720)
        self._labels = labels
        self._name = name
        self._store = preferences.store
        self._sheets = Combo(translate("paper", "Sheet"))
        for sheet in sheets():
            self._sheets.addItem(sheet.name, sheet)
        self._first = QSpinBox()
        # The style sheet's padding does not reach the line inside a spin box.
        self._first.lineEdit().setTextMargins(12, 0, 12, 0)
        self._count = Text("", "body", "text2", wrap=True)
        self._page = _Page()
        self._lay_out()
        self._sheets.setCurrentIndex(min(len(sheets()) - 1, int(str(self._store.value("labels/sheet", 0)))))
        self.on_sheet_changed()
        self._first.setValue(int(str(self._store.value("labels/first", 1))))
        self._sheets.currentIndexChanged.connect(self.on_sheet_changed)
        self._first.valueChanged.connect(self.on_first_changed)
        self._page.chosen.connect(self._first.setValue)
        self.on_first_changed()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(12)
        words.addWidget(Field(translate("paper", "Sheet"), self._sheets))
        helped = translate("paper", "A sheet already begun: where its first free label is.")
        words.addWidget(Field(translate("paper", "Begin at label"), self._first, help_line=helped))
        words.addWidget(self._count)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addLayout(words, 1)
        row.addWidget(self._page)
        self.body.addLayout(row)
        save = KeyButton(translate("paper", "Save as PDF"), "edge", icon="hard-drive-download")
        save.clicked.connect(self.on_save)
        go = KeyButton(translate("paper", "Print"), "primary", icon="printer")
        go.clicked.connect(self.on_print)
        self.add_button(save)
        self.add_button(go)

    def _sheet(self) -> Sheet:
        sheet: Sheet = self._sheets.currentData()
        return sheet

    @Slot()
    def on_sheet_changed(self) -> None:
        self._first.setRange(1, self._sheet().count)
        self.on_first_changed()

    @Slot()
    def on_first_changed(self) -> None:
        self._page.show_page(self._labels, self._sheet(), self._first.value())
        count = pages(self._labels, self._sheet(), self._first.value())
        said = translate("paper", "%n label(s)", "", len(self._labels))
        on = translate("paper", "on %n sheet(s)", "", count)
        self._count.setText(f"{said} {on}")

    @Slot()
    def on_print(self) -> None:
        self._put(to_file=False)

    @Slot()
    def on_save(self) -> None:
        self._put(to_file=True)

    def _put(self, *, to_file: bool) -> None:
        first = self._first.value()
        done = put_labels(self._labels, self._sheet(), first, self._name, to_file=to_file)
        self._store.setValue("labels/sheet", self._sheets.currentIndex())
        self._store.setValue("labels/first", (first - 1 + len(self._labels)) % self._sheet().count + 1)
        self.close_it()
        self.printed.emit(done)


class _Page(QWidget):
    """The first sheet as it will come out; a click chooses where to begin: `chosen(position)`."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._labels: Sequence[Label] = ()
        self._sheet = sheets()[0]
        self._first = 1
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("paper", "The first sheet"))

    def show_page(self, labels: Sequence[Label], sheet: Sheet, first: int) -> None:
        self._labels, self._sheet, self._first = labels, sheet, first
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(250, 350)

    def _scale(self) -> float:
        wide, high = self._sheet.page
        return min(self.width() / wide, self.height() / high)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position() / self._scale()
        for number, (_, box) in enumerate(self._sheet.places(self._sheet.count), start=1):
            if box.contains(at):
                self.chosen.emit(number)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self._scale()
        wide, high = self._sheet.page
        paint.round_box(painter, QRectF(0, 0, wide * scale, high * scale), "", "edge", 3, look().border)
        painter.fillRect(QRectF(1, 1, wide * scale - 2, high * scale - 2), Qt.GlobalColor.white)
        painter.scale(scale, scale)
        painter.setPen(Qt.GlobalColor.lightGray)
        for _, box in self._sheet.places(self._sheet.count):
            painter.drawRect(box)
        painter.setPen(Qt.GlobalColor.black)
        draw_page(painter, self._labels, self._sheet, self._first, 0)
