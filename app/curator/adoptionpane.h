// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"
#include "curator/deskcontext.h"
#include "editing/adoptwords.h"
#include "media/embedded.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QToolButton;

namespace vitrine {

/// What a file says of itself (EXIF, IPTC, XMP), line by line: chosen lines go into the fields of the medium and its item, in one
/// step of undo. Where something stands already, nothing is chosen beforehand. The file is read by the worker.
class AdoptionPane final : public QWidget {
    Q_OBJECT
public:
    AdoptionPane(DeskContext &context, QWidget *parent);

    void open(const Medium &medium);
    [[nodiscard]] bool isBusy() const { return m_beside.isBusy(); }
    /// What the chosen lines would write.
    [[nodiscard]] AdoptedWords chosen() const;

Q_SIGNALS:
    void closed();
    void adopted(const QString &sentence);

private:
    struct Line {
        QString field; ///< "caption", "date", "maker", "subject", "rights"
        QString language;
        QString text;
        bool isChosen = false;
    };
    void arrange();
    void show(const EmbeddedWords &words);
    void add(const QString &field, const QString &language, const QString &text, bool isTaken);
    [[nodiscard]] QString shown(const Line &line) const;
    void countChosen();
    void adopt();

    DeskContext &m_context;
    Medium m_medium;
    std::vector<Line> m_lines;
    QLabel *m_words;
    QListWidget *m_list;
    QPushButton *m_adopt;
    QToolButton *m_close;
    Background m_beside;
};

} // namespace vitrine
