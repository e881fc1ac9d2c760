"""Every place and state for everyone: heard, hit, read at each size and in each direction, and walked by keys (22–24).

Never here: what a place does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from resources import path
from tests.ui import everywhere, heard, pseudo, seen
from tests.ui.everywhere import STATES, Walker, settle
from tests.ui.library import build, copied
from tests.ui.riverside import rows
from tests.ui.windows import show
from ui.action import AtOnce
from ui.app import App
from ui.first_run.place import FirstRun
from ui.items.place import ItemsPlace
from ui.kit import reading_order
from ui.kit.dialog import Dialog
from ui.kit.focus_ring import FocusRing
from ui.kit.key_bar import KeyBar
from ui.lock import LockPage

SMALLEST: Final = (1366, 696)
"""What a screen of 1366 × 768 leaves beside a title and a task bar."""
WHOLE: Final = (1366, 768)
SOURCES: Final = Path(everywhere.__file__).parents[2] / "ui"
TABBED: Final = (QLineEdit, QPlainTextEdit, QAbstractItemView, QComboBox, QAbstractSpinBox, QTabBar, Dialog)
"""What shows by itself that it has the keyboard."""
MOST_STOPS: Final = 200
Open = Callable[..., Walker]


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("library") / "home")


@pytest.fixture
def opened(template: Path, tmp_path: Path, lit: QApplication, qtbot: QtBot) -> Iterator[Open]:
    """Opens the real app on a copy of the sample library, in some look."""
    running: list[App] = []

    def open_it(
        *, scale: float = 1.0, language: str = "en", founded: bool = True, size: tuple[int, int] = SMALLEST
    ) -> Walker:
        folder = copied(template, tmp_path / "home") if founded else tmp_path / "new"
        app = App(lit, folder, executor=AtOnce())
        running.append(app)
        app.preferences.theme, app.preferences.scale, app.preferences.language = "light", scale, language
        app.on_appearance_changed()
        app.root.resize(*size)
        app.open_folder(folder)
        show(qtbot, app.root)
        settle()
        return Walker(app)

    yield open_it
    for app in running:
        app.preferences.language = "en"
        app.apply_look()
        app.shut_down()


class Strays(QObject):
    """Meets what is shown before it has a place in the window: for a moment it is one of its own, and the keyboard is
    lost."""

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._root = root
        self.met: list[str] = []
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]  # a test has an application

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget) and event.type() == QEvent.Type.Show:
            alone = watched.isWindow() and watched.windowType() == Qt.WindowType.Window
            if alone and watched is not self._root:
                self.met.append(f"shown as a window of its own: {seen.called(watched)}")
        return False


def everywhere_right(walk: Walker, check: Callable[[], list[str]]) -> None:
    """Fail with what the check finds in any state."""
    found = []
    strays = Strays(walk.app.root)
    before = walk.app.root.size().toTuple()
    assert before in (SMALLEST, WHOLE)
    for state in STATES:
        state(walk)
        size = walk.app.root.size().toTuple()
        troubles = check() if size == before else [f"the window grew to {size}"]
        found += [f"{state.__name__}: {trouble}" for trouble in [*troubles, *strays.met]]
        strays.met.clear()
        walk.home()
    assert not found, "\n" + "\n".join(found)


# Read


def test_everything_is_seen_heard_hit_and_reached_by_keys(opened: Open) -> None:
    walk = opened()
    root = walk.app.root
    checks = (_nameless, _small, _close, _primaries, seen.troubles, _tabbing, _leaving)
    everywhere_right(walk, lambda: [trouble for check in checks for trouble in check(root)])


@pytest.mark.slow
def test_no_word_is_cut_at_150_percent(opened: Open) -> None:
    walk = opened(scale=1.5)
    everywhere_right(walk, lambda: seen.troubles(walk.app.root))


def test_words_40_percent_longer_fit_at_200_percent_and_all_can_be_translated(opened: Open, lit: QApplication) -> None:
    walk = opened(scale=2.0)
    names = _names()
    with pseudo.spoken(lit):
        settle()
        walk.app.show_window()
        everywhere_right(walk, lambda: seen.troubles(walk.app.root) + _untranslated(walk.app.root, names))


def _names() -> frozenset[str]:
    """Words that are data or names, and are the same in every language."""
    cells = [cell for name in ("items.csv", "people.csv") for row in rows(name) for cell in row.values()]
    cells.append(path("sample", "input", "inventory.csv").read_text("utf-8"))
    cells.append(path("skills", "en.csv").read_text("utf-8"))
    known = "Riverside House Mill Lane Hall laptop Grace Standard Household Market Skillshare English Polski Enter Esc"
    known += " Bike repair evening German for beginners Sew tote bag Film night Baby group Kitchen Workshop"
    known += " Yoga Chess Open up"
    known += " inventory csv Ctrl Alt Tab Space xyzzyplugh dri Nour home Bring things back clean and whole"
    days = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
    days += " Mon Tue Wed Thu Fri Sat Sun Jan Feb Mar Apr May Jun Jul Aug Sep Sept Oct Nov Dec"
    days += " January February March April June July August September October November December"
    return frozenset(word.lower() for text in (*cells, known, days) for word in _words(text))


def _words(text: str) -> list[str]:
    return re.findall(r"[A-Za-z\u00c0-\u024f]{3,}", text)


def _untranslated(root: QWidget, names: frozenset[str]) -> list[str]:
    """Texts on show of which some word neither went through translation nor is a name."""
    texts = {text for node in heard.tree(root) for text in (node.name, node.description)}
    texts |= {text for widget in seen.on_show(root) for text in (widget.toolTip(), _hint(widget))}
    own = {text for text in texts if not any(part in text for part in _FOREIGN)}
    return [f"hard-coded: {text!r}" for text in own if set(map(str.lower, _words(_bare(text)))) - names]


# Files of other programs, folders of this run: nobody translates what stands in them.
_FOREIGN: Final = ("/",)


def _hint(widget: QWidget) -> str:
    return widget.placeholderText() if isinstance(widget, QLineEdit) else ""


def _bare(text: str) -> str:
    """The text without what was translated."""
    depth, kept = 0, []
    for char in text:
        depth += (char == pseudo.OPEN) - (char == pseudo.CLOSE)
        kept.append(char if not depth and char != pseudo.CLOSE else " ")
    return "".join(kept)


def test_right_to_left_is_mirrored_whole_and_keeps_numbers_in_one_piece(opened: Open) -> None:
    walk = opened(scale=1.3, language="ar", size=WHOLE)

    def check() -> list[str]:
        root = walk.app.root
        with seen.recording() as painted:
            root.grab()
        texts = {*painted.texts, *(widget.text() for widget in seen.on_show(root) if isinstance(widget, QLabel))}
        found = [f"number not isolated: {text!r}" for text in texts if _loose_number(text)]
        if walk.window().rail.geometry().left() < root.width() // 2:
            found.append("the rail is not at the leading side")
        return found + seen.troubles(root)

    everywhere_right(walk, check)


def _loose_number(text: str) -> bool:
    matches = [match for match in seen.ID.finditer(text) if text.strip() != match.group()]
    return any(text[: match.start()].count("\u2068") <= text[: match.start()].count("\u2069") for match in matches)


# Heard, hit and walked by keys


_SPOKEN: Final = frozenset(
    {
        heard.Role.Button,
        heard.Role.CheckBox,
        heard.Role.RadioButton,
        heard.Role.EditableText,
        heard.Role.ComboBox,
        heard.Role.SpinBox,
        heard.Role.List,
        heard.Role.ListItem,
        heard.Role.PageTab,
        heard.Role.PageTabList,
        heard.Role.StaticText,
        heard.Role.Client,  # a dialog, and what can be scrolled by keys
    }
)


def _nameless(root: QWidget) -> list[str]:
    nodes = heard.tree(root)
    found = [f"no name: {node}" for node in nodes if node.focusable and not node.name.strip()]
    found += [f"not a role for the keyboard: {node}" for node in nodes if node.focusable and node.role not in _SPOKEN]
    rows_ = [node for node in nodes if node.role == heard.Role.ListItem]
    return found + [f"a row says nothing: {node}" for node in rows_ if not node.name.strip()]


def _targets(root: QWidget) -> list[QWidget]:
    """What can be clicked and is not scrolled away."""
    kinds = (QAbstractButton, QComboBox, QAbstractSpinBox)
    found = [w for w in seen.on_show(root) if isinstance(w, kinds) or (isinstance(w, QLineEdit) and not _inner(w))]
    return [widget for widget in found if not widget.visibleRegion().isEmpty()]


def _inner(line: QLineEdit) -> bool:
    """A line inside a box that takes its clicks."""
    return bool(line.property("bare")) or line.objectName() == "qt_spinbox_lineedit"


def _small(root: QWidget) -> list[str]:
    least = {"primary": 44}
    return [
        f"too small: {seen.called(widget)} {widget.size().toTuple()}"
        for widget in _targets(root)
        if widget.height() < least.get(getattr(widget, "_kind", ""), 40) or widget.width() < 40
    ]


def _close(root: QWidget) -> list[str]:
    """Targets nearer than 8 px; the rail, the switch and the key bar are rows of their own kind (look §4)."""
    rowed = ("RailButton", "_Segment", "_KeyPart")
    apart = [w for w in _targets(root) if type(w).__name__ not in rowed]
    boxes = [(w, QRect(w.mapTo(root, QPoint(0, 0)), w.size()).adjusted(-7, -7, 0, 0)) for w in apart]
    pairs = [(a, b) for n, (a, one) in enumerate(boxes) for b, other in boxes[n + 1 :] if one.intersects(other)]
    return [f"too close: {seen.called(a)} and {seen.called(b)}" for a, b in pairs if _same_page(a, b)]


def _same_page(one: QWidget, other: QWidget) -> bool:
    """Whether both can be clicked now: what lies over the other takes the click."""
    centre = one.mapToGlobal(one.rect().center()), other.mapToGlobal(other.rect().center())
    return QApplication.widgetAt(centre[0]) is one and QApplication.widgetAt(centre[1]) is other


def _primaries(root: QWidget) -> list[str]:
    found = [w for w in _targets(root) if getattr(w, "_kind", "") == "primary" and w.isEnabled() and _clickable(w)]
    return [f"more than one main button: {', '.join(map(seen.called, found))}"] if len(found) > 1 else []


def _clickable(widget: QWidget) -> bool:
    return QApplication.widgetAt(widget.mapToGlobal(widget.rect().center())) is widget


def _tabbing(root: QWidget) -> list[str]:
    """What Tab does not reach, reaches upwards, or reaches unseen."""
    inside: QWidget = next((d for d in root.findChildren(Dialog) if d.isVisible()), root)
    stops = reading_order.stops(inside)
    found: list[str] = []
    met: list[QWidget] = []
    for _ in range(MOST_STOPS):
        QTest.keyClick(QApplication.focusWidget() or root, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is None:
            return [*found, f"the keyboard is lost after {seen.called(met[-1]) if met else 'the first Tab'}"]
        if now in met:
            break
        met.append(now)
        rings = root.findChildren(FocusRing)
        if not isinstance(now, TABBED) and not any(r.isVisible() and r.target() is now for r in rings):
            found.append(f"no focus to be seen: {seen.called(now)}")
    # Of some choices one is a stop; which one is known only once the keyboard was there.
    missed = [stop for stop in reading_order.stops(inside) if stop not in met]
    found += [f"Tab does not reach {seen.called(stop)}" for stop in missed]
    return found + [f"Tab goes up: {seen.called(a)} to {seen.called(b)}" for a, b in _upwards(inside, stops)]


def _upwards(root: QWidget, stops: list[QWidget]) -> list[tuple[QWidget, QWidget]]:
    """Neighbours in one column of which the later stands above the earlier."""
    boxes = [(stop, QRect(stop.mapTo(root, QPoint(0, 0)), stop.size())) for stop in stops]
    found = []
    for (one, before), (other, after) in pairwise(boxes):
        same_column = before.left() < after.right() and after.left() < before.right()
        if same_column and after.bottom() < before.top() and _holder(one) is _holder(other):
            found.append((one, other))
    return found


def _holder(widget: QWidget) -> QWidget | None:
    """What scrolls it, or the window: only inside one such part is above and below a matter of order."""
    holder = widget.parentWidget()
    while holder is not None and not isinstance(holder, QAbstractScrollArea):
        holder = holder.parentWidget()
    return holder


def _leaving(root: QWidget) -> list[str]:
    """What Esc does not close, or where it leaves nobody with the keyboard."""
    for _ in range(6):
        focused = QApplication.focusWidget()
        if focused is None or not focused.isVisible():
            return ["the keyboard is lost"]
        if any(page.isVisible() for page in root.findChildren(LockPage)):
            return []
        QTest.keyClick(focused, Qt.Key.Key_Escape)
        settle(1)
    return [f"{seen.called(dialog)} is still open" for dialog in root.findChildren(Dialog) if dialog.isVisible()]


def test_esc_keeps_what_was_typed_into_a_form(opened: Open) -> None:
    walk = opened()
    everywhere.item_new(walk)
    walk.write("Tent for nine")
    walk.press(Qt.Key.Key_Escape)
    assert walk.shown(ItemsPlace).form is None
    walk.go("items", "add")
    form = walk.shown(ItemsPlace).form
    assert form is not None
    assert form.values()["name"] == "Tent for nine"


def test_a_dialog_gives_the_keyboard_back(opened: Open) -> None:
    walk = opened()
    everywhere.items(walk)
    before = QApplication.focusWidget()
    walk.press(Qt.Key.Key_F1)
    assert QApplication.focusWidget() is not before
    walk.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is before


def test_help_can_be_read_to_its_end_by_keys_at_200_percent(opened: Open) -> None:
    walk = opened(scale=2.0)
    everywhere.help_page(walk)
    dialog = walk.shown(Dialog)
    # The cross is the only other stop.
    walk.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert dialog.pane.hasFocus()
    bar = dialog.pane.verticalScrollBar()
    assert bar.maximum() > 0
    walk.press(*[Qt.Key.Key_PageDown] * 8)
    assert bar.value() == bar.maximum()


def test_at_200_percent_the_desk_keeps_box_banner_main_button_and_key_bar(opened: Open) -> None:
    walk = opened(scale=2.0)
    everywhere.desk_reason(walk)
    everywhere.desk_stop(walk)
    root = walk.app.root
    banner = next(b for b in root.findChildren(QWidget) if type(b).__name__ == "Banner" and b.isVisible())
    assert banner.height() >= banner.heightForWidth(banner.width())
    for part in (banner, walk.shown(KeyBar)):
        assert root.rect().contains(QRect(part.mapTo(root, QPoint(0, 0)), part.size()))


# The first run


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_first_run_is_whole_in_each_step(opened: Open, lit: QApplication, scale: float) -> None:
    with pseudo.spoken(lit):
        walk = opened(scale=scale, founded=False)
        root = walk.app.root
        found = []
        first = walk.shown(FirstRun)
        for number, answers in enumerate(_ANSWERS):
            found += [f"{number}: {trouble}" for trouble in seen.troubles(root) + _nameless(root) + _small(root)]
            assert first.answers.step == number - 1
            for answer in answers:
                walk.write(answer)
                walk.press(Qt.Key.Key_Tab)
            walk.press(Qt.Key.Key_Return)
    assert not found, "\n".join(found)


_ANSWERS: Final = (
    (),
    ("Riverside House", "Mill Lane", "Amina Diallo"),
    (),
    ("Cordless drill", "Step ladder"),
    ("Ben Okafor", "07700 900123"),
)


# What the sources may not say


def test_nothing_blocks_and_no_colour_is_written_into_a_place() -> None:
    papers = {"paper", "tokens.py", "look.py"}  # paper is white and ink is black whatever the screen shows
    found = []
    for file in SOURCES.rglob("*.py"):
        text = file.read_text("utf-8")
        if re.search(r"QMessageBox|QInputDialog|[a-z_]*(?:dialog|menu|self)\.exec\(", text):
            found.append(f"{file.name} blocks")
        if not papers & {file.name, file.parent.name} and re.search(r"[\"']#[0-9a-fA-F]{3,8}[\"']", text):
            found.append(f"{file.name} has a colour of its own")
    assert not found
