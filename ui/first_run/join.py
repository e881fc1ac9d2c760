"""Joining a community nearby: the digits, which laptop, what this one is called; then waiting, then the first sharing.

How laptops find and trust each other is `sync`'s; what is typed stays when something stops it.
"""

import platform
from collections.abc import Sequence
from concurrent.futures import Executor

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from skillshare.community import Community
from skillshare.domain.refusal import Refused
from sync import addresses, digits
from sync.pairing import Why
from sync.status import Sharing
from ui import wording
from ui.first_run.asking_sheet import AskingSheet
from ui.i18n import isolate, translate
from ui.kit.announce import announce
from ui.kit.field import Combo, Field, text_field
from ui.kit.label import Label
from ui.kit.progress_row import ProgressRow
from ui.meeting.joining import Joining
from ui.meeting.loop import NetworkLoop
from ui.wording import meetings

PATIENCE_MS = 20_000
"""How long the first sharing may wait for the other laptop before it is said that it goes on by itself."""


class JoinSheet(AskingSheet):
    """Signals: `left` back to the welcome, `joined(host)` once this laptop is in, `stop_wanted` and `go_on_wanted` for
    the first sharing, `ended` when the window is to open, `broken(error)`."""

    left = Signal()
    joined = Signal(str)
    stop_wanted = Signal()
    go_on_wanted = Signal()
    ended = Signal()
    broken = Signal(object)

    def __init__(
        self, community: Community, executor: Executor, network: NetworkLoop, parent: QWidget | None = None
    ) -> None:
        under = translate("first_run", "On the other laptop, open Community and choose “Add a laptop”.")
        super().__init__("join", "t_blue", translate("first_run", "Join one nearby"), under, parent)
        self._community = community
        self.joining = Joining(community, executor, network, self)
        self._make_fields()
        self.said = Label("", "section", wrap=True)
        self.progress = ProgressRow(translate("first_run", "Getting everything"), can_cancel=False)
        self._stage = self._asked = ""
        self.lay_out((self.said, self.progress, *self._fields()))
        self._connect()
        self.show_stage("form")
        self.joining.look_around()

    def _make_fields(self) -> None:
        tr = translate
        self._code, self.code = text_field(
            tr("first_run", "Code"), placeholder="0000 0000", help_line=tr("first_run", "The other laptop shows it.")
        )
        self.code.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.found = Combo(tr("first_run", "Laptop"))
        self._found = Field(tr("first_run", "Laptop"), self.found)
        self._address, self.address = text_field(
            tr("first_run", "Its address"),
            placeholder=tr("first_run", "such as 192.168.1.20:40123"),
            help_line=tr("first_run", "Only if it is not found by itself. It stands under the code."),
        )
        named = self._community.grant.label if self._community.founded else ""
        self._label, self.label = text_field(tr("first_run", "Name of this laptop"), named or platform.node())

    def _fields(self) -> tuple[Field, ...]:
        return (self._code, self._found, self._label, self._address)

    def _connect(self) -> None:
        self.joining.found.connect(self.show_found)
        self.joining.proved.connect(self.on_proved)
        self.joining.joined.connect(self.on_joined)
        self.joining.stopped.connect(self.on_stopped)
        self.joining.broken.connect(self.on_broken)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self.on_long)

    # Stages

    def stage(self) -> str:
        """Where it stands: form, asking, waiting (for the other side), getting, stopped."""
        return self._stage

    def show_stage(self, stage: str) -> None:
        """Show the form, or what is waited for."""
        self._stage = stage
        form = stage == "form"
        for field in self._fields():
            field.setVisible(form)
        self._found.setVisible(form and self.found.count() > 1)
        self.under.setVisible(form)
        self.said.setVisible(not form)
        self.progress.setVisible(stage == "getting")
        self.progress.show_share(0, 0)
        self.next.setVisible(stage in ("form", "getting", "stopped"))
        self.next.setText(translate("first_run", "Join") if form else translate("first_run", "Open it now"))
        back = {"form": translate("first_run", "Back"), "stopped": translate("first_run", "Go on")}
        self.back.setText(back.get(stage, translate("first_run", "Stop")))
        if form:
            self.code.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.say_trouble("")

    def typed(self) -> tuple[str, str, str]:
        """Code, address and name as they stand in the fields."""
        return self.code.text(), self.address.text(), self.label.text()

    def take_up(self, typed: tuple[str, str, str]) -> None:
        """Put back what was typed before."""
        for line, text in zip((self.code, self.address, self.label), typed, strict=True):
            line.setText(text)

    @Slot(object)
    def show_found(self, found: Sequence[tuple[str, int]]) -> None:
        """Laptops nearby that let somebody in just now."""
        kept = self.found.currentData()
        self.found.clear()
        for host, port in found:
            self.found.addItem(isolate(addresses.shown(host, port)), (host, port))
        self.found.setCurrentIndex(max(0, self.found.findData(kept)))
        self._found.setVisible(self._stage == "form" and len(found) > 1)
        said = translate("first_run", "%n laptop(s) nearby (lets|let) somebody in.", "", len(found))
        if not found:
            said = translate("first_run", "The other laptop shows it.")
        self._code.say_help(said)

    @Slot()
    def on_next(self) -> None:
        """Ask to be let in; or open what came so far."""
        if self._stage in ("getting", "stopped"):
            self.ended.emit()
            return
        if self._stage != "form":
            return
        code, address = digits.typed(self.code.text()), self._where()
        for field in self._fields():
            field.say_problem("")
        if code is None:
            self._code.say_problem(translate("first_run", "Type all eight digits the other laptop shows."))
        elif self.address.text().strip() and address is None:
            self._address.say_problem(translate("first_run", "Write it as 192.168.1.20:40123."))
        elif address is None:
            self._address.say_problem(translate("first_run", "No laptop is found yet. Type its address, or wait."))
        elif not self.label.text().strip():
            self._label.say_problem(translate("first_run", "Write a name, so that others know which laptop it is."))
        else:
            self.show_stage("asking")
            self._say(translate("first_run", "Asking the other laptop"))
            self._asked = address[0]
            self.joining.start(address, code, self.label.text().strip())

    def _where(self) -> tuple[str, int] | None:
        typed = self.address.text().strip()
        if typed:
            return addresses.parse(typed)
        found: tuple[str, int] | None = self.found.currentData()
        return found

    @Slot()
    def on_proved(self) -> None:
        self.show_stage("waiting")
        self._say(translate("first_run", "The code is right. Now press “Let it in” on the other laptop."))

    @Slot()
    def on_joined(self) -> None:
        self._get()
        self.joining.rest()
        self.joined.emit(self._asked)

    def _get(self) -> None:
        self.show_stage("getting")
        self._say(translate("first_run", "This laptop is in. It is getting things and people now."))
        self._patience.start()

    @Slot(object)
    def on_sharing(self, sharing: Sharing) -> None:
        """How the first sharing stands; the window opens when all has come."""
        if self._stage != "getting":
            return
        if any(peer.met is not None and not peer.here for peer in sharing.peers):
            self.ended.emit()
            return
        done, total = (sum(values) for values in zip(*((p.done, p.total) for p in sharing.peers), strict=True))
        if total:
            words = translate("first_run", "{done} of {total} changes")
            self.progress.show_share(done, total, words.format(done=done, total=total))
            self._patience.start()

    @Slot()
    def on_long(self) -> None:
        self._say(translate("first_run", "The other laptop is out of reach. All comes by itself once they meet."))

    @Slot(object)
    def on_stopped(self, why: Why) -> None:
        self.show_stage("form")
        self.code.clear()
        if why in (Why.UNREACHABLE, Why.TIMED_OUT) and self.found.count():
            self.address.clear()  # each code has another; one that was found is right
        self.say_trouble(str(meetings.joining(why)))

    @Slot(object)
    def on_broken(self, error: Exception) -> None:
        self.show_stage("form")
        if isinstance(error, Refused):
            self.say_trouble(str(wording.words(error.refusal, self._community.today())))
        else:
            self.broken.emit(error)

    def _say_stopped(self) -> None:
        """Say what becomes of it: what came is kept, and joining is not undone from here."""
        self.show_stage("stopped")
        self._patience.stop()
        said = translate("first_run", "Stopped. What came is kept here; the rest comes when you go on.")
        more = translate("first_run", "To leave for good, have this laptop removed on the other one.")
        self._say(f"{said} {more}")

    @Slot()
    def on_back(self) -> None:
        if self._stage == "getting":
            self.stop_wanted.emit()
            self._say_stopped()
            return
        if self._stage == "stopped":
            self._get()
            self.go_on_wanted.emit()
            return
        self.joining.close()
        if self._stage == "form":
            self.joining.rest()
            self.left.emit()
        else:
            self.code.clear()  # each is good for one try
            self.show_stage("form")

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        announce(self.said, sentence)
