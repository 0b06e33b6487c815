// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/finding.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace Baton {

/// Looks at everything Baton needs, as `baton check` does, and puts what was found into words that
/// can be sent to somebody: no secrets, no texts of customers, no names of folders of the user.
class DiagnosticsDesk : public QObject
{
    Q_OBJECT

public:
    using Check = std::function<QFuture<Result<Findings>>()>;
    explicit DiagnosticsDesk(Check check, QObject *parent = nullptr);

    QFuture<Result<Findings>> check() const { return m_check(); }

    /// For a file: versions, findings, their fixes. Home folder and machine name are left out.
    static QString report(const Findings &findings);

private:
    Check m_check;
};

} // namespace Baton
