// النصوص التي يكتبها الناس معًا: ما يُقرأ بجانب الحقل.
import type { TextsWords } from '../en/texts.ts'
import type { Format } from '../format.ts'

export const texts = (f: Format): TextsWords => ({
  opening: 'جارٍ إحضار النصّ…',
  saved: 'محفوظ',
  sending: 'جارٍ الإرسال…',
  offline: 'لا اتصال: النصّ محفوظ هنا ويُرسَل لاحقًا',
  readOnly: 'هذا النصّ للقراءة، ويكتبه واضعوه.',
  alone: 'لا أحد سواكم فتح هذا النصّ.',
  here: ({ names }) => `هنا أيضًا: ${f.list(names)}`,
  writesIn: ({ name, paragraph }) => `${f.name(name)} (الفقرة ${f.number(paragraph)})`,
  full: 'بلغ النصّ أقصى طول مسموح به.',
  lost: 'تعذّرت إضافة آخر ما كتبتموه:',
  lostCopy: 'النصّ كما كان لديكم، لنسخ ما يلزم منه:',
  lostDismiss: 'أخذتُ ما يلزم',
})
