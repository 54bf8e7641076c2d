// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archivewindow.h"

#include "archive/columnspane.h"
#include "archive/detailpane.h"
#include "archive/exportpanel.h"
#include "archive/findingspane.h"
#include "archive/fixitybar.h"
#include "archive/importpane.h"
#include "archive/itemlist.h"
#include "archive/itemtableview.h"
#include "archive/otherwriters.h"
#include "archive/printchoices.h"
#include "archive/printpane.h"
#include "archive/savedlists.h"
#include "archive/storeroomdesk.h"
#include "archive/systemprinters.h"
#include "exchange/listquery.h"
#include "models/itemtablemodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

// What stands beside the archivist's list, and what of it is kept.
namespace vitrine {

void ArchiveWindow::connectPanes()
{
    for (QAbstractButton *button : std::initializer_list<QAbstractButton *>{m_columnsButton, m_listsButton, m_export, m_importButton, m_printButton, m_storeRoomButton})
        connect(button, &QAbstractButton::clicked, this, &ArchiveWindow::tellNothingMore);
    connect(m_light, &QToolButton::clicked, this, &ArchiveWindow::askForOtherTheme);
    connect(m_columnsButton, &QToolButton::clicked, this, &ArchiveWindow::showColumns);
    connect(m_listsButton, &QToolButton::clicked, this, &ArchiveWindow::showLists);
    connect(m_export, &QPushButton::clicked, this, &ArchiveWindow::showExport);
    connect(m_columns, &ColumnsPane::columnsAsked, this, [this](const std::vector<TableColumn> &columns) {
        setColumns(columns, m_list->view().widths());
    });
    connect(&m_list->view(), &ItemTableView::columnsMoved, this, [this] { m_columns->setColumns(m_list->view().shownColumns()); });
    connect(m_columns, &ColumnsPane::closed, this, &ArchiveWindow::showDetail);
    connect(m_savedLists, &SavedLists::closed, this, &ArchiveWindow::showDetail);
    connect(m_savedLists, &SavedLists::openAsked, this, &ArchiveWindow::openList);
    connect(m_savedLists, &SavedLists::said, this, [this](const QString &sentence) { tell(sentence, false); });
    connect(m_exporting, &ExportPanel::closed, this, &ArchiveWindow::showDetail);
    connect(m_exporting, &ExportPanel::failed, this, [this](const Error &error) { tell(error.message, true); });
    connect(m_exporting, &ExportPanel::said, this, [this](const QString &sentence) { tell(sentence, false); });
    m_exporting->askForAddress(*m_editor);
    connect(m_exporting, &ExportPanel::numbersAsked, m_list, &ItemList::chooseNumbers);
    connect(m_importButton, &QToolButton::clicked, this, &ArchiveWindow::showImport);
    connect(m_importing, &ImportPane::closed, this, &ArchiveWindow::showList);
    connect(m_importing, &ImportPane::failed, this, [this](const Error &error) { tell(error.message, true); });
    connect(m_importing, &ImportPane::said, this, [this](const QString &sentence, bool isProblem) {
        m_afterwards.clear();
        tell(sentence, isProblem);
    });
    connectStoreRoom();
    connect(m_findings, &FindingsPane::closed, this, &ArchiveWindow::showDetail);
    connect(m_findings, &FindingsPane::numbersAsked, this, &ArchiveWindow::openNumber);
    connect(m_fixity, &FixityBar::found, this, [this](const std::vector<FixityFinding> &findings) {
        m_findings->setFindings(findings);
        showPane(m_findings);
    });
    connect(m_fixity, &FixityBar::failed, this, [this](const Error &error) { tell(error.message, true); });
    connect(m_fixity, &FixityBar::said, this, [this](const QString &sentence, bool isProblem) {
        m_afterwards = sentence;
        tell(sentence, isProblem);
    });
}

void ArchiveWindow::connectStoreRoom()
{
    m_storeRoom->fill(m_storeRoomButton);
    connect(m_others, &OtherWriters::said, this, &ArchiveWindow::tell);
    connect(m_storeRoom, &StoreRoomDesk::besideAsked, this, &ArchiveWindow::showPane);
    connect(m_storeRoom, &StoreRoomDesk::detailAsked, this, &ArchiveWindow::showDetail);
    connect(m_storeRoom, &StoreRoomDesk::listAsked, this, &ArchiveWindow::showList);
    connect(m_storeRoom, &StoreRoomDesk::filterAsked, m_list, &ItemList::setFilter);
    connect(m_storeRoom, &StoreRoomDesk::queryAsked, this, [this](const QString &query) {
        SavedList list;
        list.query = query;
        openList(list);
        showList();
    });
    connect(m_storeRoom, &StoreRoomDesk::said, this, &ArchiveWindow::tell);
    connect(m_storeRoom, &StoreRoomDesk::sheetAsked, this, [this](const QString &sheet, const QString &subject) {
        QWidget *from = m_middle->currentWidget();
        m_printing->choices().takeWholeList(); // what is chosen in the list has nothing to do with it
        m_printing->choices().choose(sheet, subject);
        showPrint();
        m_beforePrint = from;
    });
    connect(m_printing, &PrintPane::closed, this, [this] {
        if (QWidget *back = std::exchange(m_beforePrint, nullptr); back && back != m_list) { // the list is there already
            m_middle->setCurrentWidget(back);
            back->setFocus();
        }
    });
}

void ArchiveWindow::makePrinting()
{
    if (!m_options.printers)
        m_options.printers = std::make_shared<const SystemPrinters>();
    m_printing = new PrintPane(m_catalogue, *m_options.printers, m_options.language, m_languages, tokensOf(m_options.theme), m_middle);
    m_middle->addWidget(m_printing);
    connect(m_printing, &PrintPane::closed, this, &ArchiveWindow::showList);
    connect(m_printing, &PrintPane::said, this, [this](const QString &sentence, bool isProblem) {
        m_afterwards.clear();
        tell(sentence, isProblem);
    });
    connect(m_printing, &PrintPane::numbersAsked, this, [this](const QStringList &numbers) {
        showList();
        m_list->chooseNumbers(numbers);
    });
    connect(m_service.get(), &SearchService::catalogueChanged, m_printing, &PrintPane::takeChange);
    connect(m_printButton, &QToolButton::clicked, this, &ArchiveWindow::showPrint);
}

/// The sides make room for the pages and come back with the list.
void ArchiveWindow::showPrint()
{
    m_beforePrint = nullptr;
    m_dividing->hide();
    m_right->hide();
    m_middle->setCurrentWidget(m_printing);
    m_printing->setFocus();
}

void ArchiveWindow::showPane(QWidget *pane)
{
    if (m_middle->currentWidget() == m_printing)
        showList(); // the pane stands beside it
    m_right->setCurrentWidget(pane);
    m_right->show();
    pane->setFocus();
}

void ArchiveWindow::showDetail()
{
    const bool hadFocus = m_right->isAncestorOf(focusWidget());
    m_right->setCurrentWidget(m_detail);
    if (hadFocus)
        m_list->view().setFocus();
}

/// The entry of a finding, whatever the list shows.
void ArchiveWindow::openNumber(const QStringList &numbers)
{
    const auto item = m_reader->itemByNumber(numbers.value(0));
    if (!item)
        return tell(item.error().message, true);
    m_detail->open(*item);
    m_detail->showPage(DetailPane::Page::Media);
    showPane(m_detail);
}

void ArchiveWindow::showColumns()
{
    m_columns->setColumns(m_list->view().shownColumns());
    showPane(m_columns);
}

void ArchiveWindow::showLists()
{
    m_savedLists->read();
    showPane(m_savedLists);
}

void ArchiveWindow::showImport()
{
    if (m_editor->isReadOnly())
        return tell(m_options.readOnlyBecause, true);
    showList();
    m_middle->setCurrentWidget(m_importing);
    m_dividing->hide(); // what divides the list, and what tells of an entry of it: it is not to be seen
    m_right->hide();
    m_importing->setFocus();
}

void ArchiveWindow::showList()
{
    m_dividing->show();
    m_right->show();
    m_middle->setCurrentWidget(m_list);
    m_right->show();
    m_list->view().setFocus();
}

void ArchiveWindow::showExport()
{
    m_exporting->setList(exportedList(), m_list->model().total(), int(m_list->model().chosen().size()));
    showPane(m_exporting);
}

ExportedList ArchiveWindow::exportedList() const
{
    ExportedList list{m_list->query(), {}, std::nullopt};
    for (const TableColumn &column : m_list->view().shownColumns())
        list.columns += column.text();
    if (!m_list->model().chosen().isEmpty())
        list.only = m_list->model().chosen();
    return list;
}

SavedList ArchiveWindow::listNow() const
{
    SavedList list;
    list.query = queryText(m_list->query());
    list.order = orderText(m_list->query());
    list.columns = exportedList().columns;
    list.format = m_exporting->wish().format;
    return list;
}

void ArchiveWindow::openList(const SavedList &list)
{
    std::vector<TableColumn> columns;
    for (const QString &text : list.columns) {
        if (const auto column = tableColumn(text, m_options.language))
            columns.push_back(*column);
    }
    if (!columns.empty())
        setColumns(columns, m_list->view().widths());
    ItemQuery query;
    query.language = m_options.language;
    readQueryText(query, list.query);
    query.levelsAboveItem = true;
    if (!readOrderText(query, list.order) && !list.order.isEmpty())
        tell(tr("The order of this list is not known here; its entries stand by number."), true);
    setQuery(query);
    ExportWish wish = m_exporting->wish();
    wish.format = list.format.isEmpty() ? wish.format : list.format;
    m_exporting->setWish(wish);
    m_list->view().setFocus();
}

QByteArray ArchiveWindow::layoutState() const
{
    QJsonArray columns;
    for (const TableColumn &column : m_list->view().shownColumns())
        columns.append(column.text());
    QJsonObject widths;
    const QHash<QString, int> all = m_list->view().widths();
    for (auto one = all.begin(); one != all.end(); ++one)
        widths.insert(one.key(), one.value());
    const QJsonObject state{{u"columns"_s, columns}, {u"widths"_s, widths}, {u"order"_s, orderText(m_list->query())}, {u"export"_s, m_exporting->kept()}, {u"print"_s, m_printing->kept()},
                            {u"import"_s, m_importing->kept()},
                            {u"sides"_s, QString::fromLatin1(m_splitter->saveState().toBase64())}};
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void ArchiveWindow::takeUp(const ArchiveWindow &other)
{
    restoreLayoutState(other.layoutState());
    setQuery(other.m_list->query());
    m_list->model().setChosen(other.m_list->model().chosen());
}

void ArchiveWindow::restoreLayoutState(const QByteArray &state)
{
    const QJsonObject kept = QJsonDocument::fromJson(state).object();
    std::vector<TableColumn> columns;
    for (const QJsonValue text : kept.value("columns"_L1).toArray()) {
        if (const auto column = tableColumn(text.toString(), m_options.language))
            columns.push_back(*column);
    }
    QHash<QString, int> widths;
    const QJsonObject all = kept.value("widths"_L1).toObject();
    for (const QString &key : all.keys())
        widths.insert(key, all.value(key).toInt());
    if (!columns.empty())
        setColumns(columns, widths);
    m_list->restoreOrder(kept.value("order"_L1).toString());
    m_exporting->setKept(kept.value("export"_L1).toObject());
    m_printing->setKept(kept.value("print"_L1).toObject());
    m_importing->setKept(kept.value("import"_L1).toArray());
    if (const auto sides = QByteArray::fromBase64(kept.value("sides"_L1).toString().toLatin1()); !sides.isEmpty())
        m_splitter->restoreState(sides);
    m_splitter->setHandleWidth(1);
}

} // namespace vitrine
