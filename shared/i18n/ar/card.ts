// بطاقة جلسة تُعرض في صفحات الآخرين.
import type { CardWords } from '../en/card.ts'
import type { Format } from '../format.ts'

export const card = (f: Format): CardWords => ({
  kind: 'جلسة في منتدى مفتوح للوفود',
  states: {
    waiting: 'لم تبدأ بعد',
    open: 'منعقدة',
    suspended: 'معلّقة',
    adjourned: 'مرفوعة',
    ended: 'منتهية',
  },
  voting: 'يجري تصويت الآن',
  last: 'آخر نتيجة',
  noResult: 'لم يُتخذ أي قرار بعد.',
  decided: ({ at }) => f.dateTime(at),
  follow: 'دخول القاعة',
  record: 'قراءة المحضر',
  unknown: 'لا توجد جلسة علنية في هذا العنوان.',
})
