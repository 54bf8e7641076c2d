// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/viewstrip.h"

#include "media/imageloader.h"
#include "models/words.h"
#include "pages/scrollcolumn.h"
#include "widgets/kinetic.h"

#include <QHBoxLayout>
#include <QPainter>

namespace vitrine {

namespace {

/// One view: its picture, and its name below it.
class ThumbButton final : public TouchButton {
public:
    ThumbButton(LookHolder &holder, const QString &name, QWidget *parent) : TouchButton(holder, parent), m_name(name)
    {
        setAccessibleName(name);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setPicture(const QImage &image)
    {
        m_image = image;
        update();
    }

    QSize sizeHint() const override
    {
        const Metrics &metrics = look().metrics;
        const int words = QFontMetrics(look().font(TextRole::Caption)).horizontalAdvance(m_name) + metrics.grid(2);
        return {std::max(metrics.px(180), words), metrics.px(100) + look().lineHeight(TextRole::Caption)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }
    bool hasHeightForWidth() const override { return false; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &tokens = look().tokens();
        const double radius = look().metrics.px(8);
        const int nameHeight = look().lineHeight(TextRole::Caption);
        const QRectF picture = QRectF(rect()).adjusted(0, 0, 0, -nameHeight);
        paintPanel(painter, picture, radius, tokens.plate, tokens.rule);
        if (!m_image.isNull())
            paintCovering(painter, picture, radius, m_image);
        if (state().selected)
            paintPanel(painter, picture, radius, Qt::transparent, tokens.accent, look().metrics.ring());
        paintText(painter, QRectF(0, picture.bottom(), width(), nameHeight), m_name, TextRole::Caption, look().language,
                  state().selected ? tokens.ink : tokens.ink2, look(), Qt::AlignHCenter | Qt::AlignVCenter);
        if (state().focused)
            paintRing(painter, picture, radius, look());
    }

private:
    QString m_name;
    QImage m_image;
};

} // namespace

ViewStrip::ViewStrip(LookHolder &holder, QWidget *parent) : QScrollArea(parent), m_holder(holder)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_content = new QWidget;
    m_row = new QHBoxLayout(m_content);
    m_row->setContentsMargins(0, 0, 0, 0);
    setWidget(m_content);
    new Kinetic(holder, *this);
    m_content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(&holder, &LookHolder::changed, this, &ViewStrip::followLook);
    followLook();
}

void ViewStrip::followLook()
{
    setLayoutDirection(m_holder.look().direction());
    m_content->setLayoutDirection(m_holder.look().direction());
    m_row->setSpacing(m_holder.look().metrics.px(18));
    updateGeometry();
}

void ViewStrip::setViews(const std::vector<const Medium *> &views, const Reader &reader, ImageLoader &images)
{
    emptyLayout(m_row);
    m_buttons.clear();
    for (int i = 0; i < static_cast<int>(views.size()); ++i) {
        const Medium &medium = *views[static_cast<size_t>(i)];
        auto *button = new ThumbButton(m_holder, Words::view(medium.role, medium.page), m_content);
        button->setObjectName(QStringLiteral("view%1").arg(i));
        connect(button, &TouchButton::clicked, this, [this, i] { Q_EMIT viewAsked(i); });
        if (const auto path = reader.originalPath(medium.sha256)) {
            const QSize within(m_holder.look().metrics.px(360), m_holder.look().metrics.px(240));
            images.load({*path, within, medium.sha256}, button, [button](const Result<QImage> &image) {
                button->setPicture(image.value_or(QImage()));
            });
        }
        m_row->addWidget(button);
        m_buttons.push_back(button);
    }
    m_row->addStretch(1);
    updateGeometry();
}

void ViewStrip::setChosen(int index)
{
    for (int i = 0; i < static_cast<int>(m_buttons.size()); ++i)
        m_buttons[static_cast<size_t>(i)]->setPrimary(i == index);
    if (index >= 0 && index < static_cast<int>(m_buttons.size()))
        ensureWidgetVisible(m_buttons[static_cast<size_t>(index)]);
}

QSize ViewStrip::sizeHint() const
{
    const Look &look = m_holder.look();
    return {look.metrics.px(400), look.metrics.px(100) + look.lineHeight(TextRole::Caption)};
}

QSize ViewStrip::minimumSizeHint() const
{
    return {m_holder.look().metrics.px(200), sizeHint().height()};
}

} // namespace vitrine
