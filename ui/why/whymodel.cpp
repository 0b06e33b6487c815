// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/whymodel.h"

#include "ui/words/tips.h"
#include "ui/words/whywords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

struct Spoken
{
    Mode mode;

    QString operator()(const WhyHeadline &h) const { return h.words.text + u". "_s + h.sentence; }
    QString operator()(const WhyTitle &t) const
    {
        return t.right.isEmpty() ? t.text : t.text + u", "_s + t.right;
    }
    QString operator()(const GateResult &g) const
    {
        const QString state = WhyWords::gateState(g.state).text;
        const QString value = WhyWords::gateValue(g);
        const QString said = WhyWords::gate(g.gate, mode) + u": "_s;
        return said + (value.startsWith(state) || value.isEmpty() ? (value.isEmpty() ? state : value)
                                                                 : state + u", "_s + value);
    }
    QString operator()(const Source &s) const
    {
        return u"%1, %2"_s.arg(s.title, WhyWords::score(s.score));
    }
    QString operator()(const EffectRow &e) const
    {
        return WhyWords::effect(e.action).text + u": "_s + WhyWords::effectState(e).text;
    }
    QString operator()(const WhyWay &w) const { return w.words; }
};

struct Tip
{
    Mode mode;

    QString operator()(const WhyHeadline &) const { return {}; }
    QString operator()(const WhyTitle &) const { return {}; }
    QString operator()(const GateResult &g) const
    {
        return Spoken{mode}(g);
    }
    QString operator()(const Source &s) const
    {
        return QStringList{s.title, s.passage}.join(u'\n').trimmed();
    }
    QString operator()(const EffectRow &e) const
    {
        QStringList lines{Spoken{mode}(e)};
        if (!e.reason.isEmpty())
            lines << e.reason;
        if (!e.vendorId.isEmpty())
            lines << WhyModel::tr("Id at the helpdesk: %1").arg(e.vendorId.value());
        return lines.join(u'\n');
    }
    QString operator()(const WhyWay &w) const { return w.words; }
};

bool sameKinds(const QList<WhyRow> &a, const QList<WhyRow> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const WhyRow &x, const WhyRow &y) {
        return x.what.index() == y.what.index();
    });
}

} // namespace

void WhyModel::setRows(const QList<WhyRow> &rows)
{
    if (!rows.isEmpty() && sameKinds(rows, m_rows)) {
        m_rows = rows;
        emit dataChanged(index(0), index(int(rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int WhyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant WhyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WhyRow &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return std::visit(Spoken{row.mode}, row.what);
    if (role == Qt::ToolTipRole)
        return plainTip(std::visit(Tip{row.mode}, row.what));
    return {};
}

} // namespace Baton
