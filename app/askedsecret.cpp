// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/askedsecret.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace Baton {

namespace {

QString secretWords(const char *text)
{
    return QCoreApplication::translate("SecretSet", text);
}

/// While it lives the terminal does not show what is typed.
class HiddenTyping
{
public:
    HiddenTyping()
    {
        m_isTerminal = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_isTerminal)
            return;
        termios hidden = m_before;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~HiddenTyping()
    {
        if (m_isTerminal)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(HiddenTyping)

private:
    termios m_before = {};
    bool m_isTerminal = false;
};

QByteArray typedLine(QFile &input)
{
    std::fprintf(stderr, "%s ",
                 qPrintable(secretWords("Paste the secret and press Enter (it is not shown):")));
    const HiddenTyping hidden;
    const QByteArray line = input.readLine();
    std::fputc('\n', stderr);
    return line;
}

} // namespace

Result<QByteArray> secretFromStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error{ErrorKind::Input, secretWords("Standard input cannot be read."),
                     secretWords("Pass the secret on standard input.")};
    const bool isTerminal = ::isatty(STDIN_FILENO) == 1;
    const QByteArray value = (isTerminal ? typedLine(input) : input.readAll()).trimmed();
    if (value.isEmpty())
        return Error{ErrorKind::Input, secretWords("There was no secret on standard input."),
                     secretWords("Pass it like this: baton secret set WORKSPACE NAME < FILE")};
    if (value.contains('\n'))
        return Error{ErrorKind::Input, secretWords("More than one line came on standard input."),
                     secretWords("A secret is one line: pass it alone.")};
    return value;
}

} // namespace Baton
