// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/desks.h"
#include "console/knowledgedesk.h"
#include "ui/look/appearance.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace Baton {

class Button;
class CheckLine;
class Label;

/// What a vendor source is called.
QString sourceName(const QString &source, const QString &vendorsName);

/// One vendor source: when it was read, how far it is, what went wrong, and a button that reads it
/// again or stops that.
class VendorSourceRow : public QWidget
{
    Q_OBJECT

public:
    VendorSourceRow(const Appearance &appearance, const QString &source, QWidget *parent = nullptr);

    void show(const SourceView &view);

signals:
    void readAsked();
    void cancelAsked();

private:
    Label *m_name;
    CheckLine *m_line;
    Button *m_read;
    Button *m_cancel;
};

/// The sources at the vendor: those that are read, and, on request, all that can be picked.
class VendorSources : public QWidget
{
    Q_OBJECT

public:
    VendorSources(const Appearance &appearance, const Desks &desks, QWidget *parent = nullptr);

    void show(WorkspaceId workspace, const QList<SourceView> &sources);
    /// Asks the vendor what it has, and lets people pick.
    void offer();

private:
    void showOffers(const QList<SourceOffer> &offers);
    void pick(const QString &offer, bool picked);

    const Appearance &m_look;
    KnowledgeDesk &m_desk;
    WorkspaceId m_workspace;
    QHash<QString, VendorSourceRow *> m_rows; ///< by source
    QVBoxLayout *m_column;
    CheckLine *m_said;             ///< of the asking and the picking
    QWidget *m_offers = nullptr;
};

} // namespace Baton
