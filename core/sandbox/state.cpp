// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/state.h"

#include "sandbox/files.h"

#include <algorithm>

namespace Baton::Simulated {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
const T *byId(const QList<T> &list, const QString &id)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const T &item) { return item.id == id; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

State::State(const Clock &clock, quint32 seed, int keep, QObject *parent)
    : QObject(parent), m_clock(clock), m_random(seed), m_keep(keep),
      // From the time of day: who keeps what an earlier run told must not meet its ids again.
      m_lastId(toMillis(clock.now())), m_lastConversation(toMillis(clock.now()))
{
}

Time State::now() const
{
    return std::chrono::floor<std::chrono::seconds>(m_clock.now() + m_ahead);
}

const Admin *State::admin(const QString &id) const
{
    return byId(m_admins, id);
}
const Contact *State::contact(const QString &id) const
{
    return byId(m_contacts, id);
}
const Company *State::company(const QString &id) const
{
    return byId(m_companies, id);
}
Contact *State::contactToChange(const QString &id)
{
    return const_cast<Contact *>(contact(id)); // ours: the list is not const here
}
Company *State::companyToChange(const QString &id)
{
    return const_cast<Company *>(company(id));
}
const TagUse *State::tag(const QString &id) const
{
    return byId(m_tags, id);
}

Conversation *State::conversation(const QString &id)
{
    const auto found = std::find_if(m_conversations.begin(), m_conversations.end(),
                                    [&](const Conversation &c) { return c.id == id; });
    return found == m_conversations.end() ? nullptr : &*found;
}

QString State::ensureContact(const Contact &like)
{
    for (const Contact &known : std::as_const(m_contacts)) {
        if (known.name == like.name && known.email == like.email && known.phone == like.phone)
            return known.id;
    }
    Contact contact = like;
    contact.id = u"%1%2"_s.arg(m_random.generate64(), 16, 16, QLatin1Char('0'))
                     .arg(m_random.generate(), 8, 16, QLatin1Char('0'));
    contact.externalId = u"nk-%1"_s.arg(2000 + m_contacts.size());
    contact.createdAt = now();
    m_contacts.append(contact);
    return contact.id;
}

TagUse State::ensureTag(const QString &name)
{
    for (const TagUse &known : std::as_const(m_tags)) {
        if (known.name.compare(name, Qt::CaseInsensitive) == 0)
            return known;
    }
    m_tags.append(TagUse{QString::number(++m_lastTag), name, {}, {}});
    return m_tags.constLast();
}

QString State::nextId()
{
    m_lastId += 1 + m_random.bounded(40);
    return QString::number(m_lastId);
}

Author State::adminAuthor(const QString &id) const
{
    const Admin *known = admin(id);
    return known ? Author{u"admin"_s, known->id, known->name, known->email}
                 : Author{u"admin"_s, id, {}, {}};
}

Author State::contactAuthor(const QString &id) const
{
    const Contact *known = contact(id);
    return known ? Author{known->role, known->id, known->name, known->email}
                 : Author{u"user"_s, id, {}, {}};
}

Part State::newPart(const Conversation &conversation, const QString &type, const Author &author,
                    const QString &html, bool byApi)
{
    return Part{.id = nextId(),
                .type = type,
                .html = html,
                .author = author,
                .createdAt = now(),
                .state = conversation.state,
                .byApi = byApi};
}

/// Uploads get a signed address; a picture within the text stands there by it.
void State::attach(Part &part, const QList<File> &files)
{
    for (File file : files) {
        file.id = nextId();
        if (file.url.isEmpty()) // else it stands somewhere else
            file.url = signedAddress(m_filesUrl, file, now());
        if (file.inText)
            part.html += u"<div class=\"intercom-container\"><img src=\"%1\" alt=\"%2\"></div>"_s.arg(
                file.url.toHtmlEscaped(), file.name.toHtmlEscaped());
        part.files.append(file);
    }
}

QString State::append(Conversation &conversation, const Part &part)
{
    conversation.updatedAt = part.createdAt;
    conversation.parts.append(part);
    return part.id;
}

void State::raise(const QString &topic, const Conversation &conversation, const QStringList &parts)
{
    emit happened(Notice{topic, conversation.id, parts, {}});
}

} // namespace Baton::Simulated
