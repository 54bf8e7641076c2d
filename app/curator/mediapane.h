// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/fieldsheet.h"

#include <QThreadPool>

class QListWidget;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace vitrine {

class RedactionPane;

/// The media of one item: dropped or chosen files are copied into the catalogue, ordered by drag or by Alt and the arrow
/// keys, and described in the form below. Files are measured beside the main thread.
class MediaPane final : public QWidget {
    Q_OBJECT
public:
    explicit MediaPane(DeskContext &context, QWidget *parent = nullptr);
    ~MediaPane() override;

    void open(ItemId item);
    void follow();
    bool save() { return m_sheet->save(); }
    void focusField(MediumId medium, const QString &field, const QString &language);
    /// Takes up files; folders are searched for files. Those that are none of the kinds known are named and left out.
    void addFiles(const QStringList &paths);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] int count() const { return int(m_media.size()); }
    /// Opens the chosen picture, or the original of the chosen copy, to be redacted.
    void redact();
    /// Null before the first redact().
    [[nodiscard]] RedactionPane *redaction() const { return m_redaction; }

Q_SIGNALS:
    void edited();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Taken {
        std::vector<NewMedium> media;
        QStringList refused;    ///< names of files that are no medium
        QStringList duplicates; ///< names of files that this item has already
    };
    static Taken measure(const QStringList &paths, const Medium &like, const QStringList &known);
    void take(const Taken &taken, ItemId item);
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
    void loadPicture(const Medium &medium, int row);

    DeskContext &m_context;
    ItemId m_item;
    std::vector<Medium> m_media;
    QListWidget *m_list;
    QLabel *m_words;
    QToolButton *m_add;
    QToolButton *m_away;
    QToolButton *m_redact;
    QStackedWidget *m_pages;            ///< the media, the redaction
    RedactionPane *m_redaction = nullptr;
    FieldSheet *m_sheet;
    QThreadPool m_pool;
    bool m_isBusy = false;
    bool m_isFilling = false;
};

} // namespace vitrine
