// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/threadfiles.h"

#include "domain/async.h"
#include "ui/parts/opener.h"

#include <QBuffer>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QImageReader>
#include <QSaveFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr qint64 mostPixels = 60'000'000; ///< a camera's picture, not a bomb's

/// Small enough to be shown, large enough for a sharp screen.
QImage smallPicture(const KeptFile &file, const QSize &largest)
{
    QBuffer buffer;
    buffer.setData(file.content);
    QImageReader reader(&buffer, file.contentType.section(u'/', 1).toLatin1());
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > mostPixels)
        return {};
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize room = turned ? largest.transposed() : largest;
    if (size.width() > room.width() || size.height() > room.height())
        reader.setScaledSize(size.scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

/// What the desktop's programs show, and none of them runs.
bool isHarmless(const QString &name)
{
    static const QStringList kinds = {
        u"png"_s, u"jpg"_s,  u"jpeg"_s, u"gif"_s, u"webp"_s, u"pdf"_s, u"txt"_s, u"csv"_s,
        u"log"_s, u"json"_s, u"md"_s,   u"rtf"_s, u"odt"_s,  u"ods"_s, u"odp"_s, u"doc"_s,
        u"xls"_s, u"ppt"_s,  u"docx"_s, u"xlsx"_s, u"pptx"_s, u"eml"_s, u"mp3"_s, u"m4a"_s,
        u"ogg"_s, u"wav"_s,  u"mp4"_s,  u"mov"_s, u"webm"_s, u"zip"_s};
    return kinds.contains(QFileInfo(name).suffix().toLower());
}

/// Its own name without a folder, and with the suffix of what it is.
QString localName(const KeptFile &file)
{
    QString name = file.name.section(u'/', -1).section(u'\\', -1).right(100);
    name.removeIf([](QChar c) { return !c.isPrint(); });
    if (name.isEmpty() || name.startsWith(u'.'))
        name.prepend(u"file"_s);
    const QString kind = file.contentType.section(u'/', 1);
    const QString suffix = QFileInfo(name).suffix().toLower();
    const bool same = suffix == kind || (kind == u"jpeg"_s && suffix == u"jpg"_s);
    return file.contentType.startsWith(u"image/"_s) && !same ? name + u'.' + kind : name;
}

} // namespace

ThreadFiles::ThreadFiles(const QSize &largest, QObject *parent)
    : QObject(parent), m_largest(largest)
{
}

void ThreadFiles::setSession(SessionId session)
{
    if (session == m_session)
        return;
    m_session = session;
    m_pictures.clear();
    m_asked.clear();
}

QImage ThreadFiles::picture(qint64 file)
{
    if (!m_source || m_asked.contains(file))
        return m_pictures.value(file);
    m_asked.insert(file);
    const auto made = m_source(m_session, file)
                          .then(QtFuture::Launch::Async,
                                [largest = m_largest](const Result<KeptFile> &kept) {
                                    return kept ? Result(smallPicture(*kept, largest))
                                                : Result<QImage>(kept.error());
                                });
    onResult(made, this, [this, file, session = m_session](const Result<QImage> &picture) {
        if (session != m_session || !picture || picture->isNull())
            return;
        m_pictures.insert(file, *picture);
        emit pictureCame(file);
    });
    return {};
}

void ThreadFiles::take(qint64 file, std::function<void(const KeptFile &)> then)
{
    if (!m_source)
        return;
    onResult(m_source(m_session, file), this, [this, then](const Result<KeptFile> &kept) {
        if (kept)
            then(*kept);
        else if (kept.error().kind != ErrorKind::Cancelled)
            emit failed(kept.error());
    });
}

void ThreadFiles::open(qint64 file)
{
    take(file, [this, file](const KeptFile &kept) { openCopy(file, kept); });
}

void ThreadFiles::save(qint64 file)
{
    take(file, [this](const KeptFile &kept) { offerToSave(localName(kept), kept.content); });
}

void ThreadFiles::fetchAgain(qint64 missing)
{
    if (!m_again)
        return;
    onResult(m_again(m_session, missing), this, [this](const Result<> &asked) {
        if (!asked)
            emit failed(asked.error());
    });
}

void ThreadFiles::openCopy(qint64 id, const KeptFile &file)
{
    const QString name = localName(file);
    if (!isHarmless(name))
        return offerToSave(name, file.content);
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QString folder = m_folder->filePath(u"%1-%2"_s.arg(m_session.value()).arg(id));
    QFile copy(folder + u'/' + name);
    const bool written = QDir().mkpath(folder)
        && (copy.exists()
            || (copy.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                && copy.write(file.content) == file.content.size()));
    copy.close();
    if (!written) {
        emit failed({ErrorKind::Storage,
                     tr("%1 cannot be opened: no copy of it can be written (%2).")
                         .arg(name, copy.errorString()),
                     tr("Make room on the disk, or open the conversation in the helpdesk.")});
        return;
    }
    openOnDesktop(QUrl::fromLocalFile(copy.fileName()), this,
                  [this, id, name] { emit notOpened(id, name); });
}

void ThreadFiles::offerToSave(const QString &name, const QByteArray &content)
{
    auto *dialog = new QFileDialog(qobject_cast<QWidget *>(parent()), tr("Save %1").arg(name));
    dialog->setObjectName(u"saveFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, content](const QString &path) {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
            || !file.flush() || !file.commit()) // commit() alone overlooks a full disk
            emit failed({ErrorKind::Storage,
                         tr("%1 cannot be written (%2).").arg(path, file.errorString()),
                         tr("Choose another folder.")});
    });
    dialog->open();
}

} // namespace Baton
