"""The tables of sign-ups and certificates, and how a folded one becomes a row.

Pure: values in, tuples out.
"""

import json
from collections.abc import Mapping
from typing import Final

from peewee import BigIntegerField, BlobField, BooleanField, CharField, IntegerField, Model, TextField

from skillshare.catalog.kept import Kept, Row
from skillshare.domain import kinds
from skillshare.domain.certificates import Certificate
from skillshare.domain.signups import Signup
from skillshare.domain.text import folded


class SignupTable(Model):
    """One sign-up for a session or, standing, for a series. Times in milliseconds UTC, `broke` as JSON."""

    record = BlobField(unique=True)
    session = BlobField(null=True, index=True)
    series = BlobField(null=True, index=True)
    person = BlobField(null=True, index=True)
    adult = BlobField(null=True)
    role = CharField()
    children = IntegerField()
    placed = BigIntegerField()
    stamp = BigIntegerField()
    told = BooleanField()
    told_at = BigIntegerField()
    extra = BooleanField()
    gone = BigIntegerField()
    late = BooleanField()
    present = BooleanField()
    walkin = BooleanField()
    minutes = IntegerField()
    broke = TextField()

    class Meta:
        table_name = "signup"


class CertificateTable(Model):
    """One certificate, also one that was revoked: then `revoked` is the reason. `sort` is the folded induction."""

    record = BlobField(unique=True)
    person = BlobField(null=True, index=True)
    induction = CharField()
    sort = CharField(index=True)
    day = CharField()
    until = CharField(null=True)
    trainer = BlobField(null=True)
    session = BlobField(null=True, index=True)
    note = TextField()
    revoked = TextField(null=True)

    class Meta:
        table_name = "certificate"


def signup_row(signup: Signup) -> Row:
    """One row of sign-ups."""
    return (
        *(signup.id, signup.session, signup.series, signup.person, signup.adult, signup.role, signup.children),
        *(signup.at, signup.stamp, signup.told, signup.told_at, signup.extra, signup.left, signup.late),
        *(signup.present, signup.walkin, signup.minutes, json.dumps(signup.broke)),
    )


def certificate_row(certificate: Certificate) -> Row:
    """One row of certificates."""
    return (
        *(certificate.id, certificate.person, certificate.on, folded(certificate.on)),
        certificate.day and certificate.day.isoformat(),
        certificate.until and certificate.until.isoformat(),
        *(certificate.trainer, certificate.session, certificate.note, certificate.revoked),
    )


KEPT: Final[Mapping[str, Kept]] = {
    kinds.SIGNUP: Kept(table=SignupTable, row=signup_row, exists=lambda signup: signup.at > 0),
    kinds.CERTIFICATE: Kept(
        table=CertificateTable, row=certificate_row, exists=lambda certificate: certificate.day is not None
    ),
}
