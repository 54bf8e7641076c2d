// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/itemcards.h"

#include "models/itemlistmodel.h"
#include "widgets/carddelegate.h"

namespace vitrine {

CardView *makeItemCards(LookHolder &holder, ItemListModel &model, QWidget *parent)
{
    CardRoles roles;
    roles.number = ItemListModel::NumberRole;
    roles.badge = ItemListModel::BadgeRole;
    roles.line = ItemListModel::LineRole;
    roles.language = ItemListModel::LanguageRole;
    roles.icon = ItemListModel::IconRole;
    roles.hasPicture = ItemListModel::HasPictureRole;
    roles.covered = ItemListModel::CoveredRole;
    roles.loading = ItemListModel::LoadingRole;
    roles.snippet = ItemListModel::SnippetRole;
    roles.snippetLanguage = ItemListModel::SnippetLanguageRole;
    roles.titleMarks = ItemListModel::TitleMarksRole;
    roles.snippetMarks = ItemListModel::SnippetMarksRole;
    auto *cards = new CardView(holder, parent);
    cards->setObjectName(QStringLiteral("cards"));
    cards->setItemDelegate(new CardDelegate(holder, roles, cards));
    cards->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    cards->setModel(&model);
    QObject::connect(cards, &CardView::rowsSeen, &model, &ItemListModel::show);
    return cards;
}

} // namespace vitrine
