// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/changefeed.h"
#include "store/connection.h"
#include "store/migrations.h"
#include "store/readers.h"
#include "store/tr.h"
#include "store/writer.h"

#include <QDir>

namespace Baton {

namespace {

constexpr int readerCount = 2;
constexpr auto walSql = "PRAGMA journal_mode = WAL";

Error folderError(const QString &folder, const QString &detail)
{
    return {ErrorKind::Storage,
            StoreText::tr("The data folder %1 cannot be made or written (%2).").arg(folder, detail),
            StoreText::tr("Give your user write access to it, or choose another folder with "
                          "--data-dir.")};
}

/// Customers' text is for this user only.
Result<> makeFolder(const QString &folder)
{
    if (QDir(folder).exists())
        return {};
    if (!QDir().mkpath(folder))
        return folderError(folder, StoreText::tr("no right to make it"));
    if (!QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return folderError(folder, StoreText::tr("its rights cannot be set"));
    return {};
}

/// SQLite gives its log and index files the rights of the database.
Result<> makeFile(const QString &folder, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return folderError(folder, file.errorString());
    return {};
}

Result<std::unique_ptr<Connection>> openWriter(const QString &file)
{
    Result<std::unique_ptr<Connection>> writer
        = Connection::open(file, Connection::Access::ReadWrite);
    if (!writer)
        return writer;
    if (const Result<> done = migrate(**writer, file, migrations()); !done)
        return done.error();
    if (const Result<> done = (*writer)->execute(walSql); !done)
        return done.error();
    return writer;
}

} // namespace

class Store::Private
{
public:
    ChangeFeed feed;
    std::unique_ptr<Checkpointer> checkpointer;
    std::unique_ptr<Readers> readers;
    std::unique_ptr<Writer> writer; ///< last: ends first
};

Store::Store() : d(std::make_unique<Private>()) { }

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString &folder)
{
    const QString file = QDir(folder).filePath(QStringLiteral("baton.db"));
    if (const Result<> made = makeFolder(folder); !made)
        return made.error();
    if (const Result<> made = makeFile(folder, file); !made)
        return made.error();
    Result<std::unique_ptr<Connection>> writer = openWriter(file);
    if (!writer)
        return writer.error();
    Result<std::unique_ptr<Connection>> checkpoints
        = Connection::open(file, Connection::Access::ReadWrite);
    if (!checkpoints)
        return checkpoints.error();
    std::vector<std::unique_ptr<Connection>> connections;
    for (int i = 0; i < readerCount; ++i) {
        Result<std::unique_ptr<Connection>> reader
            = Connection::open(file, Connection::Access::ReadOnly);
        if (!reader)
            return reader.error();
        connections.push_back(*std::move(reader));
    }
    std::unique_ptr<Store> store(new Store);
    store->d->checkpointer = std::make_unique<Checkpointer>(*std::move(checkpoints));
    store->d->readers = std::make_unique<Readers>(std::move(connections));
    store->d->writer = std::make_unique<Writer>(*std::move(writer), store->d->feed,
                                                *store->d->checkpointer);
    return store;
}

ChangeFeed &Store::changes()
{
    return d->feed;
}

void Store::emptyLog()
{
    d->checkpointer->empty();
}

StoreFigures Store::figures() const
{
    return d->writer->figures();
}

void Store::enqueueWrite(StoreJob job)
{
    d->writer->add(std::move(job));
}

void Store::enqueueRead(StoreJob job)
{
    d->readers->add(std::move(job));
}

} // namespace Baton
