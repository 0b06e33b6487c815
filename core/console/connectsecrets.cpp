// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connectsecrets.h"

#include "domain/async.h"

namespace Baton {

ConnectSecrets::ConnectSecrets(const ConnectDoors &doors, const WorkspaceKey &workspace,
                               Wanted wanted, QObject *parent)
    : QObject(parent), m_doors(doors), m_workspace(workspace), m_wanted(std::move(wanted))
{
}

void ConnectSecrets::keep()
{
    next();
}

/// What stands there now is read first: it is what has to come back.
void ConnectSecrets::next()
{
    if (m_done.size() == m_wanted.size()) {
        emit kept({});
        return;
    }
    if (!m_doors.kept)
        return write(Error{ErrorKind::NotFound, {}, {}});
    onResult(m_doors.kept(m_workspace, m_wanted[m_done.size()].first), this,
             [this](const Result<QByteArray> &before) { write(before); });
}

void ConnectSecrets::write(const Result<QByteArray> &before)
{
    const auto &[name, value] = m_wanted[m_done.size()];
    onResult(m_doors.keep(m_workspace, name, value), this,
             [this, name = name, before](const Result<> &written) {
                 if (written) {
                     m_done.append({name, before});
                     return next();
                 }
                 connect(this, &ConnectSecrets::takenBack, this,
                         [this, error = written.error()] { emit kept(error); });
                 takeBack();
             });
}

void ConnectSecrets::takeBack()
{
    undoLast();
}

/// The last first. One that could not be read or cannot be put back is left: the error that brought
/// us here is told.
void ConnectSecrets::undoLast()
{
    if (m_done.isEmpty()) {
        emit takenBack();
        return;
    }
    const Done last = m_done.takeLast();
    const auto goOn = [this](const Result<> &) { undoLast(); };
    if (last.before)
        onResult(m_doors.keep(m_workspace, last.name, *last.before), this, goOn);
    else if (m_doors.forget && last.before.error().kind == ErrorKind::NotFound)
        onResult(m_doors.forget(m_workspace, last.name), this, goOn);
    else
        undoLast();
}

} // namespace Baton
