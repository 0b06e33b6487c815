// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/foldersecrets.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Baton;
using namespace Qt::StringLiterals;

namespace {

const WorkspaceKey acme(u"acme"_s);

} // namespace

class TestFolder : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsTheFileNamedAfterWorkspaceAndSecret();
    void trimsOneLineBreakOnly_data();
    void trimsOneLineBreakOnly();
    void writesForTheOwnerOnly();
    void rotates();
    void refusesWhatOthersCanReach_data();
    void refusesWhatOthersCanReach();
    void refusesAFolderOthersCanWriteTo();
    void trustsTheServiceManagersFolder();
    void missingIsNotFound();
    void refusesWhatIsNoSecret();
    void refusesKeysThatAreNoFileNames();
    void replacesInOneStep();
    void removes();

private:
    QString path(const QString &name) const { return m_dir->filePath(name); }
    void put(const QString &name, const QByteArray &content, mode_t mode = 0600) const;
    FolderSecretStore store() const { return FolderSecretStore(m_dir->path()); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestFolder::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestFolder::put(const QString &name, const QByteArray &content, mode_t mode) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    QCOMPARE(::chmod(QFile::encodeName(path(name)).constData(), mode), 0);
}

void TestFolder::readsTheFileNamedAfterWorkspaceAndSecret()
{
    put(u"acme.api-token"_s, "one");
    put(u"acme.rule-secret"_s, "two");
    put(u"other.api-token"_s, "three");
    QCOMPARE(*store().read(acme, SecretName::ApiToken), "one");
    QCOMPARE(*store().read(acme, SecretName::RuleSecret), "two");
    QCOMPARE(*store().read(WorkspaceKey(u"other"_s), SecretName::ApiToken), "three");
}

void TestFolder::trimsOneLineBreakOnly_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("none") << QByteArray("abc") << QByteArray("abc");
    QTest::newRow("LF") << QByteArray("abc\n") << QByteArray("abc");
    QTest::newRow("CRLF") << QByteArray("abc\r\n") << QByteArray("abc");
    QTest::newRow("two") << QByteArray("abc\n\n") << QByteArray("abc\n");
    QTest::newRow("spaces stay") << QByteArray(" a b \n") << QByteArray(" a b ");
    QTest::newRow("any bytes") << QByteArray("\xff\x00\x01", 3) << QByteArray("\xff\x00\x01", 3);
}

void TestFolder::trimsOneLineBreakOnly()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, value);
    put(u"acme.api-token"_s, content);
    QCOMPARE(*store().read(acme, SecretName::ApiToken), value);
}

void TestFolder::writesForTheOwnerOnly()
{
    FolderSecretStore store(path(u"new/folder"_s));
    QVERIFY(store.write(acme, SecretName::EngineKey, "key\n").ok());
    QCOMPARE(*store.read(acme, SecretName::EngineKey), "key");

    struct stat info
    {
    };
    QCOMPARE(::stat(QFile::encodeName(path(u"new/folder/acme.engine-key"_s)).constData(), &info),
             0);
    QCOMPARE(info.st_mode & 0777, 0600u);
    QCOMPARE(::stat(QFile::encodeName(path(u"new/folder"_s)).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777, 0700u);
}

void TestFolder::rotates()
{
    FolderSecretStore store = this->store();
    const auto accepted = [&] { return store.readAccepted(acme, SecretName::SigningSecret); };
    QCOMPARE(accepted().error().kind, ErrorKind::NotFound);
    QCOMPARE(store.readNext(acme, SecretName::SigningSecret).error().kind, ErrorKind::NotFound);

    QVERIFY(store.write(acme, SecretName::SigningSecret, "old").ok());
    QVERIFY(store.writeNext(acme, SecretName::SigningSecret, "new").ok());
    QCOMPARE(*store.read(acme, SecretName::SigningSecret), "old");
    QCOMPARE(*store.readNext(acme, SecretName::SigningSecret), "new");
    QCOMPARE(*accepted(), QList<QByteArray>({"old", "new"}));

    QVERIFY(store.write(acme, SecretName::SigningSecret, "new").ok());
    QCOMPARE(*accepted(), QList<QByteArray>{"new"});
    QVERIFY(!QFile::exists(path(u"acme.signing-secret.next"_s)));

    put(u"acme.signing-secret.next"_s, "newer", 0644);
    QCOMPARE(accepted().error().kind, ErrorKind::Denied);
}

void TestFolder::refusesWhatOthersCanReach_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("fix"); // empty: accepted
    QTest::newRow("0600") << 0600 << u""_s;
    QTest::newRow("0400") << 0400 << u""_s;
    QTest::newRow("0644") << 0644 << u"chmod 600"_s;
    QTest::newRow("0640") << 0640 << u"chmod 600"_s;
    QTest::newRow("0604") << 0604 << u"chmod 600"_s;
    QTest::newRow("0620") << 0620 << u"chmod go-w"_s;
    QTest::newRow("0602") << 0602 << u"chmod go-w"_s;
}

