// A certificate of the Academy on the page that checks it, in Arabic.
import type { CertificateWords } from '../../en/academy/certificate.ts'
import type { Format } from '../../format.ts'

export const certificate = (f: Format): CertificateWords => ({
  heading: 'التحقق من شهادة',
  lead: 'افتحوا ملف شهادة من إحدى الأكاديميات. يُتحقق من توقيعها هنا، في متصفحكم.',
  choose: 'اختيار شهادة',
  hint: 'ملف ينتهي بـ .json',
  fetching: 'يجري جلب الشهادة…',
  missing: 'لا توجد في هذا المنتدى شهادة كهذه، أو مُحي نصها.',
  unreadable: 'هذا ليس شهادة.',
  forged: 'هذه الشهادة غير صحيحة: ليس نصها هو النص الذي وُقّع.',
  ours: 'الشهادة صحيحة: وقّعها مفتاح هذا المنتدى.',
  others: (forum) =>
    `النص هو ما وقّعه ${f.name(forum)}. وليس ذلك مفتاح هذا المنتدى: اسألوا من يقال إنه أصدرها.`,
  unknown: (forum) => `النص هو ما وقّعه ${f.name(forum)}. وتعذّر الآن السؤال عن صاحب ذلك المفتاح.`,
  title: 'شهادة',
  certifies: 'نشهد بأن',
  completed: 'قد أتمّ دورة',
  first: 'الخطوات الأولى في المنتدى',
  on: (day) => `في ${day}.`,
  steps: 'وتتألف من',
  kinds: {
    visit: 'زيارة أولى بإرشاد: طلب الكلمة والاقتراح والتصويت',
    rehearsal: (rules) => `تدريب من الافتتاح حتى رفع الجلسة: ${f.name(rules)}`,
    vote: 'تصويت مسجل عُرفت نتيجته مسبقًا',
    reading: 'نص قُرئ',
  },
  code: 'العنوان الذي يمكن التحقق فيه من هذه الشهادة',
  signature: 'التوقيع',
  key: 'مفتاح المنتدى',
  print: 'طباعة',
})
