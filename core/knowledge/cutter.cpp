// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/cutter.h"

#include "text/fold.h"
#include "text/passagetext.h"

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int kEnough = 80; // words: from here on a paragraph's end ends the passage
constexpr int kMost = 160;  // words: a longer paragraph is cut between sentences
constexpr qsizetype kMostLetters = 1'200; // the same where words have no spaces between

int wordsIn(const QString &text)
{
    return int(text.split(QChar(u' '), Qt::SkipEmptyParts).size() + text.count(u'\n'));
}

bool tooLong(const QString &text)
{
    return wordsIn(text) > kMost || text.size() > kMostLetters;
}

/// Pieces of a long paragraph, cut between lines and sentences.
QStringList pieces(const QString &paragraph)
{
    if (!tooLong(paragraph))
        return {paragraph};
    QStringList out;
    QString piece;
    for (const QString &line : paragraph.split(u'\n')) {
        QString glue = u"\n"_s;
        for (const QString &sentence : sentences(line)) {
            if (!piece.isEmpty() && tooLong(piece + u' ' + sentence)) {
                out << piece;
                piece.clear();
            }
            piece += (piece.isEmpty() ? QString() : glue) + sentence;
            glue = u" "_s;
        }
    }
    if (!piece.isEmpty())
        out << piece;
    return out;
}

/// The headings above the current text, outermost first.
class HeadingPath
{
public:
    void enter(const Block &heading)
    {
        while (!m_path.isEmpty() && m_path.last().level >= heading.level)
            m_path.removeLast();
        m_path << heading;
    }
    QString text() const
    {
        QStringList names;
        for (const Block &heading : m_path)
            names << heading.text;
        return names.join(u" › "_s);
    }

private:
    QList<Block> m_path;
};

} // namespace

QStringList cutPassages(const Document &document)
{
    QStringList out;
    HeadingPath path;
    QString body;
    const auto finish = [&] {
        if (!body.isEmpty())
            out << joined({path.text(), body});
        body.clear();
    };
    for (const Block &block : document.blocks) {
        if (block.level > 0) {
            finish();
            path.enter(block);
            continue;
        }
        for (const QString &piece : pieces(block.text)) {
            if (!body.isEmpty() && (wordsIn(body) >= kEnough || tooLong(body + u"\n\n"_s + piece)))
                finish();
            body += (body.isEmpty() ? QString() : u"\n\n"_s) + piece;
        }
    }
    finish();
    return out;
}

} // namespace Baton
