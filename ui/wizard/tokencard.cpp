// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/tokencard.h"

#include "domain/async.h"
#include "ui/parts/label.h"
#include "ui/parts/pickbox.h"
#include "ui/parts/secretfield.h"
#include "ui/words/connectwords.h"
#include "ui/words/sessionwords.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr auto afterTyping = 400ms;
constexpr Millis toldSkew = 10s; // answers carry whole seconds and take a while
constexpr int regionWidth = 150;

} // namespace

TokenCard::TokenCard(const Appearance &appearance, ConnectDesk &desk, QWidget *parent)
    : Card(appearance, parent),
      m_look(appearance),
      m_desk(desk),
      m_token(new SecretField(appearance, u"connectToken"_s, tr("Access token"), this)),
      m_region(new PickBox(appearance, this)),
      m_tokenCheck(new CheckLine(appearance, u"tokenCheck"_s, this)),
      m_secretCheck(new CheckLine(appearance, u"secretCheck"_s, this)),
      m_clockCheck(new CheckLine(appearance, u"clockCheck"_s, this)),
      m_again(new Button(appearance, ButtonKind::Normal, Glyph::Refresh, tr("Check again"), this)),
      m_useRegion(new Button(appearance, ButtonKind::Normal, Glyph::Globe, u" "_s, this)),
      m_practise(new Button(appearance, ButtonKind::Normal, Glyph::Key, tr("Use the sandbox's token"),
                            this))
{
    setTitle(tr("1  Token"), tr("Checked with the helpdesk while you type. Nothing is stored "
                                       "before it works."));
    addSecret(SecretName::SigningSecret, u"connectSecret"_s);
    addSecret(SecretName::AppSigningKey, u"connectAppKey"_s);
    addSecret(SecretName::RuleSecret, u"connectRuleSecret"_s);
    m_region->setObjectName(u"connectRegion"_s);
    m_region->setFixedWidth(appearance.px(regionWidth));
    m_again->setObjectName(u"checkToken"_s);
    m_useRegion->setObjectName(u"useRegion"_s);
    m_practise->setObjectName(u"usePracticeToken"_s);
    column()->addWidget(makeFields());
    column()->addWidget(m_tokenCheck);
    auto *row = new QHBoxLayout;
    row->addWidget(m_useRegion);
    row->addWidget(m_again);
    row->addWidget(m_practise);
    row->addStretch(1);
    column()->addLayout(row);
    column()->addWidget(m_secretCheck);
    column()->addWidget(m_clockCheck);
    m_pause.setSingleShot(true);
    m_pause.setInterval(afterTyping);
    connect(&m_pause, &QTimer::timeout, this, &TokenCard::look);
    connect(m_token, &QLineEdit::textChanged, this, &TokenCard::typed);
    connect(m_region, &PickBox::picked, this, &TokenCard::typed);
    connect(m_again, &QAbstractButton::clicked, this, &TokenCard::look);
    connect(m_useRegion, &QAbstractButton::clicked, this, [this] {
        m_region->setValue(m_otherRegion);
        look();
    });
    connect(m_practise, &QAbstractButton::clicked, this, [this] {
        m_token->setText(QString::fromUtf8(m_desk.regions(m_platform).value(0).practiceToken));
        look();
    });
    start(Platform::Intercom);
}

QWidget *TokenCard::makeFields()
{
    auto *fields = new QWidget(this);
    auto *row = new QHBoxLayout(fields);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    QWidget *token = makeField(tr("Access token"), m_token);
    m_tokenLabel = token->findChild<Label *>();
    row->addWidget(token, 3);
    for (QWidget *box : std::as_const(m_secretBoxes))
        row->addWidget(box, 3);
    m_regionBox = makeField(tr("Region"), m_region);
    row->addWidget(m_regionBox, 2);
    orderTabs();
    return fields;
}

