// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/draftbinder.h"

#include "ui/settings/fieldeditor.h"

namespace Baton {

void DraftBinder::bind(FieldEditor *editor, const WorkspaceKey &workspace)
{
    m_bound.append({editor, workspace});
    show(m_bound.last());
    connect(editor, &FieldEditor::edited, this, [this, editor, workspace](const QJsonValue &value) {
        const SettingsDraft::Field field{workspace, editor->line().field.path};
        if (m_refused && m_refused->field == field)
            m_refused.reset(); // it is another value now
        m_draft.change(field.workspace, field.path, value);
        refresh();
    });
}

void DraftBinder::show(const Bound &bound) const
{
    const QString path = bound.editor->line().field.path;
    bound.editor->setValue(m_draft.value(bound.workspace, path));
    bound.editor->setChanged(m_draft.isChanged(bound.workspace, path));
    const bool refused
        = m_refused && m_refused->field == SettingsDraft::Field{bound.workspace, path};
    bound.editor->setRefused(refused ? m_refused->what + u' ' + m_refused->fix : QString());
}

void DraftBinder::refresh()
{
    m_bound.removeIf([](const Bound &bound) { return bound.editor.isNull(); });
    for (const Bound &bound : std::as_const(m_bound))
        show(bound);
    emit changed();
}

void DraftBinder::setRefused(const std::optional<RefusedSetting> &refused)
{
    if (refused == m_refused)
        return;
    m_refused = refused;
    m_bound.removeIf([](const Bound &bound) { return bound.editor.isNull(); });
    for (const Bound &bound : std::as_const(m_bound))
        show(bound);
}

} // namespace Baton
