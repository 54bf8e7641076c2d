// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tablesample.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace vitrine {

/// How a table is read: each choice begins with what was recognised, and can be changed.
class ReadingOptions final : public QWidget {
    Q_OBJECT
public:
    explicit ReadingOptions(const QString &language, QWidget *parent = nullptr);

    /// Only what a table of this format has is shown.
    void setFormat(QStringView format);
    void setReading(const TableReading &said);
    /// What the person said; the rest is recognised.
    [[nodiscard]] TableReading reading() const;
    void showRecognised(const TableSample &sample);

Q_SIGNALS:
    void changed();

private:
    QWidget *add(const QString &words, QWidget *choice);
    QComboBox *choices(const char *name);

    QString m_language;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QComboBox *m_quote;
    QComboBox *m_sheet;
    QSpinBox *m_header;
    std::vector<QWidget *> m_ofText;
    QWidget *m_ofBook;
    QString m_saidSheet; ///< before the sheets are known
};

} // namespace vitrine
