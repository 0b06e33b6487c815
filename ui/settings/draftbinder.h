// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/refusedsetting.h"

#include <QObject>
#include <QPointer>

namespace Baton {

class FieldEditor;

/// Ties editors to the draft: what is edited goes in, what the draft says is shown. One setting may
/// have several editors.
class DraftBinder : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    SettingsDraft &draft() { return m_draft; }
    /// The editor may go at any time.
    void bind(FieldEditor *editor, const WorkspaceKey &workspace);
    /// The draft was changed otherwise: shows it everywhere.
    void refresh();
    /// Said beside its editors until the field is edited; nothing: none is refused.
    void setRefused(const std::optional<RefusedSetting> &refused);

signals:
    void changed();

private:
    struct Bound
    {
        QPointer<FieldEditor> editor;
        WorkspaceKey workspace;
    };
    void show(const Bound &bound) const;

    SettingsDraft m_draft;
    std::optional<RefusedSetting> m_refused;
    QList<Bound> m_bound;
};

} // namespace Baton
