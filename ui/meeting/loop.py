"""The network's thread as the screens see it: runs coroutines there, and calls back on the main thread.

Nothing is decided here, and nothing waits (architecture §5). What a start does not need is imported when it is used.
"""

from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from threading import Thread
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from sync.addresses import PORT

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop


class NetworkLoop(QObject):
    """The thread begins with the first coroutine; `stop` cancels what runs and ends it."""

    _returned = Signal(object, object)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        addresses: Callable[[], tuple[str, ...]] | None = None,
        host: str = "0.0.0.0",
        port: int = PORT,
    ) -> None:
        """`addresses` are this laptop's in networks near it; without any, nothing is announced and nobody heard.
        `host` and `port` are where it listens, if it can."""
        super().__init__(parent)
        self._addresses = addresses
        self.host, self.port = host, port
        self._loop: AbstractEventLoop | None = None
        self._thread: Thread | None = None
        # Queued even from here: what ends at once must not answer before the caller holds its future.
        self._returned.connect(self.on_returned, Qt.ConnectionType.QueuedConnection)

    def addresses(self) -> tuple[str, ...]:
        """Under which addresses this laptop can be reached nearby."""
        if self._addresses is None:
            from sync.discovery import own_addresses

            self._addresses = own_addresses
        return self._addresses()

    def run(
        self, work: Coroutine[Any, Any, Any], finish: Callable[["Future[Any]"], None] | None = None
    ) -> "Future[Any]":
        """Run it; `finish` gets its future on the main thread. Cancelling the future that comes back cancels it."""
        import asyncio

        future = asyncio.run_coroutine_threadsafe(work, self._running())
        if finish is not None:
            future.add_done_callback(lambda done: self._returned.emit(finish, done))
        return future

    def soon(self, call: Callable[[], object]) -> None:
        """Have something called on the network's thread, if there is one."""
        if self._loop is not None:
            self._loop.call_soon_threadsafe(call)

    def stop(self) -> None:
        """Cancel everything and wait for the thread to end."""
        if self._loop is None or self._thread is None:
            return
        import asyncio

        loop, thread, self._loop, self._thread = self._loop, self._thread, None, None
        asyncio.run_coroutine_threadsafe(_cancel_all(), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()

    def _running(self) -> "AbstractEventLoop":
        if self._loop is None:
            import asyncio

            self._loop = asyncio.new_event_loop()
            self._thread = Thread(target=self._loop.run_forever, name="network", daemon=True)
            self._thread.start()
        return self._loop

    @Slot(object, object)
    def on_returned(self, finish: Callable[["Future[Any]"], None], future: "Future[Any]") -> None:
        if not future.cancelled():
            finish(future)


async def _cancel_all() -> None:
    import asyncio

    others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
    await asyncio.get_running_loop().shutdown_default_executor()
