"""Which laptops are on this network: announced and heard by mDNS under names of the day (sync §1).

On the air is a random name for each start and a mark that only members can check; no name of a person, place, community
or device. What is heard is a hint where to call; who answers there is settled by TLS. Without a network nothing is
heard and nothing fails: typed addresses and sticks remain.

Everything is IPv4. In houses every network has it; what IPv6 would add is two laptops on a bare cable where neither
system gives itself a 169.254 address. There it has link-local addresses alone, and those mean nothing without the name
of the reader's own network card: they cannot be read out or remembered, and mDNS would need a second set of sockets.
"""

import asyncio
import hmac
import logging
import re
import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Final

import ifaddr
import zeroconf
from zeroconf import IPVersion, ServiceStateChange, Zeroconf
from zeroconf.asyncio import AsyncServiceBrowser, AsyncServiceInfo, AsyncZeroconf

from skillshare.journal.authority import Authority
from skillshare.journal.founding import GENESIS
from sync.addresses import nearby

MEMBERS: Final = "_skillshare._tcp.local."
"""Laptops of communities."""
JOINING: Final = "_skillshare-join._tcp.local."
"""Laptops that let another in just now (sync §2)."""

VERSION: Final = b"1"
MARK: Final = 8
"""Bytes of the mark by which members know each other."""
AGAIN: Final = 5.0
"""Seconds between two looks at this laptop's own addresses."""
KNOWN: Final = 256
"""Instances that are kept in mind; a network with more has somebody who invents them."""

_ASKING: Final = 3000
_INSTANCE: Final = re.compile("[0-9a-f]{32}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Nearby:
    """Where somebody says to be reachable. `instance` is the name of the day."""

    instance: str
    addresses: tuple[tuple[str, int], ...]


def discovery_key(authority: Authority) -> bytes | None:
    """The secret of the genesis by which members know each other on the air, None before there is a community."""
    for tenure in authority.tenures:
        key = tenure.deed.body.get("discovery") if tenure.deed.type == GENESIS else None
        if isinstance(key, bytes):
            return key
    return None


def mark(key: bytes, instance: str) -> bytes:
    """What shows members that an instance is of their community."""
    return hmac.digest(key, instance.encode(), "sha256")[:MARK]


def own_addresses() -> tuple[str, ...]:
    """This laptop's IPv4 addresses in networks near it, sorted."""
    ips = (ip.ip for adapter in ifaddr.get_adapters() for ip in adapter.ips if isinstance(ip.ip, str))
    return tuple(sorted({ip for ip in ips if nearby(ip) and not ip.startswith("127.")}))


class Discovery:
    """Announces a port, hears others, or both, while `run` runs.

    With a `key` only who knows it is heard. `lost` is called with addresses that hold no more: somebody says goodbye,
    falls silent, or moves to others, which are heard next. Both on the loop.
    """

    def __init__(
        self,
        service: str,
        *,
        port: int | None = None,
        key: bytes | None = None,
        heard: Callable[[Nearby], None] | None = None,
        lost: Callable[[Nearby], None] = lambda _: None,
        addresses: Callable[[], tuple[str, ...]] = own_addresses,
    ) -> None:
        self.instance = secrets.token_hex(16)
        self._service, self._port, self._key = service, port, key
        self._heard, self._lost, self._addresses = heard, lost, addresses
        self._air: AsyncZeroconf | None = None
        self._asking: dict[str, asyncio.Task[None]] = {}
        self._known: dict[str, Nearby] = {}

    async def run(self) -> None:
        """Until it is cancelled; says goodbye then. Begins anew whenever this laptop's addresses change."""
        # What goes wrong on the air is nobody's task, and this laptop's log is for those who look after it.
        logging.getLogger("zeroconf").setLevel(logging.CRITICAL)
        present: tuple[str, ...] = ()
        try:
            while True:
                now = self._addresses()
                if now != present:
                    await self._stop()
                    present = now if now and await self._start(now) else ()
                await asyncio.sleep(AGAIN)
        finally:
            await self._stop()

    async def _start(self, addresses: tuple[str, ...]) -> bool:
        try:
            self._air = AsyncZeroconf(interfaces=list(addresses), ip_version=IPVersion.V4Only)
            if self._heard is not None:
                AsyncServiceBrowser(self._air.zeroconf, self._service, handlers=[self._changed])
            if self._port is not None:
                await (await self._air.async_register_service(self._announced(addresses, self._port)))
        except (OSError, RuntimeError, TimeoutError, zeroconf.Error):
            await self._stop()
            return False
        return True

    async def _stop(self) -> None:
        air, self._air = self._air, None
        for task in self._asking.values():
            task.cancel()
        self._asking.clear()
        if air is not None:
            with suppress(OSError, RuntimeError, TimeoutError, zeroconf.Error):
                await air.async_close()

    def _announced(self, addresses: tuple[str, ...], port: int) -> AsyncServiceInfo:
        properties = {"v": VERSION} if self._key is None else {"v": VERSION, "c": mark(self._key, self.instance)}
        return AsyncServiceInfo(
            self._service,
            f"{self.instance}.{self._service}",
            port=port,
            properties=properties,
            server=f"{self.instance}.local.",
            parsed_addresses=list(addresses),
        )

    def _changed(self, *, zeroconf: Zeroconf, name: str, state_change: ServiceStateChange, **_: object) -> None:
        instance = name.removesuffix("." + self._service)
        if instance == self.instance or not _INSTANCE.fullmatch(instance):
            return
        if state_change is ServiceStateChange.Removed:
            if (gone := self._known.pop(instance, None)) is not None:
                self._lost(gone)
        elif instance not in self._asking and (instance in self._known or len(self._asking) + len(self._known) < KNOWN):
            self._asking[instance] = asyncio.ensure_future(self._ask(zeroconf, name, instance))

    async def _ask(self, air: Zeroconf, name: str, instance: str) -> None:
        info = AsyncServiceInfo(self._service, name)
        try:
            with suppress(OSError, RuntimeError, zeroconf.Error):
                await info.async_request(air, _ASKING)
        finally:
            self._asking.pop(instance, None)
        found = self._judged(info, instance)
        before = self._known.get(instance)
        if found is not None and found != before and self._heard is not None:
            if before is not None:
                gone = tuple(place for place in before.addresses if place not in found.addresses)
                self._lost(replace(before, addresses=gone))
            self._known[instance] = found
            self._heard(found)

    def _judged(self, info: AsyncServiceInfo, instance: str) -> Nearby | None:
        said = info.properties
        if said.get(b"v") != VERSION or not info.port:
            return None
        if self._key is not None and not hmac.compare_digest(said.get(b"c") or b"", mark(self._key, instance)):
            return None
        near = sorted(host for host in info.parsed_addresses(IPVersion.V4Only) if nearby(host))
        return Nearby(instance=instance, addresses=tuple((host, info.port) for host in near)) if near else None
