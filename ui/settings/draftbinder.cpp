// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/draftbinder.h"

#include "ui/settings/fieldeditor.h"

namespace Baton {

void DraftBinder::bind(FieldEditor *editor, const WorkspaceKey &workspace)
{
    m_bound.append({editor, workspace});
    show(m_bound.last());
    connect(editor, &FieldEditor::edited, this, [this, editor, workspace](const QJsonValue &value) {
        m_draft.change(workspace, editor->line().field.path, value);
        refresh();
    });
}

void DraftBinder::show(const Bound &bound) const
{
    const QString path = bound.editor->line().field.path;
    bound.editor->setValue(m_draft.value(bound.workspace, path));
    bound.editor->setChanged(m_draft.isChanged(bound.workspace, path));
}

void DraftBinder::refresh()
{
    m_bound.removeIf([](const Bound &bound) { return bound.editor.isNull(); });
    for (const Bound &bound : std::as_const(m_bound))
        show(bound);
    emit changed();
}

FieldEditor *DraftBinder::editorOf(const SettingsDraft::Field &field) const
{
    for (const Bound &bound : m_bound) {
        if (bound.editor && bound.workspace == field.workspace
            && bound.editor->line().field.path == field.path && bound.editor->isVisible())
            return bound.editor;
    }
    return nullptr;
}

} // namespace Baton
