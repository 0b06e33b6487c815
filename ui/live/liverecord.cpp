// SPDX-License-Identifier: GPL-3.0-or-later
// What the page does to the record itself: links to a session, and all that is known of a customer.
#include "domain/async.h"
#include "ui/live/erasedialog.h"
#include "ui/live/livepage.h"
#include "ui/live/sessionhead.h"
#include "ui/parts/noticebar.h"

namespace Baton {

void LivePage::revokeLinks()
{
    onResult(m_source.revokeLinks(m_session), this, [this](const Result<int> &revoked) {
        if (!revoked)
            return showError(revoked.error());
        m_notice->say({Tone::Ok, Glyph::Check,
                       *revoked > 0
                           ? tr("%n link(s) to this session open nothing any more.", nullptr, *revoked)
                           : tr("No link to this session works. Later answers make new ones.")});
    });
}

void LivePage::askToErase()
{
    if (m_session.isNull() || findChild<EraseDialog *>())
        return;
    const SessionId session = m_session;
    auto *dialog = new EraseDialog(m_appearance, m_head->thread().row.customer, this);
    onResult(m_source.foreseeErasure(session), dialog,
             [dialog](const Result<ErasedView> &found) { dialog->setFound(found); });
    connect(dialog, &EraseDialog::confirmed, this, [this, dialog, session] {
        dialog->setBusy();
        erase(session);
    });
    dialog->show();
}

void LivePage::erase(SessionId session)
{
    onResult(m_source.eraseCustomer(session), this, [this](const Result<ErasedView> &erased) {
        if (auto *dialog = findChild<EraseDialog *>())
            dialog->accept();
        reload();
        m_whys.request();
        if (!erased)
            return showError(erased.error());
        m_notice->say({Tone::Ok, Glyph::Check,
                       tr("Erased: %1 with %2. Erase it at the helpdesk as well.")
                           .arg(tr("%n session(s)", nullptr, erased->sessions))
                           .arg(tr("%n message(s)", nullptr, erased->messages))});
    });
}

} // namespace Baton
