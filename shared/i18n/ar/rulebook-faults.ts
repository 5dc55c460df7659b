// What is wrong in a rulebook that a host brings along, in Arabic. Fields of JSON keep their names and their direction.
import type { RulebookFaults } from '../en/rulebook-faults.ts'
import type { Format } from '../format.ts'

const NAMES = 'حروف لاتينية صغيرة وأرقام وشرطات، لا تزيد على 40'
const STANDARD = '(وفق المعيار ISO 3166 alpha-3)'

export function rulebookFaults(f: Format): RulebookFaults {
  const listed = (names: readonly string[]) => f.name(names.join(', '))
  const asMoved = (motion: string) => `لأن ${f.name(`"${motion}"`)} من بين الاقتراحات الإجرائية`
  return {
    at: ({ path, says, isOrNull }) =>
      `${path === '' ? 'النظام الداخلي' : f.name(path)}: ${says}${isOrNull ? `، أو ${f.name('null')}` : ''}.`,
    problems: {
      whole: ({ least, most }) => `يلزم عدد صحيح من ${f.name(String(least))} إلى ${f.name(String(most))}`,
      list: ({ least, most }) =>
        `يلزم أن تكون قائمة عدد عناصرها من ${f.name(String(least))} إلى ${f.name(String(most))}`,
      record: ({ least, most }) =>
        `يلزم أن يكون كائنًا عدد حقوله من ${f.name(String(least))} إلى ${f.name(String(most))}`,
      text: ({ most }) =>
        `يلزم نص في سطر واحد من محرف واحد إلى ${f.name(String(most))} من المحارف، بلا محارف غير ظاهرة`,
      truth: () => `يلزم أن تكون القيمة ${f.name('true')} أو ${f.name('false')}`,
      twice: () => 'ورد مرة ثانية: يُرجى حذف أحدهما',
      fraction: () => `يلزم عددان صحيحان، مثل ${f.name('[1, 2]')}`,
      'over-whole': () => `أكثر من الكل: الحد الأقصى ${f.name('[1, 1]')}`,
      'too-deep': () => 'أعمق من اللازم: لا تتداخل الاختبارات أكثر من أربع مرات',
      'no-weights': () => `يستند إلى ${f.name('"weights"')}، وليس في النظام أي منها`,
      'no-code': () => `يلزم رمز دولة ${STANDARD}`,
      'key-no-code': () => `ليس رمزًا لدولة ${STANDARD}`,
      'key-no-year': () => 'ليست سنة: يُرجى كتابة أربعة أرقام',
      'key-no-size': () => 'ليس عددًا للأعضاء: يُرجى كتابة عدد من 1 إلى 9999',
      'key-no-name': () => `ليس اسمًا صالحًا: ${NAMES}`,
      'introduction-needed': () =>
        `يلزم إدراج ${f.name('"introduce-proposal"')}، لأن مشاريع القرارات تُعرض باقتراح إجرائي`,
      'proposals-needed': () =>
        `يلزم بيان كيفية تقديم مشاريع القرارات، لأن ${f.name('"amendments"')} يبيّن كيفية تعديلها`,
      'one-of': ({ names }) => `يلزم أن تكون القيمة من بين ما يلي: ${listed(names)}`,
      fields: ({ names }) => `يلزم أن يكون كائنًا حقوله: ${listed(names)}`,
      'unknown-field': ({ names }) => `حقل غير معروف هنا. الحقول المعروفة: ${listed(names)}`,
      'which-test': ({ names }) => `يلزم تحديد الاختبار، وهو أحد ما يلي: ${listed(names)}`,
      name: ({ where, names }) => `يلزم أن تكون القيمة من أسماء ${f.name(where)}: ${listed(names)}`,
      'key-unknown': ({ where, names }) => `ليس من أسماء ${f.name(where)}: ${listed(names)}`,
      'unknown-name': ({ given, where, names }) =>
        `القيمة ${f.name(given)} ليست من أسماء ${f.name(where)}: ${names.length === 0 ? 'لا أسماء فيها' : listed(names)}`,
      'no-name': ({ given }) => `القيمة ${f.name(given)} ليست اسمًا صالحًا: ${NAMES}`,
      'unknown-code': ({ given }) => `القيمة ${f.name(given)} ليست رمزًا لدولة ${STANDARD}`,
      'no-method-rule': ({ given }) =>
        `القيمة ${f.name(given)} لا قاعدة لها في ${f.name('voting.methods')}: يُرجى إضافتها هناك`,
      'presence-needed': ({ given }) => `يلزم إدراج ${f.name(given)}`,
      'procedural-chosen': ({ given }) =>
        `القيمة ${f.name(given)} مدرجة في ${f.name('proposals.decisions')} حيث يمكن لأي وفد اختيارها: يُرجى حذفها من هناك`,
      'over-total': ({ total }) => `أكثر من المجموع، وهو ${f.name(String(total))}`,
      'too-many-figures': ({ have, most }) =>
        `عدد الأرقام ${f.name(String(have))} والحد الأقصى ${f.name(String(most))}: يُرجى حذف الزائد`,
      'division-needed': ({ motion }) => `يلزم بيان كيفية تجزئة مشروع القرار، ${asMoved(motion)}`,
      'texts-needed': ({ motion }) => `يلزم بيان كيفية تقديم هذه النصوص، ${asMoved(motion)}`,
      'procedural-needed': ({ motion }) =>
        `يلزم أن يبيّن ${f.name('"procedural"')} كيفية البتّ في المسائل الإجرائية، ${asMoved(motion)}`,
      'method-needed': ({ method, motion }) =>
        `يلزم إدراج ${f.name(`"${method}"`)} في ${f.name('methods')}، ${asMoved(motion)}`,
    },
  }
}
