// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/fieldsheet.h"

class QListWidget;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace vitrine {

class AdoptionPane;
class MediaIntake;
class RedactionPane;

/// The media of one item: dropped or chosen files are copied into the catalogue, ordered by drag or by Alt and the arrow
/// keys, and described in the form below. Files are read by the worker, beside the main thread.
class MediaPane final : public QWidget {
    Q_OBJECT
public:
    explicit MediaPane(DeskContext &context, QWidget *parent = nullptr);

    void open(ItemId item);
    void follow();
    bool save() { return m_sheet->save(); }
    void focusField(MediumId medium, const QString &field, const QString &language);
    /// Takes up files; folders are searched for files. Those that are none of the kinds known are named and left out.
    void addFiles(const QStringList &paths);
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] int count() const { return int(m_media.size()); }
    /// Opens the chosen picture, or the original of the chosen copy, to be redacted.
    void redact();
    /// Null before the first redact().
    [[nodiscard]] RedactionPane *redaction() const { return m_redaction; }

Q_SIGNALS:
    void edited();
    /// Something that the person should know of this computer, once.
    void warned(const QString &sentence);
    /// Files are being copied beside; `afterwards` is what is true at its end.
    void begun(const QString &afterwards);
    void studioAsked(const vitrine::Medium &medium); ///< its subtitles or its transcription

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *tools();
    QVBoxLayout *reading();
    void followIntake();
    void told(const QString &words, const QStringList &leftOut);
    void fillList(MediumId current);
    void showMedium();
    void move(int from, int to);
    void readOrder();
    void writeOrder(const std::vector<MediumId> &order);
    void removeCurrent();
    void chooseFiles();
    void arrange();
    [[nodiscard]] const Medium *originalOfCurrent() const;
    void endRedaction(MediumId current);
    void showWriting(const Medium *medium);
    void askForStudio();
    void readEmbedded();
    void loadPicture(const Medium &medium, int row);

    DeskContext &m_context;
    ItemId m_item;
    std::vector<Medium> m_media;
    QListWidget *m_list;
    QLabel *m_words;
    QToolButton *m_add;
    QToolButton *m_away;
    QToolButton *m_redact;
    QToolButton *m_write; ///< its words: subtitles, transcript
    QToolButton *m_embedded;            ///< what the file says of itself
    AdoptionPane *m_adoption = nullptr;
    QStackedWidget *m_pages;            ///< the media, the redaction
    RedactionPane *m_redaction = nullptr;
    QToolButton *m_stop;
    QProgressBar *m_progress;
    QPlainTextEdit *m_leftOut; ///< which files were left out, and why
    FieldSheet *m_sheet;
    MediaIntake *m_intake;
    bool m_isFilling = false;
};

} // namespace vitrine
