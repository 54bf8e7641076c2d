// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/folderimport.h"

#include "exchange/datecell.h"
#include "exchange/linkednames.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// What systems and programs leave beside pictures.
bool isByTheWay(const QFileInfo &file)
{
    static const QStringList names{u"thumbs.db"_s, u"desktop.ini"_s, u"__macosx"_s};
    return file.fileName().startsWith(u'.') || file.suffix().toLower() == "xmp"_L1 || names.contains(file.fileName().toLower());
}

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator each(folder, QDir::Files | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    const QString root = QFileInfo(folder).canonicalFilePath() + u'/';
    while (each.hasNext()) {
        each.next();
        if (!isByTheWay(each.fileInfo()) && each.fileInfo().canonicalFilePath().startsWith(root)) // no link leads out
            files += each.filePath();
    }
    files.sort();
    return files;
}

QString titleOf(const QFileInfo &file)
{
    static const QRegularExpression joints(u"[_\\s]+|(?<=\\p{L})-(?=\\p{L})"_s);
    return file.completeBaseName().replace(joints, u" "_s).trimmed();
}

ItemKind kindOf(const Medium &medium)
{
    if (medium.mimeType.startsWith("image/"_L1))
        return ItemKind::Photograph;
    if (medium.mimeType.startsWith("audio/"_L1))
        return ItemKind::Audio;
    if (medium.mimeType.startsWith("video/"_L1))
        return medium.width > 0 || !medium.sound ? ItemKind::Video : ItemKind::Audio;
    return ItemKind::Document;
}

/// What may stand in a catalogue: not archives, programs or bytes that nobody knows.
bool isTaken(const Medium &medium)
{
    static const QStringList families{u"image/"_s, u"audio/"_s, u"video/"_s, u"text/"_s, u"application/vnd.oasis."_s, u"application/vnd.openxmlformats-"_s};
    static const QStringList documents{u"application/pdf"_s, u"application/ogg"_s, u"application/msword"_s, u"application/rtf"_s, u"application/epub+zip"_s, u"application/xml"_s};
    return documents.contains(medium.mimeType) || std::any_of(families.begin(), families.end(), [&](const QString &family) { return medium.mimeType.startsWith(family); });
}

class FolderImport final {
    Q_DECLARE_TR_FUNCTIONS(vitrine::FolderImport)

public:
    FolderImport(const QString &folder, RecordSink &sink, const FolderImportOptions &options, const ExchangeJob &job)
        : m_folder(QFileInfo(folder).absoluteFilePath()), m_sink(sink), m_options(options), m_job(job), m_names(sink, options.language, options.same)
    {
        m_report.keepsRows = options.keepRows;
    }

    Result<ImportReport> run();

private:
    [[nodiscard]] Result<void> knowOriginals();
    [[nodiscard]] Result<void> take(const QString &path);
    [[nodiscard]] bool isKnown(const Medium &medium, const RowPlace &place, const QString &name);
    [[nodiscard]] Result<Item> itemFor(const QString &path, const Medium &medium, const FileWords &words, bool &isNew);
    [[nodiscard]] Result<void> describe(Item &item, const FileWords &words);
    [[nodiscard]] Result<void> attach(const Item &item, Medium medium, const FileWords &words, const QString &path);
    [[nodiscard]] QString numberOf(const QString &path) const;

    const QString m_folder;
    RecordSink &m_sink;
    const FolderImportOptions &m_options;
    const ExchangeJob &m_job;
    LinkedNames m_names;
    ImportReport m_report;
    QHash<QString, QString> m_known; ///< the number of the item that has an original, by its digest
};

Result<ImportReport> FolderImport::run()
{
    if (const auto known = knowOriginals(); !known)
        return known.unexpected();
    const QStringList files = filesIn(m_folder);
    for (const QString &path : files) {
        if (m_job.stopped())
            return fail(ErrorKind::Cancelled, tr("The import was stopped. The catalogue is as it was before."));
        ++m_report.read;
        if (const auto taken = take(path); !taken)
            return taken.unexpected();
        m_job.report(m_report.read, files.size());
    }
    m_names.conclude(m_report);
    return m_report;
}

Result<void> FolderImport::knowOriginals()
{
    const auto media = all<Medium>(m_sink.reader());
    if (!media)
        return media.unexpected();
    for (const Medium &medium : *media) {
        const auto item = m_sink.reader().item(medium.item);
        if (!medium.sha256.isEmpty() && item)
            m_known.insert(medium.sha256, item->number);
    }
    return {};
}

QString FolderImport::numberOf(const QString &path) const
{
    const QString inside = QDir(m_folder).relativeFilePath(path);
    return inside.first(inside.size() - QFileInfo(path).fileName().size()) + QFileInfo(path).completeBaseName();
}

