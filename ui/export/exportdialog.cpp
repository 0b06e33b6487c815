// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportdialog.h"

#include "domain/async.h"
#include "ui/parts/checkline.h"
#include "ui/parts/label.h"
#include "ui/parts/segments.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr auto tickEvery = 100ms;
constexpr int dialogWidth = 560;

} // namespace

ExportDialog::ExportDialog(const Appearance &appearance, ExportDesk &desk,
                           const QStringList &workspaces, QWidget *parent)
    : QDialog(parent),
      m_appearance(appearance),
      m_desk(desk),
      m_kind(new Segments(appearance, {tr("Sessions"), tr("Messages"), tr("Handoffs")}, this)),
      m_workspace(new PickBox(appearance, this)),
      m_period(new PickBox(appearance, this)),
      m_file(new QLineEdit(QDir::home().filePath(u"baton-export.csv"_s), this)),
      m_state(new CheckLine(appearance, u"exportState"_s, this)),
      m_start(new Button(appearance, ButtonKind::Primary, Glyph::Download, tr("Export"), this)),
      m_cancel(new Button(appearance, ButtonKind::Normal, Glyph::None, tr("Close"), this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export as CSV"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(appearance.px(dialogWidth));
    QList<PickBox::Choice> choices{{QString(), tr("All workspaces")}};
    for (const QString &key : workspaces)
        choices.append({key, key});
    m_workspace->setChoices(choices);
    m_workspace->setValue({});
    m_period->setChoices({{u"7"_s, tr("Last 7 days")},
                          {u"30"_s, tr("Last 30 days")},
                          {u"365"_s, tr("Last 365 days")},
                          {u"0"_s, tr("Everything")}});
    m_period->setValue(u"30"_s);
    arrange();
    m_ticker.setInterval(tickEvery);
    connect(&m_ticker, &QTimer::timeout, this, [this] {
        m_state->say(CheckState::Checking,
                     tr("%1 rows written").arg(QLocale().toString(m_progress->rows.load())));
    });
    connect(m_start, &QAbstractButton::clicked, this, &ExportDialog::start);
    connect(m_cancel, &QAbstractButton::clicked, this, [this] {
        if (m_progress)
            m_progress->cancelled = true;
        else
            close();
    });
}

ExportDialog::~ExportDialog()
{
    if (m_progress)
        m_progress->cancelled = true;
}

void ExportDialog::arrange()
{
    m_kind->setObjectName(u"exportKind"_s);
    m_workspace->setObjectName(u"exportWorkspace"_s);
    m_workspace->setTopic(tr("Workspace"));
    m_period->setObjectName(u"exportPeriod"_s);
    m_period->setTopic(tr("Period"));
    m_file->setObjectName(u"exportFile"_s);
    m_file->setAccessibleName(tr("File"));
    m_start->setObjectName(u"exportStart"_s);
    m_cancel->setObjectName(u"exportCancel"_s);
    auto *choose = new Button(m_appearance, ButtonKind::Normal, Glyph::None, tr("Choose…"), this);
    choose->setObjectName(u"exportChoose"_s);
    connect(choose, &QAbstractButton::clicked, this, &ExportDialog::chooseFile);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setSpacing(12);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QString &words, QWidget *field) {
        auto *label = new Label(m_appearance, Type::Small, &Look::text2, Weight::Normal, this);
        label->setText(words);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
    };
    add(tr("What"), m_kind);
    add(tr("Workspace"), m_workspace);
    add(tr("Period"), m_period);
    add(tr("File"), m_file);
    grid->addWidget(choose, row - 1, 2);
    grid->addWidget(m_state, row++, 0, 1, 3);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_start);
    grid->addLayout(buttons, row, 0, 1, 3);
    m_state->say(CheckState::Idle, tr("Cells that a spreadsheet would run as formulas get a ' in "
                                      "front. The file is there whole, or not at all."));
}

void ExportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export as CSV"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(m_file->text());
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

ExportOrder ExportDialog::order() const
{
    ExportOrder order;
    order.kind = ExportOrder::Kind(m_kind->current());
    order.file = m_file->text().trimmed();
    order.workspace = WorkspaceKey(m_workspace->value());
    const int days = m_period->value().toInt();
    if (days > 0)
        order.from = fromMillis(
            QDateTime(QDate::currentDate().addDays(1 - days), QTime(0, 0)).toMSecsSinceEpoch());
    return order;
}

void ExportDialog::start()
{
    if (m_progress)
        return;
    m_progress = std::make_shared<ExportProgress>();
    m_start->setEnabled(false);
    m_cancel->setWords(tr("Cancel"));
    m_ticker.start();
    onResult(m_desk.write(order(), m_progress), this,
             [this](const Result<qint64> &rows) { ended(rows); });
}

void ExportDialog::ended(const Result<qint64> &rows)
{
    m_ticker.stop();
    m_progress.reset();
    m_start->setEnabled(true);
    m_cancel->setWords(tr("Close"));
    if (rows)
        m_state->say(CheckState::Fine, tr("%1 rows are in %2.")
                                           .arg(QLocale().toString(*rows), m_file->text().trimmed()));
    else if (rows.error().kind == ErrorKind::Cancelled)
        m_state->say(CheckState::Idle, tr("Cancelled. No file was written."));
    else
        m_state->say(CheckState::Error, rows.error().what + u' ' + rows.error().fix);
}

void ExportDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_appearance.look().surface);
}

} // namespace Baton
