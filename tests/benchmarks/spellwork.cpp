// SPDX-License-Identifier: GPL-3.0-or-later
#include "spellwork.h"

#include "catalogue/catalogue.h"
#include "curator/deskcontext.h"
#include "curator/spellhelp.h"
#include "media/imageloader.h"
#include "models/spelling.h"

#include <QPlainTextEdit>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;

namespace vitrine {
namespace {

constexpr int patience = 20'000; // milliseconds

double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1e6;
}

template <typename Deed> double taken(const Deed &deed)
{
    const double before = threadMilliseconds();
    deed();
    return threadMilliseconds() - before;
}

bool typeInTheMiddle(QPlainTextEdit &page, const SpellHelp &help, SpellTimes &times)
{
    for (int i = 0; i < 20; ++i)
        page.moveCursor(QTextCursor::NextWord);
    for (int i = 0; i < 60; ++i) {
        times.keys.push_back(taken([&] {
            QTest::keyClick(&page, i % 7 == 6 ? Qt::Key_Space : Qt::Key(Qt::Key_A + i % 26));
            page.viewport()->repaint();
        }));
        QDeadlineTimer soon(patience);
        while (i % 10 == 9 && !help.isSettled() && !soon.hasExpired()) // a pause
            times.betweenKeys.push_back(taken([] { QTest::qWait(1); }));
        if (soon.hasExpired())
            return false;
    }
    return true;
}

} // namespace

std::optional<SpellTimes> spellALongText(Catalogue &catalogue)
{
    const auto reader = catalogue.reader(Audience::desk(Access::Sealed));
    Editor editor(catalogue);
    Spelling spelling({QStringLiteral(VITRINE_SOURCE_DIR "/tests/data/spelling")});
    RecordChoices choices(*reader, u"en"_s);
    ImageLoader images;
    LastValues last(*reader);
    DeskContext context{editor, *reader, choices, images, u"en"_s, {u"fr"_s}, last, {}};
    context.spelling = &spelling;
    QPlainTextEdit page;
    page.resize(280, 132);
    const SpellHelp help(&page, u"fr"_s, context);
    page.setPlainText(u"lettre page mots sur la une les est et motts "_s.repeated(200));
    page.show();
    SpellTimes times;
    const bool isTyped = QTest::qWaitFor([&] { return help.isSettled(); }, patience) && !help.wrong().empty()
        && typeInTheMiddle(page, help, times);
    return isTyped ? std::optional(times) : std::nullopt;
}

} // namespace vitrine
