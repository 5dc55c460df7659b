// ما يقوله الخادم نفسه عن جلسة علنية: في الخلاصات وحيث يُعرض رابطها.
import type { PublicWords } from '../en/public-feed.ts'
import type { Format } from '../format.ts'

export const publicFeed = (f: Format): PublicWords => ({
  forum: 'مجلس، منتدى مفتوح للوفود',
  subtitle: 'نتائج جلسة علنية ومشاريع قراراتها وبياناتها وأجوبتها.',
  forumTitle: 'مجلس: الجلسات العلنية',
  forumSubtitle: 'جلسات يمكن لكل من شاء متابعتها، وآخر ما جرى فيها.',
  session: ({ name, rules }) => `${f.name(name)}، وفق ${f.name(rules)}`,
  result: ({ matter }) => `نتيجة التصويت على ${matter}`,
  statement: ({ delegation, title }) => `بيان ${f.name(delegation)}: ${f.name(title)}`,
  answered: ({ question }) => `أُجيب عن السؤال: ${f.name(question)}`,
  titles: {
    record: ({ name }) => `${f.name(name)}: السجل العلني`,
    replay: ({ name }) => `${f.name(name)}: إعادة العرض`,
    session: ({ name }) => `${f.name(name)}: دخول القاعة`,
  },
  descriptions: {
    record: 'ما يُبتّ فيه الآن، والنتائج والبيانات والمحضر، والسجل الذي يمكن لكل من شاء التحقق منه.',
    replay: 'جولة في الجلسة من جديد: من تكلم، وكيف صوّتت الوفود، وما تقرر.',
    session: 'وفود تجتمع في قاعة مشتركة، وتتبع نظامًا داخليًا، وتقرر بتصويت يمكن لكل من شاء التحقق منه.',
  },
  picture: ({ name }) => `قاعة مجلس وعليها اسم الجلسة: ${f.name(name)}`,
  lines: {
    waiting: 'لم تبدأ بعد',
    open: 'منعقدة الآن',
    suspended: 'معلّقة',
    adjourned: 'مرفوعة',
    ended: 'انتهت',
    voting: 'التصويت جارٍ',
  },
})
