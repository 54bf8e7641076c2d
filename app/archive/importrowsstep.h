// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/importmodel.h"
#include "exchange/translationsheet.h"

#include <QWidget>

class QButtonGroup;
class QFrame;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace vitrine {

class LikenessTable;
class SidesTable;
class TranslationModel;

/// The third step of an import: what would become of each row and why, which new names are possibly known ones, and what a
/// translator wrote beside what is there now.
class ImportRowsStep final : public QWidget {
    Q_OBJECT
public:
    /// `titleOf` names the records that changes point to.
    ImportRowsStep(const QString &language, const TitleOf &titleOf, QWidget *parent = nullptr);

    /// `isDone`: it was imported, there is nothing to choose any more.
    void showReport(const ImportReport &report, bool isDone);
    void clear();
    [[nodiscard]] bool isOfTranslations() const;
    [[nodiscard]] ImportModel &model() const { return *m_model; }
    [[nodiscard]] TranslationModel &translations() const { return *m_translations; }
    [[nodiscard]] LikenessTable &likenesses() const { return *m_likenesses; }
    [[nodiscard]] QString counts() const;
    /// Which rows are listed.
    void show(ImportModel::Show which);

Q_SIGNALS:
    void namesDecided();
    void takenChanged();
    void reportAsked(const QString &path); ///< to be kept there

private:
    void makeFilters(QVBoxLayout *column);
    void makeNames(QVBoxLayout *column);
    void makeRows(QVBoxLayout *column);
    QWidget *makeTranslations();
    QTableView *makeTable(QAbstractItemModel *model, const char *name);
    void showCounts(const ImportReport &report);
    void showSides();
    void askForReport();

    QString m_language;
    QLabel *m_counts;
    QButtonGroup *m_filters;
    QToolButton *m_ofTranslations;
    QToolButton *m_keep;
    QFrame *m_names;
    LikenessTable *m_likenesses;
    QLabel *m_moreNames;
    QStackedWidget *m_pages;
    ImportModel *m_model;
    QTableView *m_rows;
    TranslationModel *m_translations;
    QTableView *m_lines;
    QWidget *m_deeds; ///< take all, those that fit, none
    SidesTable *m_sides;
};

} // namespace vitrine
