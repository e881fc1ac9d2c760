"""The table of time credits, how a folded transfer becomes a row, and a transfer again. Pure: values in, values out."""

import json
from collections.abc import Mapping
from typing import Any, Final

from peewee import BigIntegerField, BlobField, BooleanField, CharField, IntegerField, Model, TextField

from skillshare.catalog.kept import Kept, Row
from skillshare.domain import checks, kinds
from skillshare.domain.credits import NOTHING, Movement, Transfer, reversal


class TransferTable(Model):
    """One transfer of time. `back` is the id its reversal has; `movements` is all that was said, as JSON.

    `waiting` names the sides that have not confirmed, one behind the other with a space between.
    """

    record = BlobField(unique=True)
    state = CharField()
    payer = BlobField(null=True, index=True)
    payee = BlobField(null=True, index=True)
    minutes = IntegerField()
    what = CharField()
    day = CharField(null=True)
    session = BlobField(null=True, index=True)
    waiting = CharField()
    movements = TextField()
    reversed = BooleanField()
    reason = CharField()
    reverses = BooleanField()
    recorded = BigIntegerField()
    back = BlobField(index=True)

    class Meta:
        table_name = "transfer"


def transfer_row(transfer: Transfer) -> Row:
    """Columns of `TransferTable`."""
    return (
        *(transfer.id, transfer.state, transfer.payer, transfer.payee, transfer.minutes, transfer.what),
        transfer.day and transfer.day.isoformat(),
        transfer.session,
        " ".join(transfer.waiting),
        json.dumps([_told(movement) for movement in transfer.movements], ensure_ascii=False, sort_keys=True),
        *(transfer.reversed, transfer.reason, transfer.reverses, transfer.recorded, reversal(transfer.id)),
    )


def transfer_of(row: Row) -> Transfer:
    """The transfer that became this row."""
    return Transfer(
        id=row[0],
        state=row[1],
        payer=row[2],
        payee=row[3],
        minutes=row[4],
        what=row[5],
        day=checks.day(row[6]),
        session=row[7],
        waiting=tuple(row[8].split()),
        movements=tuple(_movement(told) for told in json.loads(row[9])),
        reversed=bool(row[10]),
        reason=row[11],
        reverses=bool(row[12]),
        recorded=row[13],
    )


def _told(movement: Movement) -> dict[str, Any]:
    return {
        **{name: getattr(movement, name) for name in ("side", "minutes", "by", "what")},
        **{name: _hex(getattr(movement, name)) for name in ("who", "other", "session")},
        "day": movement.day and movement.day.isoformat(),
        "overridden": dict(movement.overridden),
    }


def _movement(told: dict[str, Any]) -> Movement:
    ids = {name: _bytes(told[name]) for name in ("other", "session")}
    return Movement(**{**told, **ids, "who": bytes.fromhex(told["who"]), "day": checks.day(told["day"])})


def _hex(record: bytes | None) -> str | None:
    return None if record is None else record.hex()


def _bytes(text: str | None) -> bytes | None:
    return None if text is None else bytes.fromhex(text)


KEPT: Final[Mapping[str, Kept]] = {
    kinds.TRANSFER: Kept(
        table=TransferTable,
        row=transfer_row,
        exists=lambda transfer: transfer.state != NOTHING,
        extra=("CREATE INDEX IF NOT EXISTS transfer_unsettled ON transfer (state) WHERE state <> 'confirmed'",),
    )
}
