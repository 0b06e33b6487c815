#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a citation note links to, opened in Chromium; and the same link expired, altered, revoked and
moved to another ticket, which all show one and the same page. Leaves pictures, wide and as on a phone,
in BUILD/page. Skipped, saying why, without Chromium."""
import argparse
import json
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

import prism
import vendors
from contract import KEY, ROOT, Baton, configuration

SPEED, LONGEST = 4, 90
NOTES = """SELECT DISTINCT s.id, s.conversation FROM effects e JOIN sessions s ON s.id = e.session_id
           WHERE e.status = 'done' AND e.kind = 'note'"""
LINK = re.compile(r"http://127\.0\.0\.1:\d+/sessions/\d+\?t=[\w.~-]+")


class Browser:
    """Reaches this machine only."""

    def __init__(self, program: str, profile: Path):
        self.command = [program, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
                        f"--user-data-dir={profile}",
                        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"]

    def text(self, url: str) -> str:
        done = subprocess.run([*self.command, "--dump-dom", url], capture_output=True, text=True,
                              timeout=60, check=True)
        return re.sub(r"\s+", " ", re.sub(r"<style.*?</style>|<[^>]*>", " ", done.stdout, flags=re.S))

    def picture(self, url: str, file: Path, size: str):
        subprocess.run([*self.command, f"--screenshot={file}", f"--window-size={size}", url],
                       capture_output=True, timeout=60, check=True)


def links(database: Path, api: int) -> dict:
    """By ticket, the link in the newest note that has one, as the vendor keeps it."""
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
        sessions = list(connection.execute(NOTES))
    found = {}
    for ticket, conversation in sessions:
        request = urllib.request.Request(
            f"http://127.0.0.1:{api}/conversations/{conversation}",
            headers={"Authorization": f"Bearer {vendors.INTERCOM.token}"})
        with urllib.request.urlopen(request, timeout=10) as answer:
            notes = LINK.findall(answer.read().decode().replace("\\/", "/").replace("&amp;", "&"))
        if notes:
            found[ticket] = notes[-1]
    return found


def be_reachable(baton: Baton, api: int):
    """Notes link only to where others reach us."""
    settings = configuration("intercom", api) | {"publicUrl": f"http://127.0.0.1:{baton.port}"}
    (baton.folder / "public.json").write_text(json.dumps(settings))
    subprocess.run([*baton.command, "config", "import", str(baton.folder / "public.json")],
                   check=True, stdout=subprocess.DEVNULL)


def play(vendor, baton, api: int) -> dict:
    vendor.stdin.write(f"{SPEED} http://127.0.0.1:{baton.port}/webhooks/intercom/{KEY}\n")
    vendor.stdin.flush()
    end = time.monotonic() + LONGEST
    found = {}
    while time.monotonic() < end and len(found) < 3:
        time.sleep(1)
        found = links(baton.folder / "data/baton.db", api)
    return found


def expire(database: Path, ticket: int):
    with sqlite3.connect(database) as connection:
        connection.execute("UPDATE session_links SET expires_at = 1 WHERE session_id = ?", (ticket,))


def look(browser: Browser, baton: Baton, found: dict, pictures: Path) -> list:
    database = baton.folder / "data/baton.db"
    (ticket, link), (revoked, dead), (expired, late) = list(found.items())[:3]
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
        customer, words = connection.execute(
            "SELECT s.customer_name, coalesce(m.plain, m.body) FROM sessions s JOIN messages m ON m.session_id = s.id "
            "WHERE s.id = ? AND m.author_kind = 'customer' LIMIT 1", (ticket,)).fetchone()
    subprocess.run([*baton.command, "links", "revoke", str(revoked)], check=True,
                   stdout=subprocess.DEVNULL)
    expire(database, expired)
    shown = browser.text(link)
    wrongs = [f"the page does not show {what!r}"
              for what in (f"#{ticket}", customer, " ".join(words.split())[:20]) if what not in shown]
    wrongs += ["the page shows a dead link"] if "/sessions/" in shown else []
    refused = {"altered": link[:-1] + ("A" if link[-1] != "A" else "B"), "revoked": dead,
               "expired": late, "of another ticket": link.replace(f"/{ticket}?", f"/{revoked}?"),
               "of no ticket": link.replace(f"/{ticket}?", "/999999?")}
    pages = {name: browser.text(url) for name, url in refused.items()}
    plain = pages["of no ticket"]
    wrongs += [f"a link that is {name} shows another page: {page[:200]}"
               for name, page in pages.items() if page != plain]
    if customer in plain or not plain.strip():
        wrongs.append(f"the refusal says {plain[:200]!r}")
    pictures.mkdir(exist_ok=True)
    browser.picture(link, pictures / "session.png", "1100,1400")
    browser.picture(link, pictures / "session-phone.png", "390,1400")
    browser.picture(refused["altered"], pictures / "refused.png", "390,844")
    return wrongs


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=Path, default=ROOT / "build/ci")
    build = parser.parse_args().build
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if not chromium:
        prism.skip("Chromium is not installed")
    program, alone = build / "app/baton", build / "tests/sandbox/sandbox_alone"
    for needed in (program, alone):
        if not needed.exists():
            prism.skip(f"{needed} is not built")
    running = []
    with tempfile.TemporaryDirectory() as name:
        try:
            vendor = subprocess.Popen([alone], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                      text=True)
            running.append(vendor)
            api = int(vendor.stdout.readline().split()[0].rsplit(":", 1)[1])
            baton = Baton(program, Path(name), "intercom", api)
            running.append(baton.process)
            be_reachable(baton, api)
            found = play(vendor, baton, api)
            wrongs = ["fewer than three notes with links"] if len(found) < 3 else look(
                Browser(chromium, Path(name) / "profile"), baton, found, build.resolve() / "page")
        finally:
            for process in reversed(running):
                process.terminate()
                process.wait(20)
    print(f"{len(found)} links, {len(wrongs)} wrong")
    print("\n".join(wrongs))
    return 1 if wrongs else 0


if __name__ == "__main__":
    sys.exit(main())
