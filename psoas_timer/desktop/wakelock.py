"""What keeps the computer awake, by wakepy; on Linux in our name, and with no connection left."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any

from wakepy import keep

from psoas_timer.core.identity import NAME

if TYPE_CHECKING:
    from wakepy.core import DBusAdapter, DBusMethodCall

# What a desktop shows to who asks why the screen stays on.
_WORDS: dict[object, object] = {"wakepy": NAME, "wakelock active": "A routine is going on."}


@contextmanager
def wakelock() -> Iterator[None]:
    """The screen stays on within. Where that cannot be had, nothing happens."""
    with ExitStack() as stack:
        adapter = _adapter(stack) if sys.platform == "linux" else None
        stack.enter_context(keep.presenting(on_fail="pass", dbus_adapter=adapter))
        yield


def _adapter(stack: ExitStack) -> type[DBusAdapter]:
    """wakepy's own, whose connections end with `stack`."""
    from wakepy.dbus_adapters.jeepney import JeepneyDBusAdapter

    class Adapter(JeepneyDBusAdapter):
        def process(self, call: DBusMethodCall) -> object:
            call.args = tuple(_WORDS.get(word, word) for word in call.args)
            return super().process(call)

        def _create_new_connection(self, *bus: Any) -> Any:
            connection = super()._create_new_connection(*bus)
            stack.callback(connection.close)
            return connection

    return Adapter
