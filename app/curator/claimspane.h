// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/deskcontext.h"
#include "models/claims.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace vitrine {

/// A statement or a stated number beside those that compete with it or stand by it: a column each, with who says it, how sure
/// it is and where it stands. Choosing a column opens that claim.
class ClaimsPane final : public QWidget {
    Q_OBJECT
public:
    explicit ClaimsPane(DeskContext &context, QWidget *parent = nullptr);
    void open(RecordType type, RecordId id);

Q_SIGNALS:
    void claimAsked(vitrine::RecordType type, vitrine::RecordId record);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void fill(int column, const Claim &claim);
    [[nodiscard]] QString words(const Claim &claim) const;
    [[nodiscard]] QString sources(const Claim &claim) const;

    DeskContext &m_context;
    RecordType m_type = RecordType::Statement;
    RecordId m_id;
    bool m_isRead = false;
    std::vector<Claim> m_claims;
    QLabel *m_words;
    QTableWidget *m_table;
};

} // namespace vitrine
