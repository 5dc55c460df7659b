// The desk: meetings, the roll call, the agenda and its documents, in Arabic.
import type { Words } from '../../en.ts'
import type { Format } from '../../format.ts'

type Chair = Words['chair']

export const meeting = (f: Format): Chair['meeting'] => ({
  heading: 'الاجتماع',
  none: 'لا اجتماع بعد',
  closed: ({ number }) => `انتهى الاجتماع ${f.number(number)}`,
  open: ({ number }) => `الاجتماع ${f.number(number)} منعقد`,
  suspended: ({ number }) => `الاجتماع ${f.number(number)} معلّق`,
  since: ({ at }) => `منذ الساعة ${f.time(at)}`,
  until: ({ at }) => `حتى الساعة ${f.time(at)}`,
  quorum: 'نصاب الافتتاح',
  quorumDecide: 'نصاب اتخاذ القرار',
  share: ({ have, need }) => `الحاضر ${f.number(have)} والمطلوب ${f.number(need)}`,
  reached: 'مكتمل',
  missing: 'غير مكتمل',
  openIt: 'افتتاح الاجتماع',
  resume: 'استئناف الاجتماع',
  suspendLegend: 'تعليق الاجتماع',
  minutes: 'عدد الدقائق (يُترك فارغًا للتعليق حتى إشعار آخر)',
  adjourn: 'رفع الاجتماع',
  adjournQuestion: 'هل يُرفع الاجتماع؟',
  adjournText:
    'تنتهي برفعه الكلمة الجارية والمشاورات وجميع الاقتراحات. ويبدأ الاجتماع التالي بنداء جديد للوفود.',
  byMotion: 'تعليق الاجتماع ورفعه يكونان باقتراح من الوفود.',
  end: 'إنهاء الجلسة…',
  endQuestion: 'هل تُنهى الجلسة نهائيًا؟',
  endText:
    'لا يعود ممكنًا لأحد القيام بأي إجراء فيها، ويبقى سجلها ونتائجها ونصوصها متاحة للقراءة. ولا رجعة في ذلك.',
  endYes: 'إنهاء الجلسة',
})

export const roll = (f: Format): Chair['roll'] => ({
  heading: 'نداء الوفود',
  grid: 'حضور الوفود',
  count: ({ count, number }) => `الحاضر ${f.number(count)} من أصل ${f.number(number)}`,
  absent: ({ count }) => `الغائب ${f.number(count)}`,
  voting: ({ count }) => `الحاضر المصوّت ${f.number(count)}`,
  hint: 'التنقل بمفاتيح الأسهم. وحرف الحالة أو رقمها يسجّلها وينتقل إلى الوفد التالي.',
  legend: ({ name, number, letter }) => `${f.name(letter)} أو ${f.number(number)}: ${f.name(name)}`,
  shorts: { present: 'حاضر', 'present-and-voting': 'مصوّت', absent: 'غائب' },
  away: 'ليس في القاعة',
  search: 'البحث في الوفود',
  onlyAbsent: 'المسجّلون غائبين فقط',
  noneFound: 'لا وفد يطابق البحث.',
  refused: ({ name }) => `لم يُسجّل حضور وفد ${f.name(name)}.`,
})

export const agenda = (f: Format): Chair['agenda'] => ({
  heading: 'جدول الأعمال',
  empty: 'لا بنود بعد',
  adopted: ({ count }) =>
    f.count(count, {
      zero: 'مُقرّ دون بنود',
      one: 'بند واحد، وقد أُقرّ الجدول',
      two: 'بندان، وقد أُقرّ الجدول',
      few: '# بنود، وقد أُقرّ الجدول',
      many: '# بندًا، وقد أُقرّ الجدول',
      other: '# بند، وقد أُقرّ الجدول',
    }),
  notAdopted: ({ count }) =>
    f.count(count, {
      zero: 'لا بنود',
      one: 'بند واحد، ولم يُقرّ الجدول بعد',
      two: 'بندان، ولم يُقرّ الجدول بعد',
      few: '# بنود، ولم يُقرّ الجدول بعد',
      many: '# بندًا، ولم يُقرّ الجدول بعد',
      other: '# بند، ولم يُقرّ الجدول بعد',
    }),
  current: ({ name }) => `قيد المناقشة: ${f.name(name)}`,
  erased: 'عنوان محذوف',
  phases: { waiting: 'لم يُتناول بعد', open: 'قيد المناقشة', adjourned: 'مؤجل', closed: 'مغلق' },
  add: 'إضافة بند',
  addLabel: 'عنوان البند',
  adopt: 'إقرار جدول الأعمال',
  takeUp: 'تناول البند',
  takeUpLong: ({ name }) => `تناول البند: ${f.name(name)}`,
  close: 'إغلاق البند',
  closeLong: ({ name }) => `إغلاق البند: ${f.name(name)}`,
  debateClosed: 'أُقفل باب المناقشة، ولم يبقَ سوى التصويت.',

  documents: ({ count }) =>
    f.count(count, {
      zero: 'لا وثائق',
      one: 'وثيقة واحدة',
      two: 'وثيقتان',
      few: '# وثائق',
      many: '# وثيقة',
      other: '# وثيقة',
    }),
  ofSitting: 'الجلسة كلها',
  addDocument: 'إضافة وثيقة',
  documentItem: 'تتعلق بـ',
  documentTitle: 'العنوان',
  documentText: 'النص',
  removeDocument: 'حذف',
  removeQuestion: ({ name }) => `هل تُحذف ${f.name(name)}؟`,
  removeText: 'لا يعود ممكنًا لأحد أن يفتحها، ويبقى في السجل أنها كانت موجودة.',
})
