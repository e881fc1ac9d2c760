"""Small parts of a session's page: room around widgets, one thing in place of another, the buttons at its foot.

What a press does is the page's.
"""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n import translate
from ui.kit.flow_layout import FlowLayout
from ui.kit.icon_button import IconButton
from ui.kit.key_button import KeyButton
from ui.kit.margins import pad

PAD: Final = 20
PRIMARY: Final = "primary"

Press = Callable[[], None]


def foot(buttons: Sequence[KeyButton | IconButton], more: Press) -> QWidget:
    """The buttons for what one mostly does, and everything else behind …"""
    made = QWidget()
    flow = FlowLayout(made, 8)
    for button in buttons:
        flow.addWidget(button)
    rest = IconButton("ellipsis", translate("calendar", "More to do with it"), framed=True)
    rest.setObjectName("more")
    rest.clicked.connect(more)
    flow.add_trailing(rest)
    return made


def button(text: str, name: str, press: Press, *, icon: str = "user-round-plus") -> KeyButton:
    """A button of the foot; the main one is called `PRIMARY` and has an icon."""
    main = name == PRIMARY
    made = KeyButton(text, "primary" if main else "plain", icon=icon if main else "")
    made.setObjectName(name)
    made.clicked.connect(press)
    return made


def padded(
    widgets: Sequence[QWidget], *, beside_cross: bool = False, gap: int = 8, above: int = 14, below: int = 14
) -> QVBoxLayout:
    """One part of the page: widgets under each other with room around."""
    column = QVBoxLayout()
    column.setContentsMargins(PAD, above, PAD, below)
    column.setSpacing(gap)
    for place, widget in enumerate(widgets):
        if beside_cross and place < 2:
            holder = QVBoxLayout()
            pad(holder, 0, 0, 44, 0)
            holder.addWidget(widget)
            column.addLayout(holder)
        else:
            column.addWidget(widget)
    return column
