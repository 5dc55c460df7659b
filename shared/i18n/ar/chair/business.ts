// The desk: motions in their order, proposals and their amendments, in Arabic.
import type { Words } from '../../en.ts'
import type { Format } from '../../format.ts'

type Chair = Words['chair']

export const motions = (f: Format): Chair['motions'] => ({
  heading: 'الاقتراحات الإجرائية',
  waiting: ({ count }) =>
    f.count(count, {
      zero: 'لا اقتراح ينتظر',
      one: 'اقتراح واحد ينتظر',
      two: 'اقتراحان ينتظران',
      few: '# اقتراحات تنتظر',
      many: '# اقتراحًا تنتظر',
      other: '# اقتراح تنتظر',
    }),
  none: 'لا اقتراح ينتظر',
  order: 'بحسب أسبقيتها',
  movedBy: ({ name }) => `قدّمه وفد ${f.name(name)}`,
  secondedBy: ({ names }) => `أيّده ${f.list(names)}`,
  needsSecond: 'يحتاج إلى تأييد',
  current: 'أمام القاعة',
  because: {
    seconded: 'يسبق التالي لأنه حظي بالتأييد',
    precedence: 'يسبق التالي بحكم الأسبقية',
    longer: 'يسبق التالي لأنه أطول مدة',
    'more-speakers': 'يسبق التالي لأن متكلميه أكثر',
    earlier: 'يسبق التالي لأنه قُدّم قبله',
  },
  gone: 'بُتّ في موضوعه، ويسقط حين يُنظر في الاقتراح التالي.',
  takeUp: 'النظر فيه',
  takeUpLong: ({ name }) => `النظر في الاقتراح: ${f.name(name)}`,
  debated: ({ yes, no }) => `بقي ممّن يُسمح لهم بالكلام: ${f.number(yes)} تأييدًا و${f.number(no)} معارضةً`,
  notDebated: 'لا يجوز لأحد آخر أن يتكلم فيه.',
  recogniseFor: 'إعطاء الكلمة لمؤيد',
  recogniseAgainst: 'إعطاء الكلمة لمعارض',
  put: 'طرحه للتصويت',
  grant: 'إجابته',
  grantHint: 'لم يعترض أحد.',
  objected: ({ names }) => `اعترض عليه ${f.list(names)}`,
  ruleOut: 'اعتباره خارجًا عن النظام…',
  ruleOutReason: 'السبب (غير لازم)',
  ruleOutDo: 'اعتباره خارجًا عن النظام',
  decision: ({ name }) => `يُبتّ فيه بوصفه: ${f.name(name)}`,
})

export const proposals = (f: Format): Chair['proposals'] => ({
  heading: 'مشاريع القرارات',
  before: ({ count }) => `أمام القاعة: ${f.number(count)}`,
  none: 'لا مشروع قرار أمام القاعة',
  voting: 'بدأ التصويت',
  next: ({ name }) => `يُطرح تاليًا: ${f.name(name)}`,
  put: 'الطرح للتصويت',
  begin: 'بدء التصويت',
  goOn: 'متابعة التصويت',
  phases: {
    submitted: 'مُقدَّم',
    introduced: 'أمام القاعة',
    adopted: 'معتمد',
    rejected: 'مرفوض',
    'no-action': 'لم يُتخذ إجراء بشأنه',
    withdrawn: 'مسحوب',
  },
  order: 'ترتيب مشاريع القرارات',
  orderHint: 'تُطرح مشاريع القرارات بترتيب تقديمها ما لم تقرر القاعة غير ذلك، ويُسجَّل قرارها هنا.',
  amendments: 'التعديلات بترتيب التصويت',
  amendmentsHint: 'يتقدم التعديل الأبعد من حيث المضمون عن النص.',
  excludes: ({ name }) => `باعتماد ${f.name(name)} تسقط التعديلات الآتية`,
  excludesShort: 'يُسقط غيره',
})
