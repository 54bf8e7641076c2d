// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/keptmappings.h"
#include "archive/tablesampler.h"
#include "editing/editor.h"
#include "intake/takein.h"
#include "models/recordchoices.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace vitrine {

class ImportColumnsStep;
class ImportFileStep;
class ImportModel;
class ImportRowsStep;
class MappingTable;
class StepBar;

/// Takes files into the catalogue in three steps: the file as it is read, its columns, a rehearsal row by row; then all of it
/// in one step of undo.
class ImportPane final : public QWidget {
    Q_OBJECT
public:
    enum class Step { File, Columns, Rehearsal };

    ImportPane(Editor &editor, const RecordChoices &choices, const QStringList &languages, QWidget *parent = nullptr);
    ~ImportPane() override;

    /// A file or a folder. The beginning of a table is read beside.
    void open(const QString &path);
    [[nodiscard]] bool isReading() const { return m_sampler.isReading(); }
    void goTo(Step step);
    [[nodiscard]] Step step() const;
    void rehearse();
    /// Only after a rehearsal of what is chosen now.
    void importNow();
    [[nodiscard]] ImportModel &model() const;
    [[nodiscard]] MappingTable &mapping() const;
    [[nodiscard]] ImportFileStep &fileStep() const { return *m_fileStep; }
    [[nodiscard]] ImportRowsStep &rowsStep() const { return *m_rowsStep; }
    [[nodiscard]] QString counts() const;
    void saveMapping(const QString &path);
    void loadMapping(const QString &path);
    void saveReport(const QString &path);
    /// How tables were imported last, to be kept from one session to the next.
    [[nodiscard]] QJsonArray kept() const { return m_kept.toJson(); }
    void setKept(const QJsonArray &kept) { m_kept.setJson(kept); }

Q_SIGNALS:
    void closed();
    void failed(const vitrine::Error &error);
    void said(const QString &sentence, bool isProblem);

private:
    enum class Running { Nothing, Rehearsal, Import };
    void makeSteps(QVBoxLayout *column);
    void makeDeeds(QVBoxLayout *column);
    void connectParts();
    void readAnew(bool isOther); ///< the sample, as is wished now; `isOther`: a file that was not read before
    void take(const TableSample &sample);
    void refuse(const Error &error);
    void showSample(const TableSample &sample);
    void clearSample();
    [[nodiscard]] bool useKept(const TableSample &sample);
    void forgetKept();
    void changed();
    void run(Running what);
    void ended(bool isDone);
    void tellEnd(Running what);
    void showButtons();
    [[nodiscard]] ImportWish wish() const;
    [[nodiscard]] TableMapping mappingNow() const;
    [[nodiscard]] QString titleOf(RecordType type, const QString &uid) const;

    Editor &m_editor;
    const RecordChoices &m_choices;
    KeptMappings m_kept;
    QString m_path;
    QStringList m_headers; ///< of the file, as they are recognised when nobody says anything
    TableMapping m_wished; ///< what the person or her file said of the table
    bool m_isKept = false; ///< it is how such a table was imported last
    bool m_isOther = false; ///< what is being read was not read before
    bool m_canRead = false;
    Running m_running = Running::Nothing;
    bool m_isRehearsed = false; ///< what is chosen now
    // The size and day of the file, to notice that another stands in its place.
    std::pair<qint64, QDateTime> m_openedFile;
    std::pair<qint64, QDateTime> m_rehearsedFile;
    std::shared_ptr<Intake> m_taken; ///< of what runs; written beside, read at its end
    StepBar *m_bar;
    QStackedWidget *m_steps;
    ImportFileStep *m_fileStep;
    ImportColumnsStep *m_columnsStep;
    ImportRowsStep *m_rowsStep;
    QPushButton *m_back;
    QToolButton *m_anew;
    QPushButton *m_next;
    QPushButton *m_rehearse;
    QPushButton *m_import;
    TableSampler m_sampler;
};

} // namespace vitrine
