"""Ctrl+K: find an item, a person, a skill or a session from anywhere (look §2); Enter opens it."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from skillshare.catalog.views import Hit
from ui.kit.dialog import Dialog
from ui.kit.one_box import OneBox
from ui.session import Session
from ui.showing import hit_row, leads_to
from ui.wording.said import listed

_SHOWN = 8


class Find(Dialog):
    """Lies over the sheet; `wanted` of the session says where to go."""

    def __init__(self, session: Session, over: QWidget) -> None:
        super().__init__(QCoreApplication.translate("find", "Find anything"), over, width=720)
        self._session = session
        self._hits: tuple[Hit, ...] = ()
        self.box = OneBox(QCoreApplication.translate("find", "Name, number, card, phone end or word"), icon="search")
        self.body.addWidget(self.box)
        self.box.changed.connect(self.on_box_changed)
        self.box.submitted.connect(self.on_box_submitted)
        self.box.chosen.connect(self.on_box_chosen)
        self.box.escaped.connect(self.close_it)

    def open_it(self) -> None:
        super().open_it()
        self.box.setFocus()

    @Slot(str)
    def on_box_changed(self, text: str) -> None:
        found = self._session.catalog.search.find(text, _SHOWN)
        self._hits = found.hits
        if found.hits or not text.strip():
            self.box.show_suggestions([hit_row(hit, self._session.catalog.today()) for hit in found.hits])
            return
        sentence = QCoreApplication.translate("find", "Nothing matches “{text}”.").format(text=text.strip()[:40])
        if found.instead:
            also = QCoreApplication.translate("find", "Did you mean {words}?")
            sentence += " " + also.format(words=listed(found.instead))
        self.box.show_nothing_found(sentence)

    @Slot(str)
    def on_box_submitted(self, text: str) -> None:
        self.box.show_text(text)

    @Slot(int)
    def on_box_chosen(self, place: int) -> None:
        hit = self._hits[place]
        self.close_it()
        self._session.wanted.emit(*leads_to(hit))
