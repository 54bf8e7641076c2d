// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/deskcontext.h"
#include "models/transcriptlines.h"
#include "widgets/look.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;
class QTreeView;

namespace vitrine {

class BoxLayer;
class LineDelegate;
class LineModel;
class StateChip;
class ZoomView;

/// A document's transcription, page by page: the picture of the page with the places of its lines, beside them the words,
/// source and translation line by line. What is written is saved by itself; every deed is a step of undo.
class PagePane final : public QWidget {
    Q_OBJECT
public:
    explicit PagePane(DeskContext &context, QWidget *parent = nullptr);
    ~PagePane() override;

    /// A page, and the others of its item around it; save() first. A medium without id: none.
    void open(const Medium &page);
    /// The same page as it is stored now.
    void follow(const Medium &page);
    bool save();
    /// Another page of the same item.
    void stepPage(int by);
    void setLanguages(const QString &source, const QString &translation);

    [[nodiscard]] MediumId page() const { return m_page.id; }
    [[nodiscard]] LineModel &model() const { return *m_model; }
    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] BoxLayer *boxes() const { return m_boxes; }
    [[nodiscard]] ZoomView *picture() const { return m_zoom; }
    [[nodiscard]] QString said() const;
    [[nodiscard]] bool isPending() const { return m_isDirty; }

Q_SIGNALS:
    void edited();

private:
    void makeHead();
    void makePicture();
    void makeTable();
    void makeDeeds();
    void connectParts();
    QToolButton *button(const QString &words, const char *name, const QKeySequence &keys, const QString &tip, const std::function<void()> &does);
    void key(const QKeySequence &keys, const std::function<void()> &does);
    void readPages();
    void showPage();
    void showPicture();
    void showHead();
    void showBoxes();
    void chooseLanguages();
    void setState(const QString &language, TextOrigin origin, TextState state);
    void changed();
    void say(const QString &sentence, bool isProblem);
    [[nodiscard]] bool write(const MultiText &texts, const std::vector<LineBox> &boxes, const QString &what);
    // pagedeeds.cpp
    void act(const QString &what, const std::function<int(TranscriptLines &, int)> &deed, bool isWriting = false);
    void stepLine(int by);
    void crossCell(int by);
    void goTo(int row, int column, bool isWriting);
    void addLine();
    void splitLine();
    void joinLine(int by);
    void moveLine(int by);
    void removeLine();
    void paste(int row, const QString &language, const QStringList &lines);
    void setDrawing(bool isDrawing);
    void takeBox(const LineBox &box);
    void removeBox();
    void showOffer();
    void mend(const QStringList &languages, QString (*mended)(QString));
    [[nodiscard]] int row() const;
    [[nodiscard]] int column() const;
    [[nodiscard]] bool mayEdit() const { return !m_page.id.isNull() && !m_context.editor.isReadOnly(); }

    DeskContext &m_context;
    LookHolder m_look;
    Medium m_page;
    std::vector<Medium> m_pages;
    QString m_source;
    QString m_translation;
    QString m_pictured; ///< sha256 of what the picture shows
    bool m_isDirty = false;
    bool m_isWriting = false;
    LineModel *m_model;
    LineDelegate *m_delegate;
    QTreeView *m_view;
    ZoomView *m_zoom;
    BoxLayer *m_boxes;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QLabel *m_where;
    QComboBox *m_sourceBox;
    QComboBox *m_translationBox;
    StateChip *m_sourceState;
    StateChip *m_translationState;
    QWidget *m_head;
    QWidget *m_tools;
    QToolButton *m_draw = nullptr;
    QLabel *m_words;
    QToolButton *m_offer; ///< a change of letters that is proposed
    QTimer m_soon;
    QTimer m_latest;
};

} // namespace vitrine
