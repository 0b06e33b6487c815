// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/previewpanel.h"

#include "console/sessionsdesk.h"
#include "domain/async.h"
#include "ui/parts/button.h"
#include "ui/parts/chiplabel.h"
#include "ui/parts/label.h"
#include "ui/settings/previewdialog.h"
#include "ui/words/fatewords.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr auto afterChange = std::chrono::milliseconds(400);
constexpr int previewHeight = 56;

constexpr TurnFate shownFates[] = {TurnFate::Answered,  TurnFate::ForApproval, TurnFate::HandedOff,
                                   TurnFate::Drafted,   TurnFate::Quiet,       TurnFate::NotKnown};

} // namespace

PreviewPanel::PreviewPanel(const Appearance &appearance, SettingsDesk &desk,
                           const SessionsDesk &sessions, QWidget *parent)
    : Pane(appearance, &Look::alt, Qt::TopEdge, parent),
      m_desk(desk),
      m_sessions(sessions),
      m_icon(new GlyphLabel(appearance, Glyph::Replay, 18, &Look::text2, this)),
      m_words(new Label(appearance, Type::Small, &Look::text2, Weight::Normal, this)),
      m_figureRow(new QHBoxLayout),
      m_see(new Button(appearance, ButtonKind::Normal, Glyph::None, u" "_s, this))
{
    setObjectName(u"previewPanel"_s);
    setMinimumHeight(appearance.px(previewHeight));
    m_words->setObjectName(u"previewWords"_s);
    m_see->setObjectName(u"previewSee"_s);
    auto *title = new Label(appearance, Type::Body, &Look::text, Weight::Strong, this);
    title->setText(tr("The last 7 days with these settings"));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(title);
    words->addWidget(m_words);
    words->addStretch(1);
    m_figureRow->setSpacing(16);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(12);
    row->addWidget(m_icon);
    row->addLayout(words, 1);
    row->addLayout(m_figureRow);
    row->addWidget(m_see);
    m_pause.setSingleShot(true);
    m_pause.setInterval(afterChange);
    connect(&m_pause, &QTimer::timeout, this, &PreviewPanel::ask);
    connect(m_see, &QAbstractButton::clicked, this, &PreviewPanel::showChanges);
    hide();
}

void PreviewPanel::setWanted(const QJsonObject &wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    setVisible(!wanted.isEmpty());
    if (wanted.isEmpty()) {
        m_pause.stop();
        m_preview = {};
        return;
    }
    m_icon->setGlyph(Glyph::Spin, &Look::text2);
    m_words->setText(tr("Decides them again …"));
    m_see->setEnabled(false);
    m_pause.start();
}

void PreviewPanel::ask()
{
    onResult(m_desk.preview(m_wanted), this,
             [this, asked = m_wanted](const Result<SettingsPreview> &preview) {
                 if (asked != m_wanted)
                     return; // something else was typed meanwhile
                 if (!preview && preview.error().kind != ErrorKind::Cancelled)
                     emit failed(preview.error());
                 if (!preview)
                     return;
                 show(*preview);
                 emit decided();
             });
}

void PreviewPanel::show(const SettingsPreview &preview)
{
    m_preview = preview;
    qDeleteAll(std::exchange(m_figures, {}));
    m_icon->setGlyph(Glyph::Replay, &Look::text2);
    const QString conversations
        = tr("%n conversation(s), decided again, nothing sent", nullptr, preview.conversations);
    m_words->setText(preview.turns == 0 ? tr("Nothing was decided in these days yet.")
                     : preview.isCut    ? tr("The newest %n conversation(s), decided again, nothing sent", nullptr,
                                           preview.conversations)
                                        : conversations);
    for (const TurnFate fate : shownFates) {
        if (preview.turns > 0
            && (preview.inForce.value(fate) > 0 || preview.wanted.value(fate) > 0))
            addFigure(fate);
    }
    m_see->setVisible(preview.turns > 0);
    m_see->setEnabled(preview.changed > 0);
    m_see->setWords(preview.changed > 0
                        ? tr("See the %n that change", nullptr, preview.changed)
                        : tr("None changes"));
}

void PreviewPanel::addFigure(TurnFate fate)
{
    const int before = m_preview.inForce.value(fate);
    const int after = m_preview.wanted.value(fate);
    auto *figure = new QWidget(this);
    figure->setObjectName(u"fate:%1"_s.arg(int(fate)));
    auto *count = new Label(m_appearance, Type::Body, &Look::text, Weight::Strong, figure);
    count->setObjectName(u"fateCount:%1"_s.arg(int(fate)));
    count->setText(QLocale().toString(after) + u' ' + FateWords::difference(before, after));
    auto *words = new Label(m_appearance, Type::Meta, &Look::text2, Weight::Normal, figure);
    words->setText(FateWords::counted(fate));
    words->setMinimumWidth(words->sizeHint().width());
    figure->setAccessibleName(count->text() + u' ' + words->text());
    auto *column = new QVBoxLayout(figure);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addStretch(1);
    column->addWidget(count);
    column->addWidget(words);
    column->addStretch(1);
    m_figureRow->addWidget(figure);
    m_figures.append(figure);
}

void PreviewPanel::sayWhyNot(const QString &words)
{
    qDeleteAll(std::exchange(m_figures, {}));
    m_icon->setGlyph(Glyph::Warn, &Look::warn);
    m_words->setText(words);
    m_see->hide();
}

void PreviewPanel::showChanges()
{
    auto *dialog = new PreviewDialog(
        m_appearance, m_preview,
        [this](WorkspaceId workspace) { return m_sessions.people(workspace); }, window());
    connect(dialog, &PreviewDialog::sessionAsked, this, &PreviewPanel::sessionAsked);
    dialog->show();
}

} // namespace Baton
