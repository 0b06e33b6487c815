// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words.h"

#include "text/fold.h"
#include "text/stop_words.h"

#include <libstemmer.h>

#include <QHash>

#include <memory>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

bool spaceless(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han: case QChar::Script_Hiragana: case QChar::Script_Katakana:
    case QChar::Script_Thai: case QChar::Script_Lao: case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

bool apostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'`' || c == u'´';
}

/// Snowball's name of a language; its stemmers take ISO 639-1 too, but call Bokmål Norwegian.
QByteArray stemmerName(const QString &language)
{
    if (language == u"nb" || language == u"nn")
        return "norwegian";
    return language.isEmpty() ? QByteArray("english") : language.toLatin1();
}

struct StemmerDeleter
{
    void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
};
using Stemmer = std::unique_ptr<sb_stemmer, StemmerDeleter>;

/// A stemmer keeps its word inside: one per thread and language.
sb_stemmer *stemmer(const QString &language)
{
    thread_local QHash<QString, std::shared_ptr<sb_stemmer>> known;
    const auto found = known.constFind(language);
    if (found != known.constEnd())
        return found->get();
    Stemmer made(sb_stemmer_new(stemmerName(language).constData(), nullptr));
    if (!made)
        made.reset(sb_stemmer_new("english", nullptr));
    std::shared_ptr<sb_stemmer> shared = std::move(made);
    known.insert(language, shared);
    return shared.get();
}

void flushPairs(QString &run, QStringList &out)
{
    if (run.size() == 1)
        out << run;
    for (qsizetype i = 0; i + 1 < run.size(); ++i)
        out << run.mid(i, 2);
    run.clear();
}

} // namespace

QStringList tokens(const QString &text)
{
    QStringList out;
    QString word;
    QString run;
    const auto flush = [&] {
        if (!word.isEmpty())
            out << word;
        word.clear();
        flushPairs(run, out);
    };
    const QString lower = text.toLower();
    for (qsizetype i = 0; i < lower.size(); ++i) {
        const QChar c = lower[i];
        if (spaceless(c) && !c.isSpace()) {
            if (!word.isEmpty())
                flush();
            run += c;
        } else if (c.isLetterOrNumber() || c.isMark()) {
            if (!run.isEmpty())
                flush();
            word += c;
        } else if (!apostrophe(c) || word.isEmpty()) {
            flush();
        }
    }
    flush();
    return out;
}

QString stem(const QString &word, const QString &language)
{
    const QByteArray bytes = word.toUtf8();
    if (bytes.size() > 60) // a token of an identifier or a link, not a word
        return folded(word);
    sb_stemmer *const by = stemmer(language);
    const sb_symbol *out = sb_stemmer_stem(by, reinterpret_cast<const sb_symbol *>(bytes.constData()),
                                           int(bytes.size()));
    if (!out)
        return folded(word);
    return folded(QString::fromUtf8(reinterpret_cast<const char *>(out), sb_stemmer_length(by)));
}

bool isStopWord(const QString &word, const QString &language)
{
    const QString bare = folded(word);
    return (bare.size() == 1 && bare[0].isLetter() && bare[0].unicode() < 0x0250)
        || stopWords(language).contains(bare);
}

QStringList words(const QString &text, const QString &language)
{
    QStringList out;
    for (const QString &token : tokens(text)) {
        if (!isStopWord(token, language))
            out << stem(token, language);
    }
    return out;
}

} // namespace Baton
