// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/cuecheck.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace vitrine {

/// The cues of one track as lines of a table, with another language beside them and what makes them hard to read.
class CueModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { StartColumn, EndColumn, WordsColumn, BesideColumn, FindingsColumn, NumberColumn, ColumnCount };
    enum Role { GraveRole = Qt::UserRole + 1, LanguageRole };

    explicit CueModel(const QString &deskLanguage, QObject *parent = nullptr);

    /// Another track, or none.
    void setFile(const VttFile &file, const QString &language, std::chrono::milliseconds duration);
    void setBeside(const QList<VttCue> &cues, const QString &language);
    /// The same track after a deed: only what differs is told to the views.
    void setCues(const QList<VttCue> &cues);
    /// One cue was edited; its row now, which its beginning decides.
    qsizetype put(qsizetype row, const VttCue &cue);
    /// The film stands there: what is spoken is marked.
    void setNow(std::chrono::milliseconds position);

    [[nodiscard]] const VttFile &file() const { return m_file; }
    [[nodiscard]] const QList<VttCue> &cues() const { return m_file.cues; }
    [[nodiscard]] const QList<CueFinding> &findings(qsizetype row) const { return m_findings[row]; }
    [[nodiscard]] const Subtitles &played() const { return m_played; }
    [[nodiscard]] QString besideText(qsizetype row) const;
    [[nodiscard]] int faultyCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString shown(qsizetype row, Column column) const;
    void check(qsizetype from, qsizetype to);
    void compareBeside();

    QLocale m_locale;
    VttFile m_file;
    QString m_language;
    QList<VttCue> m_beside;
    QString m_besideLanguage;
    QList<int> m_besideRows;
    QList<QList<CueFinding>> m_findings;
    Subtitles m_played;
    std::chrono::milliseconds m_duration{};
    std::chrono::milliseconds m_now{-1};
};

} // namespace vitrine
