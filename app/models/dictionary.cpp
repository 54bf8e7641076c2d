// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dictionary.h"

#include "base/language.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QStringConverter>

#include <hunspell/hunspell.hxx>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qsizetype longestWord = 80; ///< longer ones are none, and would cost much time

bool isPair(const QString &path) { return QFile::exists(path + u".aff") && QFile::exists(path + u".dic"); }

} // namespace

QStringList dictionaryFolders()
{
    QStringList folders = qEnvironmentVariable("DICPATH").split(u':', Qt::SkipEmptyParts);
    folders += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"hunspell"_s, QStandardPaths::LocateDirectory);
    folders += u"/usr/share/hunspell"_s;
    folders.removeDuplicates();
    return folders;
}

QString dictionaryFor(const QString &language, const QStringList &folders)
{
    const QString exact = QString(language).replace(u'-', u'_');
    const QString primary = primaryLanguage(language);
    for (const QString &folder : folders) {
        QStringList names{exact, primary, primary == u"en" ? u"en_GB"_s : primary + u'_' + primary.toUpper()};
        for (const QString &file : QDir(folder).entryList({primary + u"_*.dic"_s}, QDir::Files, QDir::Name))
            names += file.chopped(4);
        for (const QString &name : names) {
            if (!primary.isEmpty() && isPair(folder + u'/' + name))
                return folder + u'/' + name;
        }
    }
    return {};
}

struct Dictionary::Private {
    Private(const QByteArray &affixes, const QByteArray &words) : spell(affixes.constData(), words.constData()) {}

    // The library remembers what it was asked last, so its questions are none for the compiler.
    mutable Hunspell spell;
    mutable QStringEncoder encode;
    mutable QStringDecoder decode;

    [[nodiscard]] std::string bytes(const QString &word) const
    {
        const QByteArray encoded = encode.encode(word);
        return encode.hasError() ? std::string() : encoded.toStdString();
    }
};

Dictionary::Dictionary(std::unique_ptr<Private> parts) : d(std::move(parts)) {}
Dictionary::~Dictionary() = default;

std::unique_ptr<Dictionary> Dictionary::open(const QString &path)
{
    if (!isPair(path))
        return nullptr;
    auto parts = std::make_unique<Private>(QFile::encodeName(path + u".aff"), QFile::encodeName(path + u".dic"));
    const std::string encoding = parts->spell.get_dict_encoding();
    parts->encode = QStringEncoder(encoding.c_str(), QStringConverter::Flag::Stateless);
    parts->decode = QStringDecoder(encoding.c_str(), QStringConverter::Flag::Stateless);
    if (!parts->encode.isValid() || !parts->decode.isValid())
        return nullptr;
    return std::unique_ptr<Dictionary>(new Dictionary(std::move(parts)));
}

bool Dictionary::knows(const QString &word) const
{
    const std::string bytes = word.size() > longestWord ? std::string() : d->bytes(word);
    return !bytes.empty() && d->spell.spell(bytes);
}

QStringList Dictionary::suggestions(const QString &word) const
{
    const std::string bytes = word.size() > longestWord ? std::string() : d->bytes(word);
    QStringList found;
    if (bytes.empty())
        return found;
    for (const std::string &one : d->spell.suggest(bytes))
        found += d->decode.decode(QByteArrayView(one.data(), qsizetype(one.size())));
    return found;
}

} // namespace vitrine
