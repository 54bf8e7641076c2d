// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

#include <QStringList>

class QVBoxLayout;

namespace vitrine {

class Backdrop;

/// The invitation: one picture, the title in every language, one button for each. Waits for the first touch.
class WelcomePage final : public Page {
    Q_OBJECT
public:
    WelcomePage(PageContext &context, const QStringList &languages, QWidget *parent);
    [[nodiscard]] bool isForLooking() const override { return true; }

Q_SIGNALS:
    /// Painted with its picture (or without one, when there is none to wait for).
    void complete();
    /// Touched: a language's button, or anywhere else (then empty).
    void begun(const QString &language);

protected:
    void fill() override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addTitles(const Exhibition &exhibition);
    void addButtons();
    void loadPicture();

    QStringList m_languages;
    Backdrop *m_backdrop;
    QWidget *m_words;
    QVBoxLayout *m_column;
    QString m_pictureShown;
    QSize m_pictureFor; ///< the screen it was decoded for
};

} // namespace vitrine
