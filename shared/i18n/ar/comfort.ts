// Settings of what one sees and how it moves, in Arabic.
import type { Words } from '../en.ts'
import type { Format } from '../format.ts'

export const comfort = (f: Format): Words['comfort'] => ({
  reading: 'القراءة',
  picture: 'الصورة وزاوية النظر',
  keys: 'المفاتيح',
  textSize: 'حجم النصوص كلها',
  percent: ({ number }) => `${f.number(number)} في المئة`,
  fieldOfView: 'مجال الرؤية',
  degrees: ({ number }) =>
    f.count(number, {
      zero: '# درجة',
      one: 'درجة واحدة',
      two: 'درجتان',
      few: '# درجات',
      many: '# درجة',
      other: '# درجة',
    }),
  fieldOfViewHint: 'المجال الأوسع يُظهر المزيد من القاعة، والأضيق أهدأ لبعض الناس.',
  turning: 'الاستدارة بالمفاتيح والعصا',
  turnings: { smooth: 'سلسة', snap: 'على خطوات' },
  turningHint: 'الاستدارة بخطوات من 30 درجة أيسر على من تزعجه الحركة.',
  motionHint: 'مخففة: لا شيء ينزلق، وتنتقل زاوية النظر دفعة واحدة، وتُعرض الجولة صورًا ثابتة.',
})
