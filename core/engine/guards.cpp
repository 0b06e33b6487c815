// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/guards.h"

#include "engine/guards_words.h"
#include "engine/tr.h"
#include "text/fold.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

/// The check digit of card numbers (ISO/IEC 7812).
bool passesLuhn(const QString &digits)
{
    int sum = 0;
    bool twice = false;
    for (auto at = digits.crbegin(); at != digits.crend(); ++at) {
        int digit = at->digitValue() * (twice ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
        twice = !twice;
    }
    return sum % 10 == 0;
}

bool holdsCardNumber(const QString &text)
{
    static const QRegularExpression number(u"(?<![\\d.])(?:\\d[ -]?){13,19}(?![\\d])"_s);
    for (auto at = number.globalMatch(text); at.hasNext();) {
        QString digits = at.next().captured();
        digits.remove(u' ').remove(u'-');
        const QSet<QChar> different(digits.begin(), digits.end());
        if (digits.size() >= 13 && different.size() > 1 && passesLuhn(digits))
            return true;
    }
    return false;
}

bool holdsKey(const QString &text)
{
    static const QRegularExpression known(
        u"-----BEGIN [A-Z ]*PRIVATE KEY|\\bAKIA[0-9A-Z]{16}\\b|\\b(?:sk|pk|rk)[-_](?:live|test|proj|ant)[-_]\\w{8,}|"
        "\\bgh[pousr]_\\w{20,}|\\bxox[abprs]-[\\w-]{10,}|\\beyJ[\\w-]{10,}\\.[\\w-]{10,}\\.|"
        "\\bAIza[\\w-]{30,}|\\bsk-\\w{20,}"_s);
    static const QRegularExpression named(
        u"\\b(?:password|passwort|passphrase|api[ _-]?key|secret|token|pin|mot de passe|contrase\\S+a|"
        "wachtwoord)\\s*(?:is|ist|est|es|=|:)\\s*(?=\\S*[\\d!@#$%^&*_])(?=\\S*[A-Za-z])\\S{6,}"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression random(u"(?<![\\w/.=-])(?=[A-Za-z0-9_-]*\\d)(?=[A-Za-z0-9_-]*[a-z])"
                                           "(?=[A-Za-z0-9_-]*[A-Z])[A-Za-z0-9_-]{32,}(?![\\w/.])|"
                                           "(?<![\\w/.=-])[0-9a-f]{40,}(?![\\w/.])"_s);
    return known.match(text).hasMatch() || named.match(text).hasMatch()
        || random.match(text).hasMatch();
}

} // namespace

Verdict guardAudience(const QList<Source> &sources, bool forTeammate)
{
    if (forTeammate)
        return {};
    for (const Source &source : sources) {
        if (source.internal)
            return {false, Engine::tr("The answer would quote the internal article “%1”, which may "
                                      "not reach customers.")
                               .arg(source.title)};
    }
    return {};
}

Verdict guardGrounding(const QStringList &quotes, const QList<Source> &sources)
{
    for (const QString &quote : quotes) {
        const QString words = quote.simplified();
        const bool found = std::any_of(sources.begin(), sources.end(), [&](const Source &source) {
            return source.passage.simplified().contains(words);
        });
        if (!found)
            return {false, Engine::tr("The answer says something that is in no source.")};
    }
    return {};
}

Verdict guardSecrets(const QString &text)
{
    if (holdsKey(text) || holdsCardNumber(text))
        return {false, Engine::tr("The answer holds something that looks like a password, a key or a "
                                  "card number.")};
    return {};
}

bool instructsTheAi(const QString &sentence)
{
    static const QList<QRegularExpression> patterns = [] {
        QList<QRegularExpression> out;
        for (QStringView pattern : instructionPatterns())
            out << QRegularExpression(pattern.toString(),
                                      QRegularExpression::UseUnicodePropertiesOption);
        return out;
    }();
    const QString flat = phraseText(sentence.left(1'000)).simplified();
    return std::any_of(patterns.begin(), patterns.end(), [&](const QRegularExpression &pattern) {
        return pattern.match(flat).hasMatch();
    });
}

} // namespace Baton
