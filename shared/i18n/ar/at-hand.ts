// What the hall itself says of its panels, before their words are fetched, in Arabic.
import type { AtHand } from '../en/at-hand.ts'
import type { Format } from '../format.ts'

export const atHand = (f: Format): AtHand => ({
  vote: {
    heading: 'التصويت',
    decidedHeading: 'المسائل المبتوت فيها',
    decidedShort: 'المقررات',
  },
  people: {
    heading: 'الحاضرون',
    handsUp: ({ count }) =>
      f.count(count, {
        zero: 'لا أيدٍ مرفوعة',
        one: 'يد واحدة مرفوعة',
        two: 'يدان مرفوعتان',
        few: '# أيدٍ مرفوعة',
        many: '# يدًا مرفوعة',
        other: '# يد مرفوعة',
      }),
    handPlace: ({ place }) => `الترتيب ${f.number(place)}`,
    raise: 'رفع اليد',
    lower: 'إنزال اليد',
    wave: 'تلويح',
    applaud: 'تصفيق',
    greet: 'تحية باليد على القلب',
    waved: ({ name }) => `تلويح من ${f.name(name)}.`,
    applauded: ({ name }) => `تصفيق من ${f.name(name)}.`,
    greeted: ({ name }) => `تحية للجميع من ${f.name(name)}، واليد على القلب.`,
  },
  presiding: {
    heading: 'رئاسة الجلسة',
  },
  delegation: {
    heading: 'الوفد',
  },
  seats: {
    heading: 'المقعد',
    takeDesk: 'الجلوس في مقعد وفدي',
    stand: 'الوقوف',
  },
  chat: {
    heading: 'المحادثة',
    unread: ({ count }) =>
      f.count(count, {
        zero: 'لا رسائل جديدة',
        one: 'رسالة جديدة واحدة',
        two: 'رسالتان جديدتان',
        few: '# رسائل جديدة',
        many: '# رسالة جديدة',
        other: '# رسالة جديدة',
      }),
    unreadNotes: ({ count }) =>
      f.count(count, {
        zero: 'لا مذكرات جديدة',
        one: 'مذكرة جديدة واحدة',
        two: 'مذكرتان جديدتان',
        few: '# مذكرات جديدة',
        many: '# مذكرة جديدة',
        other: '# مذكرة جديدة',
      }),
  },
  settings: {
    heading: 'الإعدادات',
  },
  help: {
    heading: 'المساعدة',
  },
  announce: {
    region: 'الإعلانات',
  },
})
