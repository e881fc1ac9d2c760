"""Which facts a command makes: one function a command, one module a concept, all found through `facts`.

Each reads the states it concerns from the catalog and asks the domain's `decide` functions. Importing the modules is
what makes `facts` know them.
"""

from skillshare.usecases import (
    certificates,
    community,
    credits,
    duties,
    holds,
    items,
    kits,
    lending,
    people,
    reservations,
    sessions,
    signups,
    spaces,
    teaching,
)
from skillshare.usecases.deciding import Deciding, facts

__all__ = [
    "Deciding",
    "certificates",
    "community",
    "credits",
    "duties",
    "facts",
    "holds",
    "items",
    "kits",
    "lending",
    "people",
    "reservations",
    "sessions",
    "signups",
    "spaces",
    "teaching",
]
