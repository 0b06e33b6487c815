// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/recorddesk.h"
#include "ui/look/appearance.h"

#include <QDialog>

namespace Baton {

class Button;
class Label;

/// Says what would go with a customer, and asks twice: nothing brings it back.
class EraseDialog : public QDialog
{
    Q_OBJECT

public:
    EraseDialog(const Appearance &appearance, const QString &customer, QWidget *parent = nullptr);

    /// What there is to erase; nothing can be pressed before it is known.
    void setFound(const Result<ErasedView> &found);
    /// It is under way, and cannot be called off any more: only accept() closes then.
    void setBusy();
    void reject() override;

signals:
    void confirmed();

private:
    void press();

    QString m_customer;
    bool m_sure = false; ///< the second press erases
    bool m_busy = false;
    Label *m_what;
    Button *m_erase;
    Button *m_keep;
};

} // namespace Baton
