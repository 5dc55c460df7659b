// What a delegate may do, as a list, in Arabic.
import type { PanelPart } from '../en-panels.ts'
import type { Format } from '../format.ts'

export const acts = (f: Format): PanelPart['acts'] => ({
  heading: 'ما يحق لي الآن',
  none: 'لا شيء مقبول منكم في هذه اللحظة.',
  groups: {
    floor: 'الكلمة',
    points: 'النقاط',
    motions: 'الاقتراحات الإجرائية',
    proposals: 'مشاريع القرارات',
    votes: 'التصويت',
  },
  notNow: ({ count }) =>
    f.count(count, {
      zero: 'لا شيء غير مقبول الآن',
      one: 'أمر واحد غير مقبول الآن',
      two: 'أمران غير مقبولين الآن',
      few: '# أمور غير مقبولة الآن',
      many: '# أمرًا غير مقبول الآن',
      other: '# أمر غير مقبول الآن',
    }),
  end: 'إنهاء بياني',
  yield: 'التنازل عما تبقى من وقتي',
  unpoint: 'سحب نقطتي',
  appeal: 'الطعن في القرار',
  submit: 'تقديم مشروع قرار',
  cast: 'الإدلاء بصوت وفدي',
  object: 'الاعتراض على الاعتماد دون تصويت',
  pass: 'تمرير الدور في نداء الأسماء',
  lot: 'إضافة صدفة من عندي إلى القرعة',
  second: ({ name }) => `تثنية: ${f.name(name)}`,
  unmove: ({ name }) => `سحب اقتراحي: ${f.name(name)}`,
  support: ({ name }) => `المشاركة في التقديم أو التوقيع: ${f.name(name)}`,
  amend: ({ name }) => `تعديل: ${f.name(name)}`,
  accept: ({ name }) => `الأخذ به: ${f.name(name)}`,

  roll: 'نداء الحضور',
  youAre: ({ presence }) => `وفدكم مسجّل: ${f.name(presence)}`,
  answer: 'الرد على نداء الحضور',
  voting: 'من يحضر ويصوّت لا يجوز له الامتناع.',
})
