"""Adding a laptop: eight digits to read aloud, what it may hold, and the one moment when somebody lets it in.

It stays open while the other side types; every stop says what now and offers a new code (sync §2).
"""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skillshare.domain.refusal import Refusal
from sync import addresses, digits
from sync.pairing import Candidate, Why
from ui import dates, wording
from ui.community.fields import keys
from ui.i18n import isolate, translate
from ui.kit.announce import announce
from ui.kit.dialog import Dialog
from ui.kit.field import text_field
from ui.kit.key_button import KeyButton
from ui.kit.label import Glyph, Label
from ui.kit.look import look
from ui.kit.surface import Surface, stacked, well
from ui.kit.tokens import RADIUS
from ui.meeting.holding import LARGE, Holding
from ui.meeting.hosting import Hosting
from ui.session import Session
from ui.wording import meetings
from ui.wording.said import Words

_BADGE = 26


class AddLaptop(Dialog):
    """Opens the listener when it opens and closes it when it closes. Signal: `paper_wanted` instead."""

    paper_wanted = Signal()

    def __init__(self, session: Session, hosting: Hosting, over: QWidget) -> None:
        super().__init__(translate("devices", "Add a laptop"), over)
        self._session, self.hosting = session, hosting
        hosting.setParent(self)
        self._candidate: Candidate | None = None
        self._tries = 0
        self.port = 0
        self.code = Label("", "pairing", "primary_soft_text")
        self._until = Label("", "caption", "primary_soft_text", wrap=True, side="trail")
        self.address = Label("", "caption", "text2", wrap=True)
        self.note = Label("", "detail", wrap=True)
        self._note = well("warn_soft")
        stacked(self._note, 12, 0).addWidget(self.note)
        self.holding = Holding(session)
        self._name, self.name = text_field(translate("devices", "Name of the laptop"))
        self.far = KeyButton(translate("devices", "It is far away: invite it on paper"), "link", icon="sticky-note")
        self.far.clicked.connect(self.on_far)
        self._waiting, self._asking = self._waiting_part(), self._asking_part()
        for part in (self._note, self._waiting, self._asking):
            self.body.addWidget(part)
        self._add_foot()
        self._connect()

    # Parts

    def _waiting_part(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(_step(1, translate("devices", "On the new laptop, choose “Join one nearby”.")))
        column.addLayout(_step(2, translate("devices", "Type this code there.")))
        ground = Surface("primary_soft", "", RADIUS["primary"])
        row = QHBoxLayout(ground)
        row.setContentsMargins(20, 10, 20, 10)
        row.addWidget(self.code, 1)
        row.addWidget(self._until, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addWidget(ground)
        column.addWidget(self.address)
        column.addWidget(keys((self.far,)))
        return part

    def _asking_part(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._name)
        part.hide()
        return part

    def _add_foot(self) -> None:
        self.body.addWidget(self.holding)
        self.status = Label("", "body", "text2", wrap=True)
        line = self._line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self._glyph = Glyph("loader-circle", "text2", 20)
        row.addWidget(self._glyph)
        row.addWidget(self.status, 1)
        self.add_status(line)
        self.new = self.add_button(KeyButton(translate("devices", "New code"), "plain", icon="refresh-cw"))
        self.leave = self.add_button(KeyButton(translate("devices", "Cancel"), "edge", key="Esc"))
        self.go = self.add_button(KeyButton(translate("devices", "Let it in"), "primary", icon="check", key="Return"))

    def _connect(self) -> None:
        self.new.clicked.connect(self.begin)
        self.leave.clicked.connect(self.on_leave)
        self.go.clicked.connect(self.on_go)
        self.closed.connect(self.hosting.close)
        hosting = self.hosting
        hosting.opened.connect(self.on_opened)
        hosting.asked.connect(self.on_asked)
        hosting.older_or_newer.connect(self.on_older_or_newer)
        hosting.let_in.connect(self.on_let_in)
        hosting.stopped.connect(self.on_stopped)
        hosting.refused.connect(self.on_refused)
        hosting.broken.connect(self.on_broken)

    # States

    def open_it(self) -> None:
        super().open_it()
        self.begin()

    @Slot()
    def begin(self) -> None:
        """Show a code and wait for the laptop that types it."""
        self._candidate, self._tries = None, 0
        self._note.hide()
        self._wait()
        self.hosting.start()

    def _wait(self) -> None:
        self._show(waiting=True)
        self._say(translate("devices", "Waiting for the new laptop"), "loader-circle")

    def _show(self, *, waiting: bool = False, asking: bool = False) -> None:
        self._waiting.setVisible(waiting)
        self._asking.setVisible(asking)
        # With large text there is room for it only once it counts.
        self.holding.setVisible(asking or (waiting and look().scale < LARGE))
        self.new.setVisible(not asking)
        self.go.setVisible(asking)
        self._line.setVisible(not asking)
        self.leave.setText(translate("devices", "Cancel") if waiting else translate("devices", "Close"))
        if asking:
            self.leave.setText(translate("devices", "Keep it out"))

    def _say(self, sentence: str, icon: str, token: str = "text2") -> None:
        self._glyph.show_icon(icon, token)
        self.status.setText(sentence)
        announce(self.status, sentence)

    @Slot(str, int)
    def on_opened(self, code: str, port: int) -> None:
        """There are digits, or other ones after a wrong guess."""
        self.port = port
        if self._candidate is not None:
            self._gone(self._candidate)
        community = self._session.community
        until = dates.time_of(community.now() + round(digits.LASTING * 1000), community.zone())
        self.code.setText(isolate(digits.shown(code)))
        self.code.setAccessibleName(" ".join(code))
        self._until.setText(translate("devices", "works once,\nuntil {time}").format(time=until))
        said = translate("devices", "If it finds nothing, type there: {address}")
        shown = [isolate(addresses.shown(host, port)) for host in self.hosting.addresses()]
        self.address.setText(said.format(address=shown[0]) if shown else "")
        self.address.setVisible(bool(shown))
        if self._tries:
            left = digits.GUESSES - self._tries
            said = translate("devices", "Another code was typed. This is a new one; %n (try|tries) left.", "", left)
            self._warn(said)
        self._tries += 1

    def _gone(self, candidate: Candidate) -> None:
        """The laptop that had typed the digits went away; the listener shows others."""
        self._candidate, self._tries = None, 0
        self.go.setEnabled(True)
        self._wait()
        name = isolate(candidate.label) or translate("devices", "a laptop")
        said = translate("devices", "{name} went away before it was in. Type this new code there.")
        self._warn(said.format(name=name))

    @Slot()
    def on_older_or_newer(self) -> None:
        """A laptop that cannot come yet asked; the digits stay good."""
        self._warn(str(meetings.hosting(Why.OTHER_VERSION)))

    @Slot(object)
    def on_asked(self, candidate: Candidate) -> None:
        """Somebody typed the right digits; nobody else can have."""
        self._candidate = candidate
        self.name.setText(candidate.label)
        self.holding.propose(candidate.owner)
        self._show(asking=True)
        name = isolate(candidate.label) or translate("devices", "a laptop")
        self._tell(translate("devices", "{name} typed the code. Is it the one you mean?").format(name=name))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def on_go(self) -> None:
        """Let it in as what was chosen."""
        candidate, holding = self._candidate, self.holding
        if candidate is None or not self.go.isEnabled():
            return
        owner = holding.owner()
        if owner is None:
            holding.ask_whose()
            return
        self.go.setEnabled(False)
        self.hosting.admit(candidate, holding.device_class(), owner, self.name.text().strip() or candidate.label)

    @Slot(str)
    def on_let_in(self, _label: str) -> None:
        self._show()
        self.go.setEnabled(True)
        said = translate("devices", "{name} is in").format(name=isolate(self.name.text().strip()))
        self._say(said, "circle-check", "good")
        self._tell(translate("devices", "It is getting everything now. You can close this and go on."))
        self.new.hide()
        self._candidate = None

    @Slot(object)
    def on_stopped(self, why: Why) -> None:
        self._stop(meetings.hosting(why))

    @Slot(object)
    def on_refused(self, refusal: Refusal) -> None:
        self._stop(wording.words(refusal, self._session.catalog.today()))

    @Slot(object)
    def on_broken(self, error: Exception) -> None:
        self.close_it()
        self._session.actions.broken.emit(error)

    def _stop(self, said: Words) -> None:
        self._candidate = None
        self.go.setEnabled(True)
        self._show()
        self._warn(f"{said.title}. {said.why} {said.next}")
        self._say(translate("devices", "Nobody is let in just now"), "info")

    def _warn(self, sentence: str) -> None:
        self._note_down(sentence, "warn")

    def _tell(self, sentence: str) -> None:
        self._note_down(sentence, "good")

    def _note_down(self, sentence: str, token: str) -> None:
        self.note.setText(sentence)
        self.note.paint_as(token=token)
        self._note.paint_as(f"{token}_soft", "")
        self._note.show()
        announce(self.note, sentence)

    @Slot()
    def on_far(self) -> None:
        self.close_it()
        self.paper_wanted.emit()

    @Slot()
    def on_leave(self) -> None:
        if self._candidate is not None:
            self.hosting.decline()
        self.close_it()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.on_go()
        elif event.key() == Qt.Key.Key_Escape:
            self.on_leave()
        else:
            super().keyPressEvent(event)


def _step(number: int, words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    side = look().px(_BADGE)
    badge = Surface("primary_soft", "", side // 2)
    badge.setFixedSize(side, side)
    inner = QHBoxLayout(badge)
    inner.setContentsMargins(0, 0, 0, 0)
    inner.addWidget(Label(str(number), "detail_strong", "primary_soft_text", side="centre"))
    row.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(words, "body", wrap=True), 1)
    return row
