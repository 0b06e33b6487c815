// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/livepage.h"

#include "ui/list/sessionlistpane.h"
#include "ui/live/approvalpanel.h"
#include "ui/live/earlierbutton.h"
#include "ui/live/firststeps.h"
#include "ui/live/losttext.h"
#include "ui/live/sessionhead.h"
#include "ui/live/tagbox.h"
#include "ui/live/takeovermenu.h"
#include "ui/parts/messagepane.h"
#include "ui/parts/noticebar.h"
#include "ui/parts/skeleton.h"
#include "ui/parts/toast.h"
#include "ui/thread/threadscroll.h"
#include "ui/why/whypane.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int narrowBelow = 1100; ///< of the page: the window less the rail
constexpr int listWidth = 312;
constexpr int listNarrow = 288;
constexpr int widestSide = 420;
constexpr int whyWidth = 304;

} // namespace

LivePage::LivePage(const Appearance &appearance, const Clock &clock, ConsoleSource source,
                   QString who, QWidget *parent)
    : Pane(appearance, &Look::page, {}, parent),
      m_source(std::move(source)),
      m_who(std::move(who)),
      m_lists([this] { askList(); }, this),
      m_threads([this] { askThread(); }, this),
      m_whys([this] { askWhy(); }, this),
      m_splitter(new QSplitter(this)),
      m_list(new SessionListPane(appearance, clock, m_splitter)),
      m_middle(new QStackedWidget(m_splitter)),
      m_nothing(new MessagePane(appearance, &Look::page, u"noSession"_s, m_middle)),
      m_firstSteps(new FirstSteps(appearance, m_middle)),
      m_head(new SessionHead(appearance)),
      m_notice(new NoticeBar(appearance)),
      m_halves(new QStackedWidget),
      m_thread(new ThreadScroll(appearance, clock)),
      m_skeleton(new Skeleton(appearance, &Look::page, m_thread)),
      m_lost(new LostText(appearance)),
      m_approval(new ApprovalPanel(appearance, clock)),
      m_toast(new Toast(appearance, m_thread)),
      m_takeOver(new TakeOverMenu(appearance, this)),
      m_tagBox(new TagBox(appearance, this)),
      m_why(new WhyPane(appearance, m_splitter))
{
    setObjectName(u"livePage"_s);
    m_notice->setObjectName(u"sessionNotice"_s);
    m_sessionPane = makeSession();
    m_nothing->say(Glyph::Chat, tr("No session chosen"),
                   tr("Choose one from the list to read it and to see why the AI did what it "
                      "did."));
    for (QWidget *widget : {static_cast<QWidget *>(m_nothing), static_cast<QWidget *>(m_firstSteps),
                            m_sessionPane})
        m_middle->addWidget(widget);
    for (QWidget *pane : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_why)}) {
        pane->setMinimumWidth(listNarrow);
        pane->setMaximumWidth(widestSide);
    }
    m_splitter->setObjectName(u"livePanes"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({listWidth, 600, whyWidth});
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    listen();
    addKeys();
    m_lists.request();
}

// What waits for its undo was asked for: it is done, not forgotten.
LivePage::~LivePage()
{
    m_toast->finish();
}

QWidget *LivePage::makeSession()
{
    auto *pane = new QWidget(m_middle);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *threadHalf = new QWidget(m_halves);
    auto *halfColumn = new QVBoxLayout(threadHalf);
    halfColumn->setContentsMargins(0, 0, 0, 0);
    halfColumn->setSpacing(0);
    halfColumn->addWidget(m_thread, 1);
    halfColumn->addWidget(m_lost);
    halfColumn->addWidget(m_approval);
    m_halves->addWidget(threadHalf);
    column->addWidget(m_head);
    column->addWidget(m_notice);
    column->addWidget(m_halves, 1);
    return pane;
}

