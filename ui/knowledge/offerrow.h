// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/knowledgedesk.h"
#include "ui/look/appearance.h"

#include <QWidget>

namespace Baton {

class Switch;

/// A source that the vendor has, with a switch that picks it.
class OfferRow : public QWidget
{
    Q_OBJECT

public:
    OfferRow(const Appearance &appearance, const SourceOffer &offer, QWidget *parent = nullptr);

    const QString &id() const { return m_id; }
    bool isPicked() const;

signals:
    void picked(bool on);

private:
    QString m_id;
    Switch *m_choice;
};

} // namespace Baton
