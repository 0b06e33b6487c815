// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/views.h"
#include "ui/look/appearance.h"

#include <QWidget>

class QAbstractButton;

namespace Baton {

class ThreadFiles;

/// The files of one message: pictures small, each a button that opens it; others by name and size;
/// what is not here by name and reason, with "Try again" where that may help.
class FileStrip : public QWidget
{
    Q_OBJECT

public:
    FileStrip(const Appearance &appearance, ThreadFiles &files, QWidget *parent);

    void setFiles(const QList<ThreadFile> &files);
    /// How wide it would like to be, up to `limit`.
    int naturalWidth(int limit) const;
    /// Places the files for `width` px. Returns the height, 0 without files.
    int arrange(int width);

private:
    QWidget *makePlace(const ThreadFile &file);
    QWidget *makeMissing(const ThreadFile &file, const QString &name);
    QWidget *makeRetry(const ThreadFile &file, const QString &name);
    QAbstractButton *makeButton(const ThreadFile &file, const QString &name);
    void addActions(QAbstractButton *button, qint64 file);

    const Appearance &m_appearance;
    ThreadFiles &m_source;
    QList<ThreadFile> m_files;
    QList<QWidget *> m_places;
};

/// The room of a small picture, for a 13 px font.
inline constexpr QSize pictureRoom{260, 180};

} // namespace Baton
