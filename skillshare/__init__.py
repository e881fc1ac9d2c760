"""Skillshare's core: domain, journal, catalog and the use cases that join them. No Qt and no sockets live here."""
