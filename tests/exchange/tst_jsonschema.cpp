// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/anyrecord.h"
#include "domain/recordjson.h"
#include "domain/recordjsonparts.h"
#include "exchange/jsonexport.h"
#include "exchange/jsonschema.h"
#include "support/memorycatalogue.h"
#include "support/samples.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

const QString shipped = QStringLiteral(VITRINE_SOURCE_DIR "/resources/schema/vitrine-catalogue.schema.json");

/// Exit code of a validation with python3-jsonschema; -1 when it is not installed.
int validated(const QString &document)
{
    const QString script = u"import json,sys\ntry:\n import jsonschema\nexcept ImportError:\n sys.exit(77)\n"
                           "schema=json.load(open(sys.argv[1]))\njsonschema.Draft202012Validator.check_schema(schema)\n"
                           "errors=list(jsonschema.Draft202012Validator(schema).iter_errors(json.load(open(sys.argv[2]))))\n"
                           "sys.exit(1 if errors else 0)\n"_s;
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, script, shipped, document});
    if (!python.waitForFinished() || python.exitCode() == 77)
        return -1;
    return python.exitCode();
}

} // namespace

class JsonSchemaTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theShippedSchemaIsTheOneOfTheFieldTables()
    {
        const QByteArray made = QJsonDocument(catalogueSchema()).toJson();
        QFile file(shipped);
        if (qEnvironmentVariableIsSet("VITRINE_WRITE_SCHEMA")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(made);
            return;
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll() == made, "run this test once with VITRINE_WRITE_SCHEMA=1, and look at the difference");
    }

    void everyFieldHasItsPlaceInTheSchema()
    {
        const QJsonObject definitions = catalogueSchema().value("$defs"_L1).toObject();
        withEvery([&]<class R>() {
            const QJsonObject properties = definitions.value(enumName(Fields<R>::type)).toObject().value("properties"_L1).toObject();
            forEachField<R>([&](const auto &field) { QVERIFY2(properties.contains(QLatin1StringView(field.key)), field.key); });
            for (const QString &key : commonKeys())
                QVERIFY2(properties.contains(key), qPrintable(key));
        });
    }

    void anExportIsValidAndANonsenseIsNot()
    {
        test::MemoryCatalogue catalogue;
        withEvery([&]<class R>() { catalogue.records.push_back(samples::filled<R>()); });
        catalogue.values = {{u"title"_s, u"T"_s}};
        QTemporaryDir folder;
        QFile good(folder.filePath(u"good.json"_s));
        QVERIFY(good.open(QIODevice::WriteOnly));
        QVERIFY(exportJson(good, catalogue, {}));
        good.close();
        const int code = validated(good.fileName());
        if (code == -1)
            QSKIP("python3-jsonschema is not installed");
        QCOMPARE(code, 0);
        QFile bad(folder.filePath(u"bad.json"_s));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("{\"format\":\"vitrine-catalogue\",\"version\":1,\"records\":[{\"type\":\"item\",\"uid\":\"8d2c4ad0-6f0a-4c39-8f61-2f0c2f3f2f10\",\"colour\":1}]}");
        bad.close();
        QCOMPARE(validated(bad.fileName()), 1);
    }

private:
    template<class Visit>
    static void withEvery(Visit visit)
    {
        for (size_t i = 0; i < EnumNames<RecordType>::names.size(); ++i)
            withRecordType(static_cast<RecordType>(i), [&]<class R>() { visit.template operator()<R>(); });
    }
};

QTEST_APPLESS_MAIN(JsonSchemaTest)
#include "tst_jsonschema.moc"
