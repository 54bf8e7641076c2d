// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "exchange/recordsink.h"
#include "media/foreignreader.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>
#include <utility>

namespace vitrine {

/// Lets an import write into a catalogue. In a rehearsal no file is copied; the caller takes the rest back. Files are read by
/// the worker; where its wall is lower than it should be, a warning says so once.
class CatalogueSink final : public RecordSink {
    Q_DECLARE_TR_FUNCTIONS(vitrine::CatalogueSink)

public:
    enum class Mode { Write, Rehearse };
    CatalogueSink(Catalogue &catalogue, Mode mode);

    [[nodiscard]] const Reader &reader() const override { return *m_reader; }
    [[nodiscard]] Status statusFor(Status wished, Status now) override;
    /// How many records wait in review that would have been published.
    [[nodiscard]] int heldBack() const { return m_heldBack; }
    /// One sentence for the person, told once; empty when there is none.
    [[nodiscard]] QString takeWarning() { return std::exchange(m_warning, QString()); }
    [[nodiscard]] Result<void> mayTake(const Item &item, bool isNew) override;
    [[nodiscard]] Result<void> add(AnyRecordValue record) override;
    [[nodiscard]] Result<void> update(const AnyRecordValue &record) override;
    [[nodiscard]] Result<MediumId> attach(const Medium &medium, const QString &file) override;
    [[nodiscard]] Result<Medium> probe(const Medium &medium, const QString &file) override;
    [[nodiscard]] Result<FileWords> words(const QString &file) override;
    [[nodiscard]] Result<void> takeUp(const QString &sha256, const QString &file) override;
    [[nodiscard]] Result<void> setSetting(const QString &key, const QString &value) override;

private:
    [[nodiscard]] const Result<ForeignFile> &read(const QString &file);

    Catalogue &m_catalogue;
    Mode m_mode;
    bool m_needsSecond; ///< as it was before the import, which may bring the setting too
    int m_heldBack = 0;
    std::optional<QHash<QString, RecordId>> m_oldNumbers; ///< of deleted entries; read when somebody asks
    QString m_warning;
    std::unique_ptr<Reader> m_reader;
    ForeignReader m_foreign;
    QString m_readFile; ///< whose answer is m_read: a file is asked for what it is, then for its words
    std::optional<Result<ForeignFile>> m_read;
};

} // namespace vitrine
