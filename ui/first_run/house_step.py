"""Step 1: the community, its place, the person who starts it; time zone and currency are guessed. It founds."""

from collections.abc import Sequence
from typing import Any
from zoneinfo import available_timezones

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QWidget

from skillshare.community import Community, FoundCommunity
from skillshare.domain.numbers import site_prefix
from skillshare.domain.people import ChangePerson
from skillshare.domain.settings import DescribeCommunity
from skillshare.domain.text import clean
from skillshare.journal.recovery import draw
from ui import i18n
from ui.community.fields import beside
from ui.first_run.answers import Answers
from ui.first_run.step import Step
from ui.i18n import translate
from ui.kit.field import text_field

OWNER = "owner"


class HouseStep(Step):
    """Names; after it there is a community, whatever happens next."""

    def __init__(self, answers: Answers, community: Community, parent: QWidget | None = None) -> None:
        super().__init__(answers, community, parent)
        tr = translate
        self._name, self.name = text_field(
            tr("first_run", "Name of the community"),
            answers.name,
            placeholder=tr("first_run", "such as Riverside House"),
        )
        self._site, self.site = text_field(
            tr("first_run", "Place"), answers.site, placeholder=tr("first_run", "such as Mill Lane 3, back door")
        )
        self._owner, self.owner = text_field(
            tr("first_run", "Your name"), answers.owner, placeholder=tr("first_run", "as others call you")
        )
        self._zone, self.zone = text_field(tr("first_run", "Time zone"), answers.zone)
        self._currency, self.currency = text_field(tr("first_run", "Currency"), answers.currency)
        self.currency.setMaxLength(3)
        completer = QCompleter(sorted(available_timezones()), self.zone)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        # No list pops up: it would take the Enter that goes on to the next step.
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        self.zone.setCompleter(completer)
        for part in (self._name, self._site, self._owner, beside((self._zone, self._currency), (2, 1))):
            self.column.addWidget(part)

    def title(self) -> str:
        return translate("first_run", "What is it called?")

    def under(self) -> str:
        return translate("first_run", "Everything can be changed later.")

    def first(self) -> QWidget | None:
        return self.name

    def may_skip(self) -> bool:
        return False

    def keep(self) -> None:
        said = self.answers
        said.name, said.site, said.owner = clean(self.name.text()), clean(self.site.text()), clean(self.owner.text())
        said.zone, said.currency = zone_named(self.zone.text()), self.currency.text().strip().upper()

    def fits(self) -> bool:
        for field in (self._name, self._owner, self._zone, self._currency):
            field.say_problem("")
        said = self.answers
        if not said.name:
            self._name.say_problem(translate("first_run", "Write a name. It stands on slips and labels."))
        elif not said.owner:
            self._owner.say_problem(translate("first_run", "Write your name. Others see who did what."))
        elif said.zone and said.zone not in available_timezones():
            self._zone.say_problem(translate("first_run", "Write a zone like Europe/Berlin, or leave it empty."))
        elif said.currency and not (len(said.currency) == 3 and said.currency.isalpha()):
            self._currency.say_problem(translate("first_run", "Write three letters like EUR, or leave it empty."))
        else:
            return True
        return False

    def commands(self) -> Sequence[tuple[str, Any]]:
        said, community = self.answers, self.community
        if not community.founded:
            sheet = said.sheet = said.sheet or draw()
            command = FoundCommunity(
                name=said.name,
                site=said.site,
                owner=said.owner,
                label=translate("first_run", "Desk laptop"),
                prefix=site_prefix(said.name),
                zone=said.zone,
                currency=said.currency,
                language=i18n.spoken(),
                recovery=sheet.public,
            )
            return ((OWNER, command),)
        settings = community.catalog.settings(community.id)
        wanted = {"name": said.name, "site": said.site, "zone": said.zone, "currency": said.currency}
        changed = {field: text for field, text in wanted.items() if text != getattr(settings, field)}
        found: list[tuple[str, Any]] = [("", DescribeCommunity(fields=changed))] if changed else []
        owner = community.grant.owner
        if community.catalog.people.name(owner) != said.owner:
            found.append(("", ChangePerson(person=owner, fields={"name": said.owner})))
        return found


def zone_named(text: str) -> str:
    """The IANA name that somebody means by it or by its city ("London"); other words stay as they are."""
    wanted = text.strip().replace(" ", "_").casefold()
    for name in sorted(available_timezones()):
        if wanted and wanted in (name.casefold(), name.rpartition("/")[2].casefold()):
            return name
    return text.strip()
