#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules find what is broken: each is tried on a small tree of its own."""
import sys
import tempfile
import unittest
from pathlib import Path

import files
import includes
import links
import names
import strangers

LICENCE = "// SPDX-License-Identifier: GPL-3.0-or-later\n"


class Rules(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.root = Path(self.folder.name)
        self.put("tests/layering/longfiles.txt", "")
        self.put("core/domain/id.h", LICENCE)
        self.put("core/store/store.h", LICENCE)

    def put(self, name: str, text: str):
        (self.root / name).parent.mkdir(parents=True, exist_ok=True)
        (self.root / name).write_text(text, encoding="utf-8")

    def include_complaints(self, name: str, line: str) -> list[str]:
        self.put(name, LICENCE + line + "\n")
        return includes.check(self.root, Path(sys.argv[1]))

    def test_includes(self):
        for name, line, good in [
                ("core/policy/a.cpp", '#include "domain/id.h"', True),
                ("core/policy/a.cpp", '#include "store/store.h"', False),
                ("core/policy/a.h", '#  include "store/store.h"', False),
                ("core/policy/a.h", '#include "core/store/store.h"', False),
                ("core/policy/a.h", '#include "../store/store.h"', False),
                ("core/policy/a.h", '#include "nowhere.h"', False),
                ("core/policy/a.h", "#include <QFile>", False),
                ("core/store/a.h", "#include <QSqlQuery>", True),
                ("core/engine/a.h", "#include <QtSql/QSqlQuery>", False),
                ("core/engine/a.h", "#include <sqlite3.h>", False),
                ("core/http/a.cpp", "#include <QHttpServer>", True),
                ("core/gateway/a.cpp", "#include <QHttpServer>", False),
                ("core/http/a.h", "#include <asio/ip/tcp.hpp>", True),
                ("core/gateway/a.h", "#include <asio/ip/tcp.hpp>", False),
                ("core/console/a.h", "#include <QColor>", False),
                ("core/console/a.h", "#include <QtWidgets>", False),
                ("ui/a.h", "#include <QWidget>", True),
                ("ui/a.cpp", '#include "store/store.h"', False),
                ("app/a.cpp", '#include "store/store.h"', True)]:
            with self.subTest(name=name, line=line):
                found = self.include_complaints(name, line)
                self.assertEqual(not found, good, found)
                (self.root / name).unlink()

    def test_links(self):
        for folder, words, good in [
                ("policy", "LINKS baton_domain Qt6::Core", True),
                ("policy", "LINKS baton_domain\n    baton_store", False),
                ("engine", "LINKS Qt6::Widgets", False),
                ("gateway", "LINKS Qt6::HttpServer", False),
                ("engine", "LINKS SQLite::SQLite3", False),
                ("engine", "# LINKS baton_pipeline", True)]:
            with self.subTest(folder=folder, words=words):
                name = f"core/{folder}/CMakeLists.txt"
                self.put(name, f"baton_library({folder} SOURCES a.cpp {words}\n)")
                found = links.check(self.root)
                self.assertEqual(not found, good, found)
                (self.root / name).unlink()

    def test_files(self):
        self.assertEqual(files.check(self.root), [])
        self.put("ui/bare.h", "#pragma once\n")
        self.put("tools/script", "#!/bin/sh\n# " + LICENCE)
        self.put("ui/long.cpp", LICENCE + "\n" * 300)
        self.assertEqual(len(files.check(self.root)), 2)
        self.put("tests/layering/longfiles.txt", "ui/long.cpp: a table\nui/bare.h: short\n")
        self.assertEqual(len(files.check(self.root)), 2)

    def test_names(self):
        baton = "namespace Baton {\n%s\n} // namespace Baton\n"
        self.put("core/store/row.h", baton % "struct Row { int id = 0; enum class Kind { A }; };")
        for name, text, good in [
                ("ui/row.h", "struct Row { bool on; };", False),
                ("ui/row.h", "class Row final : public QObject\n{\n};", False),
                ("ui/row.h", "enum class Row { A, B };", False),
                ("ui/row.h", "template<class T> struct Row { T t; };", False),
                ("core/store/other.cpp", "struct Row { bool on; };", False),
                ("tests/ui/tst_row.cpp", "struct Row { bool on; };", False),
                ("ui/row.h", "struct Row;\nclass Rows { struct Row { bool on; }; };", True),
                ("ui/row.cpp", "namespace {\nstruct Row { bool on; };\n}", True),
                ("ui/row.h", "namespace Ui { struct Row { bool on; }; }", True),
                ("ui/row.cpp", 'auto a = u"{"_s; // struct Row {\nRow f() { return Row{1}; }', True),
                ("ui/row.cpp", "struct Kind { char brace = '{'; };", True)]:
            with self.subTest(name=name, text=text):
                self.put(name, baton % text)
                found = names.check(self.root)
                self.assertEqual(not found, good, found)
                (self.root / name).unlink()

    def test_strangers(self):
        self.put("README.md", "Use /srv/articles; and a/work/b, or ../tmp/x.\n")
        self.assertEqual(strangers.check(self.root), [])
        for text in ["/" + "work/x", '"/' + 'tmp/"', "cd /" + "root", "/" + "home/ada/x",
                     "https://pypi" + ".org/simple"]:
            with self.subTest(text=text):
                self.put("README.md", text)
                self.assertEqual(len(strangers.check(self.root)), 1)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
