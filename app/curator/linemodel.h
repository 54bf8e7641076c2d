// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transcriptlines.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace vitrine {

/// The lines of a page in two languages side by side, to be written in place.
class LineModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NumberColumn, SourceColumn, TranslationColumn, ColumnCount };
    static constexpr int languageRole = Qt::UserRole + 1;

    explicit LineModel(const QString &deskLanguage, QObject *parent = nullptr);

    /// Another page, or the same one after a deed.
    void setLines(const TranscriptLines &lines);
    void setLanguages(const QString &source, const QString &translation);
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    /// Keeps the rows: only a box changed.
    void setBox(int row, const std::optional<LineBox> &box);
    [[nodiscard]] const TranscriptLines &lines() const { return m_lines; }
    [[nodiscard]] const QString &language(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void written();
    /// Several lines were pasted into one.
    void linesPasted(int row, const QString &language, const QStringList &lines);

private:
    QLocale m_locale;
    TranscriptLines m_lines;
    QString m_languages[ColumnCount];
    bool m_isReadOnly = false;
};

} // namespace vitrine
