// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/desks.h"
#include "console/exportdesk.h"
#include "domain/settings.h"
#include "ui/look/appearance.h"
#include "ui/parts/pickbox.h"

#include <QDialog>
#include <QTimer>

class QLineEdit;

namespace Baton {

class CheckLine;
class Segments;

/// Writes sessions, messages or handoffs as CSV: what, whose, from when, where to; with progress,
/// and a way to stop it that leaves no half a file. A file that is there is replaced only by whoever
/// says so.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const Appearance &appearance, ExportDesk &desk,
                 const QList<Workspace> &workspaces, QWidget *parent);
    ~ExportDialog() override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    QWidget *makeDays();
    void offerPeriods();
    void nameFile();
    void chooseFile();
    void start();
    void write(const ExportOrder &order);
    void ended(const Result<qint64> &rows);
    /// Input when a day is none.
    Result<ExportOrder> order() const;

    const Appearance &m_appearance;
    ExportDesk &m_desk;
    std::shared_ptr<ExportProgress> m_progress; ///< of the one that runs
    QTimer m_ticker;
    Segments *m_kind;
    PickBox *m_workspace;
    PickBox *m_period;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QWidget *m_days; ///< holds both; shown where single days are meant
    QLineEdit *m_file;
    QString m_named;    ///< the proposed file, as long as nobody wrote another
    QString m_replaced; ///< the file that may be written over
    CheckLine *m_state;
    Button *m_start;
    Button *m_cancel;
};

} // namespace Baton
