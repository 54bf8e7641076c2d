// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QStringList>

#include <vector>

namespace vitrine::draw {

/// One set page: what stands on it, in its own language and translated line by line.
struct PageText {
    QString original; ///< fa, fr or en: the language that is drawn
    QStringList fa, fr, en;

    const QStringList &drawn() const
    {
        return original == QLatin1String("fa") ? fa : original == QLatin1String("fr") ? fr : en;
    }
};

/// Reads pages/NAME.tsv; empty if it is absent or a line has not three languages.
std::vector<PageText> readPages(const QString &file);
/// Writes the transcription with the place of each line as fractions of the picture.
bool writeTranscription(const QString &file, const std::vector<PageText> &pages,
                        const std::vector<std::vector<QRectF>> &lines);

} // namespace vitrine::draw
