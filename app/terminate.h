// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Baton {

/// SIGTERM and SIGINT as a signal of Qt, by a pipe: a handler may do nothing else.
class Termination : public QObject
{
    Q_OBJECT

public:
    explicit Termination(QObject *parent = nullptr);

signals:
    void asked();
};

} // namespace Baton
