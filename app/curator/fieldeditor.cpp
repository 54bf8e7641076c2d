// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/fieldeditor.h"

#include "curator/datefield.h"
#include "curator/dayfield.h"
#include "curator/hangfield.h"
#include "curator/partsfield.h"
#include "curator/referencefield.h"
#include "curator/referencesfield.h"
#include "curator/simplefields.h"
#include "curator/textfield.h"

namespace vitrine {

FieldEditor::FieldEditor(QWidget *parent) : QWidget(parent) {}

void FieldEditor::focusInput(const QString &)
{
    if (focusProxy())
        focusProxy()->setFocus(Qt::ShortcutFocusReason);
}

namespace {

bool isOrder(const FieldShape &shape)
{
    return shape.key == u"items" || shape.key == u"sections";
}

FieldEditor *made(const FieldShape &shape, DeskContext &context, QWidget *parent)
{
    switch (shape.kind) {
    case FieldKind::Text: return new TextField(shape, context, parent);
    case FieldKind::Word:
        if (DayField::holds(shape))
            return new DayField(context.language, parent);
        return new WordField(shape, parent);
    case FieldKind::Words: return new WordsField(parent);
    case FieldKind::Date: return new DateField(context.language, parent);
    case FieldKind::Choice: return new ChoiceField(shape, parent);
    case FieldKind::Truth: return new TruthField(shape, parent);
    case FieldKind::Number: return new NumberField(shape, parent);
    case FieldKind::Reference: return new ReferenceField(shape, context, parent);
    case FieldKind::References:
        if (isOrder(shape))
            return new HangField(shape, context, parent);
        return new ReferencesField(shape, context, parent);
    case FieldKind::Part: return new PartField(shape, context, parent);
    case FieldKind::Parts:
        if (isOrder(shape))
            return new HangField(shape, context, parent);
        return new PartsField(shape, context, parent);
    }
    return nullptr;
}

} // namespace

FieldEditor *makeFieldEditor(const FieldShape &shape, const QString &title, DeskContext &context, QWidget *parent)
{
    FieldEditor *editor = made(shape, context, parent);
    editor->setObjectName(QStringLiteral("field_") + shape.key);
    editor->setTitle(title);
    return editor;
}

} // namespace vitrine
