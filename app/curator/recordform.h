// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/fieldsheet.h"
#include "models/readiness.h"

class QButtonGroup;
class QScrollArea;
class QStackedWidget;

namespace vitrine {

class ClaimsPane;
class HistoryPane;
class MediaPane;
class MediumStudio;
class NotesPane;
class ReadinessPane;

/// The form for one record: its fields in groups, its media, what is left to settle, its history.
class RecordForm final : public QWidget {
    Q_OBJECT
public:
    RecordForm(RecordType type, DeskContext &context, QWidget *parent = nullptr);

    /// False when what was typed for the record before could not be saved: then that one stays.
    bool open(RecordId id);
    bool save();
    [[nodiscard]] RecordId record() const { return m_id; }
    [[nodiscard]] RecordType type() const { return m_type; }
    [[nodiscard]] const QString &title() const { return m_title; }
    /// Reads the record again, where `records` say that it or what belongs to it changed.
    void follow(const QList<RecordId> &records);
    void goTo(const Gap &gap);
    void showReadiness();
    void showNotes();
    void showHistory();
    /// Drops what was typed and not saved.
    void discard();
    /// Where the words of a medium are written; null until it was asked for.
    [[nodiscard]] MediumStudio *studio() const { return m_studio; }
    void openStudio(const Medium &medium);
    /// It needs the room beside it too.
    [[nodiscard]] bool isWide() const;

Q_SIGNALS:
    void titleChanged();
    void stateChanged();               ///< saved, typed, something to settle
    void recordAsked(vitrine::RecordType type, vitrine::RecordId record); ///< another one is to be opened
    void gone();                       ///< the record is not there any more
    void gapsCounted(int required, int reminders);
    void warned(const QString &sentence);  ///< of this computer, for the foot
    void begun(const QString &afterwards); ///< a long deed; what is true at its end
    void roomAsked();                  ///< isWide() has changed

private:
    enum Tab { MediaTab = 100, ReadinessTab, HistoryTab };
    void makeHead();
    void addTab(const QString &words, const QString &name, QWidget *page);
    void addSheets();
    void readWhoAndWhen();
    void showHead(const QJsonObject &values);
    void countGaps();
    void leaveStudio();
    void followPage();
    QScrollArea *scrolling(QWidget *page);

    RecordType m_type;
    DeskContext &m_context;
    RecordId m_id;
    QString m_title;
    QLabel *m_name;
    QLabel *m_line;
    QLabel *m_saved;
    QWidget *m_tabs;
    QButtonGroup *m_group;
    QStackedWidget *m_pages;
    std::vector<FieldSheet *> m_sheets;
    MediaPane *m_media = nullptr; ///< items only
    ClaimsPane *m_claims = nullptr; ///< statements and stated numbers only
    MediumStudio *m_studio = nullptr;
    ReadinessPane *m_readiness;
    HistoryPane *m_history;
    NotesPane *m_notes;
};

} // namespace vitrine
