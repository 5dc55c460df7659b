// Notes between delegations and the chair's desk, in Arabic.
import type { Words } from '../en.ts'
import type { Format } from '../format.ts'

export const notes = (f: Format): Words['notes'] => ({
  tabs: 'المحادثة والمذكرات',
  everyone: 'الجميع',
  heading: 'المذكرات',
  desk: 'منصة الرئاسة',
  intro: 'لا يقرأ المذكرة إلا أعضاء الوفدين المعنيين أو منصة الرئاسة، وهي ليست جزءًا من المحضر.',
  none: 'لا مذكرات بعد.',
  write: 'كتابة مذكرة',
  to: 'إلى',
  chooseTo: 'اختيار الجهة المرسل إليها',
  text: 'نص المذكرة',
  send: 'إرسال',
  back: 'جميع المذكرات',
  with: ({ name }) => `المذكرات المتبادلة مع ${f.name(name)}`,
  reply: ({ name }) => `مذكرة إلى ${f.name(name)}`,
  you: 'أنتم',
  sent: 'أُرسل:',
})
