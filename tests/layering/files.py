# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source names its licence, and stays small enough to read."""
from pathlib import Path

from tree import lines, project_files

LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
LIMIT = 300
SOURCES = {".h", ".cpp", ".py", ".cmake", ".sh"}


def is_source(root: Path, name: Path) -> bool:
    if name.suffix in SOURCES or name.name == "CMakeLists.txt":
        return True
    return not name.suffix and (root / name).read_bytes()[:2] == b"#!"


def long_files(root: Path) -> dict[str, str]:
    """Files that may be longer, each with the reason: "path: reason" in longfiles.txt."""
    allowed = {}
    for line in lines(root, Path("tests/layering/longfiles.txt")):
        if line and not line.startswith("#"):
            path, _, reason = line.partition(":")
            allowed[path.strip()] = reason.strip()
    return allowed


def check(root: Path) -> list[str]:
    allowed = long_files(root)
    found = [f"longfiles.txt: {path} has no reason" for path in allowed if not allowed[path]]
    for name in project_files(root):
        if not is_source(root, name):
            continue
        text = lines(root, name)
        if not any(LICENCE in line for line in text[:2]):
            found.append(f"{name}:1: the first line is not the licence: {LICENCE}")
        if len(text) > LIMIT and str(name) not in allowed:
            found.append(f"{name}: {len(text)} lines; split it by verb (limit {LIMIT}), or give "
                         "its reason in tests/layering/longfiles.txt")
        if len(text) <= LIMIT and str(name) in allowed:
            found.append(f"longfiles.txt: {name} is short now; take its line out")
    return found + [f"longfiles.txt: {path} is gone; take its line out"
                    for path in allowed if not (root / path).exists()]
