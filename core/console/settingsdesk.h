// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/settingspreview.h"
#include "domain/result.h"
#include "domain/settings.h"
#include "domain/time.h"

#include <QFuture>
#include <QJsonObject>
#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

namespace Baton {

class Clock;
class Connection;
class Store;

/// The settings as they are stored, and the switches beside them.
struct SettingsView
{
    Settings settings;
    QList<Workspace> workspaces;
    bool everythingPaused = false;

    friend bool operator==(const SettingsView &, const SettingsView &) = default;
};

/// What the core decides under: only what it took over has an effect.
struct SettingsInForce
{
    SettingsView settings;
    Time since; ///< of the latest change
};

/// Whether the core decides under what is stored.
enum class Force {
    InForce,
    OnItsWay, ///< the core is to take it over
    NoCore,   ///< none runs; the next one takes it over
};

/// Settings for people to look at and to change: the same rules, and the same effect at once, as
/// `baton config import`.
class SettingsDesk : public QObject
{
    Q_OBJECT

public:
    SettingsDesk(Store &store, const Clock &clock, QObject *parent = nullptr);

    QFuture<Result<SettingsView>> current() const;
    /// The same, for whoever holds a connection.
    static Result<SettingsView> read(Connection &connection);

    /// Of a core that runs; the core says so itself.
    const std::optional<SettingsInForce> &inForce() const { return m_inForce; }
    Force force(const SettingsView &stored) const;
    void setInForce(const std::optional<SettingsView> &settings);

    /// Stores `wanted` as a whole. Both are configurations (`baton-config/1`): `before` is what the
    /// change was made on, and Conflict says that it is no longer what is stored. Input, with the
    /// path of the field, when a value is not allowed; nothing is stored then.
    QFuture<Result<>> save(const QJsonObject &before, const QJsonObject &wanted);

    /// What the turns of the last 7 days would become under `wanted`; Input as for `save`. Asks no
    /// engine and sends nothing. A second call cancels the first.
    QFuture<Result<SettingsPreview>> preview(const QJsonObject &wanted);

    /// How sure the engine was of each question of the last 30 days, 0 … 1.
    QFuture<Result<QList<double>>> confidences(WorkspaceId workspace) const;

    /// A configuration file, as `baton config import` takes it.
    QFuture<Result<>> importFile(const QString &file);

signals:
    /// Settings or switches are others now, whoever changed them.
    void changed();
    /// The core decides under other settings than before, or does no more.
    void takenOver();

private:
    Store &m_store;
    const Clock &m_clock;
    std::optional<SettingsInForce> m_inForce;
    std::shared_ptr<std::atomic_bool> m_previewing; ///< false: the latest one is not wanted any more
};

} // namespace Baton
