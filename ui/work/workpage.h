// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/desks.h"
#include "domain/clock.h"
#include "domain/result.h"
#include "ui/live/reloader.h"
#include "ui/parts/celltable.h"
#include "ui/parts/pane.h"

namespace Baton {

class Label;
class MessagePane;
class SearchField;
class Segments;

/// A list of sessions that people have something to do with, as a page: which of them, a filter, the
/// rows. Opens sessions in Live and changes nothing itself. Reads only while it is seen.
class WorkPage : public Pane
{
    Q_OBJECT

public:
    void setWorkspace(WorkspaceId workspace);
    /// Something may have changed.
    void reload();

signals:
    void sessionAsked(Baton::SessionId session);

protected:
    struct Parts
    {
        QString name; ///< "handoffs": the table is handoffsTable, the segments handoffsWhich
        QString label;
        QStringList which;
        QList<CellColumn> columns;
    };
    WorkPage(const Appearance &appearance, const Desks &desks, const Clock &clock,
             const Parts &parts, QWidget *parent);

    /// Starts a question; calls `show` or `sayError` with its answer.
    virtual void ask() = 0;
    /// What it means that there is nothing: headline and text.
    virtual std::pair<QString, QString> emptyWords(int which) const = 0;

    void show(const QList<CellRow> &rows, const QString &counted);
    void sayError(const Error &error);
    int which() const;
    void showEvent(QShowEvent *event) override;

    Desks m_desks;
    const Clock &m_clock;
    WorkspaceId m_workspace;

private:
    QWidget *makeTools(const Parts &parts);
    void fill();

    Reloader m_reload;
    QList<CellRow> m_all;
    QString m_counted;
    SearchField *m_filter;
    Segments *m_which;
    CellTable *m_table;
    MessagePane *m_nothing;
    Label *m_count;
};

} // namespace Baton
