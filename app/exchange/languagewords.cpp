// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/languagewords.h"

#include "base/language.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr auto exportContext = "vitrine::ExportWords";

constexpr const char *kinds[] = {QT_TRANSLATE_NOOP("vitrine::ExportWords", "Document"), QT_TRANSLATE_NOOP("vitrine::ExportWords", "Photograph"),
                                 QT_TRANSLATE_NOOP("vitrine::ExportWords", "Video"), QT_TRANSLATE_NOOP("vitrine::ExportWords", "Sound recording"),
                                 QT_TRANSLATE_NOOP("vitrine::ExportWords", "Handicraft"), QT_TRANSLATE_NOOP("vitrine::ExportWords", "Artwork")};
constexpr const char *levels[] = {QT_TRANSLATE_NOOP("vitrine::ExportWords", "Fonds"), QT_TRANSLATE_NOOP("vitrine::ExportWords", "Series"),
                                  QT_TRANSLATE_NOOP("vitrine::ExportWords", "File"), QT_TRANSLATE_NOOP("vitrine::ExportWords", "Item"),
                                  QT_TRANSLATE_NOOP("vitrine::ExportWords", "Part")};

struct Role {
    const char *code;
    const char *word;
};
constexpr Role roles[] = {{"art", QT_TRANSLATE_NOOP("vitrine::ExportWords", "artist")}, {"aut", QT_TRANSLATE_NOOP("vitrine::ExportWords", "author")},
                          {"cre", QT_TRANSLATE_NOOP("vitrine::ExportWords", "creator")}, {"pht", QT_TRANSLATE_NOOP("vitrine::ExportWords", "photographer")},
                          {"vdg", QT_TRANSLATE_NOOP("vitrine::ExportWords", "videographer")}, {"fmk", QT_TRANSLATE_NOOP("vitrine::ExportWords", "filmmaker")},
                          {"spk", QT_TRANSLATE_NOOP("vitrine::ExportWords", "speaker")}, {"sgn", QT_TRANSLATE_NOOP("vitrine::ExportWords", "signatory")},
                          {"trl", QT_TRANSLATE_NOOP("vitrine::ExportWords", "translator")}, {"own", QT_TRANSLATE_NOOP("vitrine::ExportWords", "owner")},
                          {"dnr", QT_TRANSLATE_NOOP("vitrine::ExportWords", "donor")}};

} // namespace

LanguageWords::LanguageWords(const QString &language) : m_language(language), m_translator(std::make_shared<QTranslator>())
{
    if (!m_translator->load(u":/i18n/vitrine_%1.qm"_s.arg(primaryLanguage(language))))
        m_translator.reset();
}

QString LanguageWords::operator()(const char *where, const char *source) const
{
    const QString word = m_translator ? m_translator->translate(where, source) : QString();
    return word.isEmpty() ? QString::fromUtf8(source) : word;
}

QString LanguageWords::fieldTitle(const ItemField &field) const { return field.title ? (*this)("vitrine::ItemField", field.title) : field.key; }
QString LanguageWords::kind(ItemKind kind) const { return (*this)(exportContext, kinds[static_cast<size_t>(kind)]); }
QString LanguageWords::level(Level level) const { return (*this)(exportContext, levels[static_cast<size_t>(level)]); }

QString LanguageWords::makerKind(MakerKind kind) const
{
    if (kind == MakerKind::Unknown)
        return (*this)(exportContext, QT_TRANSLATE_NOOP("vitrine::ExportWords", "unknown maker"));
    return kind == MakerKind::Withheld ? (*this)(exportContext, QT_TRANSLATE_NOOP("vitrine::ExportWords", "maker's name withheld")) : QString();
}

QString LanguageWords::role(const QString &code) const
{
    for (const Role &role : roles) {
        if (code == QLatin1StringView(role.code))
            return (*this)(exportContext, role.word);
    }
    return code;
}

QString LanguageWords::demonstration() const
{
    return (*this)(exportContext, QT_TRANSLATE_NOOP("vitrine::ExportWords", "Demonstration: this record shows what the catalogue can do and describes no real object."));
}

std::vector<LanguageWords> wordsIn(const QStringList &languages)
{
    std::vector<LanguageWords> words;
    for (const QString &language : languages)
        words.emplace_back(language);
    return words;
}

} // namespace vitrine
