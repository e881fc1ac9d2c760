"""One digest of all rows of the catalog, by which two laptops that heard the same see whether they show the same.

Row numbers and the search index are left out: they are this laptop's own.
"""

import sqlite3
from hashlib import sha256

from peewee import SqliteDatabase

from skillshare.catalog.rows import COLUMNS


def digest(database: SqliteDatabase) -> bytes:
    """32 bytes that depend on what stands in the rows and on nothing else."""
    connection: sqlite3.Connection = database.connection()
    summed = sha256()
    for table, names in {**COLUMNS, "known": ("kind", "record")}.items():
        summed.update(table.encode())
        quoted = '", "'.join(names)
        order = ", ".join(f'"{name}"' for name in names if name in ("record", "kind"))
        for row in connection.execute(f'SELECT "{quoted}" FROM {table} ORDER BY {order}'):
            summed.update(repr(row).encode())
    return summed.digest()
