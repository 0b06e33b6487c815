// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/erasedialog.h"

#include "ui/parts/button.h"
#include "ui/parts/label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int eraseWidth = 520;

} // namespace

EraseDialog::EraseDialog(const Appearance &appearance, const QString &customer, QWidget *parent)
    : QDialog(parent),
      m_customer(customer.isEmpty() ? tr("this customer") : customer),
      m_what(new Label(appearance, Type::Body, &Look::text, Weight::Strong, this)),
      m_erase(new Button(appearance, ButtonKind::Danger, Glyph::None, tr("Erase…"), this)),
      m_keep(new Button(appearance, ButtonKind::Primary, Glyph::None, tr("Keep"), this))
{
    setObjectName(u"eraseDialog"_s);
    setWindowTitle(tr("Erase a customer"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(appearance.px(eraseWidth));
    m_what->setObjectName(u"eraseWords"_s);
    m_what->setWordWrap(true);
    m_what->setText(tr("Looking for what is known of %1…").arg(m_customer));
    auto *note = new Label(appearance, Type::Small, &Look::text2, Weight::Normal, this);
    note->setWordWrap(true);
    note->setText(tr("Texts, names, addresses, attributes and raw webhooks go, in backups of the "
                     "database too; what waits to be sent is not sent. Ids and times stay. The "
                     "helpdesk keeps its own copy: erase it there as well. Nothing brings this back."));
    m_erase->setObjectName(u"eraseConfirm"_s);
    m_erase->setEnabled(false);
    m_erase->setAutoDefault(false);
    m_keep->setObjectName(u"eraseKeep"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_erase);
    buttons->addWidget(m_keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_what);
    column->addWidget(note);
    column->addLayout(buttons);
    connect(m_keep, &QAbstractButton::clicked, this, &QDialog::close);
    connect(m_erase, &QAbstractButton::clicked, this, &EraseDialog::press);
    m_keep->setFocus();
}

void EraseDialog::setFound(const Result<ErasedView> &found)
{
    m_erase->setEnabled(found.ok());
    m_what->setText(found ? tr("Erase %1: %2 with %3").arg(m_customer)
                                .arg(tr("%n session(s)", nullptr, found->sessions))
                                .arg(tr("%n message(s)", nullptr, found->messages))
                          : found.error().what + u' ' + found.error().fix);
}

void EraseDialog::press()
{
    if (!std::exchange(m_sure, true)) {
        m_erase->setWords(tr("Erase %1 for good").arg(m_customer));
        // A double click is one answer, not two.
        m_erase->setEnabled(false);
        QTimer::singleShot(QApplication::doubleClickInterval(), m_erase,
                           [this] { m_erase->setEnabled(true); });
        return;
    }
    emit confirmed();
}

void EraseDialog::setBusy()
{
    m_busy = true;
    m_erase->setBusy(true);
    m_keep->setEnabled(false);
}

void EraseDialog::reject()
{
    if (!m_busy)
        QDialog::reject();
}

} // namespace Baton
