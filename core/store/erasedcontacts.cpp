// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/erasedcontacts.h"

#include "store/connection.h"
#include "store/tr.h"

#include <QFile>
#include <QFileInfo>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <sqlite3.h>

#include <array>

namespace Baton {

namespace {

constexpr auto marksSql = "SELECT mark, erased_at FROM erased_contacts";
constexpr qsizetype erasureKeyBytes = 32;
/// Vendor times are whole seconds and of another clock.
constexpr Millis erasureSlack = 2s;

Error keyFileError(const QFile &file)
{
    return {ErrorKind::Storage,
            StoreText::tr("%1 cannot be read or written (%2).")
                .arg(file.fileName(), file.errorString()),
            StoreText::tr("Give your user write access to the data folder.")};
}

void blankMessage(Message &message, const QString &contact, Time erasedAt)
{
    if (message.author.kind == AuthorKind::Customer
        && (contact.isEmpty() || message.author.id == contact))
        message.author.name.clear();
    if (message.createdAt > erasedAt + erasureSlack)
        return;
    message.author.name.clear();
    message.body.text.clear();
    message.plain.clear();
    message.attachments.clear();
    message.redacted = true;
}

/// Vendors name the author by the contact's id, or by the handle alone.
Contact asContact(const Author &author)
{
    return {ContactId(author.id), {}, author.id, author.id};
}

} // namespace

Result<QByteArray> erasureKey(Connection &connection, bool make)
{
    const QString database
        = QString::fromUtf8(sqlite3_db_filename(connection.handle(), "main"));
    QFile file(QFileInfo(database).path() + QStringLiteral("/erasure.key"));
    if (!file.exists() && !make)
        return QByteArray();
    if (!file.exists()) {
        std::array<quint32, erasureKeyBytes / 4> words;
        QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
        const QByteArray key(reinterpret_cast<const char *>(words.data()), erasureKeyBytes);
        if (!file.open(QIODevice::WriteOnly)
            || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
            || file.write(key) != key.size() || !file.flush())
            return keyFileError(file);
        return key;
    }
    if (!file.open(QIODevice::ReadOnly))
        return keyFileError(file);
    return file.readAll();
}

Result<ErasedContacts> ErasedContacts::load(Connection &connection)
{
    ErasedContacts erased;
    const Result<> read = connection.prepare(marksSql).each([&](Statement &row) {
        QByteArray mark;
        Time at;
        row.read(mark, at);
        erased.m_marks.insert(mark, at);
        erased.m_stamp += at.time_since_epoch().count();
    });
    if (!read)
        return read.error();
    if (erased.m_marks.isEmpty())
        return erased;
    Result<QByteArray> key = erasureKey(connection, false);
    if (!key)
        return key.error();
    erased.m_key = *std::move(key);
    return erased;
}

QList<QByteArray> ErasedContacts::marksOf(WorkspaceId workspace, const Contact &contact,
                                          const QByteArray &key)
{
    const QString phone = QString(contact.phone).remove(u' ').remove(u'-');
    const std::pair<const char *, QString> handles[] = {{"id", contact.id.value()},
                                                        {"email", contact.email.toLower()},
                                                        {"phone", phone}};
    QList<QByteArray> marks;
    for (const auto &[kind, value] : handles) {
        if (value.isEmpty())
            continue;
        const QByteArray text
            = QByteArray::number(workspace.value()) + '\n' + kind + '\n' + value.toUtf8();
        marks << QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
    }
    return marks;
}

std::optional<Time> ErasedContacts::erasedAt(WorkspaceId workspace, const Contact &contact) const
{
    if (m_marks.isEmpty())
        return std::nullopt;
    for (const QByteArray &mark : marksOf(workspace, contact, m_key)) {
        if (const auto found = m_marks.constFind(mark); found != m_marks.constEnd())
            return *found;
    }
    return std::nullopt;
}

bool ErasedContacts::blankParticipants(Delivery &delivery, WorkspaceId workspace) const
{
    bool any = false;
    const auto when = [&](const Author &author) {
        const bool customer = author.kind == AuthorKind::Customer && !author.id.isEmpty();
        return customer ? erasedAt(workspace, asContact(author)) : std::nullopt;
    };
    for (Message &message : delivery.snapshot.messages) {
        if (const auto at = when(message.author)) {
            blankMessage(message, message.author.id, *at);
            any = true;
        }
    }
    for (Happened &happened : delivery.events) {
        if (when(happened.by)) {
            happened.by.name.clear();
            happened.detail.clear();
            any = true;
        }
    }
    return any;
}

bool ErasedContacts::blank(Delivery &delivery, WorkspaceId workspace, const Contact &known) const
{
    const bool others = !m_marks.isEmpty() && blankParticipants(delivery, workspace);
    Snapshot &snapshot = delivery.snapshot;
    std::optional<Time> at = erasedAt(workspace, known);
    if (!at && snapshot.contact)
        at = erasedAt(workspace, *snapshot.contact);
    if (!at)
        return others;
    const QString id = snapshot.contact ? snapshot.contact->id.value() : known.id.value();
    if (snapshot.contact)
        snapshot.contact = Contact{snapshot.contact->id, {}, {}, {}};
    if (!snapshot.createdAt || *snapshot.createdAt <= *at + erasureSlack) {
        snapshot.subject.clear();
        snapshot.pageUrl.clear();
    }
    for (Message &message : snapshot.messages)
        blankMessage(message, id, *at);
    for (Happened &happened : delivery.events) {
        if (happened.by.kind == AuthorKind::Customer || happened.at <= *at + erasureSlack) {
            happened.by.name.clear();
            happened.detail.clear();
        }
    }
    return true;
}

} // namespace Baton
