// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include "app/helptext.h"

#include <QCommandLineParser>
#include <QDate>

#include <array>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

Error inputError(const QString &what, const QString &fix)
{
    return {ErrorKind::Input, what, fix};
}

Error unclear(const QString &what)
{
    return inputError(what, u"See baton --help."_s);
}

void addOptions(QCommandLineParser &parser)
{
    for (const QString &name : {u"headless"_s, u"sandbox"_s})
        parser.addOption(QCommandLineOption(name));
    for (const QString &name : {u"data-dir"_s, u"listen"_s, u"secrets-dir"_s, u"workspace"_s,
                                u"csv"_s, u"from"_s, u"to"_s, u"contact"_s})
        parser.addOption(QCommandLineOption(name, {}, u"VALUE"_s));
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    parser.addOption(QCommandLineOption(QStringList{u"v"_s, u"version"_s}));
}

/// Without Qt's own options, each of which takes one value; QApplication reads them from argv.
QStringList withoutQtOptions(const QStringList &arguments)
{
    static constexpr std::array names{
        "platform",        "platformpluginpath", "platformtheme", "plugin",
        "qwindowgeometry", "qwindowicon",        "qwindowtitle",  "session",
        "style",           "stylesheet",         "display",       "geometry"};
    QStringList rest;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QStringView name = arguments[i];
        if (name == u"--")
            return rest + arguments.mid(i);
        const bool dashed = i > 0 && name.startsWith(u'-');
        name = name.mid(name.startsWith(u"--") ? 2 : 1);
        const auto is = [name](const char *known) { return name == QLatin1StringView(known); };
        if (dashed && std::any_of(names.begin(), names.end(), is))
            ++i;
        else
            rest << arguments[i];
    }
    return rest;
}

Result<Time> parseDay(const QString &option, const QString &text)
{
    const QDate day = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (!day.isValid())
        return inputError(u"--%1 is not a day: %2"_s.arg(option, text),
                          u"Write it as year, month and day, for example 2026-01-31."_s);
    return fromMillis(day.startOfDay(Qt::UTC).toMSecsSinceEpoch());
}

Result<> takeExport(const QCommandLineParser &parser, QStringView kind, Options &options)
{
    if (kind == u"sessions")
        options.exportKind = ExportKind::Sessions;
    else if (kind == u"messages")
        options.exportKind = ExportKind::Messages;
    else if (kind == u"handoffs")
        options.exportKind = ExportKind::Handoffs;
    else
        return inputError(u"There is no export of %1."_s.arg(kind),
                          u"Export sessions, messages or handoffs."_s);
    options.csv = parser.value(u"csv"_s);
    if (options.csv.isEmpty())
        return inputError(u"The export has no file to go to."_s, u"Add --csv FILE."_s);

    if (parser.isSet(u"from"_s)) {
        const Result<Time> from = parseDay(u"from"_s, parser.value(u"from"_s));
        if (!from)
            return from.error();
        options.from = *from;
    }
    if (parser.isSet(u"to"_s)) {
        const Result<Time> to = parseDay(u"to"_s, parser.value(u"to"_s));
        if (!to)
            return to.error();
        options.to = *to + std::chrono::days(1);
    }
    if (options.from && options.to && *options.from >= *options.to)
        return inputError(u"--from is after --to."_s, u"Give the earlier day to --from."_s);
    return {};
}

Result<> takeSecret(const QString &workspace, const QString &name, Options &options)
{
    const std::optional<SecretKey> key = secretKeyFromText(name);
    if (!key) {
        QStringList names;
        for (const SecretName known : allSecretNames())
            names << secretFileName(known);
        return inputError(
            u"There is no secret called %1."_s.arg(name),
            u"Use one of %1; with .next after it while rotating."_s.arg(names.join(u", "_s)));
    }
    options.workspace = WorkspaceKey(workspace);
    options.secret = *key;
    return {};
}

Result<> takeErase(const QCommandLineParser &parser, Options &options)
{
    options.contact = parser.value(u"contact"_s).trimmed();
    if (options.contact.isEmpty())
        return inputError(u"It is not said who is to be erased."_s,
                          u"Add --contact with the contact's id at the vendor, email address or "
                          "phone number."_s);
    return {};
}

Result<> takeTicket(QString text, Options &options)
{
    if (text.startsWith(u'#'))
        text.remove(0, 1);
    bool ok = false;
    options.ticket = SessionId(text.toLongLong(&ok));
    if (!ok || options.ticket.value() <= 0)
        return inputError(u"%1 is no ticket number."_s.arg(text),
                          u"Write the number of the session, for example 4521."_s);
    return {};
}

/// One row of the command line: its words, how many arguments follow, and how they read.
struct CommandForm
{
    Command command;
    QLatin1StringView word;
    QLatin1StringView second; ///< empty: the command is one word
    int arguments;
    const char *usage;
};

