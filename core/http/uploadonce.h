// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace Baton {

/// A body that can be read once. QNetworkAccessManager sends a request again, up to three times
/// and whatever its verb, when the connection closes before an answer; it rewinds the body first,
/// and gives up when the body refuses. That refusal is what keeps a reply from being posted twice.
class UploadOnce : public QIODevice
{
public:
    explicit UploadOnce(QByteArray body) : m_body(std::move(body)) { open(ReadOnly | Unbuffered); }

    qint64 size() const override { return m_body.size(); }
    bool atEnd() const override { return m_at == m_body.size(); }
    qint64 bytesAvailable() const override { return m_body.size() - m_at; }
    bool reset() override { return false; }
    bool seek(qint64 position) override { return position == m_at && QIODevice::seek(position); }

    /// Whether anything may have gone on its way.
    bool touched() const { return m_touched; }

protected:
    qint64 readData(char *data, qint64 length) override
    {
        m_touched = true;
        const qint64 count = qMin(length, m_body.size() - m_at);
        std::copy_n(m_body.constData() + m_at, count, data);
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_at = 0;
    bool m_touched = false;
};

} // namespace Baton
