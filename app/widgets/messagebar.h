// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/component.h"
#include "widgets/icons.h"

#include <QTimer>

#include <chrono>

class QHBoxLayout;
class QSpacerItem;

namespace vitrine {

class TextBlock;
class TouchButton;

/// A message with at most one thing to do ("Undo"). As a bar it stays; as a toast it leaves after its time.
class MessageBar final : public Component {
    Q_OBJECT
public:
    enum class Kind { Note, Done, Problem };

    explicit MessageBar(LookHolder &holder, QWidget *parent = nullptr);

    void showMessage(Kind kind, const QString &sentence, const QString &action = {});
    /// The same for a while, centred near the foot of the parent widget.
    void showToast(Kind kind, const QString &sentence, const QString &action = {},
                   std::chrono::milliseconds stays = std::chrono::seconds(5));

Q_SIGNALS:
    void actionAsked();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void lookChanged() override;
    void retranslate() override;

private:
    void arrange();
    void placeToast();
    void dismiss();

    QHBoxLayout *m_row;
    TextBlock *m_text;
    TouchButton *m_action;
    TouchButton *m_close;
    QSpacerItem *m_sign; ///< of the layout: room for the painted sign
    QTimer m_timer;
    Kind m_kind = Kind::Note;
};

} // namespace vitrine
