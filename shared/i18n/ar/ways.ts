// Ways of voting, and what is voted on, in Arabic.
import type { PanelPart } from '../en-panels.ts'
import type { Format } from '../format.ts'

export const ways = (f: Format): PanelPart['ways'] => ({
  terms: {
    minutes: ({ count }) =>
      f.count(count, {
        zero: 'دون دقائق',
        one: 'دقيقة واحدة',
        two: 'دقيقتان',
        few: '# دقائق',
        many: '# دقيقة',
        other: '# دقيقة',
      }),
    seconds: ({ count }) =>
      f.count(count, {
        zero: 'دون ثوانٍ لكل بيان',
        one: 'ثانية واحدة لكل بيان',
        two: 'ثانيتان لكل بيان',
        few: '# ثوانٍ لكل بيان',
        many: '# ثانية لكل بيان',
        other: '# ثانية لكل بيان',
      }),
    item: ({ name }) => `البند «${f.name(name)}»`,
    proposal: ({ number }) => `المشروع ${f.number(number)}`,
    amendment: ({ number }) => `التعديل ${f.number(number)}`,
    part: ({ names }) => `الفقرة ${f.list(names)} على حدة`,
    text: ({ name }) => `بشأن «${f.name(name)}»`,
  },
  subjects: {
    motionOf: ({ name }) => `اقتراح إجرائي من ${f.name(name)}`,
    someMotion: ({ number }) => `الاقتراح الإجرائي ${f.number(number)}`,
    ruling: 'هل يُنقض قرار الرئاسة؟',
    proposal: ({ number }) => `المشروع ${f.number(number)}`,
    amendment: ({ number }) => `التعديل ${f.number(number)}`,
    changes: {
      replace: ({ paragraph }) => `الاستعاضة عن الفقرة ${f.number(paragraph)} من المنطوق`,
      delete: ({ paragraph }) => `حذف الفقرة ${f.number(paragraph)} من المنطوق`,
      add: ({ paragraph }) =>
        paragraph === 0
          ? 'إضافة فقرة في أول المنطوق'
          : `إضافة فقرة بعد الفقرة ${f.number(paragraph)} من المنطوق`,
    },
    part: ({ number, names }) => `الجزء ${f.number(number)}، الفقرة ${f.list(names)} من المنطوق`,
    election: 'انتخاب',
  },
})
