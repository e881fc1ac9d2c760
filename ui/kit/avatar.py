"""Picture widgets for forms and cards: a round person and a tile for a thing.

Lists paint theirs through `pictures`; these stand alone.
"""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit import pictures
from ui.kit.look import look
from ui.kit.tokens import RADIUS


class Avatar(QWidget):
    """A person of `size` px at 100 % text; it decorates a name that stands beside it."""

    def __init__(
        self, name: str, key: bytes | str, size: int = 40, photo: bytes = b"", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_person(name, key, photo)

    def show_person(self, name: str, key: bytes | str, photo: bytes = b"") -> None:
        """Show another person."""
        self._initials = pictures.initials_of(name)
        self._tint = pictures.tint_of(key)
        self._photo = photo
        self.update()

    def sizeHint(self) -> QSize:
        side = look().px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        side = min(self.width(), self.height())
        box = QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)
        pictures.draw_avatar(QPainter(self), box, self._initials, self._tint, self._photo)


class PictureTile(QWidget):
    """A picture of a thing, 4:3 and `width` px wide at 100 % text, or as wide as its place with `fill`."""

    def __init__(
        self,
        picture: pictures.Picture,
        width: int = 72,
        *,
        fill: bool = False,
        radius: int = RADIUS["tile"],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._picture = picture
        self._width = width
        self._radius = radius
        fixed, free = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self.setSizePolicy(free if fill else fixed, fixed)

    def show_picture(self, picture: pictures.Picture) -> None:
        """Show another picture."""
        self._picture = picture
        self.update()

    def sizeHint(self) -> QSize:
        width = look().px(self._width)
        return QSize(width, width * 3 // 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        pictures.draw_tile(QPainter(self), self.rect(), self._picture, self._radius)
