"""F1: every key, and the first steps in a few lines; over the sheet, closed with Esc."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.columns import Columns
from ui.kit import paint
from ui.kit.dialog import Dialog
from ui.kit.label import Keycap, Label


def open_keys(over: QWidget) -> Dialog:
    """Show all keys over a widget and return the dialog."""
    dialog = Dialog(QCoreApplication.translate("keys", "Help and keys"), over, width=800)
    first = QCoreApplication.translate(
        "keys", "Scan a card or type a name, then scan what goes out. To bring something back, scan it. That is all."
    )
    dialog.body.addWidget(Label(first, "body", "text2", wrap=True))
    # Tab reaches it, so that who has no mouse can read to the end at large text.
    dialog.pane.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    keys = _keys()
    half = (len(keys) + 1) // 2
    dialog.body.addWidget(Columns((_grid(keys[:half]), _grid(keys[half:])), (50, 50)))
    dialog.open_it()
    return dialog


def _grid(keys: Sequence[tuple[str, str]]) -> QWidget:
    part = QWidget()
    grid = QGridLayout(part)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    # As wide as the longest key in both halves: under each other, all words begin at one line.
    grid.setColumnMinimumWidth(0, paint.keycap_size("Ctrl+Enter").width())
    for row, (cap, words) in enumerate(keys):
        grid.addWidget(Keycap(cap), row, 0, Qt.AlignmentFlag.AlignLeading)
        grid.addWidget(Label(words, "body", wrap=True), row, 1)
    return part


def _keys() -> tuple[tuple[str, str], ...]:
    tr = QCoreApplication.translate
    return (
        ("F2", tr("keys", "Lend")),
        ("F3", tr("keys", "Bring back")),
        ("F4", tr("keys", "New member")),
        ("F6", tr("keys", "Change the due date")),
        ("F7", tr("keys", "Print the slip")),
        ("F8", tr("keys", "All parts are there")),
        ("F9", tr("keys", "Lend anyway; bringing back: needs repair")),
        ("F10", tr("keys", "Lend a kit without the part that is away")),
        ("F12", tr("keys", "Lock the screen")),
        ("Ctrl+Z", tr("keys", "Undo the last action")),
        ("Ctrl+K", tr("keys", "Find anything")),
        ("Ctrl+1", tr("keys", "The first place, Ctrl+2 the next")),
        ("/", tr("keys", "Search this list; Ctrl+F does it, too")),
        ("Ctrl+N", tr("keys", "Add an item or a person, plan a session")),
        ("Ctrl+E", tr("keys", "Edit what is open")),
        ("Ctrl+Enter", tr("keys", "Save a form or a note")),
        ("Space", tr("keys", "In the calendar: pick up what is chosen; arrows move it")),
        ("Space", tr("keys", "At the door of a session: tick, and on to the next")),
        ("Esc", tr("keys", "One step back")),
        ("Enter", tr("keys", "On an empty box: the main button")),
        ("Tab", tr("keys", "To the next button or field")),
    )
