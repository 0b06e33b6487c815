// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/opener.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

/// Waits for xdg-open and can be ended without it: on some desktops that is the viewer itself.
class Opening final : public QProcess
{
public:
    using QProcess::QProcess;

    ~Opening() override
    {
        disconnect();
        if (state() == NotRunning)
            return;
        kill();
        waitForFinished();
    }
};

/// "EXIT CODES" of xdg-open(1), and those of a shell that does not find it. Other ones are the
/// viewer's own.
bool isRefusal(int code)
{
    return (code >= 1 && code <= 4) || code == 126 || code == 127;
}

} // namespace

void openOnDesktop(const QUrl &url, QObject *context, std::function<void()> refused)
{
    auto *shell = new Opening(context);
    QObject::connect(shell, &QProcess::finished, context,
                     [shell, refused](int code, QProcess::ExitStatus status) {
                         shell->deleteLater();
                         if (status == QProcess::NormalExit && isRefusal(code))
                             refused();
                     });
    QObject::connect(shell, &QProcess::errorOccurred, context,
                     [shell, refused](QProcess::ProcessError error) {
                         if (error != QProcess::FailedToStart)
                             return;
                         shell->deleteLater();
                         refused();
                     });
    shell->setStandardInputFile(QProcess::nullDevice());
    shell->setStandardOutputFile(QProcess::nullDevice());
    shell->setStandardErrorFile(QProcess::nullDevice());
    const QString what = url.isLocalFile() ? url.toLocalFile() : url.toString(QUrl::FullyEncoded);
    shell->start(u"/bin/sh"_s, {u"-c"_s, u"xdg-open \"$0\" & wait $!"_s, what});
}

} // namespace Baton
