// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/scene.h"

#include "console/desks.h"
#include "console/sessionsdesk.h"
#include "console/settinglines.h"
#include "domain/async.h"
#include "sandbox/simulatedintercom.h"
#include "ui/live/livepage.h"
#include "ui/mainwindow.h"
#include "ui/window/statusbar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QLineEdit>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton::Tour {

namespace {

using Prepare = std::function<void(MainWindow &)>;

/// In a narrow window some stand behind a box; they act all the same.
void press(MainWindow &window, const QString &name)
{
    QList<QAbstractButton *> found = window.findChildren<QAbstractButton *>(name);
    found.removeIf([](const QAbstractButton *each) { return !each->isEnabled(); });
    const auto seen = std::find_if(found.begin(), found.end(), [](const QAbstractButton *each) {
        return each->isVisible();
    });
    if (!found.isEmpty())
        (seen == found.end() ? found.first() : *seen)->click();
}

void type(MainWindow &window, const QString &field, const QString &text)
{
    if (auto *line = window.findChild<QLineEdit *>(field))
        line->setText(text);
}

void press(MainWindow &window, const QKeySequence &keys)
{
    for (auto *shortcut : window.findChildren<QShortcut *>()) {
        if (shortcut->key() == keys)
            emit shortcut->activated();
    }
}

Prepare page(const QString &name)
{
    return [name](MainWindow &window) { window.showPage(name); };
}

Prepare button(const QString &name)
{
    return [name](MainWindow &window) { press(window, name); };
}

Prepare action(const QString &name)
{
    return [name](MainWindow &window) {
        if (auto *action = window.findChild<QAction *>(name))
            action->trigger();
    };
}

Prepare row(const QString &list, int row)
{
    return [list, row](MainWindow &window) {
        if (auto *view = window.findChild<QAbstractItemView *>(list))
            view->setCurrentIndex(view->model()->index(row, 0));
    };
}

Scene part(const QString &name, SettingPart part)
{
    return {name,
            [part](MainWindow &window) {
                window.showPage(u"settings"_s);
                press(window, u"part:%1"_s.arg(int(part)));
            },
            {}};
}

/// The newest session that stands like this; the window stays where it is without one.
Prepare session(const Desks &desks, SessionChip chip)
{
    return [&sessions = desks.sessions, chip](MainWindow &window) {
        window.showPage(u"live"_s);
        onResult(sessions.list({}), &window, [&window, chip](const Result<SessionList> &list) {
            if (!list)
                return;
            for (const SessionRow &each : list->rows) {
                if (each.chip == chip)
                    return window.live().select(each.id);
            }
        });
    };
}

QList<Scene> ofSettings()
{
    return {
        {u"settings"_s, page(u"settings"_s), {}},
        part(u"channels"_s, SettingPart::Channels),
        part(u"handoff"_s, SettingPart::Handoff),
        part(u"wording"_s, SettingPart::Wording),
        part(u"assist"_s, SettingPart::Assist),
        part(u"resolution"_s, SettingPart::Resolution),
        part(u"notes"_s, SettingPart::Notes),
        part(u"engine"_s, SettingPart::Engine),
        part(u"delivery"_s, SettingPart::Delivery),
        part(u"connection"_s, SettingPart::Connection),
        {u"preview"_s, // changed, and not saved: the last days under it
         [](MainWindow &window) {
             press(window, u"part:0"_s);
             press(window, u"cell:nordwind.channels.web.autopilot"_s);
         },
         u"previewSee"_s},
        {u"preview-changes"_s, button(u"previewSee"_s), u"previewDialog"_s},
        {u"settings-undone"_s, button(u"undoSettings"_s), {}},
    };
}

QList<Scene> ofConnecting()
{
    const auto practise = [](MainWindow &window) {
        press(window, u"usePracticeToken"_s);
        type(window, u"connectSecret"_s, QString::fromUtf8(SimulatedIntercom::clientSecret()));
    };
    const auto connect = [](MainWindow &window) {
        for (auto *button : window.findChildren<QAbstractButton *>()) {
            if (button->objectName().startsWith(u"teammate:"_s) && button->isEnabled())
                return button->click();
        }
    };
    return {
        {u"integrations"_s, page(u"integrations"_s), {}},
        {u"wizard"_s, button(u"connect:Intercom"_s), u"connectToken"_s},
        {u"wizard-token"_s, practise, u"teammate:"_s + SimulatedIntercom::aiTeammate().value()},
        {u"wizard-ready"_s, connect, u"wizardNext"_s},
        {u"wizard-connected"_s, button(u"wizardNext"_s), u"wizardNext"_s},
        {u"wizard-switch-on"_s, button(u"wizardNext"_s), u"switchOnCheck"_s},
        {u"wizard-try"_s, button(u"wizardNext"_s), u"trial:accepted"_s},
        {u"wizard-left"_s, button(u"wizardClose"_s), u"connect:Intercom"_s},
    };
}

} // namespace

QList<Scene> ofTheSandbox(const Desks &desks)
{
    QList<Scene> scenes{
        {u"live"_s, page(u"live"_s), u"sessionList"_s},
        {u"handoffs"_s, page(u"handoffs"_s), {}},
        {u"drafts"_s, page(u"drafts"_s), {}},
        {u"knowledge"_s, page(u"knowledge"_s), {}},
        {u"question"_s,
         [](MainWindow &window) {
             type(window, u"testQuestion"_s, u"How long does delivery take?"_s);
             press(window, u"askQuestion"_s);
         },
         u"questionAnswer"_s},
        {u"article"_s, row(u"articleList"_s, 2), u"articleHead"_s},
        {u"events"_s, page(u"events"_s), {}},
        {u"event"_s, row(u"eventTable"_s, 4), {}},
    };
    scenes += ofSettings();
    scenes += ofConnecting();
    scenes += {
        {u"approval"_s, session(desks, SessionChip::AwaitingApproval), u"approve"_s},
        {u"session-menu"_s, button(u"moreActions"_s), u"sessionMenu"_s},
        {u"erase"_s, action(u"eraseCustomerAction"_s), u"eraseConfirm"_s},
        {u"health"_s,
         [](MainWindow &window) {
             if (auto *item = window.findChild<HealthLabel *>(u"health0"_s))
                 emit item->asked();
         },
         u"healthMenu"_s},
        {u"diagnostics"_s, page(u"diagnostics"_s), {}},
        {u"bell"_s, button(u"bell"_s), u"bellMenu"_s},
        {u"palette"_s,
         [](MainWindow &window) {
             window.showPage(u"live"_s);
             press(window, QKeySequence(u"Ctrl+Shift+K"_s));
         },
         u"commandPalette"_s},
        {u"keys"_s, [](MainWindow &window) { press(window, QKeySequence(Qt::Key_F1)); },
         u"keySheet"_s},
        {u"export"_s, action(u"exportAction"_s), u"exportDialog"_s},
        {u"paused"_s, button(u"pauseEverything"_s), {}},
    };
    return scenes;
}

QList<Scene> ofNothing()
{
    QList<Scene> scenes{{u"first"_s, page(u"live"_s), u"firstSteps"_s}};
    for (const QString &name : {u"handoffs"_s, u"drafts"_s, u"knowledge"_s, u"events"_s,
                                u"integrations"_s, u"settings"_s, u"diagnostics"_s})
        scenes.append({u"first-"_s + name, page(name), {}});
    return scenes;
}

} // namespace Baton::Tour
