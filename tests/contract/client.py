#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What Baton says it wrote, read back from the simulated Intercom by the vendor's own client (npm
`intercom-client`). Skipped, saying why, without Node or npm."""
import argparse
import html
import json
import re
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import prism
import scripted
import vendors
from contract import KEY, ROOT, Baton

PACKAGE = "intercom-client@7.0.3"
SPEED, LONGEST = 4, 90
WANTED = {"reply", "note", "tag", "remove_ai_teammate"}  # until Baton has written each of these
PART = {"reply": "comment", "note": "note"}

DONE = """SELECT s.conversation, e.kind, e.vendor_id, e.action FROM effects e
          JOIN sessions s ON s.id = e.session_id WHERE e.status = 'done'"""


def written(database: Path) -> list:
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
        return [(conversation, kind, vendor, json.loads(action))
                for conversation, kind, vendor, action in connection.execute(DONE)]


def words(text: str) -> str:
    """Only the letters and digits: vendors dress text in markup of their own."""
    bare = html.unescape(re.sub(r"<[^>]*>", " ", text))
    return "".join(re.findall(r"\w+", re.sub(r"https?://\S+", "", bare)))


def read(module: Path, api: int, conversations: set) -> dict:
    done = subprocess.run(["node", str(ROOT / "tests/contract/client.mjs"), str(module),
                           f"http://127.0.0.1:{api}", vendors.INTERCOM.token, *sorted(conversations)],
                          stdout=subprocess.PIPE, timeout=60, check=True, text=True)
    return json.loads(done.stdout)


def wrong_with(effect, told: dict) -> str | None:
    conversation, kind, vendor, action = effect
    there = told[conversation]
    if kind == "tag":
        name = next((value for value in action.values() if value in there["tags"]), None)
        return None if name else f"{conversation}: no tag of {action} among {there['tags']}"
    if kind not in PART:
        return None
    part = next((each for each in there["parts"] if each["id"] == vendor), None)
    if not part:
        return f"{conversation}: {kind} {vendor} is not there"
    if part["type"] != PART[kind] or part["author"] != scripted.AI:
        return f"{conversation}: {kind} {vendor} is a {part['type']} by {part['author']}"
    sent = words(re.sub("[\ufdd0]", "", action["text"]))
    return None if sent and sent in words(part["body"]) else (
        f"{conversation}: {kind} {vendor} says {part['body']!r}, not {action['text']!r}")


def play(vendor, baton) -> list:
    vendor.stdin.write(f"{SPEED} http://127.0.0.1:{baton.port}/webhooks/intercom/{KEY}\n")
    vendor.stdin.flush()
    end = time.monotonic() + LONGEST
    effects = []
    while time.monotonic() < end and not WANTED <= {kind for _, kind, _, _ in effects}:
        time.sleep(1)
        effects = written(baton.folder / "data/baton.db")
    return effects


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=Path, default=ROOT / "build/ci")
    build = parser.parse_args().build
    program, alone = build / "app/baton", build / "tests/sandbox/sandbox_alone"
    for needed in (program, alone):
        if not needed.exists():
            prism.skip(f"{needed} is not built")
    module = build / "client/node_modules/intercom-client"
    prism.fetch(build / "client", PACKAGE, module)
    running = []
    with tempfile.TemporaryDirectory() as name:
        try:
            vendor = subprocess.Popen([alone], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                      text=True)
            running.append(vendor)
            api = int(vendor.stdout.readline().split()[0].rsplit(":", 1)[1])
            baton = Baton(program, Path(name), "intercom", api)
            running.append(baton.process)
            effects = play(vendor, baton)
            told = read(module.resolve(), api, {conversation for conversation, *_ in effects})
        finally:
            for process in reversed(running):
                process.terminate()
                process.wait(20)
    wrongs = [wrong for effect in effects if (wrong := wrong_with(effect, told))]
    kinds = {kind for _, kind, _, _ in effects}
    wrongs += [f"missing: {kind}" for kind in sorted(WANTED - kinds)]
    print(f"{len(effects)} effects in {len(told)} conversations, read back: {len(wrongs)} wrong")
    print("\n".join(wrongs))
    return 1 if wrongs else 0


if __name__ == "__main__":
    sys.exit(main())
