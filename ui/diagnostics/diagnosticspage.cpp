// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/diagnosticspage.h"

#include "console/diagnosticsdesk.h"
#include "console/settingsdesk.h"
#include "domain/async.h"
#include "ui/diagnostics/findingrow.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/chiplabel.h"
#include "ui/parts/label.h"
#include "ui/parts/pagescroll.h"
#include "ui/words/connectwords.h"

#include <QDate>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QSaveFile>
#include <QShortcut>
#include <QTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

int countOf(const Findings &findings, FindingKind kind)
{
    return int(std::count_if(findings.begin(), findings.end(),
                             [kind](const Finding &f) { return f.kind == kind; }));
}

/// Files call a secret "api-token"; people call it what the helpdesk does.
QString peoplesWord(const QString &what, Platform platform)
{
    const std::optional<SecretKey> secret = secretKeyFromText(what);
    if (!secret || secret->name == SecretName::EngineKey)
        return what;
    return secret->name == SecretName::ApiToken ? ConnectWords::token(platform)
                                                : ConnectWords::secret(secret->name);
}

/// In a terminal a workspace stands under its key; here under its name.
QString subjectOf(const Finding &finding, const QList<Workspace> &workspaces)
{
    for (const Workspace &workspace : workspaces) {
        const QString key = workspace.settings.key.value() + u": "_s;
        if (finding.subject.startsWith(key))
            return workspace.settings.name + u": "_s
                + peoplesWord(finding.subject.mid(key.size()), workspace.settings.platform);
    }
    return finding.subject;
}

/// A list of secrets, else what was seen as it is.
QString peoplesWords(const Finding &finding, const QList<Workspace> &workspaces)
{
    QStringList names = finding.seen.split(u", "_s);
    for (const Workspace &workspace : workspaces) {
        if (!finding.subject.startsWith(workspace.settings.key.value() + u": "_s))
            continue;
        for (QString &name : names)
            name = peoplesWord(name, workspace.settings.platform);
    }
    return names.join(u", "_s);
}

} // namespace

DiagnosticsPage::DiagnosticsPage(const Appearance &appearance, const Desks &desks, QWidget *parent)
    : Pane(appearance, &Look::page, {}, parent),
      m_look(appearance),
      m_desk(desks.diagnostics),
      m_settings(desks.settings),
      m_scroll(new PageScroll(appearance, this)),
      m_icon(new GlyphLabel(appearance, Glyph::Spin, 24, &Look::accent)),
      m_headline(new Label(appearance, Type::Page, &Look::text, Weight::Strong)),
      m_line(new Label(appearance, Type::Small, &Look::text2)),
      m_save(new Button(appearance, ButtonKind::Normal, Glyph::Download, tr("Save for support…"))),
      m_again(new Button(appearance, ButtonKind::Normal, Glyph::Refresh, tr("Check again")))
{
    setObjectName(u"diagnosticsPage"_s);
    m_scroll->add(makeHead());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
    connect(m_again, &QAbstractButton::clicked, this, &DiagnosticsPage::checkAgain);
    connect(m_save, &QAbstractButton::clicked, this, &DiagnosticsPage::saveReport);
    connect(&m_settings, &SettingsDesk::changed, this, [this] {
        if (isVisible())
            checkAgain(); // a cure may have worked
    });
    auto *keys = new QShortcut(QKeySequence(Qt::Key_F5), this);
    connect(keys, &QShortcut::activated, this, &DiagnosticsPage::checkAgain);
}

QWidget *DiagnosticsPage::makeHead()
{
    m_head = new Card(m_look);
    m_headline->setObjectName(u"diagnosticsHeadline"_s);
    m_line->setObjectName(u"diagnosticsLine"_s);
    m_line->setWordWrap(true);
    m_save->setObjectName(u"saveReport"_s);
    m_save->setEnabled(false);
    m_again->setObjectName(u"checkAgain"_s);
    m_again->setKeys({u"F5"_s});
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_headline);
    words->addWidget(m_line);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_icon);
    row->addLayout(words, 1);
    row->addWidget(m_save);
    row->addWidget(m_again);
    m_head->column()->addLayout(row);
    return m_head;
}

void DiagnosticsPage::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    checkAgain();
}

void DiagnosticsPage::checkAgain()
{
    if (std::exchange(m_checking, true))
        return;
    m_again->setBusy(true);
    if (m_findings.isEmpty()) {
        m_headline->setText(tr("Checking"));
        m_line->setText(tr("Folder, database, server, and each helpdesk."));
    }
    onResult(m_desk.check(), this, [this](const Result<Findings> &findings) {
        m_checking = false;
        m_again->setBusy(false);
        if (!findings)
            return sayFailure(findings.error());
        m_findings = *findings;
        present();
    });
}

void DiagnosticsPage::setWorkspace(WorkspaceId workspace)
{
    m_chosen = workspace;
    if (!m_findings.isEmpty())
        present();
}

