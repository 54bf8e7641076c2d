// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "kiosk/kioskwindow.h"
#include "media/imageloader.h"
#include "models/searchservice.h"
#include "pages/page.h"
#include "widgets/zoomview.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>
#include <QTranslator>

namespace vitrine {

/// The program's words in one language, and which of them had no translation when they were asked for.
class RecordingTranslator final : public QTranslator {
public:
    using QTranslator::QTranslator;

    /// The file made by the build; false when it is not there.
    [[nodiscard]] bool speak(const QString &language)
    {
        m_language = language;
        return m_words.load(QStringLiteral(VITRINE_BINARY_DIR "/app/vitrine_%1.qm").arg(language));
    }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *note, int n) const override
    {
        const QString words = m_words.translate(context, source, note, n);
        const bool isOurs = QByteArrayView(context).startsWith("vitrine");
        const bool needed = m_language != QLatin1String("en") || n >= 0;
        if (words.isEmpty() && isOurs && needed)
            m_missing.insert(m_language + QStringLiteral(": ") + QString::fromLatin1(context) + QStringLiteral(" \"")
                             + QString::fromUtf8(source) + u'"');
        return words;
    }
    [[nodiscard]] const QSet<QString> &missing() const { return m_missing; }

private:
    QTranslator m_words;
    QString m_language;
    mutable QSet<QString> m_missing;
};

/// Installed as long as it lives; the program speaks one language at a time.
class Speech final {
public:
    Speech() = default;
    ~Speech() { QCoreApplication::removeTranslator(m_translator.get()); }
    Speech(const Speech &) = delete;
    Speech &operator=(const Speech &) = delete;

    void speak(const QString &language)
    {
        auto next = std::make_unique<RecordingTranslator>();
        m_isComplete = next->speak(language) && m_isComplete;
        QLocale::setDefault(QLocale(language));
        QCoreApplication::installTranslator(next.get());
        collect();
        m_translator = std::move(next);
    }
    /// Sorted; empty when every word that was asked for is translated.
    [[nodiscard]] QStringList missing()
    {
        collect();
        QStringList all(m_missing.cbegin(), m_missing.cend());
        all.sort();
        return all;
    }
    [[nodiscard]] bool hasAllFiles() const { return m_isComplete; }

private:
    void collect()
    {
        if (!m_translator)
            return;
        m_missing.unite(m_translator->missing());
        QCoreApplication::removeTranslator(m_translator.get());
    }

    std::unique_ptr<RecordingTranslator> m_translator;
    QSet<QString> m_missing;
    bool m_isComplete = true;
};

[[nodiscard]] inline QString bundledCatalogue()
{
    return QStringLiteral(VITRINE_BINARY_DIR "/catalogue/bundled.vitrine");
}

/// Everything that was asked for is built and painted: pictures, posters, the deep-zoom view.
[[nodiscard]] inline bool isSettled(KioskWindow &window)
{
    if (!window.images().isIdle() || !window.search().isIdle())
        return false;
    const auto zooms = window.findChildren<ZoomView *>();
    return std::all_of(zooms.cbegin(), zooms.cend(), [](const ZoomView *zoom) {
        return !zoom->isVisible() || zoom->transform().isValid() || !zoom->problem().isEmpty();
    });
}

/// Paints until nothing comes any more: cards ask for their pictures only when they are painted. False after the patience.
[[nodiscard]] inline bool settle(KioskWindow &window, QImage *painted = nullptr)
{
    for (int round = 0; round < 20; ++round) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents(); // a page is built anew when the events at hand are done
        QCoreApplication::processEvents();
        if (!QTest::qWaitFor([&window] { return isSettled(window); }, 20'000))
            return false;
        QCoreApplication::processEvents(); // what the last answer made a page do
        QCoreApplication::sendPostedEvents();
        const QImage image = window.grab().toImage();
        if (isSettled(window)) {
            if (painted)
                *painted = image;
            return true;
        }
    }
    return false;
}

} // namespace vitrine
