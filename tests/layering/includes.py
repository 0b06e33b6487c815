# SPDX-License-Identifier: GPL-3.0-or-later
"""Each #include, in sources and headers, reaches only what the graph allows."""
import os
import re
from pathlib import Path

import graph
from tree import folder_of, lines, project_files

INCLUDE = re.compile(r'\s*#\s*include\s*([<"])([^>"]+)[>"]')


def qt_modules(headers: Path) -> dict[str, set[str]]:
    """Class or header name → the Qt modules that have it, from Qt's include folder."""
    modules: dict[str, set[str]] = {}
    for folder in sorted(headers.glob("Qt*")):
        module = folder.name.removeprefix("Qt")
        for header in [folder.name, *(file.name for file in folder.iterdir() if file.is_file())]:
            modules.setdefault(header, set()).add(module)
    return modules


def own_folder(root: Path, name: Path, target: str) -> str | None:
    """The folder a quoted include belongs to; None when it names no file of the tree."""
    for base in (Path("core"), Path(), name.parent):
        file = Path(os.path.normpath(base / target))
        if (root / file).is_file():
            return folder_of(file)
    return None


def complaint(root: Path, name: Path, quoted: bool, target: str, modules) -> str | None:
    folder = folder_of(name)
    if quoted and not target.endswith(".moc"):
        other = own_folder(root, name, target)
        if other is None:
            return f'"{target}" is no file of the project; use <…> for others\''
        if other and not graph.may_use(folder, other):
            return f"{folder} may not use {other}"
    if quoted:
        return None
    found = modules.get(target.split("/")[-1], set()) if target.startswith("Q") else set()
    if "/" in target:
        found = {target.split("/")[0].removeprefix("Qt")} if target.startswith("Qt") else set()
    for module in found:
        if folder not in graph.QT_MODULES.get(module, {folder}):
            return f"{folder} may not use Qt{module} (<{target}>)"
    for start, users in graph.LIBRARIES.items():
        if target.startswith(start) and folder not in users:
            return f"{folder} may not use <{target}>"
    if folder == "policy" and target in graph.POLICY_NEVER:
        return f"policy is pure: not <{target}>"
    return None


def check(root: Path, qt_headers: Path) -> list[str]:
    modules = qt_modules(qt_headers)
    found = []
    for name in project_files(root):
        if not folder_of(name) or name.suffix not in (".h", ".cpp"):
            continue
        for number, line in enumerate(lines(root, name), 1):
            match = INCLUDE.match(line)
            if match and (what := complaint(root, name, match[1] == '"', match[2], modules)):
                found.append(f"{name}:{number}: {what}")
    return found
