"""The small generated style sheet for Qt's own widgets: ground, border, radius and padding only (look §8).

No fonts, because a style sheet font breaks the text scale; the kit's own parts paint themselves.
"""

from string import Template

from ui.kit.look import Look
from ui.kit.tokens import RADIUS, TOKENS

_INPUTS = "QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox"
_FOCUSED = "QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus"

_SHEET = Template(
    """
QToolTip { background: $inverse; color: $on_inverse; border: 1px solid $inverse; padding: 6px 8px; }
QMenu { background: $card; border: ${rule}px solid $edge; padding: 6px; }
QMenu::item { padding: ${item}px 20px; border-radius: ${button}px; color: $text; }
QMenu::item:selected { background: $primary_soft; color: $primary_soft_text; }
QMenu::item:disabled { color: $off; }
QMenu::separator { height: 1px; background: $line; margin: 6px 8px; }
$inputs { background: $card; border: ${rule}px solid $edge; border-radius: ${button}px; padding: 0px ${pad}px;
  color: $text; placeholder-text-color: $text2; selection-background-color: $primary;
  selection-color: $on_primary; }
QLineEdit, QAbstractSpinBox { min-height: ${inner}px; }
QPlainTextEdit, QTextEdit { padding: 8px; }
$focused { border: ${ring}px solid $focus; padding: 0px ${focus_pad}px; }
QLineEdit:focus, QAbstractSpinBox:focus { min-height: ${focus_inner}px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: ${focus_text}px; }
QLineEdit[problem="true"] { border-color: $stop_mark; }
QLineEdit:disabled, QPlainTextEdit:disabled { background: $sunk; color: $off; border-color: $line; }
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus, QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {
  background: transparent; border: 0px; padding: 0px; min-height: 0px; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { padding: 0px ${pad}px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0px; border: 0px; }
QComboBox QAbstractItemView { background: $card; border: ${rule}px solid $edge; color: $text; outline: 0px;
  selection-background-color: $primary_soft; selection-color: $primary_soft_text; }
QComboBox QAbstractItemView::item { min-height: ${control}px; padding: 0px 12px; }
QScrollArea, QScrollArea > QWidget > QWidget#tidy { background: transparent; border: 0px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: $edge; border-radius: 3px; min-height: 32px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTableView { background: $card; border: 0px; color: $text; gridline-color: $line; outline: 0px;
  selection-background-color: $primary_soft; selection-color: $primary_soft_text; }
QTableView::item { padding: 0px 12px; }
QHeaderView::section { background: $card; color: $text2; border: 0px; border-bottom: ${rule}px solid $line;
  padding: 8px 12px; }
QHeaderView { background: $card; }
QProgressBar { background: $sunk; border: ${rule}px solid $line; border-radius: 5px; }
QProgressBar::chunk { background: $primary; border-radius: 4px; }
"""
)


def sheet(of: Look) -> str:
    """Return the style sheet of a look."""
    ring = 4 if of.heavy else 2
    values: dict[str, object] = {token: of.palette.value(token) for token in TOKENS}
    values |= {
        "inputs": _INPUTS,
        "focused": _FOCUSED,
        "rule": of.border,
        "ring": ring,
        "button": RADIUS["button"],
        "pad": 12,
        # The border grows inwards, so a focused field keeps its words where they were.
        "focus_pad": 12 + of.border - ring,
        "inner": of.height("control") - 2 * of.border,
        "focus_inner": of.height("control") - 2 * ring,
        "focus_text": 8 + of.border - ring,
        "control": of.height("control"),
        "item": of.px(8),
    }
    return _SHEET.substitute(values)
