"""The first page on a laptop that holds a community and does not belong to it: restored from a backup, or removed.

Its ways in are the sheets beside this; what is here may be read meanwhile.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skillshare.community import Community
from ui.first_run.welcome import Head, SceneCard, begin, links, side_by_side
from ui.i18n import isolate, translate
from ui.kit.key_button import KeyButton
from ui.kit.scroll import TidyScroll
from ui.outsider import Outsider
from ui.wording.outside import outside


class OutsidePage(QWidget):
    """Signals: `join_wanted`, `recover_wanted`, `invited_wanted`, `read_wanted`, `larger_wanted`,
    `language_wanted(code)`."""

    join_wanted = Signal()
    recover_wanted = Signal()
    invited_wanted = Signal()
    read_wanted = Signal()
    larger_wanted = Signal()
    language_wanted = Signal(str)

    def __init__(self, community: Community, it: Outsider, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = outside(it, community.zone(), community.today())
        name = isolate(community.catalog.settings(community.id).name)
        self.head = Head()
        self.join = SceneCard(
            "join",
            "t_blue",
            translate("first_run", "Join one nearby"),
            translate("first_run", "On a keeper’s or steward’s laptop, open Community and choose “Add a laptop”."),
            KeyButton(translate("first_run", "Join"), "primary", icon="arrow-left-right"),
        )
        self.sheet = SceneCard(
            "card-box",
            "t_plum",
            translate("first_run", "Use the recovery sheet"),
            translate(
                "first_run", "The paper printed when {name} was founded. For when all its laptops are lost."
            ).format(name=name),
            KeyButton(translate("first_run", "Type its code"), "edge", icon="shield-check"),
        )
        self.invited = KeyButton(translate("first_run", "Join with an invitation"), "flat", icon="sticky-note")
        self.read = KeyButton(translate("first_run", "Only read what is here"), "flat", icon="eye")
        self.larger = KeyButton(translate("first_run", "Larger text"), "flat", icon="a-large-small")
        scroll = TidyScroll(words.title, gap=6)
        begin(scroll, words.title, words.why)
        self.sheet.setVisible(it.sheet)
        scroll.column.addLayout(side_by_side((self.join, self.sheet) if it.sheet else (self.join,)))
        scroll.column.addSpacing(16)
        scroll.column.addWidget(links((self.invited, self.read, self.larger)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(scroll, 1)
        self.join.button.clicked.connect(self.join_wanted)
        self.sheet.button.clicked.connect(self.recover_wanted)
        self.invited.clicked.connect(self.invited_wanted)
        self.read.clicked.connect(self.read_wanted)
        self.larger.clicked.connect(self.larger_wanted)
        self.head.chosen.connect(self.language_wanted)
