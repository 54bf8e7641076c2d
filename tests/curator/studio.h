// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/filmbox.h"
#include "curator/mediumstudio.h"
#include "desk.h"

#include <QImage>
#include <QToolButton>

namespace vitrine::test {

/// A desk with one item whose medium is open in the studio.
class StudioDesk final {
public:
    Desk desk;
    ItemId item;
    MediumId medium;

    [[nodiscard]] bool open(const QString &language = QStringLiteral("en"))
    {
        if (!desk.open(language))
            return false;
        Item record;
        record.number = QStringLiteral("1");
        record.kind = ItemKind::Video;
        record.title.set(QStringLiteral("fr"), QStringLiteral("Lumière"), TextOrigin::Original, TextState::Reviewed);
        item = desk.catalogue->add(record).value_or(ItemId());
        return !item.isNull();
    }
    [[nodiscard]] bool addFilm(const std::vector<Track> &tracks = {}, qint64 duration = 60'000)
    {
        Medium film;
        film.role = MediumRole::Recording;
        film.mimeType = QStringLiteral("video/webm");
        film.duration = duration;
        film.tracks = tracks;
        return add(film, QByteArray("no film, but bytes")) && enter() && ready(duration);
    }
    [[nodiscard]] bool addPage(int page, const MultiText &transcript = {}, const std::vector<LineBox> &lines = {})
    {
        QImage image(400, 600, QImage::Format_RGB32);
        image.fill(QColor::fromHsv(40 * page, 20, 240));
        const QString file = desk.folder.filePath(QStringLiteral("page%1.png").arg(page));
        if (!image.save(file))
            return false;
        Medium one;
        one.role = MediumRole::Page;
        one.page = page;
        one.position = page - 1;
        one.mimeType = QStringLiteral("image/png");
        one.width = 400;
        one.height = 600;
        one.transcript = transcript;
        one.lines = lines;
        one.item = item;
        const auto added = desk.catalogue->attach(one, file);
        medium = medium.isNull() ? added.value_or(MediumId()) : medium;
        return added.has_value();
    }
    /// As a person does: the record, its media, the button of the first one.
    [[nodiscard]] bool enter()
    {
        desk.window->open(RecordType::Item, anyId(item));
        desk.showTab(QStringLiteral("tab_media"));
        auto *button = desk.window->form()->findChild<QToolButton *>(QStringLiteral("studio"));
        if (!button || !button->isVisible())
            return false;
        button->click();
        return desk.window->form()->studio() && desk.window->form()->studio()->isVisible();
    }
    [[nodiscard]] MediumStudio &studio() const { return *desk.window->form()->studio(); }
    [[nodiscard]] SilentPlayer &player() const { return *static_cast<SilentPlayer *>(studio().film().player()); }
    [[nodiscard]] Medium stored() const { return desk.reader->medium(medium).value_or(Medium()); }
    template<class W>
    [[nodiscard]] W *part(const char *name) const { return studio().findChild<W *>(QString::fromLatin1(name)); }
    /// A button of the studio that is seen.
    [[nodiscard]] QToolButton *seen(const QString &words) const
    {
        for (auto *button : studio().findChildren<QToolButton *>()) {
            if (button->isVisible() && button->text() == words)
                return button;
        }
        return nullptr;
    }
    void deed(const char *name) const
    {
        for (auto *button : studio().findChildren<QToolButton *>()) {
            if (button->isVisible() && button->property("deed").toString() == QString::fromLatin1(name))
                button->click();
        }
    }

private:
    [[nodiscard]] bool add(Medium one, const QByteArray &bytes)
    {
        QFile file(desk.folder.filePath(QStringLiteral("medium")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return false;
        file.close();
        one.item = item;
        medium = desk.catalogue->attach(one, file.fileName()).value_or(MediumId());
        return !medium.isNull();
    }
    [[nodiscard]] bool ready(qint64 duration) const
    {
        if (!studio().film().player())
            return false;
        player().becomeReady(std::chrono::milliseconds(duration));
        return true;
    }
};

} // namespace vitrine::test
