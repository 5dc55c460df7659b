// The desk: the floor, its list and its clocks, and points, in Arabic.
import type { Words } from '../../en.ts'
import type { Format } from '../../format.ts'

type Chair = Words['chair']

export const floor = (f: Format): Chair['floor'] => {
  const seconds = (count: number) =>
    f.count(count, {
      zero: 'دون ثوانٍ',
      one: 'ثانية واحدة',
      two: 'ثانيتان',
      few: '# ثوانٍ',
      many: '# ثانية',
      other: '# ثانية',
    })
  return {
    heading: 'الكلمة',
    speaks: ({ name }) => `يتكلم الآن: ${f.name(name)}`,
    listed: ({ count }) => `في القائمة ${f.number(count)}`,
    nobodyListed: 'القائمة خالية',
    end: 'إنهاء الكلمة',
    pause: 'إيقاف الساعة',
    resume: 'تشغيل الساعة',
    extend: ({ count }) => `+${f.number(count)} ث`,
    extendLong: ({ count }) => `إضافة ${seconds(count)} إلى هذه الكلمة`,
    give: 'إعطاء الكلمة',
    giveLong: ({ name }) => `إعطاء الكلمة لوفد ${f.name(name)}`,
    list: 'قائمة المتكلمين',
    isOpen: 'مفتوحة',
    isClosed: 'مقفلة',
    open: 'فتح القائمة',
    close: 'إقفال القائمة',
    take: ({ name }) => `حذف ${f.name(name)} من القائمة`,
    spoken: ({ count, time }) =>
      `${f.count(count, {
        zero: 'لم يتكلم',
        one: 'تكلم مرة واحدة',
        two: 'تكلم مرتين',
        few: 'تكلم # مرات',
        many: 'تكلم # مرة',
        other: 'تكلم # مرة',
      })}، ${f.name(time)}`,
    notSpoken: 'لم يتكلم بعد',
    add: 'إدراج وفد في القائمة',
    addDo: 'إدراج',
    chooseDelegation: 'اختيار وفد',

    limits: 'مدة الكلام',
    limitsNow: ({ time, total }) => `لكل كلمة ${f.name(time)}، ولكل وفد في البند ${f.name(total)}`,
    noLimit: 'دون حد',
    seconds: 'عدد ثواني الكلمة',
    totalSeconds: 'عدد ثواني كل وفد في البند',
    emptyIsNone: 'يُترك الحقل فارغًا إذا لم يكن هناك حد.',
    set: 'تحديد',
    stale: ({ time, total }) =>
      `حدّد شخص آخر في منصة الرئاسة قبل لحظات: لكل كلمة ${f.name(time)}، ولكل وفد ${f.name(total)}. وما كتبتموه محفوظ.`,
    keepMine: 'اعتماد ما كتبته رغم ذلك',
    takeTheirs: 'الأخذ بما حدّده الآخر',

    caucus: { moderated: 'مشاورات بإدارة الرئاسة', unmoderated: 'مشاورات حرة' },
    caucusLeft: 'الوقت المتبقي من المشاورات',
    caucusEach: ({ count }) => `لكل متكلم ${seconds(count)}`,
    endCaucus: 'إنهاء المشاورات',
    endCaucusQuestion: 'هل تُنهى المشاورات الآن؟',
    endCaucusText: 'تنتهي معها الكلمة الجارية فيها، وتُستأنف قائمة المتكلمين.',
    recognise: 'إعطاء الكلمة',
    recogniseLong: ({ name }) => `إعطاء الكلمة لوفد ${f.name(name)}`,
    recogniseOther: 'وفد آخر',
    rests: 'تتوقف القائمة ما دام أمام القاعة اقتراح أو مشاورات.',
  }
}

export const points = (f: Format): Chair['points'] => ({
  heading: 'النقاط',
  waiting: ({ count }) => `تنتظر البتّ: ${f.number(count)}`,
  none: 'لا نقطة تنتظر',
  words: 'كلمات الرئاسة (غير لازمة)',
  answerLabel: 'رد الرئاسة',
  wellTaken: 'النقطة في محلها',
  notWellTaken: 'ليست في محلها',
  answer: 'تقديم الرد',
  after: 'يُبتّ فيها بعد التي قبلها',
  mayAppeal: 'يجوز الطعن فيه إلى أن يُنتقل إلى إجراء آخر.',
  last: 'آخر قرار للرئاسة',
})
