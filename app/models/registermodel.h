// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registerlines.h"

#include <QAbstractTableModel>

namespace vitrine {

/// The accession register: each line with what corrects it below it. What is looked for is found with all its corrections.
class RegisterModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NumberColumn, TitleColumn, ReceivedColumn, MethodColumn, FromColumn, NoteColumn, WhenColumn, WhoColumn, Columns };
    /// `language` decides how a year is read from what was written.
    explicit RegisterModel(const QString &language, QObject *parent = nullptr) : QAbstractTableModel(parent), m_language(language) {}

    /// Lines in the order of registerLines(), with all that is looked for in them.
    struct Lines {
        std::vector<RegisterLine> lines;
        std::vector<int> years;  ///< of each
        QStringList folded;      ///< the words of each
    };
    /// May be called in any thread; of very many lines it takes tenths of a second.
    [[nodiscard]] static Lines prepared(std::vector<RegisterLine> lines, const QString &language);
    /// Returns those that are not needed any more: of very many, they are better forgotten in another thread.
    Lines setPrepared(Lines lines);
    void setLines(std::vector<RegisterLine> lines) { setPrepared(prepared(std::move(lines), m_language)); }
    /// Words in number, title, source or note; a year of receipt, 0 for all.
    void setFilter(const QString &words, int year);
    [[nodiscard]] const RegisterLine &at(int row) const { return m_all.lines[m_shown[size_t(row)]]; }
    [[nodiscard]] const std::vector<RegisterLine> &lines() const { return m_all.lines; }
    [[nodiscard]] std::vector<int> years() const; ///< the latest first
    [[nodiscard]] int firstLines() const;         ///< of those shown: without corrections
    /// -1 when it is not shown.
    [[nodiscard]] int rowOf(qint64 sequence) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(Columns); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool fits(size_t at) const;
    [[nodiscard]] QString text(const RegisterLine &line, int column) const;
    void show();

    QString m_language;
    Lines m_all;
    std::vector<size_t> m_shown;
    QStringList m_words; ///< folded
    int m_year = 0;
};

} // namespace vitrine
