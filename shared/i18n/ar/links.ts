// مدة صلاحية روابط البطاقات وعدد مرات استخدامها، لمنظّم الجلسة الذي يوزعها.
import type { links as englishLinks } from '../en/links.ts'
import type { Format } from '../format.ts'

export const links = (f: Format): ReturnType<typeof englishLinks> => ({
  heading: 'مدة صلاحية الروابط وعدد مرات استخدامها',
  intro:
    'بعد هذا الموعد، أو بعد أن يدخل بالرابط هذا العدد من الأشخاص، لا يُدخل الرابط أحدًا جديدًا. ومن دخل يبقى، ويعود من المتصفح نفسه.',
  until: 'تعمل الروابط حتى',
  untilHint: 'بحسب منطقتكم الزمنية، وخلال السنة القادمة.',
  uses: 'عدد الأشخاص لكل رابط',
  usesHint: 'من 1 إلى 200. وإن تُرك فارغًا بقي العدد لكل رابط كما هو.',
  usesOne: 'عدد الأشخاص لهذا الرابط',
  usesOneHint: 'من 1 إلى 200. وإن تُرك فارغًا فالعدد 16، أو 8 للرئاسة والأمانة.',
  set: 'تعيين للبطاقات كلها',
  done: 'عُيّنت حدود الروابط.',
  wrong: 'يُرجى اختيار موعد خلال السنة القادمة، وعدد من 1 إلى 200.',
  worksUntil: ({ at }) => `يعمل حتى ${f.name(at)}`,
  isOver: ({ at }) => `انتهت صلاحيته ${f.name(at)}`,
  left: ({ count, sum }) =>
    f.count(count, {
      zero: `لم يبقَ استخدام من ${f.number(sum)}`,
      one: `بقي استخدام واحد من ${f.number(sum)}`,
      two: `بقي استخدامان من ${f.number(sum)}`,
      few: `بقيت # استخدامات من ${f.number(sum)}`,
      many: `بقي # استخدامًا من ${f.number(sum)}`,
      other: `بقي # استخدام من ${f.number(sum)}`,
    }),
})