void LivePage::listen()
{
    connect(m_list, &SessionListPane::filterChanged, &m_lists, &Reloader::request);
    connect(m_list, &SessionListPane::nothingFits, this, &LivePage::askElsewhere);
    connect(m_list, &SessionListPane::selectionChanged, this, &LivePage::open);
    connect(m_list, &SessionListPane::entered, this,
            [this] { m_thread->setFocus(Qt::ShortcutFocusReason); });
    connect(m_head, &SessionHead::commandAsked, this, &LivePage::act);
    connect(m_head, &SessionHead::otherTeammateAsked, this, [this] { takeOver(true); });
    connect(m_head, &SessionHead::revokeAsked, this, &LivePage::revokeLinks);
    connect(m_head, &SessionHead::eraseAsked, this, &LivePage::askToErase);
    connect(m_takeOver, &TakeOverMenu::chosen, this, [this](const TeammateId &teammate) {
        give({CommandKind::TakeOver, {}, {}, teammate.value()});
    });
    connect(m_takeOver, &TakeOverMenu::operatorChanged, this, &LivePage::operatorChosen);
    connect(m_tagBox, &TagBox::chosen, this,
            [this](const QString &tag) { give({CommandKind::Tag, {}, {}, tag}); });
    connect(&m_head->earlier(), &EarlierButton::sessionAsked, this, &LivePage::select);
    connect(m_head, &SessionHead::halfChosen, m_halves, &QStackedWidget::setCurrentIndex);
    connect(m_thread, &ThreadScroll::commandAsked, this, &LivePage::give);
    connect(m_thread, &ThreadScroll::failed, this, &LivePage::showError);
    connect(m_thread, &ThreadScroll::fileNotOpened, this, &LivePage::offerToSave);
    connect(m_head, &SessionHead::notOpened, this, &LivePage::showError);
    m_thread->setFileSource(m_source.file, m_source.fetchAgain);
    connect(m_approval, &ApprovalPanel::commandAsked, this, &LivePage::give);
    connect(m_lost, &LostText::dismissed, this, [this] {
        m_lostTexts.remove(m_session);
        showLost();
    });
    connect(m_notice, &NoticeBar::closed, m_notice, &QWidget::hide);
    connect(m_notice, &NoticeBar::acted, this, [this] {
        m_notice->hide();
        if (const auto act = std::exchange(m_noticeDoes, {}))
            act();
    });
    connect(m_thread, &ThreadScroll::earlierAsked, this, [this] {
        m_limit *= 2;
        m_threads.request();
    });
    connect(m_thread, &ThreadScroll::whyAsked, this, [this](DecisionId decision) {
        askDecision(decision);
        goToWhy();
    });
    connect(m_why, &WhyPane::decisionAsked, this, &LivePage::askDecision);
    connect(m_why, &WhyPane::wayAsked, this, &LivePage::follow);
}

void LivePage::sessionsChanged(const QList<SessionId> &sessions)
{
    m_lists.request();
    if (!m_session.isNull() && sessions.contains(m_session)) {
        m_threads.request();
        m_whys.request();
    }
}

void LivePage::reload()
{
    m_lists.request();
    if (!m_session.isNull())
        m_threads.request();
}

bool LivePage::isNarrow() const
{
    return width() < narrowBelow;
}

void LivePage::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    placeWhy();
    if (!isNarrow() && !m_keptPanes.isEmpty())
        m_splitter->restoreState(std::exchange(m_keptPanes, {}));
}

// Without room for three panes Why becomes the other half of the thread.
void LivePage::placeWhy()
{
    const bool inHalves = m_halves->indexOf(m_why) >= 0;
    if (isNarrow() == inHalves)
        return;
    if (inHalves) {
        m_halves->removeWidget(m_why);
        m_splitter->addWidget(m_why);
        m_splitter->setSizes({m_list->width(), width() - m_list->width() - whyWidth, whyWidth});
        m_why->setMaximumWidth(widestSide);
        m_why->show();
    } else {
        m_why->setMaximumWidth(QWIDGETSIZE_MAX);
        m_halves->addWidget(m_why);
        m_splitter->setSizes({listNarrow, width() - listNarrow});
    }
    m_head->setSwitch(isNarrow());
}

QVariantMap LivePage::operators() const
{
    return m_takeOver->operators();
}

void LivePage::setOperators(const QVariantMap &kept)
{
    m_takeOver->setOperators(kept);
}

QByteArray LivePage::panes() const
{
    return isNarrow() || !m_keptPanes.isEmpty() ? m_keptPanes : m_splitter->saveState();
}

void LivePage::restorePanes(const QByteArray &state)
{
    m_keptPanes = state; // a window that is not shown yet has no width
}

void LivePage::setWorkspace(WorkspaceId workspace)
{
    m_list->setWorkspace(workspace);
}

void LivePage::select(SessionId session)
{
    m_list->select(session);
}

} // namespace Baton
