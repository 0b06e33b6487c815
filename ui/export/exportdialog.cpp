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
const char *const customPeriod = "days";

/// From the beginning of that day on, by this machine's clock.
Time dayStart(const QDate &day)
{
    return fromMillis(day.startOfDay().toMSecsSinceEpoch());
}

Result<QDate> dayIn(const QLineEdit &field)
{
    const QDate day = QDate::fromString(field.text().trimmed(), Qt::ISODate);
    if (day.isValid())
        return day;
    return Error{ErrorKind::Input, ExportDialog::tr("“%1” is no day.").arg(field.text().trimmed()),
                 ExportDialog::tr("Write it as %1.")
                     .arg(QDate::currentDate().toString(Qt::ISODate))};
}

} // namespace

ExportDialog::ExportDialog(const Appearance &appearance, ExportDesk &desk,
                           const QList<Workspace> &workspaces, QWidget *parent)
    : QDialog(parent),
      m_appearance(appearance),
      m_desk(desk),
      m_kind(new Segments(appearance, {tr("Sessions"), tr("Messages"), tr("Handoffs")}, this)),
      m_workspace(new PickBox(appearance, this)),
      m_period(new PickBox(appearance, this)),
      m_days(makeDays()),
      m_file(new QLineEdit(this)),
      m_state(new CheckLine(appearance, u"exportState"_s, this)),
      m_start(new Button(appearance, ButtonKind::Primary, Glyph::Download, tr("Export"), this)),
      m_cancel(new Button(appearance, ButtonKind::Normal, Glyph::None, tr("Close"), this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export as CSV"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(appearance.px(dialogWidth));
    QList<PickBox::Choice> choices{{QString(), tr("All workspaces")}};
    for (const Workspace &each : workspaces)
        choices.append({each.settings.key.value(), each.settings.name});
    m_workspace->setChoices(choices);
    m_workspace->setValue({});
    offerPeriods();
    arrange();
    m_ticker.setInterval(tickEvery);
    connect(&m_ticker, &QTimer::timeout, this, [this] {
        m_state->say(CheckState::Checking,
                     tr("%1 rows written").arg(QLocale().toString(m_progress->rows.load())));
    });
    nameFile();
    connect(m_kind, &Segments::chosen, this, &ExportDialog::nameFile);
    connect(m_file, &QLineEdit::textEdited, this, [this] {
        m_replaced.clear();
        m_start->setWords(tr("Export"));
    });
    connect(m_start, &QAbstractButton::clicked, this, &ExportDialog::start);
    connect(m_cancel, &QAbstractButton::clicked, this, [this] {
        if (m_progress)
            m_progress->cancelled = true;
        else
            close();
    });
}

void ExportDialog::offerPeriods()
{
    m_period->setChoices({{u"7"_s, tr("Last 7 days")},
                          {u"30"_s, tr("Last 30 days")},
                          {u"365"_s, tr("Last 365 days")},
                          {u"0"_s, tr("Everything")},
                          {QLatin1StringView(customPeriod), tr("From … to …")}});
    m_period->setValue(u"30"_s);
    m_days->hide();
    connect(m_period, &PickBox::picked, this, [this](const QString &period) {
        m_days->setVisible(period == QLatin1StringView(customPeriod));
    });
}

QWidget *ExportDialog::makeDays()
{
    auto *days = new QWidget(this);
    auto *row = new QHBoxLayout(days);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const QDate today = QDate::currentDate();
    const auto add = [&](const QString &name, const QString &words, const QDate &day) {
        auto *field = new QLineEdit(day.toString(Qt::ISODate), days);
        field->setObjectName(name);
        field->setAccessibleName(words);
        auto *label = new Label(m_appearance, Type::Small, &Look::text2, Weight::Normal, days);
        label->setText(words);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field, 1);
        return field;
    };
    m_from = add(u"exportFrom"_s, tr("From"), QDate(today.year(), today.month(), 1));
    m_to = add(u"exportTo"_s, tr("To, included"), today);
    return days;
}

/// Each kind has a file of its own, of today.
void ExportDialog::nameFile()
{
    constexpr const char *names[] = {"sessions", "messages", "handoffs"};
    if (m_file->text() != m_named)
        return;
    m_named = QDir::home().filePath(
        u"baton-%1-%2.csv"_s.arg(QLatin1StringView(names[m_kind->current()]),
                                 QDate::currentDate().toString(Qt::ISODate)));
    m_file->setText(m_named);
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
    grid->addWidget(m_days, row++, 1);
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
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_file->setText(file);
        m_replaced = file; // it has asked
    });
    dialog->open();
}

Result<ExportOrder> ExportDialog::order() const
{
    ExportOrder order;
    order.kind = ExportOrder::Kind(m_kind->current());
    order.file = m_file->text().trimmed();
    order.workspace = WorkspaceKey(m_workspace->value());
    const int days = m_period->value().toInt();
    if (days > 0)
        order.from = dayStart(QDate::currentDate().addDays(1 - days));
    if (m_period->value() != QLatin1StringView(customPeriod))
        return order;
    const Result<QDate> from = dayIn(*m_from), to = dayIn(*m_to);
    if (!from || !to)
        return from ? to.error() : from.error();
    if (*from > *to)
        return Error{ErrorKind::Input, tr("The first day is after the last one."),
                     tr("Swap them.")};
    order.from = dayStart(*from);
    order.to = dayStart(to->addDays(1));
    return order;
}

void ExportDialog::start()
{
    if (m_progress)
        return;
    const Result<ExportOrder> wanted = order();
    if (!wanted)
        return m_state->say(CheckState::Error, wanted.error().what + u' ' + wanted.error().fix);
    if (QFileInfo::exists(wanted->file) && m_replaced != wanted->file) {
        m_replaced = wanted->file;
        m_start->setWords(tr("Replace it"));
        return m_state->say(CheckState::Warning,
                            tr("%1 is there already. Replace it, or name another file.")
                                .arg(wanted->file));
    }
    write(*wanted);
}

void ExportDialog::write(const ExportOrder &order)
{
    m_progress = std::make_shared<ExportProgress>();
    m_start->setEnabled(false);
    m_cancel->setWords(tr("Cancel"));
    m_ticker.start();
    onResult(m_desk.write(order, m_progress), this,
             [this](const Result<qint64> &rows) { ended(rows); });
}

void ExportDialog::ended(const Result<qint64> &rows)
{
    m_ticker.stop();
    m_progress.reset();
    m_replaced.clear();
    m_start->setEnabled(true);
    m_start->setWords(tr("Export"));
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
