// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/records.h"
#include "random.h"

#include <QDir>

namespace vitrine::bench {

/// A file that media of generated items have, as a medium describes it.
struct Original
{
    QString sha256;
    QString mimeType;
    QString name;
    qint64 bytes = 0;
    int width = 0;
    int height = 0;
    qint64 duration = 0;

    void fillIn(Medium &medium) const;
};

/// Small pictures (gradients with bands, no two alike), one film of still pictures and one sound, drawn by the program into
/// the folder of originals. Many items share them: a catalogue's size in rows is what is measured.
class Originals final
{
public:
    /// Writes into NAME.vitrine/media.
    static Result<Originals> drawn(const QDir &media, int pictures, Random &random);

    const Original &picture(Random &random) const { return m_pictures[size_t(random.below(int(m_pictures.size())))]; }
    const Original &film() const { return m_film; }
    const Original &sound() const { return m_sound; }

private:
    std::vector<Original> m_pictures;
    Original m_film;
    Original m_sound;
};

} // namespace vitrine::bench
