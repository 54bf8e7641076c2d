// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonrecords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct JsonRecordsWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::JsonRecords)
};

Unexpected notJson(qint64 line, qint64 column, const QString &why)
{
    return fail(ErrorKind::Unreadable, JsonRecordsWords::tr("The text is not valid JSON at line %1, column %2: %3. Nothing was imported.")
                                           .arg(line).arg(column).arg(why));
}

struct TextPosition {
    qint64 line = 1;
    qint64 column = 1;
};

/// Line and column of `at`, counted in bytes of the line, going on from `from`.
TextPosition placeAt(QByteArrayView text, qsizetype at, TextPosition from = {})
{
    for (qsizetype i = 0; i < std::min(at, text.size()); ++i) {
        if (text[i] == '\n')
            from = {from.line + 1, 1};
        else if ((static_cast<uchar>(text[i]) & 0xC0) != 0x80)
            ++from.column;
    }
    return from;
}

/// Walks over JSON by its brackets and strings alone.
class Cutter final {
public:
    explicit Cutter(QByteArrayView text) : m_text(text) {}

    Result<JsonFile> cut();

private:
    [[nodiscard]] Result<void> cutMembers();
    [[nodiscard]] Result<void> cutRecords();
    [[nodiscard]] Result<QByteArrayView> value(QString *type = nullptr);
    [[nodiscard]] bool string(QByteArrayView &inside);
    void blanks();
    [[nodiscard]] bool takes(char c);
    [[nodiscard]] Unexpected bad(const QString &why) const
    {
        const TextPosition place = placeAt(m_text, m_at);
        return notJson(place.line, place.column, why);
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    qsizetype m_counted = 0; ///< where m_place is
    TextPosition m_place;
    JsonFile m_file;
    QByteArray m_head;
};

void Cutter::blanks()
{
    while (m_at < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text[m_at]))
        ++m_at;
}

bool Cutter::takes(char c)
{
    blanks();
    if (m_at >= m_text.size() || m_text[m_at] != c)
        return false;
    ++m_at;
    return true;
}

bool Cutter::string(QByteArrayView &inside)
{
    if (!takes('"'))
        return false;
    const qsizetype from = m_at;
    while (m_at < m_text.size() && m_text[m_at] != '"')
        m_at += m_text[m_at] == '\\' ? 2 : 1;
    if (m_at >= m_text.size())
        return false;
    inside = m_text.sliced(from, m_at - from);
    ++m_at;
    return true;
}

/// Any value; of an object, its own "type" is told.
Result<QByteArrayView> Cutter::value(QString *type)
{
    blanks();
    const qsizetype from = m_at;
    int depth = 0;
    bool typeFollows = false;
    do {
        blanks();
        if (m_at >= m_text.size())
            return bad(JsonRecordsWords::tr("the text ends too early"));
        const char c = m_text[m_at];
        if (c == '"') {
            QByteArrayView inside;
            if (!string(inside))
                return bad(JsonRecordsWords::tr("a string is not closed"));
            if (type && depth == 1 && typeFollows)
                *type = QString::fromUtf8(inside);
            blanks();
            const bool isKey = m_at < m_text.size() && m_text[m_at] == ':';
            typeFollows = isKey && depth == 1 && inside == QByteArrayView("type");
            continue;
        }
        if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
        else if (depth == 0 && (c == ',' || c == ':'))
            return bad(JsonRecordsWords::tr("a value is missing"));
        if (depth > jsonDepthLimit)
            return bad(JsonRecordsWords::tr("objects and lists stand more than %1 deep in each other").arg(jsonDepthLimit));
        if (c != ':')
            typeFollows = false;
        ++m_at;
        while (depth == 0 && c != '}' && c != ']' && m_at < m_text.size() && !QByteArrayView(",:]} \t\r\n").contains(m_text[m_at]))
            ++m_at; // the rest of a number or of true, false, null
    } while (depth > 0);
    if (depth < 0)
        return bad(JsonRecordsWords::tr("a bracket closes that was never opened"));
    return m_text.sliced(from, m_at - from);
}