void DiagnosticsPage::present()
{
    onResult(m_settings.current(), this, [this](const Result<SettingsView> &view) {
        const QList<Workspace> workspaces = view ? view->workspaces : QList<Workspace>();
        show(chosen(workspaces), workspaces);
    });
}

Findings DiagnosticsPage::chosen(const QList<Workspace> &workspaces) const
{
    Findings findings = m_findings;
    for (const Workspace &other : workspaces) {
        if (m_chosen.isNull() || other.id == m_chosen)
            continue;
        findings.removeIf([key = other.settings.key](const Finding &finding) {
            return finding.cure.workspace == key || finding.subject.startsWith(key.value() + u": "_s);
        });
    }
    return findings;
}

void DiagnosticsPage::show(const Findings &findings, const QList<Workspace> &workspaces)
{
    m_save->setEnabled(true);
    sayHead(findings);
    qDeleteAll(std::exchange(m_cards, {}));
    int number = 0;
    const auto fill = [&](Card *card, FindingKind kind) {
        for (const Finding &finding : findings) {
            if (finding.kind != kind)
                continue;
            Finding shown = finding;
            shown.subject = subjectOf(finding, workspaces);
            shown.seen = peoplesWords(finding, workspaces);
            auto *row = new FindingRow(m_look, shown, number++, card);
            card->column()->addWidget(row);
            connect(row, &FindingRow::cureAsked, this, &DiagnosticsPage::cureAsked);
        }
    };
    if (std::any_of(findings.begin(), findings.end(),
                    [](const Finding &f) { return f.kind != FindingKind::Fine; })) {
        Card *card = addCard(tr("Needs attention"), tr("Cause, and what to do about it"));
        fill(card, FindingKind::Wrong);
        fill(card, FindingKind::Notice);
    }
    fill(addCard(tr("Fine"), {}), FindingKind::Fine);
}

Card *DiagnosticsPage::addCard(const QString &title, const QString &about)
{
    auto *card = new Card(m_look);
    card->setTitle(title, about);
    m_scroll->add(card);
    m_cards.append(card);
    return card;
}

void DiagnosticsPage::sayHead(const Findings &findings)
{
    const int wrongs = countOf(findings, FindingKind::Wrong);
    const int notices = countOf(findings, FindingKind::Notice);
    const int fines = countOf(findings, FindingKind::Fine);
    const Role colour = wrongs > 0 ? &Look::danger : notices > 0 ? &Look::warn : &Look::ok;
    m_icon->setGlyph(wrongs > 0       ? Glyph::CrossCircle
                         : notices > 0 ? Glyph::Warn
                                       : Glyph::CheckCircle,
                     colour);
    m_head->setBar(colour);
    QStringList counts;
    if (wrongs > 0)
        counts.append(tr("%n problem(s)", nullptr, wrongs));
    if (notices > 0)
        counts.append(tr("%n warning(s)", nullptr, notices));
    counts.append(tr("%1 fine").arg(fines));
    m_headline->setText(wrongs + notices == 0 ? tr("All is well") : counts.join(u", "_s));
    m_line->setText(tr("Checked %1. Looking changes nothing.")
                        .arg(QLocale().toString(QTime::currentTime(), u"HH:mm:ss"_s)));
}

void DiagnosticsPage::sayFailure(const Error &error)
{
    m_icon->setGlyph(Glyph::CrossCircle, &Look::danger);
    m_headline->setText(tr("The checks could not be run"));
    m_line->setText(error.what + u' ' + error.fix);
}

void DiagnosticsPage::saveReport()
{
    auto *dialog = new QFileDialog(this, tr("Save for support"));
    dialog->setObjectName(u"reportFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"zip"_s);
    dialog->selectFile(u"baton-support-%1.zip"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &DiagnosticsPage::packReport);
    dialog->open();
}

void DiagnosticsPage::packReport(const QString &file)
{
    m_save->setBusy(true);
    onResult(m_desk.bundle(m_findings), this, [this, file](const Result<QByteArray> &bundle) {
        m_save->setBusy(false);
        if (bundle)
            writeReport(file, *bundle);
        else
            m_line->setText(tr("Nothing was saved: %1 %2").arg(bundle.error().what,
                                                               bundle.error().fix));
    });
}

void DiagnosticsPage::writeReport(const QString &file, const QByteArray &bundle)
{
    QSaveFile out(file);
    const bool written = out.open(QIODevice::WriteOnly) && out.write(bundle) == bundle.size()
        && out.flush() && out.commit(); // commit() alone overlooks a full disk
    m_line->setText(written ? tr("%1 can be sent to whoever helps you: findings, settings and the "
                                 "newest events, without secrets, texts and names.")
                                  .arg(file)
                            : tr("%1 cannot be written: %2. Choose another folder.")
                                  .arg(file, out.errorString()));
}

} // namespace Baton