void TestFolder::refusesWhatOthersCanReach()
{
    QFETCH(int, mode);
    QFETCH(QString, fix);
    put(u"acme.api-token"_s, "one", mode_t(mode));
    const Result<QByteArray> read = store().read(acme, SecretName::ApiToken);
    QCOMPARE(read.ok(), fix.isEmpty());
    if (!read) {
        QCOMPARE(read.error().kind, ErrorKind::Denied);
        QVERIFY2(read.error().fix.contains(fix), qPrintable(read.error().fix));
        QVERIFY(read.error().fix.contains(path(u"acme.api-token"_s)));
    }
}

void TestFolder::refusesAFolderOthersCanWriteTo()
{
    put(u"acme.api-token"_s, "one");
    QCOMPARE(::chmod(QFile::encodeName(m_dir->path()).constData(), 0777), 0);
    QCOMPARE(store().read(acme, SecretName::ApiToken).error().kind, ErrorKind::Denied);
    QCOMPARE(::chmod(QFile::encodeName(m_dir->path()).constData(), 0755), 0);
    QVERIFY(store().read(acme, SecretName::ApiToken).ok());
}

void TestFolder::trustsTheServiceManagersFolder()
{
    put(u"acme.api-token"_s, "one", 0440);
    FolderSecretStore store(m_dir->path(), FolderTrust::Trusted);
    QCOMPARE(*store.read(acme, SecretName::ApiToken), "one");
    QCOMPARE(store.write(acme, SecretName::ApiToken, "two").error().kind, ErrorKind::Denied);
    QCOMPARE(*store.read(acme, SecretName::ApiToken), "one");
}

void TestFolder::missingIsNotFound()
{
    QCOMPARE(store().read(acme, SecretName::ApiToken).error().kind, ErrorKind::NotFound);
    FolderSecretStore nowhere(path(u"nowhere"_s));
    const Result<QByteArray> read = nowhere.read(acme, SecretName::ApiToken);
    QCOMPARE(read.error().kind, ErrorKind::NotFound);
    QVERIFY(read.error().what.contains(u"nowhere/acme.api-token"));
}

void TestFolder::refusesWhatIsNoSecret()
{
    put(u"acme.api-token"_s, "\n");
    QCOMPARE(store().read(acme, SecretName::ApiToken).error().kind, ErrorKind::Input);
    put(u"acme.api-token"_s, QByteArray(70'000, 'x'));
    QCOMPARE(store().read(acme, SecretName::ApiToken).error().kind, ErrorKind::Input);
    QVERIFY(QDir(m_dir->path()).mkdir(u"acme.engine-key"_s));
    QVERIFY(!store().read(acme, SecretName::EngineKey).ok());
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"acme.rule-secret"_s)).constData(), 0600), 0);
    QVERIFY(!store().read(acme, SecretName::RuleSecret).ok()); // and does not wait for a writer

    FolderSecretStore store = this->store();
    QCOMPARE(store.write(acme, SecretName::SigningSecret, "\n").error().kind, ErrorKind::Input);
    QVERIFY(!QFile::exists(path(u"acme.signing-secret"_s)));
}

void TestFolder::refusesKeysThatAreNoFileNames()
{
    FolderSecretStore store(path(u"inner"_s));
    for (const QString &key :
         {u""_s, u".."_s, u"../acme"_s, u"a/b"_s, u".hidden"_s, u"a"_s + QChar(QChar::Null)}) {
        const WorkspaceKey workspace(key);
        QCOMPARE(store.read(workspace, SecretName::ApiToken).error().kind, ErrorKind::Input);
        QCOMPARE(store.write(workspace, SecretName::ApiToken, "x").error().kind, ErrorKind::Input);
    }
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 0);
}

void TestFolder::replacesInOneStep()
{
    FolderSecretStore store = this->store();
    QVERIFY(store.write(acme, SecretName::ApiToken, "one").ok());
    QFile reader(path(u"acme.api-token"_s));
    QVERIFY(reader.open(QIODevice::ReadOnly));
    QVERIFY(store.write(acme, SecretName::ApiToken, "another").ok());
    QCOMPARE(reader.readAll(), "one"); // the old file is whole for who had it open
    QCOMPARE(*store.read(acme, SecretName::ApiToken), "another");
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).size(), 1);
}

void TestFolder::removes()
{
    FolderSecretStore store = this->store();
    QVERIFY(store.write(acme, SecretName::ApiToken, "old").ok());
    QVERIFY(store.writeNext(acme, SecretName::ApiToken, "new").ok());
    QVERIFY(store.remove(acme, SecretName::ApiToken).ok());
    QCOMPARE(store.read(acme, SecretName::ApiToken).error().kind, ErrorKind::NotFound);
    QCOMPARE(store.readNext(acme, SecretName::ApiToken).error().kind, ErrorKind::NotFound);
    QVERIFY(store.remove(acme, SecretName::ApiToken).ok()); // nothing there any more
}

QTEST_APPLESS_MAIN(TestFolder)
#include "tst_folder.moc"