bool FolderImport::isKnown(const Medium &medium, const RowPlace &place, const QString &name)
{
    const auto known = m_known.constFind(medium.sha256);
    if (known == m_known.constEnd())
        return false;
    if (*known != place.number)
        m_report.warning(place.row, 0, name, tr("The file “%1” has the same bytes as one of “%2”, which is there already; it was not taken again.").arg(name, *known));
    m_report.took<Item>(place, nullptr, Item(), RowOutcome::Unchanged);
    return true;
}

Result<void> FolderImport::take(const QString &path)
{
    const RowPlace place{m_report.read, 0, numberOf(path)};
    const QString name = QDir(m_folder).relativeFilePath(path);
    const auto probed = m_sink.probe({}, path);
    if (!probed) {
        m_report.reject(place, name, probed.error().message);
        return {};
    }
    if (isKnown(*probed, place, name))
        return {};
    const auto words = m_sink.words(path);
    QString refusal;
    if (!words)
        refusal = words.error().message;
    else if (!isTaken(*probed))
        refusal = tr("“%1” is not a picture, film, sound or document known here. It was left out.").arg(name);
    if (!refusal.isEmpty()) {
        m_report.reject(place, name, refusal);
        return {};
    }
    bool isNew = false;
    const auto item = itemFor(path, *probed, *words, isNew);
    if (!item && item.error().kind == ErrorKind::Conflict) {
        m_report.reject(place, name, item.error().message);
        return {};
    }
    if (!item)
        return item.unexpected();
    if (const auto attached = attach(*item, *probed, *words, path); !attached)
        return attached;
    m_known.insert(probed->sha256, place.number);
    m_report.took<Item>(place, nullptr, *item, isNew ? RowOutcome::Added : RowOutcome::Updated);
    return {};
}

Result<Item> FolderImport::itemFor(const QString &path, const Medium &medium, const FileWords &words, bool &isNew)
{
    const QString number = numberOf(path);
    if (const auto id = m_sink.reader().itemByNumber(number))
        return m_sink.reader().item(*id);
    isNew = true;
    Item item;
    item.id = ItemId::create();
    item.number = number;
    item.kind = kindOf(medium);
    item.title.set(m_options.language, titleOf(QFileInfo(path)), TextOrigin::Original, TextState::Draft);
    if (m_options.access) {
        item.access = *m_options.access;
        if (item.access == Access::Public)
            item.status = m_sink.statusFor(Status::Published, Status::Draft);
    }
    if (const auto described = describe(item, words); !described)
        return described.unexpected();
    if (const auto added = m_names.writeRow(item, true, true); !added)
        return added.unexpected();
    m_names.tell(m_report, m_report.read, 0);
    return item;
}

Result<void> FolderImport::describe(Item &item, const FileWords &words)
{
    if (!words.date.isEmpty())
        item.date = dateFromWording(words.date, m_options.language);
    if (item.date.original == item.date.edtf)
        item.date.original.clear();
    const LinkedNames::Standing standing{item.access, item.status, item.demonstration};
    for (const QString &name : words.creators) {
        const auto agent = m_names.agent(name, standing);
        if (!agent)
            return agent.unexpected();
        item.makers.push_back({MakerKind::Known, *agent, {}, {}});
    }
    for (const QString &word : words.keywords) {
        const auto term = m_names.term(Vocabulary::Subject, word, standing);
        if (!term)
            return term.unexpected();
        if (std::find(item.subjects.begin(), item.subjects.end(), *term) == item.subjects.end())
            item.subjects.push_back(*term);
    }
    if (!words.rights.isEmpty())
        item.rights.set(m_options.language, words.rights, TextOrigin::Original, TextState::Draft);
    return {};
}

Result<void> FolderImport::attach(const Item &item, Medium medium, const FileWords &words, const QString &path)
{
    const auto media = m_sink.reader().media(item.id);
    if (!media)
        return media.unexpected();
    medium.id = MediumId::create();
    medium.item = item.id;
    medium.position = media->empty() ? 0 : media->back().position + 1;
    medium.role = kindOf(medium) == ItemKind::Video || kindOf(medium) == ItemKind::Audio ? MediumRole::Recording : media->empty() ? MediumRole::Front : MediumRole::View;
    medium.originalName = QFileInfo(path).fileName();
    medium.access = item.access;
    medium.status = item.status;
    medium.demonstration = item.demonstration;
    medium.embedded = words.embedded;
    for (const auto &[language, text] : words.captions) {
        const QString tag = language.isEmpty() ? m_options.language : language;
        if (!medium.caption.in(tag) || !language.isEmpty())
            medium.caption.set(tag, text, TextOrigin::Original, TextState::Draft);
    }
    const auto attached = m_sink.attach(medium, path);
    return attached ? Result<void>() : attached.unexpected();
}

} // namespace

Result<ImportReport> importFolder(const QString &folder, RecordSink &sink, const FolderImportOptions &options, const ExchangeJob &job)
{
    return FolderImport(folder, sink, options, job).run();
}

bool holdsMedia(const QString &folder) { return !filesIn(folder).isEmpty(); }

} // namespace vitrine
