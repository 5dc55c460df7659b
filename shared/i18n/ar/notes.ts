// Notes between delegations and the chair's desk, in Arabic.
import type { Words } from '../en.ts'
import type { Format } from '../format.ts'

export const notes = (f: Format): Words['notes'] => ({
  tabs: 'المحادثة والمذكرات',
  everyone: 'الجميع',
  heading: 'المذكرات',
  desk: 'مكتب الرئاسة',
  intro: 'لا يقرأ المذكرة إلا أعضاء الوفدين المعنيين أو مكتب الرئاسة، وهي ليست جزءًا من المحضر.',
  none: 'لا مذكرات بعد.',
  unread: ({ count }) =>
    f.count(count, {
      zero: 'لا مذكرات جديدة',
      one: 'مذكرة جديدة واحدة',
      two: 'مذكرتان جديدتان',
      few: '# مذكرات جديدة',
      many: '# مذكرة جديدة',
      other: '# مذكرة جديدة',
    }),
  write: 'كتابة مذكرة',
  to: 'إلى',
  chooseTo: 'اختيار الجهة المرسل إليها',
  text: 'نص المذكرة',
  send: 'إرسال',
  back: 'جميع المذكرات',
  with: ({ name }) => `المذكرات المتبادلة مع ${f.name(name)}`,
  reply: ({ name }) => `مذكرة إلى ${f.name(name)}`,
  you: 'أنتم',
  byYours: ({ name }) => `${f.name(name)}، من وفدكم`,
  mutedChat:
    'كتمت الرئاسة صوتكم: يمكنكم قراءة المحادثة دون الكتابة فيها. ولا تزال المذكرات تصل إلى مكتب الرئاسة.',
  mutedShort: 'كتمت الرئاسة صوتكم',
})
