// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tablesample.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableWidget;
class QToolButton;
class QVBoxLayout;

namespace vitrine {

class ReadingOptions;

/// The first step of an import: which file, what it was recognised as, and its first rows as they would be read.
class ImportFileStep final : public QWidget {
    Q_OBJECT
public:
    explicit ImportFileStep(const QString &language, QWidget *parent = nullptr);
    ~ImportFileStep() override;

    void showPath(const QString &path);
    /// Stands below as long as no file is chosen.
    void setWhileEmpty(QWidget *card);
    [[nodiscard]] QString format() const;
    void setFormat(const QString &key);
    [[nodiscard]] ReadingOptions &reading() const { return *m_reading; }
    /// `facts` are said beside each other; `problem` is one sentence, or empty.
    void showFacts(const QStringList &facts, const QString &problem);
    void showSample(const TableSample &sample);
    void clearSample();
    [[nodiscard]] QTableWidget &preview() const { return *m_preview; }

Q_SIGNALS:
    void pathGiven(const QString &path);
    void formatChosen();

private:
    void makeFile(QVBoxLayout *column);
    void makePreview(QVBoxLayout *column);
    void askForFile(bool isFolder);

    QLineEdit *m_file;
    QComboBox *m_format;
    ReadingOptions *m_reading;
    QLabel *m_facts;
    QLabel *m_problem;
    QLabel *m_beginning;
    QTableWidget *m_preview;
    QWidget *m_whileEmpty = nullptr;
};

} // namespace vitrine
