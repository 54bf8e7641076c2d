// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bagcheck.h"

#include "exchange/bagfiles.h"
#include "exchange/bagwords.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

std::optional<QCryptographicHash::Algorithm> algorithmOf(const QString &name)
{
    static const QHash<QString, QCryptographicHash::Algorithm> known{
        {u"md5"_s, QCryptographicHash::Md5},       {u"sha1"_s, QCryptographicHash::Sha1},     {u"sha224"_s, QCryptographicHash::Sha224},
        {u"sha256"_s, QCryptographicHash::Sha256}, {u"sha384"_s, QCryptographicHash::Sha384}, {u"sha512"_s, QCryptographicHash::Sha512}};
    const auto found = known.find(name);
    return found == known.end() ? std::nullopt : std::optional(*found);
}

/// How two names are alike that a file system may hold to be one: by case and by composition of letters.
QString alike(const QString &path) { return path.normalized(QString::NormalizationForm_C).toCaseFolded(); }

/// Files that systems leave about and take away.
bool isSystemFile(const QString &path)
{
    const QString name = path.section(u'/', -1);
    return name == ".DS_Store"_L1 || name == "Thumbs.db"_L1 || name == "desktop.ini"_L1;
}

/// One reading of one bag.
class BagReading final {
public:
    explicit BagReading(const BagFiles &files) : m_files(files)
    {
        for (const QString &path : files.files().keys())
            m_alike.insert(alike(path), path);
    }
    [[nodiscard]] Result<BagReport> run(const Job &job);

private:
    struct Expected {
        QString manifest;
        QCryptographicHash::Algorithm algorithm;
        QString digest;
    };
    [[nodiscard]] std::optional<QStringList> lines(const QString &name);
    void readManifests(bool ofTags);
    void takeManifest(const QString &name, QCryptographicHash::Algorithm algorithm, bool ofTags);
    [[nodiscard]] QString standing(const QString &path, const QString &manifest);
    void comparePayload();
    [[nodiscard]] Result<void> compareDigests(const Job &job);

    const BagFiles &m_files;
    BagDeclaration m_bag;
    BagReport m_report;
    QHash<QString, QString> m_alike;
    QMap<QString, std::vector<Expected>> m_expected; ///< by the path of a file that is there
    QMap<QString, QSet<QString>> m_listed;           ///< payload paths by manifest, as they stand in the bag
    QSet<QString> m_fetched;
    QSet<QString> m_goneSystemFiles; ///< listed, and taken away by a system since
};

std::optional<QStringList> BagReading::lines(const QString &name)
{
    const auto bytes = m_files.bytes(name);
    if (bytes)
        return readLines(*bytes, m_bag, name, m_report);
    m_report.errors.append(bytes.error().message);
    return std::nullopt;
}

/// The file a manifest's path means; empty when there is none, with its fault in the report.
QString BagReading::standing(const QString &path, const QString &manifest)
{
    if (m_files.files().contains(path))
        return path;
    if (const QString near = m_alike.value(alike(path)); !near.isEmpty()) {
        m_report.warnings.append(BagWords::tr("%1: “%2” stands in the bag as “%3”.").arg(manifest, path, near));
        return near;
    }
    if (isSystemFile(path)) {
        m_goneSystemFiles.insert(path);
        m_report.warnings.append(BagWords::tr("%1: “%2”, a file of the system, is not there.").arg(manifest, path));
    } else if (m_fetched.contains(path)) {
        m_report.errors.append(BagWords::tr("“%1” is still to be fetched, as fetch.txt says; the bag is not complete.").arg(path));
    } else {
        m_report.errors.append(BagWords::tr("%1: “%2” is missing from the bag.").arg(manifest, path));
    }
    return {};
}

void BagReading::takeManifest(const QString &name, QCryptographicHash::Algorithm algorithm, bool ofTags)
{
    const auto text = lines(name);
    QHash<QString, QString> seen;
    QHash<QString, QString> seenAlike;
    for (const BagEntry &entry : text ? readManifest(*text, m_bag, name, m_report) : std::vector<BagEntry>()) {
        if (!ofTags && !entry.path.startsWith("data/"_L1)) {
            m_report.errors.append(BagWords::tr("%1: “%2” is not in the payload (data/).").arg(name, entry.path));
            continue;
        }
        if (seen.contains(entry.path)) {
            const bool isFault = m_bag.isStrict() || seen.value(entry.path) != entry.digest;
            (isFault ? m_report.errors : m_report.warnings).append(BagWords::tr("%1: “%2” is listed twice.").arg(name, entry.path));
        } else if (seenAlike.contains(alike(entry.path))) {
            m_report.warnings.append(BagWords::tr("%1: “%2” and “%3” differ only in case or in the composition of letters.").arg(name, seenAlike.value(alike(entry.path)), entry.path));
        }
        seen.insert(entry.path, entry.digest);
        seenAlike.insert(alike(entry.path), entry.path);
        if (const QString file = standing(entry.path, name); !file.isEmpty()) {
            m_expected[file].push_back({name, algorithm, entry.digest});
            if (!ofTags)
                m_listed[name].insert(file);
        }
    }
}

