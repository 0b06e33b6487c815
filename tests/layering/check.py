#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks one rule of the tree: check.py includes|links|files|names|strangers ROOT [QT_HEADERS]"""
import importlib
import sys
from pathlib import Path


def main() -> int:
    rule, root, *rest = sys.argv[1:]
    found = importlib.import_module(rule).check(Path(root), *map(Path, rest))
    print("\n".join(found) if found else f"{rule}: nothing to complain about")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
