#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays a tour between Baton and a simulated vendor through prism; see tools/contract."""
import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import prism
import vendors
from recorder import Recorder

ROOT = Path(__file__).resolve().parents[2]
KEY = "contract"
SPEED = 4       # of the tour
LONGEST = 75    # seconds of it


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("spec", nargs="?")
    parser.add_argument("--vendor", choices=vendors.ALL, default="intercom")
    parser.add_argument("--build", type=Path, default=ROOT / "build/ci")
    given = parser.parse_args()
    if not given.spec:
        specs = sorted(Path(os.environ.get("BATON_SPECS", "nowhere")).glob(
            vendors.ALL[given.vendor].spec))
        if not specs:
            prism.skip("no description of the vendor: name one, or set BATON_SPECS")
        given.spec = str(specs[0])
    if not Path(given.spec).exists():
        prism.skip(f"there is no description at {given.spec}")
    return given


def configuration(name: str, api: int) -> dict:
    channel = {"autopilot": True, "assist": True, "settleSeconds": 1, "burstSeconds": 1}
    return {"format": "baton-config/1", "workspaces": [{
        "key": "acme", "name": "Acme", "platform": vendors.ALL[name].platform,
        "apiBaseUrl": f"http://127.0.0.1:{api}", "webhookKey": KEY, "fullConversationSync": True,
        "sendCitationsAsNote": True,
        "channels": {name: channel for name in ("web", "email", "sms")},
        "tags": {"automatic": ["contract"]},
        "knowledge": {"folders": [str(ROOT / "resources/helpcentre")], "conversations": True}
        | vendors.ALL[name].knowledge}
        | vendors.ALL[name].workspace]}


class Baton:
    """The real program, headless, in a folder of its own."""

    def __init__(self, program: Path, folder: Path, name: str, api: int):
        self.folder = folder
        secrets = folder / "secrets"
        secrets.mkdir(mode=0o700)
        vendor = vendors.ALL[name]
        for secret, value in ({"api-token": vendor.token} | vendor.secrets).items():
            (secrets / f"acme.{secret}").touch(mode=0o600)
            (secrets / f"acme.{secret}").write_text(value)
        (folder / "config.json").write_text(json.dumps(configuration(name, api)))
        self.command = [str(program), "--data-dir", str(folder / "data"),
                        "--secrets-dir", str(secrets)]
        subprocess.run([*self.command, "config", "import", str(folder / "config.json")],
                       check=True, stdout=subprocess.DEVNULL)
        self.port = prism.free_port()
        self.process = subprocess.Popen(
            [*self.command, "--headless", "--listen", f"127.0.0.1:{self.port}"],
            stdout=open(folder / "baton.log", "w"), stderr=subprocess.STDOUT)
        prism.wait_for(self.port, self.process)

    def check(self) -> int:
        return subprocess.run([*self.command, "check"], check=False).returncode


def play(recorder: Recorder, baton: Baton, vendor: subprocess.Popen, name: str):
    platform = vendors.ALL[name].platform
    vendor.stdin.write(f"{SPEED} http://127.0.0.1:{baton.port}/webhooks/{platform}/{KEY}\n")
    vendor.stdin.flush()
    end = time.monotonic() + LONGEST
    checked = baton.check()
    while time.monotonic() < end and baton.process.poll() is None:
        time.sleep(0.5)
    missing = sorted(vendors.ALL[name].expected - recorder.seen.keys())
    if checked != 0:
        missing.append("a good word of baton check")
    if baton.process.poll() is not None:
        missing.append("a Baton that runs to the end")
    return missing


def main() -> int:
    given = arguments()
    program, alone = given.build / "app/baton", given.build / "tests/sandbox/sandbox_alone"
    for needed in (program, alone):
        if not needed.exists():
            prism.skip(f"{needed} is not built")
    proxy_program = prism.find(given.build)
    running = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        try:
            vendor = subprocess.Popen([alone, vendors.ALL[given.vendor].platform], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                      text=True)
            running.append(vendor)
            upstream = int(vendor.stdout.readline().split()[0].rsplit(":", 1)[1])
            proxy, between = prism.start(proxy_program, given.spec, upstream,
                                         open(folder / "prism.log", "w"))
            running.append(proxy)
            recorder = Recorder(between)
            baton = Baton(program, folder, given.vendor, recorder.port)
            running.append(baton.process)
            missing = play(recorder, baton, vendor, given.vendor)
            print("What Baton sent\n" + recorder.report())
            own = Recorder(between)
            vendors.ALL[given.vendor].script.run(own.port,
                                                   vendors.ALL[given.vendor].token)
            print("What the sandbox answers to everything it knows\n" + own.report())
        finally:
            for process in reversed(running):
                process.terminate()
                process.wait(20)
    for what in missing:
        print(f"missing: {what}")
    broken = recorder.found["request"].total()
    if vendors.ALL[given.vendor].judges_answers:
        broken += own.found["response"].total()
    return 1 if missing or broken else 0


if __name__ == "__main__":
    sys.exit(main())
