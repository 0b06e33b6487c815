// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/sessionlistmodel.h"

#include "ui/words/sessionwords.h"

#include <QHash>

#include <algorithm>

namespace Baton {

bool SessionListModel::Entry::sameThing(const Entry &other) const
{
    return heading == other.heading
        && (heading ? section == other.section : row.id == other.row.id);
}

SessionListModel::SessionListModel(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_clock(clock)
{
}

void SessionListModel::setRows(const QList<SessionRow> &rows)
{
    m_rows = rows;
    become(wanted());
}

void SessionListModel::refreshRows(const QList<SessionRow> &rows)
{
    QHash<SessionId, SessionRow> fresh;
    for (const SessionRow &row : rows)
        fresh.insert(row.id, row);
    for (int i = 0; i < m_entries.size(); ++i) {
        Entry entry = m_entries.at(i);
        if (entry.heading || !fresh.contains(entry.row.id))
            continue;
        entry.row = fresh.value(entry.row.id);
        replace(i, entry);
    }
}

void SessionListModel::toggle(Section section)
{
    if (!m_folded.remove(int(section)))
        m_folded.insert(int(section));
    become(wanted());
}

QModelIndex SessionListModel::indexOf(SessionId session) const
{
    for (int i = 0; i < m_entries.size(); ++i) {
        if (!m_entries.at(i).heading && m_entries.at(i).row.id == session)
            return index(i);
    }
    return {};
}

QModelIndex SessionListModel::step(const QModelIndex &from, int direction) const
{
    int at = from.isValid() ? from.row() + direction : 0;
    for (; at >= 0 && at < m_entries.size(); at += direction) {
        if (!m_entries.at(at).heading)
            return index(at);
    }
    return {};
}

int SessionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant SessionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    if (role == Qt::DisplayRole)
        return entry.heading ? SessionWords::section(entry.section) : entry.row.customer;
    if (role == Qt::AccessibleTextRole) {
        if (!entry.heading)
            return SessionWords::sentence(entry.row, m_clock.now());
        const QString text = tr("%1, %n session(s)", nullptr, entry.count)
                                 .arg(SessionWords::section(entry.section));
        return entry.folded ? tr("%1, folded").arg(text) : text;
    }
    return {};
}

Qt::ItemFlags SessionListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return entry(index.row()).heading ? Qt::ItemIsEnabled
                                      : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

// Sections come in the order of the first row of each: the desk has sorted them.
QList<SessionListModel::Entry> SessionListModel::wanted() const
{
    QList<Entry> entries;
    for (int from = 0; from < m_rows.size();) {
        const Section section = m_rows.at(from).section;
        int to = from;
        while (to < m_rows.size() && m_rows.at(to).section == section)
            ++to;
        const bool folded = m_folded.contains(int(section));
        entries.append({true, section, to - from, folded, {}});
        for (int i = from; i < to && !folded; ++i)
            entries.append({false, section, 0, false, m_rows.at(i)});
        from = to;
    }
    return entries;
}

void SessionListModel::become(const QList<Entry> &entries)
{
    m_changing = true;
    removeOthers(entries);
    for (int i = 0; i < entries.size(); ++i)
        put(i, entries.at(i));
    m_changing = false;
    emit settled();
}

void SessionListModel::removeOthers(const QList<Entry> &entries)
{
    const auto stays = [&entries](const Entry &old) {
        return std::any_of(entries.begin(), entries.end(),
                           [&old](const Entry &e) { return e.sameThing(old); });
    };
    for (int i = int(m_entries.size()) - 1; i >= 0; --i) {
        if (stays(m_entries.at(i)))
            continue;
        beginRemoveRows({}, i, i);
        m_entries.removeAt(i);
        endRemoveRows();
    }
}

// Everything before `at` is right already.
void SessionListModel::put(int at, const Entry &entry)
{
    const auto found = std::find_if(m_entries.begin() + at, m_entries.end(),
                                    [&entry](const Entry &e) { return e.sameThing(entry); });
    const int from = int(found - m_entries.begin());
    if (found == m_entries.end()) {
        beginInsertRows({}, at, at);
        m_entries.insert(at, entry);
        endInsertRows();
        return;
    }
    if (from != at) {
        beginMoveRows({}, from, from, {}, at);
        m_entries.move(from, at);
        endMoveRows();
    }
    replace(at, entry);
}

void SessionListModel::replace(int at, const Entry &entry)
{
    if (m_entries.at(at) == entry)
        return;
    const SessionRow old = m_entries.at(at).row;
    m_entries[at] = entry;
    emit dataChanged(index(at), index(at));
    if (!entry.heading && (old.chip != entry.row.chip || old.lastMessage != entry.row.lastMessage))
        emit rowChanged(index(at));
}

} // namespace Baton
