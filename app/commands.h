// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Baton {

class HeldAnswers;
class Store;
enum class CommandKind;
struct ErasedView;
class ReplyEngine;
struct Workspace;

/// The commands that do one thing and end: config, secret, export, held, ask, check. They open the store
/// beside a running core, which is told when something changed.
class OneCommand : public QObject
{
    Q_OBJECT

public:
    explicit OneCommand(const Options &options, QObject *parent = nullptr);
    ~OneCommand() override;

    void start();

signals:
    /// Goes to standard output whatever the end will be.
    void told(const QString &text);
    /// `text` goes to standard output, or with a failing code to standard error.
    void ended(int exitCode, const QString &text);

private:
    bool openStore();
    void fail(const Error &error);
    void importConfig();
    void exportConfig();
    void setSecret();
    void exportCsv();
    void ask();
    void erase();
    void erased(const Result<ErasedView> &result);
    void revokeLinks();
    void listHeld();
    void decideHeld(CommandKind kind);
    HeldAnswers *openHeld();
    void askIn(const Workspace &workspace);
    void importThenAsk(const Workspace &workspace, const QStringList &folders);
    void check();

    Options m_options;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ReplyEngine> m_engine;
};

} // namespace Baton
