// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/writewatch.h"
#include "domain/id.h"

#include <QTimer>
#include <QWidget>

namespace vitrine {

class Editor;
class ItemList;
class Reader;

/// Looks every other second whether another program wrote to the catalogue. Then the list is read again, at the entry where
/// it stands; while entries are chosen in it, a quiet line over the list asks first.
class OtherWriters final : public QWidget {
    Q_OBJECT
public:
    /// All of them outlive this.
    OtherWriters(Editor &editor, const Reader &reader, ItemList &list, QWidget *parent = nullptr);
    ~OtherWriters() override;

    /// As the clock does by itself. Not while this program writes: it tells of that.
    void look();
    /// The readers are told of what was written.
    void readAgain();

Q_SIGNALS:
    void said(const QString &sentence, bool isProblem);

private:
    void passOver();
    void takeChosen();
    void keepPlace();

    Editor &m_editor;
    ItemList &m_list;
    WriteWatch m_watch;
    QList<RecordId> m_written; ///< and not read yet
    ItemId m_place;            ///< where the list stood; null: nowhere in particular
    QTimer m_often;
};

} // namespace vitrine
