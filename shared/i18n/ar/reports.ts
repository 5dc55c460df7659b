// Reporting abuse in the hall, in Arabic.
import type { ReportWords } from '../en/reports.ts'
import type { Format } from '../format.ts'

export const reports = (f: Format): ReportWords => ({
  report: 'إبلاغ',
  reportPerson: ({ name }) => `الإبلاغ عن ${f.name(name)}`,
  reportLine: ({ name }) => `الإبلاغ عما كتبه ${f.name(name)}`,
  heading: ({ name }) => `أتريدون إبلاغ الرئاسة عن ${f.name(name)}؟`,
  text: 'تقرأ البلاغَ الرئاسةُ والأمانة ومنظّم الجلسة مقرونًا باسمكم، ولا يقرؤه غيرهم.',
  textLine: 'ويُرفق به ما كُتب.',
  reason: 'ما الذي حدث (اختياري)',
  send: 'إبلاغ',
  cancel: 'عدم الإبلاغ',
  sent: 'أُبلغت الرئاسة.',
  list: 'البلاغات',
  none: 'لم يُبلغ أحد عن شيء.',
  open: ({ count }) =>
    f.count(count, {
      zero: 'لا بلاغات',
      one: 'بلاغ واحد',
      two: 'بلاغان',
      few: '# بلاغات',
      many: '# بلاغًا',
      other: '# بلاغ',
    }),
  about: ({ name }) => `عن ${f.name(name)}`,
  erased: 'شخص حُذف اسمه',
  by: ({ name }) => `المبلِّغ: ${f.name(name)}`,
  somebody: 'شخص غادر',
  at: ({ at }) => f.dateTime(at),
  settle: 'عولج',
  settleLong: ({ name }) => `عولج البلاغ عن ${f.name(name)}`,
  settled: 'عولج.',
})
