// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/editor.h"
#include "exchange/importfiles.h"
#include "intake/takein.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace vitrine {

class ImportModel;
class MappingTable;

/// Takes files into the catalogue: recognised, their columns mapped, rehearsed row by row, then in one step of undo.
class ImportPane final : public QWidget {
    Q_OBJECT
public:
    ImportPane(Editor &editor, const QString &language, const QStringList &languages, QWidget *parent = nullptr);

    ~ImportPane() override;

    /// A file or a folder.
    void open(const QString &path);
    void rehearse();
    /// Only after a rehearsal of what is chosen now.
    void importNow();
    [[nodiscard]] ImportModel &model() const { return *m_model; }
    [[nodiscard]] MappingTable &mapping() const { return *m_mapping; }
    [[nodiscard]] QString counts() const;
    void saveMapping(const QString &path);
    void loadMapping(const QString &path);

Q_SIGNALS:
    void closed();
    void failed(const vitrine::Error &error);
    void said(const QString &sentence, bool isProblem);

private:
    enum class Running { Nothing, Rehearsal, Import };
    void makeFile(QVBoxLayout *column);
    void makeOptions(QVBoxLayout *column);
    void makeRows(QVBoxLayout *column);
    void connectParts();
    void recognise();
    void showSample();
    void showFacts();
    void changed();
    void run(Running what);
    void ended(bool isDone);
    void showButtons();
    void askForFile(bool isFolder);
    void askForMapping(bool isSaved);
    [[nodiscard]] ImportWish wish() const;

    Editor &m_editor;
    QString m_language;
    QStringList m_languages;
    QString m_path;
    QStringList m_facts;     ///< how the file was recognised
    TableMapping m_wished;   ///< what the person or her file said of the columns
    bool m_isSetting = false;
    Running m_running = Running::Nothing;
    bool m_isRehearsed = false; ///< what is chosen now
    std::shared_ptr<Intake> m_taken; ///< of what runs; written beside, read at its end
    QLineEdit *m_file;
    QLabel *m_recognised;
    QComboBox *m_format;
    QComboBox *m_separator;
    QComboBox *m_textLanguage;
    QComboBox *m_kind;
    QComboBox *m_access;
    MappingTable *m_mapping;
    QToolButton *m_load;
    QToolButton *m_save;
    QLabel *m_counts;
    QComboBox *m_show;
    ImportModel *m_model;
    QTableView *m_rows;
    QPushButton *m_rehearse;
    QPushButton *m_import;
};

} // namespace vitrine
