// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/exportrun.h"
#include "widgets/tokens.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace vitrine {

class BaseAddress;
class Editor;
class LossPane;
class PaneHead;
class PresetBar;

/// Exports what the list shows: the format, the languages, how far, where to; progress and a stop; at the end, or before
/// anything is written, in plain words what is lost.
class ExportPanel final : public QWidget {
    Q_OBJECT
public:
    ExportPanel(Catalogue &catalogue, const QString &language, const QStringList &languages, const Tokens &tokens, QWidget *parent = nullptr);
    ~ExportPanel() override;

    /// Where a format wants web addresses and the catalogue has none to begin them with, the person may enter it here.
    void askForAddress(Editor &editor);
    /// What would be exported now; `total` items are in the list.
    void setList(const ExportedList &list, int total, int chosen);
    void setWish(const ExportWish &wish);
    [[nodiscard]] ExportWish wish() const;
    /// Empty: in the person's folder of documents.
    void setPath(const QString &path);
    [[nodiscard]] QString path() const;
    /// The folder to which the last export went, and the presets by name.
    [[nodiscard]] QJsonObject kept() const;
    void setKept(const QJsonObject &kept);

    void start();
    /// Shows what start() would leave out, until something else is chosen.
    void rehearse();
    [[nodiscard]] ExportRun &run() { return m_run; }
    [[nodiscard]] LossPane &losses() const { return *m_losses; }

Q_SIGNALS:
    void numbersAsked(const QStringList &numbers); ///< these entries are to be chosen in the list
    void closed();
    void failed(const vitrine::Error &error);
    void said(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showChoice();
    [[nodiscard]] ExportWish firstWish() const;
    void makeFormats(QVBoxLayout *column);
    void makeOptions(QVBoxLayout *column);
    void makeFoot(QVBoxLayout *column);
    void connectParts();
    void showFormat();
    void showDestination();
    void showBusy(bool isBusy);
    void connectChoices();
    void connectRun();
    void dropStaleRehearsal();
    [[nodiscard]] ExportedList listNow() const;
    void chooseDestination();
    void proposePath();
    [[nodiscard]] bool isOfChosen() const;

    QString m_language;
    QStringList m_languages;
    Tokens m_tokens;
    QString m_title; ///< of the catalogue
    ExportedList m_list;
    int m_total = 0;
    int m_chosen = 0;
    QString m_folder;
    bool m_isPathOwn = false; ///< the person named it
    PaneHead *m_head;
    QScrollArea *m_area;
    QWidget *m_choices;
    QRadioButton *m_whole;
    QRadioButton *m_only;
    QButtonGroup *m_formats;
    PresetBar *m_presets;
    std::vector<QToolButton *> m_tags;
    QComboBox *m_access;
    QComboBox *m_fields;
    QComboBox *m_separator;
    QLabel *m_separatorWords;
    QCheckBox *m_withMedia;
    QCheckBox *m_withColumns;
    QLineEdit *m_path;
    BaseAddress *m_address = nullptr;
    QVBoxLayout *m_addressPlace;
    QLabel *m_note;
    QPushButton *m_start;
    QPushButton *m_rehearse;
    QPushButton *m_deed = nullptr; ///< the one of the two that was asked for last
    ExportWish m_rehearsedWish;
    ExportedList m_rehearsedList;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    LossPane *m_losses;
    ExportRun m_run;
};

} // namespace vitrine
