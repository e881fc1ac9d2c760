"""Which facts a command makes: one function a command, one module a concept, all found through `facts`.

Each reads the states it concerns from the catalog and asks the domain's `decide` functions. Importing the modules is
what makes `facts` know them.
"""

from skillshare.usecases import community, holds, items, kits, lending, people
from skillshare.usecases.deciding import Deciding, facts

__all__ = ["Deciding", "community", "facts", "holds", "items", "kits", "lending", "people"]
