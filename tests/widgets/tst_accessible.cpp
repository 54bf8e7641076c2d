// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/silentplayer.h"
#include "widgets/advisoryplate.h"
#include "widgets/cardbutton.h"
#include "widgets/carddelegate.h"
#include "widgets/cardview.h"
#include "widgets/chip.h"
#include "widgets/choicelist.h"
#include "widgets/digitpad.h"
#include "widgets/emptystate.h"
#include "widgets/keypanel.h"
#include "widgets/languagebar.h"
#include "widgets/levelswitch.h"
#include "widgets/messagebar.h"
#include "widgets/progressring.h"
#include "widgets/scrollarea.h"
#include "widgets/searchfield.h"
#include "widgets/seekslider.h"
#include "widgets/statementcard.h"
#include "widgets/textblock.h"
#include "widgets/timelineview.h"
#include "widgets/topbar.h"
#include "widgets/transportbar.h"
#include "widgets/videoview.h"
#include "widgets/viewstrip.h"
#include "widgets/volumepanel.h"
#include "widgets/zoomview.h"

#include <QAccessible>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTest>

#include <functional>

using namespace vitrine;

/// Makes one component, ready to be used.
using Maker = std::function<QWidget *(LookHolder &, Player &)>;
Q_DECLARE_METATYPE(Maker)

class TestAccessible final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyControlHasANameARoleAndAVisibleFocus_data();
    void everyControlHasANameARoleAndAVisibleFocus();
    void whatIsNoControlTellsWhatItIs();
};

namespace {

const QStringList languages{QStringLiteral("fr"), QStringLiteral("en"), QStringLiteral("fa")};

QImage picture()
{
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(QColor(120, 90, 60));
    return image;
}

QWidget *cards(LookHolder &holder, Player &)
{
    auto *view = new CardView(holder);
    auto *model = new QStandardItemModel(view);
    model->appendRow(new QStandardItem(QStringLiteral("Objet")));
    view->setItemDelegate(new CardDelegate(holder, {}, view));
    view->setModel(model);
    return view;
}

QWidget *zoom(LookHolder &holder, Player &)
{
    auto *view = new ZoomView(holder);
    view->setImage(picture());
    view->zoomIn();
    return view;
}

QWidget *transport(LookHolder &holder, Player &player)
{
    auto *bar = new TransportBar(holder, player);
    bar->setCaptionChoices({{QStringLiteral("fr"), QStringLiteral("Français"), QStringLiteral("fr")}}, QStringLiteral("fr"));
    return bar;
}

QWidget *message(LookHolder &holder, Player &)
{
    auto *bar = new MessageBar(holder);
    bar->showMessage(MessageBar::Kind::Note, QStringLiteral("Une phrase."), QStringLiteral("Annuler"));
    return bar;
}

QWidget *search(LookHolder &holder, Player &)
{
    auto *field = new SearchField(holder);
    field->setText(QStringLiteral("perles"));
    return field;
}

QWidget *timeline(LookHolder &holder, Player &)
{
    auto *view = new TimelineView(holder);
    view->setEntries({{QStringLiteral("a"), QStringLiteral("1905"), QStringLiteral("1905"), QStringLiteral("Une étape"), {}}});
    return view;
}

QWidget *strip(LookHolder &holder, Player &)
{
    auto *view = new ViewStrip(holder);
    view->setViews({{picture(), QStringLiteral("Face")}, {{}, QStringLiteral("Dos")}});
    return view;
}

QWidget *advisory(LookHolder &holder, Player &)
{
    auto *plate = new AdvisoryPlate(holder);
    plate->setWords(QStringLiteral("Avant"), QStringLiteral("Une phrase."), QStringLiteral("Trois pages."));
    plate->setChoices(QStringLiteral("Lire"), QStringLiteral("Résumé"), QStringLiteral("Passer"));
    return plate;
}

QWidget *empty(LookHolder &holder, Player &)
{
    auto *state = new EmptyState(holder);
    state->setContent(Icon::Search, QStringLiteral("Aucun objet."), {}, QStringLiteral("Effacer"));
    return state;
}

QWidget *cardButton(LookHolder &holder, Player &)
{
    auto *button = new CardButton(holder, CardButton::Form::Tile);
    Card card;
    card.title = QStringLiteral("Objet");
    button->setCard(card);
    return button;
}

QWidget *column(LookHolder &holder, Player &)
{
    auto *area = new ScrollArea(holder);
    area->setWidget(new Chip(holder, QStringLiteral("Verre"), 3));
    return area;
}

QList<QWidget *> controlsOf(QWidget &top)
{
    QList<QWidget *> controls = top.findChildren<QWidget *>();
    controls.prepend(&top);
    controls.removeIf([](const QWidget *widget) {
        const bool touched = qobject_cast<const QAbstractButton *>(widget) != nullptr;
        return !widget->isVisible() || widget->focusProxy() || (!touched && !(widget->focusPolicy() & Qt::TabFocus));
    });
    return controls;
}

} // namespace

