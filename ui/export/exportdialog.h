// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/desks.h"
#include "console/exportdesk.h"
#include "ui/look/appearance.h"
#include "ui/parts/pickbox.h"

#include <QDialog>
#include <QTimer>

class QLineEdit;

namespace Baton {

class CheckLine;
class Segments;

/// Writes sessions, messages or handoffs as CSV: what, whose, from when, where to; with progress,
/// and a way to stop it that leaves no half a file.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const Appearance &appearance, ExportDesk &desk, const QStringList &workspaces,
                 QWidget *parent);
    ~ExportDialog() override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    void chooseFile();
    void start();
    void ended(const Result<qint64> &rows);
    ExportOrder order() const;

    const Appearance &m_appearance;
    ExportDesk &m_desk;
    std::shared_ptr<ExportProgress> m_progress; ///< of the one that runs
    QTimer m_ticker;
    Segments *m_kind;
    PickBox *m_workspace;
    PickBox *m_period;
    QLineEdit *m_file;
    CheckLine *m_state;
    Button *m_start;
    Button *m_cancel;
};

} // namespace Baton
