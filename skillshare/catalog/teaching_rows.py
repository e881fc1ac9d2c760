"""The tables of skills, offers and wants, contacts and mentoring pairs, and how a folded one becomes a row.

Pure: values in, tuples out.
"""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from peewee import BigIntegerField, BlobField, BooleanField, CharField, IntegerField, Model, TextField

from skillshare.catalog.kept import Kept, Row, words
from skillshare.domain import kinds
from skillshare.domain.contacts import Contact
from skillshare.domain.mentoring import Mentoring
from skillshare.domain.offers import Offer
from skillshare.domain.skills import Skill
from skillshare.domain.text import folded


class SkillTable(Model):
    """One skill, also one off the list. `synonyms` are JSON, `since` milliseconds UTC."""

    record = BlobField(unique=True)
    name = CharField()
    sort = CharField(index=True)
    group = CharField()
    synonyms = TextField()
    gone = BooleanField()
    into = BlobField(null=True)
    since = BigIntegerField()
    disputed = BooleanField()
    sought = TextField()

    class Meta:
        table_name = "skill"


class OfferTable(Model):
    """One offer or want, open or ended. `languages` and `times` are JSON, `monthly` how often a month at most."""

    record = BlobField(unique=True)
    person = BlobField(null=True, index=True)
    want = BooleanField()
    skill = BlobField(null=True, index=True)
    level = CharField()
    languages = TextField()
    times = TextField()
    monthly = IntegerField(null=True)
    until = CharField(null=True)
    note = TextField()
    behalf = BooleanField()
    consent = CharField()
    since = BigIntegerField()
    ended = CharField()
    is_open = BooleanField()

    class Meta:
        table_name = "offer"


class ContactTable(Model):
    """One time somebody was asked. `at` in milliseconds UTC, `follow_up` the day to ask again."""

    record = BlobField(unique=True)
    offer = BlobField(null=True, index=True)
    other = BlobField(null=True, index=True)
    at = BigIntegerField(index=True)
    how = CharField()
    outcome = CharField()
    note = TextField()
    follow_up = CharField(null=True, index=True)

    class Meta:
        table_name = "contact"


class MentoringTable(Model):
    """One pair. `met` counts their meetings, `minutes` adds them up, `last` is when the latest began (local time)."""

    record = BlobField(unique=True)
    mentor = BlobField(null=True, index=True)
    learner = BlobField(null=True, index=True)
    skill = BlobField(null=True)
    goal = TextField()
    until = CharField(null=True)
    met = IntegerField()
    minutes = IntegerField()
    last = CharField(null=True)
    ended = CharField()
    is_open = BooleanField()

    class Meta:
        table_name = "mentoring"


def skill_row(skill: Skill) -> Row:
    """One row of skills."""
    return (
        *(skill.id, skill.name, folded(skill.name), skill.group, _json(skill.synonyms), skill.gone, skill.into),
        *(skill.since, bool(skill.conflicts), words(skill.name, *skill.synonyms)),
    )


def offer_row(offer: Offer) -> Row:
    """One row of offers and wants."""
    return (
        *(offer.id, offer.person, offer.want, offer.skill, offer.level, _json(offer.languages), _json(offer.times)),
        *(offer.limit, _day(offer.until), offer.note, offer.behalf, offer.consent, offer.since, offer.ended),
        offer.is_open,
    )


def contact_row(contact: Contact) -> Row:
    """One row of contacts."""
    return (
        *(contact.id, contact.offer, contact.other, contact.at, contact.how, contact.outcome, contact.note),
        _day(contact.follow_up),
    )


def mentoring_row(pair: Mentoring) -> Row:
    """One row of mentoring pairs."""
    last = pair.meetings[-1].at.isoformat(timespec="minutes") if pair.meetings else None
    return (
        *(pair.id, pair.mentor, pair.learner, pair.skill, pair.goal, _day(pair.until), len(pair.meetings)),
        *(pair.minutes, last, pair.ended, pair.is_open),
    )


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


KEPT: Final[Mapping[str, Kept]] = {
    kinds.SKILL: Kept(table=SkillTable, row=skill_row, exists=lambda skill: skill is not None),
    kinds.OFFER: Kept(
        table=OfferTable,
        row=offer_row,
        exists=lambda offer: offer.person is not None and offer.skill is not None,
        extra=(
            "CREATE INDEX IF NOT EXISTS offer_open_skill ON offer (skill) WHERE is_open",
            "CREATE INDEX IF NOT EXISTS offer_open_person ON offer (person) WHERE is_open",
        ),
    ),
    kinds.CONTACT: Kept(table=ContactTable, row=contact_row, exists=lambda contact: contact.offer is not None),
    kinds.MENTORING: Kept(table=MentoringTable, row=mentoring_row, exists=lambda pair: pair.mentor is not None),
}
