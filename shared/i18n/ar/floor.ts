// Who has the floor, the speakers' list, points, in Arabic.
import type { Words } from '../en.ts'
import type { Format } from '../format.ts'

export const floor = (f: Format): Words['floor'] => ({
  heading: 'الكلمة',
  short: 'الكلمة',
  yours: 'وفدكم',

  free: 'لا أحد يتكلم الآن.',
  freeBriefly: 'لا أحد',
  holds: 'الكلمة الآن',
  kinds: {
    speech: 'بيان',
    reply: 'ممارسة حق الرد',
    explanation: 'تعليل التصويت',
    for: 'تأييدًا للاقتراح',
    against: 'معارضةً للاقتراح',
    guest: 'ضيف على المنصة',
    caucus: 'في المشاورات',
  },
  of: ({ limit }) => `من ${f.name(limit)}`,
  noLimit: 'دون حد زمني',
  left: ({ time }) => `المتبقي ${f.name(time)}`,
  over: ({ time }) => `تجاوز الوقت بمقدار ${f.name(time)}`,
  paused: 'الساعة متوقفة.',
  yielded: 'وقت جرى التنازل عنه',
  toQuestions: 'ما تبقى من الوقت متاح للأسئلة.',
})
