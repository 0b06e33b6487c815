# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may use whom. The folder graph is the link graph, headers included."""

CORE = {
    "domain": set(),
    "policy": {"domain"},
    "text": {"domain"},
    "store": {"domain"},
    "http": {"domain"},
    "secrets": {"domain"},
    "helpdesk": {"domain", "http", "text"},
    "knowledge": {"domain", "text", "store", "helpdesk"},
    "engine": {"domain", "text", "http", "store"},
    "pipeline": {"domain", "policy", "text", "store", "helpdesk", "engine"},
    "gateway": {"domain", "http", "store", "helpdesk"},
    "sandbox": {"domain", "http"},
    "console": {"domain", "policy", "store", "engine", "knowledge", "helpdesk", "pipeline"},
}
ALLOWED = {**CORE, "ui": {"domain", "console"}, "app": {*CORE, "ui"}}

# What only some folders may touch: Qt modules by name, other libraries by the start of their header
# or target. "ui" and "app" are the only places with windows.
WINDOWS = {"ui", "app"}
QT_MODULES = {"Gui": WINDOWS, "Widgets": WINDOWS, "Svg": WINDOWS, "SvgWidgets": WINDOWS,
              "Charts": WINDOWS, "PrintSupport": WINDOWS, "OpenGL": WINDOWS,
              "HttpServer": {"http"}, "Sql": {"store"}, "DBus": {"secrets", *WINDOWS}}
LIBRARIES = {"sqlite3": {"store"}, "SQLite::": {"store"}, "asio": {"http"}, "qt6keychain": {"secrets"},
             "Qt6Keychain": {"secrets"}}

# Policy decides; it knows no clock, no I/O and no threads.
POLICY_NEVER = {"QObject", "QTimer", "QFile", "QThread", "QFuture", "QPromise", "QDir"}


def may_use(folder: str, other: str) -> bool:
    return other == folder or other in ALLOWED[folder]