/// From field to field; what shows a secret comes behind them.
void TokenCard::orderTabs()
{
    QList<SecretField *> fields = m_secrets.values();
    fields.prepend(m_token);
    QWidgetList order;
    for (SecretField *field : std::as_const(fields))
        order << field;
    order << m_region;
    for (const SecretField *field : std::as_const(fields))
        order << field->eye();
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void TokenCard::addSecret(SecretName name, const QString &objectName)
{
    const QString label = ConnectWords::secret(name);
    auto *field = new SecretField(m_look, objectName, label, this);
    m_secrets.insert(name, field);
    m_secretBoxes.insert(name, makeField(label, field));
    connect(field, &QLineEdit::textChanged, this, &TokenCard::saySecret);
}

QWidget *TokenCard::makeField(const QString &label, QWidget *field)
{
    auto *box = new QWidget(this);
    auto *words = new Label(m_look, Type::Small, &Look::text, Weight::Strong, box);
    words->setText(label);
    words->setBuddy(field);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(words);
    column->addWidget(field);
    return box;
}

bool TokenCard::hasSecret() const
{
    return !form().secrets.isEmpty();
}

bool TokenCard::isComplete() const
{
    // A workspace that is connected keeps its secret when none is typed.
    return m_found && (hasSecret() || !m_found->connectedAs.isEmpty());
}

void TokenCard::typed()
{
    m_found.reset();
    ++m_asked; // what is on its way is about something else
    m_again->hide();
    m_useRegion->hide();
    m_clockCheck->hide();
    sayShortfalls({});
    offerPractice();
    m_tokenCheck->say(CheckState::Idle, ConnectWords::tokenPlace(m_platform));
    emit changed();
    m_pause.start();
}

void TokenCard::look()
{
    m_pause.stop();
    const bool usesKept = m_token->secret().isEmpty();
    if (usesKept && m_renewed.key.isEmpty())
        return;
    m_again->hide();
    m_useRegion->hide();
    m_tokenCheck->say(CheckState::Checking,
                      tr("Asking %1 …").arg(SessionWords::platform(m_platform)));
    const int asked = ++m_asked;
    onResult(m_desk.look(form()), this, [this, asked](const Result<TokenFound> &found) {
        if (asked == m_asked)
            take(found);
    });
}

void TokenCard::take(const Result<TokenFound> &found)
{
    if (found) {
        m_found = *found;
        sayFound(*found);
    } else {
        m_found.reset();
        const bool noneIsKept = found.error().kind == ErrorKind::NotFound
            && m_token->secret().isEmpty();
        if (!noneIsKept) // else: it has to be typed, as is said
            sayFailure(found.error());
        else
            m_tokenCheck->say(CheckState::Idle, ConnectWords::tokenPlace(m_platform));
    }
    saySecret();
    emit changed();
}

void TokenCard::sayFound(const TokenFound &found)
{
    const bool isOther = !m_renewed.key.isEmpty() && found.connectedAs != m_renewed.key;
    m_tokenCheck->say(isOther ? CheckState::Warning : CheckState::Fine,
                      isOther ? ConnectWords::otherWorkspace(found, m_renewed.name)
                          : m_token->secret().isEmpty() ? ConnectWords::keptWorks(found)
                                                        : ConnectWords::tokenWorks(found));
    sayShortfalls(found.shortfalls);
    const Millis ahead = found.clockAhead.value_or(Millis(0));
    m_clockCheck->setVisible(std::chrono::abs(ahead) >= toldSkew);
    m_clockCheck->say(CheckState::Warning,
                      tr("This computer's clock differs from the helpdesk's by %1 s. Let it keep its "
                         "time by itself, else messages look too old or too new.")
                          .arg(std::chrono::abs(ahead).count() / 1000));
}

void TokenCard::sayShortfalls(const QList<Shortfall> &shortfalls)
{
    qDeleteAll(std::exchange(m_shortfalls, {}));
    for (const Shortfall &each : shortfalls) {
        auto *line = new CheckLine(m_look, u"shortfall:%1"_s.arg(m_shortfalls.size()), this);
        line->say(each.reach == Reach::Write ? CheckState::Error : CheckState::Warning,
                  ConnectWords::shortfall(m_platform, each));
        m_shortfalls.append(line);
        column()->insertWidget(column()->indexOf(m_tokenCheck) + int(m_shortfalls.size()), line);
    }
}

void TokenCard::sayFailure(const Error &error)
{
    m_tokenCheck->say(CheckState::Error, error.what + u' ' + error.fix);
    m_again->show();
    useRegionNamedIn(error);
}

void TokenCard::useRegionNamedIn(const Error &error)
{
    for (const Region &region : m_desk.regions(m_platform)) {
        if (region.apiBaseUrl == m_region->value() || !error.fix.contains(region.name)
            || m_region->value().isEmpty())
            continue;
        m_otherRegion = region.apiBaseUrl;
        m_useRegion->setWords(tr("Use %1").arg(region.name));
        m_useRegion->show();
        m_again->hide();
        return;
    }
}

void TokenCard::saySecret()
{
    if (hasSecret())
        m_secretCheck->say(CheckState::Fine, ConnectWords::secretsTyped(m_platform));
    else if (m_found && !m_found->connectedAs.isEmpty())
        m_secretCheck->say(CheckState::Idle, ConnectWords::secretsKept(m_platform));
    else
        m_secretCheck->say(CheckState::Idle, ConnectWords::secretPlace(m_platform));
    emit changed();
}

} // namespace Baton