Result<void> Cutter::cutRecords()
{
    if (!takes('['))
        return bad(JsonRecordsWords::tr("“records” must be a list"));
    if (takes(']'))
        return {};
    while (true) {
        blanks();
        m_place = placeAt(m_text.sliced(m_counted), m_at - m_counted, m_place);
        m_counted = m_at;
        JsonSlice slice{{}, {}, m_place.line, m_place.column};
        const auto text = value(&slice.type);
        if (!text)
            return text.unexpected();
        slice.text = *text;
        m_file.records.push_back(slice);
        if (takes(']'))
            return {};
        if (!takes(','))
            return bad(JsonRecordsWords::tr("a comma or the end of the list is missing"));
    }
}

Result<void> Cutter::cutMembers()
{
    if (takes('}'))
        return {};
    while (true) {
        QByteArrayView key;
        if (!string(key))
            return bad(JsonRecordsWords::tr("a name in quotation marks is missing"));
        if (!takes(':'))
            return bad(JsonRecordsWords::tr("a colon is missing"));
        if (key == QByteArrayView("records")) {
            if (const auto records = cutRecords(); !records)
                return records;
        } else {
            const auto text = value();
            if (!text)
                return text.unexpected();
            m_head += (m_head.isEmpty() ? "\"" : ",\"") + key.toByteArray() + "\":" + text->toByteArray();
        }
        if (takes('}'))
            return {};
        if (!takes(','))
            return bad(JsonRecordsWords::tr("a comma or a closing brace is missing"));
    }
}

Result<JsonFile> Cutter::cut()
{
    if (m_text.startsWith("\xef\xbb\xbf"))
        m_at = 3;
    if (!takes('{'))
        return bad(JsonRecordsWords::tr("a catalogue or a record begins with a brace"));
    const qsizetype from = m_at - 1;
    if (const auto members = cutMembers(); !members)
        return members.unexpected();
    const qsizetype end = m_at;
    blanks();
    if (m_at < m_text.size())
        return bad(JsonRecordsWords::tr("something follows after the end"));
    QJsonParseError error{};
    m_file.head = QJsonDocument::fromJson('{' + m_head + '}', &error).object();
    if (error.error != QJsonParseError::NoError)
        return notJson(1, 1, error.errorString());
    if (m_file.head.contains("type"_L1) && m_file.records.empty())
        m_file.records.push_back({m_text.sliced(from, end - from), m_file.head.value("type"_L1).toString(), 1, 1});
    return std::move(m_file);
}

bool isSound(const QString &text) { return text.isValidUtf16() && !text.contains(QChar(u'\0')); }

bool isSound(const QJsonValue &value)
{
    if (value.isString())
        return isSound(value.toString());
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::all_of(array.begin(), array.end(), [](const QJsonValue &element) { return isSound(element); });
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!isSound(it.key()) || !isSound(it.value()))
            return false;
    }
    return true;
}

bool mayHoldBrokenText(QByteArrayView text)
{
    const QByteArray bytes = QByteArray::fromRawData(text.data(), text.size());
    return bytes.contains("\\ud") || bytes.contains("\\uD") || bytes.contains("\\u0000");
}

} // namespace

Result<JsonFile> cutIntoRecords(QByteArrayView text)
{
    if (text.startsWith("\xff\xfe") || text.startsWith("\xfe\xff"))
        return fail(ErrorKind::Unreadable, JsonRecordsWords::tr("The text is UTF-16; JSON must be UTF-8. Save it as UTF-8 and import again."));
    return Cutter(text).cut();
}

Result<QJsonObject> readSlice(const JsonSlice &slice)
{
    QJsonParseError error{};
    const QByteArray bytes = QByteArray::fromRawData(slice.text.data(), slice.text.size());
    const QJsonObject object = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError) {
        const TextPosition place = placeAt(slice.text, error.offset, {slice.line, slice.column});
        return notJson(place.line, place.column, error.errorString());
    }
    if (mayHoldBrokenText(slice.text) && !isSound(QJsonValue(object)))
        return notJson(slice.line, slice.column, JsonRecordsWords::tr("a text of this record holds half a letter (a lone surrogate) or a NUL"));
    return object;
}

} // namespace vitrine
