"""Devices: every laptop with class and owner in words, what waits to go there, ways to carry changes, late entries."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QVBoxLayout, QWidget

from skillshare.journal.founding import ADOPT, VOID, DeviceClass, Leaving
from skillshare.office import RemoveLaptop, ReviewParked, TakeBackInvitation
from sync.inviting import Open, still_open
from ui import dates
from ui.columns import Columns, column_of
from ui.community.fields import keys
from ui.devices.backup_card import BackupCard
from ui.devices.change_dialog import ChangeDialog
from ui.devices.erasures_card import ErasuresCard
from ui.devices.folder_card import FolderCard
from ui.devices.laptop_row import LaptopRow, LaptopWords
from ui.devices.laptops import Laptop, has_sheet, laptops, may_add
from ui.devices.lost_card import LostCard
from ui.devices.recover_dialog import RecoverDialog, TryDialog
from ui.devices.remove_dialog import RemoveDialog
from ui.devices.review import ReviewCard, ReviewDialog
from ui.devices.sheet_card import SheetCard
from ui.devices.stick_card import StickCard
from ui.devices.take_back_dialog import TakeBackDialog
from ui.i18n import isolate, translate
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.laid_out import clear
from ui.kit.scroll import TidyScroll
from ui.kit.surface import Hairline, card
from ui.late import Late, late_entries
from ui.more_menu import more_menu, open_below
from ui.outsider import outsider
from ui.place import place_of
from ui.session import Session
from ui.wording import laptops as words
from ui.wording.sharing import caller, problem, stranger, unmet


class DevicesPage(QWidget):
    """The tab; `action` is the button that stands beside the title of the place."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._laptops: tuple[Laptop, ...] = ()
        self._shown: list[LaptopWords] = []
        self.action = KeyButton(translate("devices", "Add a laptop"), "primary", icon="plus")
        self.stick = StickCard(session)
        self.folder = FolderCard(session)
        self.backup = BackupCard(session)
        self.erasures = ErasuresCard(session)
        self.sheet = SheetCard(session)
        self.sheet.print_wanted.connect(self.show_sheet)
        self.sheet.try_wanted.connect(self.on_try)
        self.sheet.settled.connect(self.on_settled)
        self._apart = (self.stick, self.folder, self.backup)
        self._list = card()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(1, 1, 1, 1)
        self._rows.setSpacing(0)
        self._late = QVBoxLayout()
        self._late.setSpacing(12)
        self._hint = Label("", "detail", "text2", wrap=True)
        self._calls = Label("", "detail", wrap=True)
        self.action.clicked.connect(self.on_add)
        session.sharing.changed.connect(self.on_shared)
        self.recover = KeyButton(translate("devices", "Use the recovery sheet"), "link", icon="shield-check")
        self.recover.clicked.connect(self.on_recover)
        self._lay_out()

    def _lay_out(self) -> None:
        first = QWidget()
        left = QVBoxLayout(first)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(12)
        left.addWidget(LostCard(self._session))
        left.addWidget(self.sheet)
        left.addLayout(self._late)
        left.addWidget(self._list)
        left.addWidget(self._calls)
        left.addWidget(self._hint)
        left.addWidget(keys((self.recover,)))
        scroll = TidyScroll(translate("devices", "Laptops"))
        scroll.column.setContentsMargins(0, 18, 0, 84)  # the line of what was done lies on the last rows
        scroll.column.addWidget(Columns((first, column_of(*self._apart, self.erasures)), (72, 30)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    def refresh(self) -> None:
        """Show who is in, and what came late."""
        community = self._session.community
        sample = self._session.catalog.settings(community.id).sample
        self._laptops = laptops(community)
        self.action.setVisible(may_add(community) and not sample)
        for shown in self._apart:
            shown.setVisible(not sample)
        self.backup.refresh()
        self.erasures.refresh()
        self.sheet.refresh()
        # On a laptop that does not belong the banner leads to the sheet, which asks for more there.
        self.recover.setVisible(has_sheet(community) and not sample and outsider(community) is None)
        self._hint.setText(
            translate("devices", "This library is made up. It is never shared with another laptop.")
            if sample
            else words.how(
                [isolate(each.label) for each in self._laptops if each.device_class <= DeviceClass.STEWARD],
                may_add=may_add(community),
            )
        )
        self._show_calls()
        self._show_all()
        self._show_late(late_entries(community))

    def _show_calls(self) -> None:
        """Who was turned away here, who turned this laptop away, and where nobody answers."""
        community, sharing = self._session.community, self._session.sharing
        zone, today = community.zone(), community.today()
        at, who = sharing.stranger(), sharing.caller()
        said = [stranger(dates.when(at, zone, today))] if at is not None else []
        said += [caller(who, dates.when(who.at, zone, today))] if who is not None else []
        said += [unmet(each) for each in sharing.unmet()]
        self._calls.setVisible(bool(said))
        self._calls.setText("\n".join(said))

    def _show_all(self) -> None:
        rows = [self._words(laptop) for laptop in self._laptops]
        if may_add(self._session.community):
            rows += [self._invited(invite) for invite in still_open(self._session.community)]
        self._show_laptops(rows)

    def _invited(self, invite: Open) -> LaptopWords:
        community = self._session.community
        owner = community.catalog.people.name(invite.owner)
        until = dates.near(community.day_of(invite.until), community.today()) if invite.until else ""
        return LaptopWords(
            device=invite.public,
            name=isolate(invite.label) or translate("devices", "A laptop"),
            kind=words.kind(invite.device_class, owner),
            fact=translate("devices", "Invited on paper"),
            detail=words.good_until(until),
            icon="sticky-note",
            take_back=True,
        )

    def _words(self, laptop: Laptop) -> LaptopWords:
        community = self._session.community
        zone, today, sharing = community.zone(), community.today(), self._session.sharing
        peer, met = sharing.peers().get(laptop.device), sharing.met(laptop.device)
        near = peer is not None and peer.connected
        if laptop.here:
            fact, detail = words.saved(laptop.heard, zone, today), ""
        else:
            at = peer.met if peer is not None and peer.met is not None else met.at if met is not None else None
            fact = words.met(at, zone, today, near=near) if at is not None else words.heard(laptop.heard, zone, today)
            if near and at is None:
                fact = words.nearby()
            known = sharing.waiting(laptop.device)
            detail = words.waiting(laptop.waiting if known is None else known)
        if peer is not None and (said := problem(peer)):
            detail = said
        floods = [flood.until for flood in community.journal.floods() if flood.device == laptop.device]
        if floods:
            detail = words.flooding(max(floods), zone)
        elif peer is not None and near and (said := words.getting(peer)):
            detail = said
        elif sharing.stopped is not None and laptop.device in sharing.stopped:
            detail = words.left(sharing.stopped[laptop.device]) or detail
        return LaptopWords(
            device=laptop.device,
            name=isolate(laptop.label),
            kind=words.kind(laptop.device_class, laptop.owner_name, here=laptop.here),
            fact=fact,
            detail=detail,
            icon="laptop" if laptop.is_desk else "laptop-minimal",
            here=laptop.here,
            near=near,
            share=not laptop.here and (sharing.stopped is not None or (peer is not None and not near)),
            stop=sharing.long(laptop.device),
            more=laptop.may_remove or laptop.may_change,
        )

    def _show_laptops(self, shown: list[LaptopWords]) -> None:
        if shown == self._shown:
            return
        self._shown = shown
        at = self._keyboard_at()
        clear(self._rows)
        for place, each in enumerate(shown):
            if place:
                self._rows.addWidget(Hairline())
            row = LaptopRow(each)
            row.more_asked.connect(self.on_more)
            row.share_asked.connect(self.on_share)
            row.stop_asked.connect(self._session.sharing.stop_for_now)
            row.back_asked.connect(self.on_back)
            self._rows.addWidget(row)
            row.show()  # at once, else it cannot have the keyboard in this turn
        self._give_back(at)

    def _show_late(self, late: Sequence[Late]) -> None:
        at = self._keyboard_at()
        clear(self._late)
        may_decide = may_add(self._session.community)
        for each in late:
            shown = ReviewCard(each, may_decide=may_decide)
            shown.decided.connect(self.on_decided)
            shown.choice_asked.connect(self.on_choice)
            self._late.addWidget(shown)
        self._give_back(at)

    def _keyboard_at(self) -> tuple[str, str] | None:
        """Which row or card has the keyboard, and which of its buttons."""
        now = holder = QApplication.focusWidget()
        while holder is not None and holder is not self:
            if isinstance(holder, LaptopRow | ReviewCard):
                return holder.objectName(), now.objectName() if now is not None else ""
            holder = holder.parentWidget()
        return None

    def _give_back(self, at: tuple[str, str] | None) -> None:
        """The keyboard to what took that place; where it is gone, to what can be done next."""
        if at is None:
            return
        parts = [part for kind in (LaptopRow, ReviewCard) for part in self.findChildren(kind, at[0])]
        same = next((part.findChild(QAbstractButton, at[1]) for part in parts if not part.isHidden()), None)
        (same or self.action).setFocus(Qt.FocusReason.OtherFocusReason)

    # What is asked

    def show_sheet(self) -> None:
        """Print the recovery sheet of a community that was founded just now."""
        from ui.recovery_sheet import SheetDialog

        if self._session.sheet is not None:
            dialog = SheetDialog(self._session.sheet, self._session.community, place_of(self))
            dialog.tried.connect(self.on_tried)
            dialog.open_it()

    @Slot()
    def on_tried(self) -> None:
        self._session.sheet = None
        self.sheet.on_here()

    @Slot()
    def on_try(self) -> None:
        dialog = TryDialog(self._session, place_of(self))
        dialog.tried.connect(self.sheet.on_here)
        dialog.open_it()

    @Slot()
    def on_settled(self) -> None:
        """What had the keyboard goes."""
        if self.sheet.isAncestorOf(QApplication.focusWidget() or self):
            self.action.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def on_recover(self) -> None:
        RecoverDialog(self._session, place_of(self)).open_it()

    @Slot()
    def on_shared(self) -> None:
        if self.isVisible():
            self._show_calls()
            self._show_all()

    @Slot(object)
    def on_share(self, _device: bytes) -> None:
        self._session.sharing.share_now()

    @Slot(object)
    def on_back(self, public: bytes) -> None:
        """Ask before an invitation is taken back."""
        invite = next((each for each in still_open(self._session.community) if each.public == public), None)
        if invite is not None:
            dialog = TakeBackDialog(public, isolate(invite.label) or translate("laptops", "a laptop"), place_of(self))
            dialog.decided.connect(self.on_taken_back)
            dialog.open_it()

    @Slot(object)
    def on_taken_back(self, public: bytes) -> None:
        self._session.actions.do(TakeBackInvitation(public=public))

    @Slot()
    def on_add(self) -> None:
        # The network is seven megabytes, and laptops are seldom added.
        from ui.meeting.add_dialog import AddLaptop
        from ui.meeting.hosting import Hosting

        dialog = AddLaptop(self._session, Hosting(self._session, self._session.network), place_of(self))
        dialog.paper_wanted.connect(self.on_far)
        dialog.open_it()

    @Slot()
    def on_far(self) -> None:
        """Invite a laptop that never comes near."""
        from ui.devices.invite_dialog import InviteDialog  # paper takes libraries that few need

        InviteDialog(self._session, self.stick.folder, place_of(self)).open_it()

    @Slot(object, object)
    def on_more(self, device: bytes, button: object) -> None:
        laptop = next((each for each in self._laptops if each.device == device), None)
        if laptop is not None:
            open_below(self.menu_of(laptop), button)

    def menu_of(self, laptop: Laptop) -> QMenu:
        """The menu behind … of a laptop."""
        change = translate("devices", "Change {name}…").format(name=isolate(laptop.label))
        remove = translate("devices", "Remove {name}…").format(name=isolate(laptop.label))
        ways = [("change", change, lambda: self.ask_change(laptop))] if laptop.may_change else []
        if laptop.may_remove:
            ways.append(("remove", remove, lambda: self.ask_remove(laptop)))
        return more_menu(self, ways)

    def ask_change(self, laptop: Laptop) -> None:
        """Ask for another name, or what it may do."""
        ChangeDialog(self._session, laptop, place_of(self)).open_it()

    def ask_remove(self, laptop: Laptop) -> None:
        """Ask before a laptop is removed."""
        dialog = RemoveDialog(laptop, place_of(self))
        dialog.decided.connect(self.on_removed)
        dialog.open_it()

    @Slot(object, object)
    def on_removed(self, device: bytes, why: Leaving) -> None:
        self._session.actions.do(RemoveLaptop(device=device, why=why))

    @Slot(object)
    def on_choice(self, late: Late) -> None:
        dialog = ReviewDialog(self._session, late, place_of(self))
        dialog.decided.connect(self.on_decided)
        dialog.open_it()

    @Slot(object, object)
    def on_decided(self, taken: Sequence[bytes], left: Sequence[bytes]) -> None:
        for kind, entries in ((ADOPT, taken), (VOID, left)):
            if entries:
                self._session.actions.do(ReviewParked(kind=kind, entries=tuple(entries)))
