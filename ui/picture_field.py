"""Choosing what an item looks like: the drawing its name suggests, another drawing, or a photo from a file.

The photo is made small here and kept by whoever saves the form.
"""

from collections.abc import Callable
from concurrent.futures import Future
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from resources import path
from skillshare.journal.failure import Unavailable
from ui import photos
from ui.i18n import translate
from ui.kit import pictures
from ui.kit.avatar import PictureTile
from ui.kit.flow_layout import FlowLayout
from ui.kit.key_button import KeyButton
from ui.kit.kinds import drawing_for
from ui.kit.label import Label
from ui.kit.look import look
from ui.kit.pictures import Picture
from ui.photos import PhotoShelf
from ui.session import Session
from ui.showing import drawing


class PictureField(QWidget):
    """Signal: `changed`. `drawing` is empty while the name decides; `photo` is None while nobody chose one anew."""

    changed = Signal()

    def __init__(self, *, drawings: bool = True, parent: QWidget | None = None) -> None:
        """`drawings` False is for people, who have a photo or none."""
        super().__init__(parent)
        self._drawings = drawings
        self.drawing = ""
        self.photo: bytes | None = None
        self._kept = b""
        self._guess = Picture()
        self._tile = PictureTile(self._guess, 148)
        self._problem = Label("", "caption", "stop", wrap=True)
        self._problem.hide()
        self._gallery: QListWidget | None = None
        self._file = _button(translate("items", "Photo from a file"), "photo_file", self.on_file_clicked)
        self._choose = _button(translate("items", "Another drawing"), "drawing_choose", self.on_choose_clicked)
        self._plain = _button(translate("items", "Remove the photo"), "photo_remove", self.on_plain_clicked)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self._file, self._choose, self._plain):
            flow.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.addWidget(buttons)
        self._column.addWidget(self._problem)
        self._show()

    def show_item(self, chosen: str, photo: bytes) -> None:
        """Begin with what the item has: its drawing and the bytes of its photo, both empty for a new one."""
        self.drawing, self.photo, self._kept = chosen, None, photo
        self._show()

    def take_up(self, chosen: str, photo: bytes | None) -> None:
        """Put back what was chosen before."""
        self.drawing, self.photo = chosen, photo
        self._show()

    def guess_from(self, name: str, category: str) -> None:
        """Let the name say which drawing fits, as long as nobody chose one."""
        self._guess = drawing_for(name, category)
        self._show()

    def take_file(self, file: Path) -> None:
        """Take a photo from a file; a file that is no picture is said so and changes nothing."""
        photo = photos.from_file(file)
        if not photo:
            said = translate("items", "“{file}” is no picture this laptop can read. Choose a JPEG, PNG or WebP file.")
            self._problem.setText(said.format(file=file.name))
            self._problem.show()
            return
        self.photo = photo
        self._show()
        self.changed.emit()

    def keep(self, session: Session, shelf: PhotoShelf, then: Callable[[dict[str, bytes | None]], None]) -> None:
        """Keep a photo chosen anew on the writer's thread; `then` gets the field to record, empty if none is new."""
        photo = self.photo
        if not photo:
            then({} if photo is None else {"photo": None})
            return

        def kept(future: "Future[bytes]") -> None:
            error = future.exception()
            if error is None:
                then({"photo": future.result()})
            elif isinstance(error, Unavailable):
                session.actions.unavailable.emit(error.reason)
            else:
                session.actions.broken.emit(error)

        session.actions.run(lambda: shelf.put(photo), kept)

    def _show(self) -> None:
        photo = self._kept if self.photo is None else self.photo
        shown = drawing(self.drawing) if self.drawing else self._guess
        self._tile.show_picture(Picture(photo=photo, tint=shown.tint) if photo else shown)
        # A drawing only decorates the name it was found by.
        self._tile.setAccessibleName(translate("items", "Photo") if photo else "")
        self._plain.setVisible(bool(photo))
        self._choose.setVisible(self._drawings and not photo)
        self._tile.setVisible(self._drawings or bool(photo))
        self._problem.hide()

    @Slot()
    def on_file_clicked(self) -> None:
        title, kinds = translate("items", "Choose a photo"), translate("items", "Pictures")
        dialog = QFileDialog(self, title, "", f"{kinds} (*.jpg *.jpeg *.png *.webp *.bmp *.gif)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.on_file_selected)
        dialog.open()

    @Slot(str)
    def on_file_selected(self, file: str) -> None:
        self.take_file(Path(file))

    @Slot()
    def on_plain_clicked(self) -> None:
        self.photo = b""
        self._show()
        self.changed.emit()

    @Slot()
    def on_choose_clicked(self) -> None:
        if self._gallery is not None:
            self._gallery.setVisible(not self._gallery.isVisible())
        else:
            self._gallery = _gallery()
            self._gallery.itemActivated.connect(self.on_drawing_chosen)
            self._gallery.itemClicked.connect(self.on_drawing_chosen)
            self._column.addWidget(self._gallery)
            self._gallery.show()
        if self._gallery.isVisible():
            self._gallery.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QListWidgetItem)
    def on_drawing_chosen(self, chosen: QListWidgetItem) -> None:
        self.drawing = chosen.data(Qt.ItemDataRole.UserRole)
        if self._gallery is not None:
            self._gallery.hide()
        self._choose.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()
        self.changed.emit()


def _button(text: str, name: str, slot: object) -> KeyButton:
    button = KeyButton(text, "plain")
    button.setObjectName(name)
    button.clicked.connect(slot)
    return button


@lru_cache(maxsize=1)
def _names() -> tuple[str, ...]:
    return tuple(sorted(file.stem for file in path("pictures").glob("*.svg")))


def _gallery() -> QListWidget:
    """All drawings; typing the first letters of a name goes there."""
    shown = QListWidget()
    shown.setObjectName("drawings")
    shown.setAccessibleName(translate("items", "Drawings"))
    shown.setViewMode(QListWidget.ViewMode.IconMode)
    shown.setMovement(QListWidget.Movement.Static)
    shown.setResizeMode(QListWidget.ResizeMode.Adjust)
    shown.setFrameShape(QFrame.Shape.NoFrame)
    shown.setUniformItemSizes(True)
    size = QSize(look().px(60), look().px(45))
    shown.setIconSize(size)
    shown.setGridSize(QSize(size.width() + 8, size.height() + 8))
    shown.setFixedHeight(look().px(220))
    for name in _names():
        entry = QListWidgetItem(QIcon(pictures.tile(drawing(name), size, shown.devicePixelRatioF())), "")
        entry.setData(Qt.ItemDataRole.UserRole, name)
        entry.setData(Qt.ItemDataRole.AccessibleTextRole, name.replace("-", " "))
        entry.setToolTip(name.replace("-", " "))
        shown.addItem(entry)
    return shown
