// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/earlierbutton.h"

#include "ui/words/sessionwords.h"

#include <QFontMetrics>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int longestLine = 360;

QString lineOf(const SessionRow &row)
{
    const QStringList parts{u"#%1"_s.arg(row.id.value()), SessionWords::channel(row.channel).text,
                            row.status == SessionStatus::Open ? EarlierButton::tr("open")
                                                              : EarlierButton::tr("closed"),
                            row.lastMessage.simplified()};
    return parts.join(u" · "_s).replace(u'&', u"&&"_s);
}

} // namespace

EarlierButton::EarlierButton(const Appearance &appearance, QWidget *parent)
    : Button(appearance, ButtonKind::Link, Glyph::Clock, u" "_s, parent), m_menu(new QMenu(this))
{
    setObjectName(u"earlierSessions"_s);
    connect(this, &QAbstractButton::clicked, this, &EarlierButton::open);
    hide();
}

void EarlierButton::setSessions(const QList<SessionRow> &sessions)
{
    m_sessions = sessions;
    setVisible(!sessions.isEmpty());
    setWords(tr("%n other session(s)", nullptr, int(sessions.size())));
    setToolTip(tr("Other conversations of this customer"));
}

void EarlierButton::open()
{
    m_menu->clear();
    const QFontMetrics metrics(m_menu->font());
    for (const SessionRow &row : std::as_const(m_sessions)) {
        QAction *action = m_menu->addAction(
            metrics.elidedText(lineOf(row), Qt::ElideRight, longestLine), this,
            [this, id = row.id] { emit sessionAsked(id); });
        action->setObjectName(u"earlier:%1"_s.arg(row.id.value()));
    }
    m_menu->popup(mapToGlobal(QPoint(0, height())));
}

} // namespace Baton
