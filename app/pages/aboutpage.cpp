// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/aboutpage.h"

#include "base/bidi.h"
#include "models/shownexhibition.h"
#include "pages/pagekit.h"

#include <QVBoxLayout>

namespace vitrine {

AboutPage::AboutPage(PageContext &context, QWidget *parent) : RecordPage(context, parent) {}

void AboutPage::fillParts()
{
    setWhere(tr("About"));
    PageKit kit(context().look, first());
    kit.text(tr("About this catalogue"), TextRole::Title);
    kit.text(tr("Corrections"), TextRole::Heading);
    const QString address = reader().setting(QStringLiteral("corrections"));
    kit.text(address.isEmpty() ? tr("If something here is wrong, please tell the staff.")
                               : tr("If something here is wrong, please write to %1.").arg(isolate(address)),
             TextRole::Body)->setObjectName(QStringLiteral("corrections"));
    addDoor(Icon::Info, tr("How do we know this?"), "evidence", routes::to(PageKind::Evidence));
    const auto exhibition = shownExhibition(reader());
    if (!exhibition || exhibition->about.isEmpty())
        return sayInstead(tr("Nothing has been written here yet."));
    PageKit(context().look, second()).text(shownText(exhibition->about, language()), TextRole::Body);
}

} // namespace vitrine
