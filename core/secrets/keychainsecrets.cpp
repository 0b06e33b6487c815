// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainsecrets.h"

#include "secrets/keychainerror.h"

#include <future>
#include <memory>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr QLatin1StringView service{"Baton"};

QString entryName(const WorkspaceKey &workspace, SecretName name, SecretSlot slot)
{
    return workspace.value() + u'.' + secretFileName(name)
        + (slot == SecretSlot::Next ? u".next"_s : QString());
}

/// What a job brought back; `value` for reads only.
struct Outcome
{
    QKeychain::Error error = QKeychain::NoError;
    KeychainState state = KeychainState::Open;
    QString detail;
    QByteArray value;
};

/// Makes a job in the worker's thread and waits for it. The promise is shared with the job, which
/// may outlive a wait that was given up. Nothing: not finished in time.
template<typename Job, typename Prepare, typename Take>
std::optional<Outcome> run(QObject *worker, Millis patience, const QString &entry, Prepare prepare,
                           Take take)
{
    auto promise = std::make_shared<std::promise<Outcome>>();
    std::future<Outcome> future = promise->get_future();
    QMetaObject::invokeMethod(worker, [=] {
        auto *job = new Job(QString(service), worker);
        job->setKey(entry);
        prepare(job);
        QObject::connect(job, &QKeychain::Job::finished, worker, [=] {
            Outcome outcome{job->error(), KeychainState::Open, job->errorString(), take(job)};
            if (outcome.error != QKeychain::NoError)
                outcome.state = askSecretService();
            promise->set_value(std::move(outcome));
        });
        job->start();
    });
    if (future.wait_for(patience) != std::future_status::ready)
        return {};
    return future.get();
}

Result<QByteArray> explain(const std::optional<Outcome> &outcome, const QString &entry)
{
    if (!outcome)
        return Error{ErrorKind::Unavailable, u"The keychain did not answer."_s,
                     u"Answer its question for a password if there is one on the screen, then try "
                     "again."_s};
    if (outcome->error != QKeychain::NoError)
        return keychainError(outcome->error, outcome->state, entry, outcome->detail);
    return outcome->value;
}

} // namespace

KeychainSecretStore::KeychainSecretStore(Millis patience)
    : m_patience(patience), m_worker(new QObject)
{
    m_thread.setObjectName(u"keychain"_s);
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

KeychainSecretStore::~KeychainSecretStore()
{
    m_thread.quit();
    m_thread.wait();
}

Result<QByteArray> KeychainSecretStore::readEntry(const QString &entry) const
{
    using Job = QKeychain::ReadPasswordJob;
    return explain(
        run<Job>(
            m_worker, m_patience, entry, [](Job *) {}, [](Job *job) { return job->binaryData(); }),
        entry);
}

Result<> KeychainSecretStore::writeEntry(const QString &entry, const QByteArray &value)
{
    if (value.isEmpty())
        return Error{ErrorKind::Input, u"A secret cannot be empty."_s,
                     u"Give the secret itself, nothing else."_s};
    using Job = QKeychain::WritePasswordJob;
    const auto outcome = run<Job>(
        m_worker, m_patience, entry, [value](Job *job) { job->setBinaryData(value); },
        [](Job *) { return QByteArray(); });
    const Result<QByteArray> written = explain(outcome, entry);
    return written ? Result<>() : written.error();
}

Result<> KeychainSecretStore::removeEntry(const QString &entry)
{
    using Job = QKeychain::DeletePasswordJob;
    const auto outcome = run<Job>(
        m_worker, m_patience, entry, [](Job *) {}, [](Job *) { return QByteArray(); });
    const Result<QByteArray> removed = explain(outcome, entry);
    return removed ? Result<>() : removed.error();
}

Result<QByteArray> KeychainSecretStore::read(const WorkspaceKey &workspace, SecretName name) const
{
    return readEntry(entryName(workspace, name, SecretSlot::Current));
}

Result<QByteArray> KeychainSecretStore::readNext(const WorkspaceKey &workspace,
                                                 SecretName name) const
{
    return readEntry(entryName(workspace, name, SecretSlot::Next));
}

// Read first: a keychain's answers to removing what is not there differ.
Result<> KeychainSecretStore::removeIfThere(const QString &entry)
{
    const Result<QByteArray> there = readEntry(entry);
    if (there)
        return removeEntry(entry);
    return there.error().kind == ErrorKind::NotFound ? Result<>() : there.error();
}

Result<> KeychainSecretStore::remove(const WorkspaceKey &workspace, SecretName name)
{
    const Result<> next = removeIfThere(entryName(workspace, name, SecretSlot::Next));
    return next ? removeIfThere(entryName(workspace, name, SecretSlot::Current)) : next;
}

Result<> KeychainSecretStore::write(const WorkspaceKey &workspace, SecretName name,
                                    const QByteArray &value)
{
    const Result<> written = writeEntry(entryName(workspace, name, SecretSlot::Current), value);
    if (!written)
        return written;
    return removeIfThere(entryName(workspace, name, SecretSlot::Next));
}

Result<> KeychainSecretStore::writeNext(const WorkspaceKey &workspace, SecretName name,
                                        const QByteArray &value)
{
    return writeEntry(entryName(workspace, name, SecretSlot::Next), value);
}

} // namespace Baton
