// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

namespace Baton {

/// A desktop of the test's own: an xdg-open, first in the path, that writes down what it is to open
/// and ends with a code.
class FakeDesktop
{
public:
    /// 0: it is opened; 3: there is no program for it.
    explicit FakeDesktop(int code) : m_path(qgetenv("PATH"))
    {
        QFile script(m_folder.filePath(QStringLiteral("xdg-open")));
        (void)script.open(QIODevice::WriteOnly);
        script.write("#!/bin/sh\nprintf '%s\\n' \"$1\" >> '"
                     + QFile::encodeName(m_folder.filePath(QStringLiteral("opened"))) + "'\nexit "
                     + QByteArray::number(code) + "\n");
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("PATH", QFile::encodeName(m_folder.path()) + ':' + m_path);
    }
    ~FakeDesktop() { qputenv("PATH", m_path); }
    Q_DISABLE_COPY_MOVE(FakeDesktop)

    QStringList opened() const
    {
        QFile file(m_folder.filePath(QStringLiteral("opened")));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_path;
};

} // namespace Baton
