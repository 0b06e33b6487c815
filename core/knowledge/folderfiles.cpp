// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/folderfiles.h"

#include "knowledge/tr.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr qint64 kLargestFile = 2 * 1024 * 1024; // bytes
constexpr int kDeepest = 24;                     // folders within folders
constexpr int kMostFiles = 20'000;

bool isArticle(const QString &name)
{
    static const QStringList endings = {u".md"_s, u".markdown"_s, u".mdown"_s, u".txt"_s,
                                        u".text"_s, u".html"_s, u".htm"_s};
    return std::any_of(endings.begin(), endings.end(), [&](const QString &ending) {
        return name.endsWith(ending, Qt::CaseInsensitive);
    });
}

class Walk
{
public:
    explicit Walk(QString root) : m_root(std::move(root)) {}

    void into(const QString &folder, const QString &below, int depth)
    {
        const QString canonical = QFileInfo(folder).canonicalFilePath();
        if (m_seen.contains(canonical))
            return;
        m_seen << canonical;
        const QFileInfoList entries = QDir(folder).entryInfoList(
            QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System, QDir::Name);
        for (const QFileInfo &entry : entries)
            one(entry, below + entry.fileName(), depth);
    }
    FolderFiles found;

private:
    void one(const QFileInfo &entry, const QString &path, int depth)
    {
        const QString canonical = entry.canonicalFilePath();
        if (entry.isSymLink() && !canonical.startsWith(m_root + u'/')) {
            if (isArticle(path) || entry.isDir())
                problem(path, Knowledge::tr("It is a link that leads out of the folder."));
        } else if (entry.isDir()) {
            if (depth >= kDeepest)
                problem(path, Knowledge::tr("Folders are nested too deeply."));
            else
                into(entry.filePath(), path + u'/', depth + 1);
        } else if (isArticle(path) && entry.isFile()) {
            if (found.paths.size() < kMostFiles)
                found.paths << path;
            else if (found.paths.size() == kMostFiles && !m_full)
                problem(path, Knowledge::tr("The folder has too many files; this and the following "
                                            "ones were left out."));
        }
    }
    void problem(const QString &path, const QString &what)
    {
        m_full = found.paths.size() >= kMostFiles;
        found.problems << ImportProblem{path, what};
    }

    QString m_root;
    QSet<QString> m_seen;
    bool m_full = false;
};

} // namespace

Result<FolderFiles> filesOf(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists() || !info.isDir())
        return Error{ErrorKind::NotFound,
                     Knowledge::tr("The knowledge folder “%1” is not there.").arg(folder),
                     Knowledge::tr("Check the path in the workspace's knowledge settings.")};
    if (!info.isReadable() || !info.isExecutable())
        return Error{ErrorKind::Denied,
                     Knowledge::tr("The knowledge folder “%1” cannot be read.").arg(folder),
                     Knowledge::tr("Give the user that runs Baton the right to read it.")};
    Walk walk(info.canonicalFilePath());
    walk.into(info.canonicalFilePath(), QString(), 0);
    return walk.found;
}

Result<QString> readTextFile(const QString &path)
{
    QFile file(path);
    if (file.size() > kLargestFile)
        return Error{ErrorKind::Input, Knowledge::tr("It is larger than 2 MB."),
                     Knowledge::tr("Split it into several articles.")};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Denied, Knowledge::tr("It cannot be read: %1.").arg(file.errorString()),
                     Knowledge::tr("Give the user that runs Baton the right to read it.")};
    const QByteArray bytes = file.read(kLargestFile + 1);
    if (bytes.contains('\0'))
        return Error{ErrorKind::Input, Knowledge::tr("It is not a text file."),
                     Knowledge::tr("Save it as UTF-8 text, or take it out of the folder.")};
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

} // namespace Baton
