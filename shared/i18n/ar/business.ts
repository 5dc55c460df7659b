// Agenda, documents, motions, proposals and amendments, in Arabic.
import type { Words } from '../en.ts'
import type { Format } from '../format.ts'

export const business = (f: Format): Words['business'] => ({
  heading: 'الأعمال',

  agenda: 'جدول الأعمال',
  agendaEmpty: 'لا بنود في جدول الأعمال بعد.',
  itemErased: 'مُحي عنوان هذا البند.',
  itemPhases: {
    waiting: 'لم يُنظر فيه بعد',
    open: 'قيد المناقشة',
    adjourned: 'مؤجل',
    closed: 'مغلق',
  },
  debateClosed: 'أُقفل باب المناقشة في هذا البند، ولم يبق سوى التصويت.',
  meeting: {
    closed: 'لا يوجد اجتماع منعقد.',
    open: ({ number }) => `الاجتماع ${f.number(number)} منعقد.`,
    suspended: ({ number }) => `الاجتماع ${f.number(number)} معلّق.`,
    until: ({ at }) => `يُستأنف في الساعة ${f.time(at)}.`,
  },
})
