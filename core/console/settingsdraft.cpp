// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/settingsdraft.h"

#include "domain/settingsjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

QJsonValue valueAt(const QJsonObject &object, const QString &path)
{
    QJsonValue value = object;
    for (const QString &name : path.split(u'.'))
        value = value.toObject().value(name);
    return value;
}

QJsonObject withValueAt(QJsonObject object, const QStringList &path, const QJsonValue &value)
{
    const QString &name = path.first();
    object[name] = path.size() == 1
        ? value
        : QJsonValue(withValueAt(object.value(name).toObject(), path.mid(1), value));
    return object;
}

qsizetype indexOfWorkspace(const QJsonArray &workspaces, const WorkspaceKey &key)
{
    for (qsizetype i = 0; i < workspaces.size(); ++i) {
        if (workspaces[i].toObject()[u"key"].toString() == key.value())
            return i;
    }
    return -1;
}

} // namespace

void SettingsDraft::setStored(const Settings &settings)
{
    m_stored = toJson(settings);
    dropWithoutEffect();
}

QJsonValue SettingsDraft::storedValue(const Field &field) const
{
    if (field.workspace.isEmpty())
        return valueAt(m_stored, field.path);
    const QJsonArray workspaces = m_stored[u"workspaces"].toArray();
    const qsizetype at = indexOfWorkspace(workspaces, field.workspace);
    return at < 0 ? QJsonValue(QJsonValue::Undefined)
                  : valueAt(workspaces[at].toObject(), field.path);
}

QJsonValue SettingsDraft::value(const WorkspaceKey &workspace, const QString &path) const
{
    const Field field{workspace, path};
    const auto last = std::find_if(m_steps.crbegin(), m_steps.crend(),
                                   [&](const Step &step) { return step.field == field; });
    return last == m_steps.crend() ? storedValue(field) : last->value;
}

void SettingsDraft::change(const WorkspaceKey &workspace, const QString &path,
                           const QJsonValue &value)
{
    const Field field{workspace, path};
    if (this->value(workspace, path) == value)
        return;
    if (!m_steps.isEmpty() && m_steps.last().field == field)
        m_steps.last().value = value;
    else
        m_steps.append({field, value});
    dropWithoutEffect();
}

bool SettingsDraft::isChanged(const WorkspaceKey &workspace, const QString &path) const
{
    return value(workspace, path) != storedValue({workspace, path});
}

QList<SettingsDraft::Field> SettingsDraft::changes() const
{
    QList<Field> fields;
    for (const Step &step : m_steps) {
        if (!fields.contains(step.field) && isChanged(step.field.workspace, step.field.path))
            fields.append(step.field);
    }
    return fields;
}

void SettingsDraft::undo()
{
    if (!m_steps.isEmpty())
        m_steps.removeLast();
    dropWithoutEffect();
}

void SettingsDraft::undoAll()
{
    m_steps.clear();
}

QJsonArray SettingsDraft::unsaved() const
{
    QJsonArray all;
    for (const Field &field : changes())
        all.append(QJsonObject{{u"workspace"_s, field.workspace.value()},
                               {u"path"_s, field.path},
                               {u"value"_s, value(field.workspace, field.path)}});
    return all;
}

void SettingsDraft::restore(const QJsonArray &unsaved)
{
    for (const QJsonValue &each : unsaved) {
        const Field field{WorkspaceKey(each[u"workspace"].toString()), each[u"path"].toString()};
        if (!storedValue(field).isUndefined())
            change(field.workspace, field.path, each[u"value"]);
    }
}

/// Undo must be seen to do something: steps that end where the field started are forgotten, and so
/// is what belongs to a workspace that is gone.
void SettingsDraft::dropWithoutEffect()
{
    while (!m_steps.isEmpty()) {
        const Step last = m_steps.last();
        QJsonValue before = storedValue(last.field);
        for (qsizetype i = 0; i < m_steps.size() - 1; ++i) {
            if (m_steps[i].field == last.field)
                before = m_steps[i].value;
        }
        if (before != last.value && !before.isUndefined())
            return;
        m_steps.removeLast();
    }
}

QJsonObject SettingsDraft::wanted() const
{
    QJsonObject json = m_stored;
    for (const Step &step : m_steps) {
        const QStringList path = step.field.path.split(u'.');
        if (step.field.workspace.isEmpty()) {
            json = withValueAt(json, path, step.value);
            continue;
        }
        QJsonArray workspaces = json[u"workspaces"].toArray();
        const qsizetype at = indexOfWorkspace(workspaces, step.field.workspace);
        if (at < 0)
            continue;
        workspaces[at] = withValueAt(workspaces[at].toObject(), path, step.value);
        json[u"workspaces"_s] = workspaces;
    }
    return json;
}

} // namespace Baton
