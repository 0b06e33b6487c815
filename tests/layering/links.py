# SPDX-License-Identifier: GPL-3.0-or-later
"""Each folder's CMakeLists.txt links only what the graph allows."""
import re
from pathlib import Path

import graph
from tree import folder_of, project_files

COMMAND = re.compile(r"\b(baton_library|target_link_libraries|qt_add_executable|add_library"
                     r"|add_executable)\s*\(([^)]*)\)", re.DOTALL)


def complaints(folder: str, words: list[str]):
    for word in words:
        if word.startswith("baton_"):
            other = word.removeprefix("baton_")
            if other in graph.ALLOWED and not graph.may_use(folder, other):
                yield f"{folder} may not link {word}"
        elif word.startswith("Qt6::"):
            users = graph.QT_MODULES.get(word.removeprefix("Qt6::"))
            if users is not None and folder not in users:
                yield f"{folder} may not link {word}"
        else:
            for start, users in graph.LIBRARIES.items():
                if word.startswith(start) and folder not in users:
                    yield f"{folder} may not link {word}"


def check(root: Path) -> list[str]:
    found = []
    for name in project_files(root):
        folder = folder_of(name)
        if name.name != "CMakeLists.txt" or not folder:
            continue
        text = re.sub(r"#[^\n]*", "", (root / name).read_text(encoding="utf-8"))
        for command in COMMAND.finditer(text):
            found += [f"{name}: {what}" for what in complaints(folder, command[2].split())]
        if folder in graph.CORE and f"baton_library({folder}" not in text:
            found.append(f"{name}: the folder {folder} is not the library baton_{folder}")
    return found
