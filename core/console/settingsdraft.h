// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Baton {

/// The settings as they are stored, and what somebody changed in a form and has not saved yet.
/// Fields are named as in the configuration file ("handoff.level"); those of the program itself
/// have an empty workspace key. Knows no rules: saving checks.
class SettingsDraft
{
public:
    /// Changes stay on top of what is stored now, but for those that it has already.
    void setStored(const Settings &settings);

    QJsonValue value(const WorkspaceKey &workspace, const QString &path) const;
    void change(const WorkspaceKey &workspace, const QString &path, const QJsonValue &value);
    struct Field
    {
        WorkspaceKey workspace;
        QString path;

        friend bool operator==(const Field &, const Field &) = default;
    };
    /// Undefined where the workspace is gone.
    QJsonValue storedValue(const Field &field) const;
    bool isChanged(const WorkspaceKey &workspace, const QString &path) const;

    /// What differs from what is stored, in the order it was changed in.
    QList<Field> changes() const;
    bool isEmpty() const { return changes().isEmpty(); }
    /// Takes the last change back; typing in one field counts as one.
    void undo();
    void undoAll();
    /// What differs, to be kept where nothing else is stored; `restore` changes it so again, but for
    /// workspaces that are gone.
    QJsonArray unsaved() const;
    void restore(const QJsonArray &unsaved);

    /// Both as files of `baton-config/1`.
    const QJsonObject &stored() const { return m_stored; }
    QJsonObject wanted() const;

private:
    struct Step
    {
        Field field;
        QJsonValue value;
    };

    void dropWithoutEffect();

    QJsonObject m_stored;
    QList<Step> m_steps;
};

} // namespace Baton
