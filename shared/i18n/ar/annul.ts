// النتائج التي لا ينبغي أن تبقى: طلب إبطالها وتأكيده.
import type { annul as englishAnnul } from '../en/annul.ts'
import type { Format } from '../format.ts'

export const annul = (f: Format): ReturnType<typeof englishAnnul> => ({
  heading: 'إبطال نتيجة',
  intro:
    'لنتيجة ظهرت خطأً. ويلزم لذلك شخصان: يطلبه من يرأس الجلسة، ويؤكده رئيس آخر أو الأمانة ممن دخل ببطاقة أخرى. وتبقى النتيجة في السجل موسومة بأنها أُبطلت.',
  which: 'النتيجة',
  choose: 'اختيار نتيجة',
  none: 'لا توجد نتيجة يجوز إبطالها.',
  reason: 'السبب (يقرؤه الجميع)',
  ask: 'طلب الإبطال',
  pending: ({ question }) => `طُلب إبطال نتيجة: ${f.name(question)}`,
  pendingBy: ({ name, text }) => `طلبه ${f.name(name)}، والسبب: ${f.name(text)}`,
  somebody: 'رئيس الجلسة',
  erased: 'مُحي السبب.',
  awaits: 'يلزم أن يؤكد ذلك رئيس آخر أو الأمانة.',
  confirm: 'تأكيد إبطال النتيجة',
  confirmQuestion: 'هل تريدون إبطال هذه النتيجة؟',
  confirmText:
    'ستظهر للجميع وفي السجل موسومة بأنها أُبطلت، ويعود المشروع الذي حسمته إلى النظر. ولا رجوع عن ذلك.',
  drop: 'صرف النظر عن الطلب',
  annulled: 'أُبطلت',
  annulledOn: ({ at, text }) =>
    `هذه النتيجة غير قائمة: أبطلها عضوان من هيئة المكتب ${f.dateTime(at)}. السبب: ${f.name(text)}`,
})