constexpr std::array commandForms{
    CommandForm{Command::ConfigImport, "config"_L1, "import"_L1, 1, "baton config import FILE"},
    CommandForm{Command::ConfigExport, "config"_L1, "export"_L1, 1, "baton config export FILE"},
    CommandForm{Command::SecretSet, "secret"_L1, "set"_L1, 2, "baton secret set WORKSPACE NAME"},
    CommandForm{
        Command::Export, "export"_L1, {}, 1, "baton export sessions|messages|handoffs --csv FILE"},
    CommandForm{Command::Ask, "ask"_L1, {}, 1, "baton ask \"QUESTION\""},
    CommandForm{Command::Erase, "erase"_L1, {}, 0, "baton erase --contact VALUE"},
    CommandForm{Command::LinksRevoke, "links"_L1, "revoke"_L1, 1, "baton links revoke TICKET"},
    CommandForm{Command::Held, "held"_L1, {}, 0, "baton held"},
    CommandForm{Command::Approve, "approve"_L1, {}, 1, "baton approve TICKET"},
    CommandForm{Command::Refuse, "refuse"_L1, {}, 1, "baton refuse TICKET"},
    CommandForm{Command::Check, "check"_L1, {}, 0, "baton check"},
};

Result<CommandForm> findCommand(QStringList &words)
{
    QStringList usages;
    for (const CommandForm &form : commandForms) {
        if (words.first() != form.word)
            continue;
        usages << QString::fromLatin1(form.usage);
        const int own = form.second.isEmpty() ? 1 : 2;
        if (own == 2 && (words.size() < 2 || words[1] != form.second))
            continue;
        if (words.size() != own + form.arguments || words.mid(own).contains(QString()))
            break;
        words.remove(0, own);
        return form;
    }
    if (usages.isEmpty())
        return unclear(u"There is no command %1."_s.arg(words.first()));
    return inputError(
        u"The command is not complete, or has too many words: %1"_s.arg(words.join(u' ')),
        usages.size() == 1 ? u"Write: "_s + usages.first()
                           : u"Write one of:\n  "_s + usages.join(u"\n  "_s));
}

Result<> takeCommand(const QCommandLineParser &parser, Options &options)
{
    QStringList words = parser.positionalArguments();
    if (words.isEmpty())
        return {};
    const Result<CommandForm> form = findCommand(words);
    if (!form)
        return form.error();
    options.command = form->command;
    switch (form->command) {
    case Command::ConfigImport:
    case Command::ConfigExport: options.file = words[0]; break;
    case Command::SecretSet: return takeSecret(words[0], words[1], options);
    case Command::Export: return takeExport(parser, words[0], options);
    case Command::Ask:
        if (words[0].trimmed().isEmpty())
            return unclear(u"The question is empty."_s);
        options.question = words[0];
        break;
    case Command::Erase: return takeErase(parser, options);
    case Command::LinksRevoke:
    case Command::Approve:
    case Command::Refuse: return takeTicket(words[0], options);
    default: break;
    }
    return {};
}

/// An option that the command would not look at is refused, so that nobody believes it did.
Result<> checkBelonging(const QCommandLineParser &parser, Command command)
{
    const bool isExport = command == Command::Export;
    for (const QString &name : {u"csv"_s, u"from"_s, u"to"_s}) {
        if (parser.isSet(name) && !isExport)
            return unclear(u"--%1 goes with the command export only."_s.arg(name));
    }
    if (parser.isSet(u"contact"_s) && command != Command::Erase)
        return unclear(u"--contact goes with the command erase only."_s);
    if (parser.isSet(u"workspace"_s) && !isExport && command != Command::Ask
        && command != Command::Erase)
        return unclear(u"--workspace goes with the commands export, ask and erase only."_s);
    for (const QString &name :
         {u"data-dir"_s, u"secrets-dir"_s, u"listen"_s, u"workspace"_s, u"csv"_s}) {
        if (parser.isSet(name) && parser.value(name).isEmpty())
            return unclear(u"--%1 needs a value."_s.arg(name));
    }
    return {};
}

Options showText(const QString &text)
{
    Options options;
    options.command = Command::ShowText;
    options.text = text;
    return options;
}

} // namespace

Result<Options> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(withoutQtOptions(arguments)))
        return unclear(parser.errorText());
    if (parser.isSet(u"help"_s))
        return showText(helpText());
    if (parser.isSet(u"version"_s))
        return showText(u"baton " BATON_VERSION "\n"_s);

    Options options;
    if (const Result<> taken = takeCommand(parser, options); !taken)
        return taken.error();
    if (const Result<> belongs = checkBelonging(parser, options.command); !belongs)
        return belongs.error();
    options.headless = parser.isSet(u"headless"_s);
    options.sandbox = parser.isSet(u"sandbox"_s);
    options.dataDir = parser.value(u"data-dir"_s);
    options.secretsDir = parser.value(u"secrets-dir"_s);
    if (parser.isSet(u"workspace"_s))
        options.workspace = WorkspaceKey(parser.value(u"workspace"_s));
    if (parser.isSet(u"listen"_s)) {
        const Result<ListenAddress> listen = parseListenAddress(parser.value(u"listen"_s));
        if (!listen)
            return listen.error();
        options.listen = *listen;
    }
    return options;
}

} // namespace Baton
