// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tour/scene.h"

#include <QElapsedTimer>
#include <QObject>

namespace Baton::Tour {

/// Goes through scenes of one window and writes a picture of each, with the dialog or menu that is
/// open before it. A scene that does not come is named, and the others are still taken.
class Photographer : public QObject
{
    Q_OBJECT

public:
    /// Pictures go to `folder`, `suffix` behind each name.
    Photographer(QString folder, QString suffix);

    void go(MainWindow &window, const QList<Scene> &scenes);

    /// Of a window that needs no scenes; false when it cannot be written.
    bool take(QWidget &window, const QString &name) const;

    bool hasMissed() const { return m_hasMissed; }

signals:
    void finished();

private:
    void next();
    void look();
    bool isShown(const Scene &scene) const;
    void end(bool shown);

    QString m_folder;
    QString m_suffix;
    MainWindow *m_window = nullptr;
    QList<Scene> m_left;
    QElapsedTimer m_waiting;
    bool m_hasMissed = false;
};

} // namespace Baton::Tour
