# SPDX-License-Identifier: GPL-3.0-or-later
"""No file names the machine it was written on, a package host, or a token."""
import re
from pathlib import Path

from tree import project_files

# Put together here, so that this file does not name them either.
FOLDERS = ["work", "tmp", "root", "home/[a-z]+"]
HOSTS = ["deb.debian" + ".org", "pypi" + ".org", "pythonhosted" + ".org", "npmjs" + ".org",
         "crates" + ".io", "proxy.golang" + ".org", "archive.ubuntu" + ".com",
         "repo.maven" + ".org"]
TOKENS = ["gh[pousr]_[A-Za-z0-9]{30}", "github_pat_[A-Za-z0-9]{20}", "sk-ant-[A-Za-z0-9]{10}",
          "AKIA[0-9A-Z]{16}", "xox[abprs]-[0-9]{8}", "glpat-[A-Za-z0-9_-]{20}"]

PATH = re.compile(r"(?<![\w.<>/-])/(?:" + "|".join(FOLDERS) + r")(?:/|$|(?=[\s\"'`),;:]))")
OTHERS = re.compile("|".join([re.escape(host) for host in HOSTS] + TOKENS))


def check(root: Path) -> list[str]:
    found = []
    for name in project_files(root):
        data = (root / name).read_bytes()
        if b"\0" in data[:8000]:
            continue
        for number, line in enumerate(data.decode("utf-8", "replace").splitlines(), 1):
            for pattern in (PATH, OTHERS):
                if match := pattern.search(line):
                    found.append(f"{name}:{number}: names {match[0]}")
    return found
