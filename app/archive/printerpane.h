// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/printers.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace vitrine {

/// To which printer, which pages, how many copies.
class PrinterPane final : public QWidget {
    Q_OBJECT
public:
    explicit PrinterPane(const QString &language, QWidget *parent = nullptr);

    /// They are looked for; the ones before are gone.
    void await();
    void setPrinters(const std::vector<PrinterFace> &printers);
    /// What somebody typed stays, as far as there are pages; else the current one is proposed.
    void setPages(int count, int current);
    /// All pages are proposed again.
    void forgetRange();
    /// Of the printer that is chosen; `printer` is empty while there is none. A range that was typed backwards is turned round.
    [[nodiscard]] PrintOrder order() const;
    /// The printer that was taken last, by name.
    void setLast(const QString &printer, bool isTwoSided);

Q_SIGNALS:
    void printAsked(const vitrine::PrintOrder &order);
    void pdfAsked();
    void lookAsked(); ///< for printers, anew
    void closed();

private:
    void makeOptions();
    void makeDeeds();
    void showChoice();
    void takeRange();

    std::vector<PrinterFace> m_printers;
    QString m_language;
    QString m_last;
    bool m_isTwoSided = false;
    std::optional<std::pair<int, int>> m_typed; ///< the range, whatever pages there are
    bool m_isSetting = false;
    QLabel *m_state;
    QListWidget *m_list;
    QSpinBox *m_copies;
    QRadioButton *m_all;
    QRadioButton *m_some;
    QSpinBox *m_from;
    QSpinBox *m_to;
    QLabel *m_turned; ///< that a range was typed backwards
    QCheckBox *m_twoSides;
    QPushButton *m_print;
};

} // namespace vitrine
