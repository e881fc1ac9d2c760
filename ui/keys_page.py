"""F1: every key, and the first steps in a few lines; over the sheet, closed with Esc."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.kit.dialog import Dialog
from ui.kit.label import Keycap, Label


def open_keys(over: QWidget) -> Dialog:
    """Show all keys over a widget and return the dialog."""
    dialog = Dialog(QCoreApplication.translate("keys", "Help and keys"), over, width=760)
    first = QCoreApplication.translate(
        "keys", "Scan a card or type a name, then scan what goes out. To bring something back, scan it. That is all."
    )
    dialog.body.addWidget(Label(first, "body", "text2", wrap=True))
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(8)
    for place, (cap, words) in enumerate(_keys()):
        row, side = divmod(place, 2)
        grid.addWidget(Keycap(cap), row, side * 2, Qt.AlignmentFlag.AlignLeading)
        grid.addWidget(Label(words, "body", wrap=True), row, side * 2 + 1)
        grid.setColumnStretch(side * 2 + 1, 1)
    dialog.body.addLayout(grid)
    dialog.open_it()
    return dialog


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
        ("F12", tr("keys", "Lock the screen")),
        ("Ctrl+Z", tr("keys", "Undo the last action")),
        ("Ctrl+K", tr("keys", "Find anything")),
        ("Ctrl+1", tr("keys", "Tonight, Ctrl+2 the desk, and so on")),
        ("Esc", tr("keys", "One step back")),
        ("Enter", tr("keys", "On an empty box: the main button")),
        ("Tab", tr("keys", "To the next button or field")),
    )
