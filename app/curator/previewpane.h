// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/player.h"
#include "pages/page.h"

#include <QTimer>

class QComboBox;
class QLabel;

namespace vitrine {

class SearchService;

class ImageLoader;

/// The visitor's own page of a record, in any language, text size and shape of screen, as the public sees it or with what
/// is not public yet.
class PreviewPane final : public QWidget {
    Q_OBJECT
public:
    using MakePlayer = std::function<std::unique_ptr<Player>()>;
    /// `visitor` sees what the public sees, `drafts` what the team sees.
    PreviewPane(const Reader &visitor, const Reader &drafts, ImageLoader &images, const QStringList &languages,
                const QString &language, MakePlayer makePlayer, QWidget *parent = nullptr);
    ~PreviewPane() override;

    void open(RecordType type, RecordId id);
    [[nodiscard]] Page *page() const { return m_page; }
    [[nodiscard]] LookHolder &lookHolder() { return m_look; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Shape { Portrait, Landscape };
    void makeBar();
    void again();
    void show(const Route &route);
    void arrange();
    void forget();
    [[nodiscard]] bool isShown(RecordType type, RecordId id) const;
    [[nodiscard]] const Reader &reader() const;
    Player &player();

    const Reader &m_visitor;
    const Reader &m_drafts;
    ImageLoader &m_images;
    QStringList m_languages;
    MakePlayer m_makePlayer;
    LookHolder m_look;
    std::unique_ptr<Player> m_player;
    std::unique_ptr<SearchService> m_search;
    std::unique_ptr<PageContext> m_context;
    RecordType m_type = RecordType::Item;
    RecordId m_id;
    QComboBox *m_audience;
    QComboBox *m_language;
    QComboBox *m_shape;
    QComboBox *m_size;
    QWidget *m_stage;
    QLabel *m_words;
    Page *m_page = nullptr;
    PageKind m_kind = PageKind::Welcome;
    QTimer m_soon;
};

} // namespace vitrine
