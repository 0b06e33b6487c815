# SPDX-License-Identifier: GPL-3.0-or-later
"""No two files define a class of the same name at namespace scope. Static libraries link such a
pair silently (one definition rule): the linker keeps one set of inline functions for both, and the
program crashes far from the cause. A compiler sees the clash within one unity batch only."""
import re
from pathlib import Path

from tree import folder_of, project_files

NOISE = re.compile(r'''//[^\n]*|/\*.*?\*/|R"([^(\s]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])'
                       |^[ \t]*\#(?:[^\n]*\\\n)*[^\n]*''', re.VERBOSE | re.DOTALL | re.MULTILINE)
TOKEN = re.compile(r"[A-Za-z_]\w*|::|[{};=()<>:,&*]")
KINDS = {"class", "struct", "union", "enum"}


def tokens(text: str):
    """Words and punctuation, each with its line; no comments, literals and directives."""
    bare = NOISE.sub(lambda match: "\n" * match[0].count("\n"), text)
    for number, line in enumerate(bare.split("\n"), 1):
        for match in TOKEN.finditer(line):
            yield match[0], number


def without_template(head: list[str]) -> list[str]:
    """What stands behind template<…>, which may hold the word class itself."""
    if head[:2] != ["template", "<"]:
        return head
    depth = 0
    for at, word in enumerate(head):
        depth += (word == "<") - (word == ">")
        if at > 0 and depth == 0:
            return head[at + 1:]
    return []


def opened(head: list[str]) -> tuple[str, str]:
    """What a "{" after these words opens: ("namespace", name or "" when anonymous), ("class", its
    name, with its owner's for "class Store::Private"), or ("other", "")."""
    if "namespace" in head:
        return "namespace", "".join(head[head.index("namespace") + 1:])
    head = without_template(head)
    at = next((i for i, word in enumerate(head) if word in KINDS), None)
    if at is None or "(" in head or "=" in head:
        return "other", ""
    name = []
    for word in head[at + 1:]:
        if word == "<":  # a specialisation of what is defined elsewhere
            return "other", ""
        if word in (":", "final"):
            break
        if word not in KINDS:
            name.append(word)
    return ("class", "".join(name)) if name else ("other", "")


def definitions(text: str):
    """(full name, line) of each class, struct, union and enum defined at namespace scope, those in
    anonymous namespaces left out."""
    scopes: list[tuple[str, str]] = []
    head: list[str] = []
    for word, line in tokens(text):
        if word == "{":
            scope = opened(head)
            if scope[0] == "class" and all(kind == "namespace" and name for kind, name in scopes):
                yield "::".join(name for _, name in [*scopes, scope]), line
            scopes.append(scope)
        elif word == "}" and scopes:
            scopes.pop()
        head = [] if word in "{};" else [*head, word]


def check(root: Path) -> list[str]:
    """Test programs may share names among each other, but not with the libraries they link."""
    places: dict[str, dict[Path, int]] = {}
    for name in project_files(root):
        if name.suffix in (".h", ".cpp"):
            for defined, line in definitions((root / name).read_text(encoding="utf-8")):
                places.setdefault(defined, {}).setdefault(name, line)
    found = []
    for defined, where in sorted(places.items()):
        libraries = [name for name in where if folder_of(name)]
        for name in where:
            if libraries and name != libraries[0]:
                found.append(f"{name}:{where[name]}: {defined} is defined in {libraries[0]} too; "
                             "give one another name")
    return found
