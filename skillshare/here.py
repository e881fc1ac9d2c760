"""Where a community stands on this laptop: who it is, whose laptop, which day and hour at the site.

Reads only, on any thread; what may be done is the use cases'.
"""

from collections.abc import Callable
from datetime import date, datetime, tzinfo
from typing import Final

from skillshare.catalog.readers import Catalog
from skillshare.domain.cards import Card, CardExpired, CardRevoked
from skillshare.domain.certificates import UnknownCertificate
from skillshare.domain.refusal import Refused
from skillshare.journal.card import read_card, write_card
from skillshare.journal.founding import DeviceClass, Grant, outsider
from skillshare.journal.store import Journal
from skillshare.zone import zone_of

LATEST: Final = 250_000_000_000_000
"""Milliseconds since 1970 UTC beyond which no clock is believed: calendars end with the year 9999."""


class Here:
    """What `Community` can be asked of itself; whoever makes it sets the four fields."""

    journal: Journal
    catalog: Catalog
    _wall: Callable[[], int]
    _zone: tzinfo | None

    @property
    def founded(self) -> bool:
        """Whether there is a community here yet."""
        return self.journal.community is not None

    @property
    def id(self) -> bytes:
        """The community's id, which is also the record id of its settings."""
        if self.journal.community is None:
            raise RuntimeError("no community yet")
        return self.journal.community

    @property
    def grant(self) -> Grant:
        """The grant of this laptop: its label, its owner, the prefix of its short ids.

        Of one that was removed its last; of one that nobody let in yet, as after a backup, one without any of these.
        """
        key = self.journal.key
        live = self.journal.authority.of(key.public)
        if live is not None:
            return live.grant
        ever = self.journal.authority.ever(key.public)
        return ever[-1].grant if ever else outsider(key)

    @property
    def owner_alone(self) -> bytes | None:
        """Whose own laptop this is; None for one of the community's."""
        tenure = self.journal.authority.of(self.journal.key.public)
        return tenure.grant.owner if tenure is not None and tenure.device_class is DeviceClass.PERSONAL else None

    def zone(self) -> tzinfo:
        """The site's time zone (R7)."""
        if not self.founded:
            return zone_of("")
        if self._zone is None:
            self._zone = zone_of(self.catalog.settings(self.id).zone)
        return self._zone

    def now(self) -> int:
        """Milliseconds UTC by this laptop's clock."""
        return self._wall()

    def today(self) -> date:
        """The civil date at the site (R7)."""
        return self.day_of(self._wall())

    def day_of(self, at: int) -> date:
        """The civil date at the site of a time in milliseconds UTC (R7)."""
        return datetime.fromtimestamp(min(at, LATEST) / 1000, self.zone()).date()

    def card_text(self, certificate: bytes) -> str:
        """The text for the code on a certificate's card, signed by this laptop (R44).

        Raises Refused with `UnknownCertificate` for one that is not here, or not readable here, or does not stand.
        """
        found = self.catalog.certificates.state(certificate)
        name = self.catalog.people.name(found.person)
        if found.day is None or found.person is None or found.revoked is not None or not name:
            raise Refused(UnknownCertificate())
        said = Card(
            community=self.id,
            certificate=certificate,
            person=found.person,
            name=name,
            on=found.on,
            day=found.day,
            until=found.until,
            trainer=self.catalog.people.name(found.trainer),
        )
        return write_card(said, self.journal.key)

    def read_card(self, text: str) -> Card:
        """What a certificate's card says, if it is genuine and still counts; needs no network (R44).

        One that is not known here yet counts as its signature says. Raises Refused as `journal.card.read_card` does,
        with `CardRevoked` or `CardExpired`.
        """
        card = read_card(text, self.id, self.journal.authority)
        known = self.catalog.certificates.state(card.certificate)
        if known.revoked is not None:
            raise Refused(CardRevoked(card.name, card.on, known.revoked))
        if card.until is not None and card.until < self.today():
            raise Refused(CardExpired(card.name, card.on, card.until))
        return card

    def last_here(self) -> int | None:
        """Milliseconds UTC of this laptop's last action, None before the first."""
        own = [log.stamp >> 16 for log in self.journal.logs() if log.device == self.journal.key.public]
        return max(own, default=None)
