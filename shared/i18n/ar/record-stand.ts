// منصة السجل العلني عند الباب.
import type { RecordStandWords } from '../en/record-stand.ts'
import type { Format } from '../format.ts'

export const recordStand = (f: Format): RecordStandWords => ({
  heading: 'السجل العلني',
  taken: 'معروض على الجلسة',
  statements: ({ count }) =>
    f.count(count, {
      zero: 'لا بيانات بعد',
      one: 'بيان واحد',
      two: 'بيانان',
      few: '# بيانات',
      many: '# بيانًا',
      other: '# بيان',
    }),
  questions: ({ count }) =>
    f.count(count, {
      zero: 'لا أسئلة من الجمهور بعد',
      one: 'سؤال واحد من الجمهور',
      two: 'سؤالان من الجمهور',
      few: '# أسئلة من الجمهور',
      many: '# سؤالًا من الجمهور',
      other: '# سؤال من الجمهور',
    }),
  invite: 'اقرؤوا ما تعلنه الوفود، واسألوا.',
})
