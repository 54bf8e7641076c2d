// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"
#include "curator/deskcontext.h"
#include "curator/redactiondraft.h"
#include "media/uprightrows.h"
#include "widgets/look.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTemporaryDir;
class QToolButton;

namespace vitrine {

class RedactionCanvas;
class ZoomView;
struct RedactedFile;

/// Draws opaque rectangles over a picture and makes a copy in which they are painted. The copy takes the picture's place before
/// the public, the original stays byte for byte and becomes restricted; both are one step of undo.
class RedactionPane final : public QWidget {
    Q_OBJECT
public:
    RedactionPane(DeskContext &context, QWidget *parent);
    ~RedactionPane() override;

    /// Opens an original with the rectangles of its last copy, or those that were drawn and not made yet. Not while isBusy().
    void open(const Medium &original);
    void make();
    [[nodiscard]] RedactionDraft &draft() { return m_draft; }
    [[nodiscard]] bool isBusy() const { return m_work.isBusy(); }
    [[nodiscard]] QString said() const;

Q_SIGNALS:
    void closed();
    /// The copy stands in the catalogue; `sentence` says what was done.
    void made(vitrine::MediumId copy, const QString &sentence);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeParts();
    void arrange();
    QToolButton *tool(const QString &words, const char *name);
    void showDraft();
    void showList();
    void takeReason();
    void close();
    void say(const QString &sentence, bool isProblem);
    [[nodiscard]] QString whatOfTranscript(const OpenTranscript &open, bool isDone) const;
    void take(const RedactedFile &file);

    DeskContext &m_context;
    LookHolder m_look;
    RedactionDraft m_draft;
    Medium m_original;
    PixelBonds m_bonds; ///< of its file
    std::map<MediumId, std::vector<Blackout>> m_unmade; ///< drawn, and left without making a copy
    QLabel *m_title;
    QToolButton *m_back;
    ZoomView *m_view;
    RedactionCanvas *m_canvas;
    QToolButton *m_add;
    QToolButton *m_remove;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QListWidget *m_list;
    QLineEdit *m_reason;
    QLabel *m_words;
    QToolButton *m_stop;
    QPushButton *m_make;
    Background m_work;
};

} // namespace vitrine