void BagReading::readManifests(bool ofTags)
{
    static const QRegularExpression form(u"^(tag)?manifest-([A-Za-z0-9-]+)\\.txt$"_s);
    bool isAny = false;
    for (const QString &name : m_files.files().keys()) {
        const auto found = form.match(name);
        if (!found.hasMatch() || found.captured(1).isEmpty() == ofTags)
            continue;
        isAny = true;
        if (const auto algorithm = algorithmOf(found.captured(2).toLower().remove(u'-'))) {
            if (!ofTags)
                m_listed[name];
            takeManifest(name, *algorithm, ofTags);
        } else {
            m_report.warnings.append(BagWords::tr("%1: this kind of digest is not known and was not checked.").arg(name));
        }
    }
    if (!ofTags && (!isAny || m_listed.isEmpty()))
        m_report.errors.append(BagWords::tr("There is no manifest of the payload that can be checked."));
}

/// From 1.0 on every manifest lists every file of the payload; before, one of them did.
void BagReading::comparePayload()
{
    qint64 bytes = 0;
    qint64 count = 0;
    for (auto file = m_files.files().begin(); file != m_files.files().end(); ++file) {
        if (!file.key().startsWith("data/"_L1))
            continue;
        bytes += *file;
        ++count;
        QStringList without;
        for (auto manifest = m_listed.begin(); manifest != m_listed.end(); ++manifest) {
            if (!manifest->contains(file.key()))
                without.append(manifest.key());
        }
        if (!without.isEmpty() && (m_bag.isStrict() || without.size() == m_listed.size()))
            m_report.errors.append(BagWords::tr("“%1” is in the bag, but not in %2.").arg(file.key(), without.join(u", "_s)));
    }
    if (!m_files.files().contains(u"bag-info.txt"_s))
        return;
    const auto text = lines(u"bag-info.txt"_s);
    const auto promised = text ? readBagInfo(*text, m_bag, m_report) : std::nullopt;
    if (promised && (promised->bytes != bytes || promised->files != count)) {
        const bool isExplained = promised->files == count + m_goneSystemFiles.size() && promised->bytes >= bytes;
        (isExplained && count < promised->files ? m_report.warnings : m_report.errors).append(BagWords::tr("bag-info.txt promises %1 bytes in %2 files, the payload has %3 in %4.")
                                   .arg(promised->bytes).arg(promised->files).arg(bytes).arg(count));
    }
}

Result<void> BagReading::compareDigests(const Job &job)
{
    qint64 total = 0;
    qint64 done = 0;
    for (const QString &path : m_expected.keys())
        total += m_files.files().value(path);
    for (auto file = m_expected.begin(); file != m_expected.end(); ++file) {
        QMap<int, std::shared_ptr<QCryptographicHash>> hashes;
        for (const Expected &expected : *file)
            hashes.insert(expected.algorithm, std::make_shared<QCryptographicHash>(expected.algorithm));
        const auto read = m_files.read(file.key(), [&](const char *bytes, qint64 count) {
            for (const auto &hash : std::as_const(hashes))
                hash->addData(QByteArrayView(bytes, count));
            job.report(done += count, total);
            return !job.stopped();
        });
        if (!read && read.error().kind == ErrorKind::Cancelled)
            return read;
        if (!read)
            m_report.errors.append(read.error().message);
        for (const Expected &expected : *file) {
            if (read && QString::fromLatin1(hashes.value(expected.algorithm)->result().toHex()) != expected.digest)
                m_report.errors.append(BagWords::tr("“%1” is not what %2 says: its bytes have changed.").arg(file.key(), expected.manifest));
        }
    }
    return {};
}

Result<BagReport> BagReading::run(const Job &job)
{
    m_report.errors = m_files.faults();
    if (!m_files.files().contains(u"bagit.txt"_s)) {
        m_report.errors.append(BagWords::tr("bagit.txt is missing."));
        return m_report;
    }
    const auto declared = m_files.bytes(u"bagit.txt"_s);
    const auto bag = declared ? readDeclaration(*declared, m_report) : std::nullopt;
    if (!declared)
        m_report.errors.append(declared.error().message);
    if (!bag)
        return m_report;
    m_bag = *bag;
    if (m_files.files().contains(u"fetch.txt"_s)) {
        if (const auto text = lines(u"fetch.txt"_s)) {
            const QStringList paths = readFetch(*text, m_bag, m_report);
            m_fetched = QSet<QString>(paths.begin(), paths.end());
        }
    }
    readManifests(false);
    readManifests(true);
    comparePayload();
    const auto compared = compareDigests(job);
    return compared ? Result<BagReport>(m_report) : compared.unexpected();
}

} // namespace

Result<BagReport> checkBag(const QString &path, const Job &job)
{
    const auto files = BagFiles::open(path);
    if (!files)
        return files.unexpected();
    return BagReading(**files).run(job);
}

} // namespace vitrine