void TestAccessible::everyControlHasANameARoleAndAVisibleFocus_data()
{
    QTest::addColumn<Maker>("maker");
    QTest::addColumn<int>("controls");
    const auto row = [](const char *name, int controls, Maker maker) { QTest::newRow(name) << std::move(maker) << controls; };
    row("AdvisoryPlate", 3, advisory);
    row("CardButton", 1, cardButton);
    row("CardView", 1, cards);
    row("ChoiceList", 1, [](LookHolder &h, Player &) { return new ChoiceList(h, {{QStringLiteral("a"), QStringLiteral("A"), {}}}, {}); });
    row("DigitPad", 12, [](LookHolder &h, Player &) { return new DigitPad(h); });
    row("EmptyState", 1, empty);
    row("KeyPanel", 49, [](LookHolder &h, Player &) { return new KeyPanel(h, languages); });
    row("LanguageBar", 3, [](LookHolder &h, Player &) { return new LanguageBar(h, languages); });
    row("LevelSwitch", 3, [](LookHolder &h, Player &) { return new LevelSwitch(h); });
    row("MessageBar", 2, message);
    row("ScrollArea", 2, column);
    row("SearchField", 2, search);
    row("TimelineView", 1, timeline);
    row("TopBar", 9, [](LookHolder &h, Player &) { return new TopBar(h, languages); });
    row("TransportBar", 6, transport);
    row("VideoView", 1, [](LookHolder &h, Player &p) { return new VideoView(h, p); });
    row("ViewStrip", 2, strip);
    row("VolumePanel", 3, [](LookHolder &h, Player &) { return new VolumePanel(h, 5, false); });
    row("ZoomView", 4, zoom);
}

void TestAccessible::everyControlHasANameARoleAndAVisibleFocus()
{
    QFETCH(Maker, maker);
    QFETCH(int, controls);
    LookHolder holder;
    SilentPlayer player;
    player.open(QStringLiteral("film.webm"), {});
    player.becomeReady(std::chrono::seconds(10));
    const std::unique_ptr<QWidget> component(maker(holder, player));
    component->resize(1600, 700);
    component->show();
    component->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(component.get()));
    component->setAttribute(Qt::WA_KeyboardFocusChange); // as the Tab key does
    const QList<QWidget *> found = controlsOf(*component);
    QCOMPARE(found.size(), controls);
    for (QWidget *control : found) {
        const QByteArray described = QByteArray(control->metaObject()->className()) + ' ' + control->objectName().toUtf8();
        const char *who = described.constData();
        const QAccessibleInterface *access = QAccessible::queryAccessibleInterface(control);
        QVERIFY2(access, who);
        QVERIFY2(!access->text(QAccessible::Name).trimmed().isEmpty(), who);
        QVERIFY2(access->role() != QAccessible::NoRole && access->role() != QAccessible::Client, who);
        if (!control->isEnabled() || control->focusPolicy() == Qt::NoFocus)
            continue;
        if (QWidget *before = component->focusWidget())
            before->clearFocus();
        const QImage without = component->grab().toImage();
        control->setFocus(Qt::TabFocusReason);
        QVERIFY2(control->hasFocus(), who);
        QVERIFY2(component->grab().toImage() != without, who);
    }
}

void TestAccessible::whatIsNoControlTellsWhatItIs()
{
    LookHolder holder;
    TextBlock text(holder);
    text.setText(QStringLiteral("Chaque ligne a sa place."));
    StatementCard statement(holder);
    statement.setStatement({QStringLiteral("Une personne"), QStringLiteral("rôle"), QStringLiteral("a dit"), {}, {}, {}, {}});
    ProgressRing ring(holder);
    ZoomView zoomed(holder);
    zoomed.setDescription(QStringLiteral("Un cercle rouge."));
    const auto role = [](QWidget &widget) { return QAccessible::queryAccessibleInterface(&widget)->role(); };
    const auto name = [](QWidget &widget) { return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name); };
    QCOMPARE(role(text), QAccessible::StaticText);
    QCOMPARE(name(text), text.text());
    QCOMPARE(role(statement), QAccessible::StaticText);
    QVERIFY(name(statement).contains(QStringLiteral("a dit")));
    QCOMPARE(role(ring), QAccessible::ProgressBar);
    QVERIFY(!name(ring).isEmpty());
    QCOMPARE(role(zoomed), QAccessible::Graphic);
    QCOMPARE(name(zoomed), QStringLiteral("Un cercle rouge."));
}

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
