# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of the project, as the rules look at them."""
import os
import subprocess
from pathlib import Path


def project_files(root: Path) -> list[Path]:
    """What git tracks or would track, relative to root; of an unpacked archive, every file."""
    git = subprocess.run(["git", "-C", root, "ls-files", "-z", "--cached", "--others",
                          "--exclude-standard"], capture_output=True, check=False)
    if git.returncode == 0:
        names = [Path(os.fsdecode(name)) for name in git.stdout.split(b"\0") if name]
    else:
        names = [path.relative_to(root) for path in root.rglob("*")
                 if path.is_file() and path.relative_to(root).parts[0] not in (".git", "build")]
    return sorted({name for name in names if (root / name).is_file()})


def lines(root: Path, name: Path) -> list[str]:
    return (root / name).read_text(encoding="utf-8", errors="replace").splitlines()


def folder_of(name: Path) -> str:
    """The architectural folder: "store" for core/store/…, "ui", "app"; else empty."""
    if name.parts[0] == "core" and len(name.parts) > 2:
        return name.parts[1]
    return name.parts[0] if name.parts[0] in ("ui", "app") and len(name.parts) > 1 else ""
