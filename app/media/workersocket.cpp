// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/workersocket.h"

#include <QtEndian>

#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <unistd.h>

namespace vitrine {

namespace {

constexpr qsizetype headLength = 4;

struct alignas(cmsghdr) Beside {
    char bytes[CMSG_SPACE(sizeof(int))];
};

void putBeside(msghdr &head, Beside &beside, int file)
{
    head.msg_control = beside.bytes;
    head.msg_controllen = sizeof beside.bytes;
    cmsghdr *note = CMSG_FIRSTHDR(&head);
    note->cmsg_level = SOL_SOCKET;
    note->cmsg_type = SCM_RIGHTS;
    note->cmsg_len = CMSG_LEN(sizeof file);
    std::memcpy(CMSG_DATA(note), &file, sizeof file);
}

int fileBeside(msghdr &head)
{
    const cmsghdr *note = CMSG_FIRSTHDR(&head);
    if (!note || note->cmsg_level != SOL_SOCKET || note->cmsg_type != SCM_RIGHTS || note->cmsg_len != CMSG_LEN(sizeof(int)))
        return -1;
    int file = -1;
    std::memcpy(&file, CMSG_DATA(note), sizeof file);
    return file;
}

} // namespace

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        ::close(m_number);
}

bool WorkerSocket::send(const QByteArray &message, int file)
{
    QByteArray bytes(headLength, Qt::Uninitialized);
    qToBigEndian(quint32(message.size()), bytes.data());
    bytes += message;
    for (qsizetype sent = 0; sent < bytes.size();) {
        iovec piece{bytes.data() + sent, size_t(bytes.size() - sent)};
        msghdr head{};
        head.msg_iov = &piece;
        head.msg_iovlen = 1;
        Beside beside{};
        if (file >= 0 && sent == 0)
            putBeside(head, beside, file);
        const ssize_t count = ::sendmsg(number(), &head, MSG_NOSIGNAL);
        if (count < 0 && errno != EINTR)
            return false;
        sent += std::max<ssize_t>(0, count);
    }
    return true;
}

bool WorkerSocket::receive(bool waits)
{
    QByteArray buffer(256 * 1024, Qt::Uninitialized);
    iovec piece{buffer.data(), size_t(buffer.size())};
    msghdr head{};
    head.msg_iov = &piece;
    head.msg_iovlen = 1;
    Beside beside{};
    head.msg_control = beside.bytes;
    head.msg_controllen = sizeof beside.bytes;
    const ssize_t count = ::recvmsg(number(), &head, MSG_CMSG_CLOEXEC | (waits ? 0 : MSG_DONTWAIT));
    if (count < 0)
        return errno == EINTR || errno == EAGAIN || errno == EWOULDBLOCK;
    if (const int file = fileBeside(head); file >= 0)
        m_file = Descriptor(file);
    m_come.append(buffer.constData(), count);
    return count > 0 && announced() <= quint32(m_longest);
}

quint32 WorkerSocket::announced() const
{
    return m_come.size() < headLength ? 0 : qFromBigEndian<quint32>(m_come.constData());
}

std::optional<QByteArray> WorkerSocket::message()
{
    const qsizetype length = announced();
    if (m_come.size() < headLength || m_come.size() - headLength < length)
        return std::nullopt;
    const QByteArray whole = m_come.sliced(headLength, length);
    m_come.remove(0, headLength + length);
    return whole;
}

} // namespace vitrine
