// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/allcommands.h"
#include "cli/opening.h"
#include "cli/output.h"
#include "cli/stopwish.h"
#include "intake/cataloguesink.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vitrine::cli {

namespace {

Result<void> attachAll(Catalogue &catalogue, const QStringList &files, const Medium &like)
{
    CatalogueSink sink(catalogue, CatalogueSink::Mode::Write);
    const auto media = sink.reader().media(like.item);
    if (!media)
        return media.unexpected();
    int position = media->empty() ? 0 : media->back().position + 1;
    for (const QString &file : files) {
        if (isStopWished())
            return fail(ErrorKind::Cancelled, CliWords::tr("Stopped. Nothing was attached."));
        if (!QFileInfo(file).isFile())
            return fail(ErrorKind::Missing, CliWords::tr("There is no file “%1”. Nothing was attached.").arg(file));
        Medium medium = like;
        medium.id = MediumId::create();
        medium.position = position++;
        medium.originalName = QFileInfo(file).fileName();
        const auto probed = sink.probe(medium, file);
        if (const QString warning = sink.takeWarning(); !warning.isEmpty())
            complain(warning);
        if (!probed)
            return fail(probed.error().kind, CliWords::tr("%1 Nothing was attached.").arg(probed.error().message), probed.error().detail);
        if (const auto words = sink.words(file); !words)
            return fail(words.error().kind, CliWords::tr("%1 Nothing was attached.").arg(words.error().message), words.error().detail);
        if (probed->mimeType.isEmpty())
            return fail(ErrorKind::Unreadable, CliWords::tr("“%1” is not a picture, film, sound or document known here. Nothing was attached.").arg(file));
        if (const auto attached = sink.attach(*probed, file); !attached)
            return attached.unexpected();
    }
    return {};
}

int runAttach(const Invocation &invocation)
{
    const auto catalogue = openToWrite(invocation.arguments.first());
    if (!catalogue)
        return failed(catalogue.error());
    const auto reader = (*catalogue)->reader(Audience::desk(Access::Sealed));
    const auto id = reader->itemByNumber(invocation.arguments[1]);
    const auto item = id ? reader->item(*id) : Result<Item>(id.unexpected());
    if (!item)
        return failed(item.error());
    Medium like;
    like.item = *id;
    like.demonstration = item->demonstration;
    if (invocation.has("role")) {
        const auto role = enumFromName<MediumRole>(invocation.value("role"));
        if (!role)
            return wrongUsage(CliWords::tr("“%1” is not a role of a medium.").arg(invocation.value("role")));
        like.role = *role;
    }
    if (invocation.has("access")) {
        const auto access = enumFromName<Access>(invocation.value("access"));
        if (!access)
            return wrongUsage(CliWords::tr("“%1” is none of public, internal, restricted, sealed.").arg(invocation.value("access")));
        like.access = *access;
        const Status shown = (*catalogue)->needsSecondPerson() ? Status::InReview : Status::Published;
        like.status = *access == Access::Public ? shown : Status::Draft;
    }
    const QStringList files = invocation.arguments.mid(2);
    const auto done = (*catalogue)->together([&] { return attachAll(**catalogue, files, like); });
    if (!done)
        return failed(done.error());
    say(CliWords::tr("%1 files were attached to “%2”.").arg(files.size()).arg(item->number));
    return Exit::Done;
}

} // namespace

Command attachCommand()
{
    return {u"attach"_s, u"CATALOGUE NUMBER FILE..."_s, CliWords::tr("adds media to an item"), {},
            {valueOption("role", CliWords::tr("front, back, side, detail, scale, page, recording, transcript, poster or view."), u"ROLE"_s),
             valueOption("access", CliWords::tr("Who may see them; public also publishes. Without this internal."), u"LEVEL"_s)},
            3, 10000, runAttach, true};
}

} // namespace vitrine::cli
