# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds and starts `prism proxy`, which holds requests and answers against an OpenAPI file."""
import os
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path

PACKAGE = "@stoplight/prism-cli@5.14.2"
NPM_PATIENCE = 100  # seconds


def skip(reason: str):
    print(f"skipped: {reason}")
    sys.exit(77)


def free_port() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def wait_for(port: int, process: subprocess.Popen, seconds: int = 120):
    end = time.monotonic() + seconds
    while time.monotonic() < end and process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.1)
    sys.exit(f"{process.args[0]} did not start")


def fetch(folder: Path, package: str, wanted: Path):
    """Installs a package with npm unless what is wanted of it is there already."""
    if not shutil.which("node"):
        skip("Node is not installed")
    if wanted.exists():
        return
    if not shutil.which("npm"):
        skip(f"there is no npm to fetch {package}")
    try:
        done = subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix",
                               str(folder), package], timeout=NPM_PATIENCE,
                              stdout=subprocess.DEVNULL, check=False)
    except subprocess.TimeoutExpired:
        done = None
    if not done or done.returncode != 0 or not wanted.exists():
        skip(f"npm could not fetch {package}")


def find(build: Path) -> str:
    if not shutil.which("node"):
        skip("Node is not installed")
    known = os.environ.get("PRISM") or shutil.which("prism")
    if known:
        return known
    own = build / "prism/node_modules/.bin/prism"
    fetch(build / "prism", PACKAGE, own)
    return str(own)


def start(program: str, spec: str, upstream: int, log) -> tuple[subprocess.Popen, int]:
    port = free_port()
    process = subprocess.Popen(
        [program, "proxy", spec, f"http://127.0.0.1:{upstream}", "--port", str(port)],
        stdout=log, stderr=subprocess.STDOUT)
    wait_for(port, process)
    return process, port
