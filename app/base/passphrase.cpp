// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/passphrase.h"

#include <QCoreApplication>

#include <sodium.h>

#include <array>

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Passphrase)
};

/// The bytes of a passphrase, wiped when they are no longer needed.
class Secret final {
public:
    explicit Secret(const QString &passphrase) : m_bytes(passphrase.normalized(QString::NormalizationForm_KC).toUtf8()) {}
    ~Secret() { sodium_memzero(m_bytes.data(), size_t(m_bytes.size())); }
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    [[nodiscard]] const char *data() const { return m_bytes.constData(); }
    [[nodiscard]] unsigned long long size() const { return static_cast<unsigned long long>(m_bytes.size()); }

private:
    QByteArray m_bytes;
};

bool isReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

} // namespace

Result<QString> passphraseHash(const QString &passphrase)
{
    const Secret secret(passphrase);
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const bool isMade = isReady()
        && crypto_pwhash_str_alg(hash.data(), secret.data(), secret.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                                 crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13) == 0;
    if (!isMade)
        return fail(ErrorKind::Internal, Words::tr("There is not enough memory to protect the passphrase; nothing was changed. Close other programs and try again."));
    return QString::fromLatin1(hash.data());
}

bool isPassphraseOf(const QString &hash, const QString &passphrase)
{
    const Secret secret(passphrase);
    const QByteArray kept = hash.toLatin1();
    return isReady() && kept.size() < qsizetype(crypto_pwhash_STRBYTES)
        && crypto_pwhash_str_verify(kept.constData(), secret.data(), secret.size()) == 0;
}

} // namespace vitrine
