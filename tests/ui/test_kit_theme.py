"""Theme, text scale, direction, fonts, icons and pictures take effect at once, without a restart."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QFontInfo, QImage, QImageWriter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from resources import path
from ui.kit import icons, pictures, theme
from ui.kit.fonts import load_fonts
from ui.kit.label import Label
from ui.kit.look import bell, look
from ui.kit.pictures import Picture
from ui.kit.tokens import DARK, LIGHT, PALETTES, TINTS


def pixels(drawn: QPixmap) -> bytes:
    image = drawn.toImage().convertToFormat(QImage.Format.Format_RGBA8888)
    return bytes(image.constBits())


def test_a_theme_changes_palette_sheet_and_labels(lit: QApplication, qtbot: QtBot) -> None:
    label = Label("Lent", "detail", "text2")
    qtbot.addWidget(label)
    with qtbot.waitSignal(bell().changed):
        theme.apply(lit, "dark", 1.5)
    assert lit.palette().color(QPalette.ColorRole.Window) == QColor(DARK.canvas)
    assert label.palette().color(QPalette.ColorRole.WindowText) == QColor(DARK.text2)
    assert label.font().pixelSize() == 21
    assert DARK.edge in lit.styleSheet()


def test_inputs_grow_with_the_text_scale(lit: QApplication, qtbot: QtBot) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    heights = []
    for scale in (1.0, 1.5, 2.0):
        theme.apply(lit, "light", scale)
        line.ensurePolished()
        heights.append(line.sizeHint().height())
    assert heights[0] >= 40
    assert all(after > before for before, after in pairwise(heights))


@pytest.mark.parametrize(("asked", "given"), [(0.2, 1.0), (1.25, 1.25), (9.0, 2.0)])
def test_the_text_scale_stays_between_one_and_two(lit: QApplication, asked: float, given: float) -> None:
    theme.apply(lit, "light", asked)
    assert look().scale == given


def test_right_to_left_turns_the_window_and_puts_arabic_first(lit: QApplication) -> None:
    theme.apply(lit, "light", 1.0, rtl=True)
    assert lit.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert look().font("body").families()[0] == "IBM Plex Sans Arabic"
    assert look().font("keycap").families()[0] == "IBM Plex Sans"
    theme.apply(lit, "light", 1.0)
    assert lit.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert look().font("body").families()[0] == "IBM Plex Sans"


def test_the_system_theme_is_followed_until_another_is_chosen(lit: QApplication) -> None:
    theme.apply(lit, "system")
    assert look().name == theme.system_theme(lit)
    lit.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    theme.apply(lit, "contrast")
    lit.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert look().name == "contrast"


def test_the_shipped_fonts_are_the_ones_drawn(lit: QApplication) -> None:
    assert {"IBM Plex Sans", "IBM Plex Sans Arabic"} <= set(load_fonts())
    assert QFontInfo(look().font("body")).family().startswith("IBM Plex Sans")


def close(first: QColor, second: QColor) -> bool:
    pairs = zip(first.getRgb()[:3], second.getRgb()[:3], strict=True)  # type: ignore[index]  # the stub says object
    return all(abs(one - other) <= 4 for one, other in pairs)


def test_every_icon_draws_in_the_colour_it_is_asked_for(lit: QApplication) -> None:
    for file in sorted(path("icons").glob("*.svg")):
        drawn = icons.pixmap(file.stem, "stop", 24).toImage()
        seen = [drawn.pixelColor(x, y) for x in range(24) for y in range(24)]
        assert any(dot.alpha() > 150 and close(dot, QColor(LIGHT.stop)) for dot in seen), file.stem


@pytest.mark.parametrize("name", ["undo-2", "chevron-right", "arrow-left"])
def test_arrows_turn_in_right_to_left(lit: QApplication, name: str) -> None:
    before = icons.pixmap(name, "text", 20).toImage()
    theme.apply(lit, "light", 1.0, rtl=True)
    after = icons.pixmap(name, "text", 20).toImage()
    assert after != before
    assert after.flipped(Qt.Orientation.Horizontal).pixelColor(10, 10) == before.pixelColor(10, 10)


def test_other_icons_never_turn(lit: QApplication) -> None:
    before = pixels(icons.pixmap("phone", "text", 20))
    theme.apply(lit, "light", 1.0, rtl=True)
    assert pixels(icons.pixmap("phone", "text", 20)) == before


def test_an_icon_is_drawn_once(lit: QApplication) -> None:
    assert icons.pixmap("check", "good", 18).cacheKey() == icons.pixmap("check", "good", 18).cacheKey()


def test_the_dark_parts_of_a_drawing_follow_the_theme(lit: QApplication) -> None:
    drill = Picture(drawing="drill", tint="t_pine")
    light = pixels(pictures.tile(drill, QSize(56, 42)))
    theme.apply(lit, "dark")
    assert pixels(pictures.tile(drill, QSize(56, 42))) != light


def test_an_unknown_drawing_is_a_plain_thing(lit: QApplication) -> None:
    unknown = pictures.tile(Picture(drawing="no-such-drawing"), QSize(40, 30))
    assert pixels(unknown) == pixels(pictures.tile(Picture(drawing="thing"), QSize(40, 30)))


def photo(color: str) -> bytes:
    image = QImage(400, 100, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    raw = QByteArray()
    store = QBuffer(raw)
    store.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(store, QByteArray(b"png")).write(image)
    return bytes(raw.data())


def test_a_photo_fills_its_tile(lit: QApplication) -> None:
    drawn = pictures.tile(Picture(photo=photo("orange")), QSize(80, 60), 2.0)
    assert (drawn.width(), drawn.height()) == (160, 120)
    assert drawn.toImage().pixelColor(80, 60) == QColor("orange")


def test_broken_photo_bytes_show_a_drawing(lit: QApplication) -> None:
    assert pixels(pictures.tile(Picture(photo=b"no picture"), QSize(40, 30))) == pixels(
        pictures.tile(Picture(), QSize(40, 30))
    )


def test_a_person_keeps_the_same_tint() -> None:
    assert pictures.tint_of(b"\x01\x02") == pictures.tint_of(b"\x01\x02")
    assert {pictures.tint_of(bytes([number])) for number in range(100)} == set(TINTS)


@pytest.mark.parametrize(
    ("name", "initials"), [("Mehmet Yıldız", "MY"), ("Nguyễn Thị Lan", "NL"), ("Cher", "C"), ("", ""), ("أمينة", "أ")]
)
def test_initials(name: str, initials: str) -> None:
    assert pictures.initials_of(name) == initials


@pytest.mark.parametrize("name", PALETTES)
def test_a_window_takes_the_theme_it_is_in(lit: QApplication, qtbot: QtBot, name: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    theme.apply(lit, name)
    assert window.grab().toImage().pixelColor(5, 5) == QColor(PALETTES[name].canvas)
