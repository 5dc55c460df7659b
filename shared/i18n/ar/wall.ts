// What the wall of the hall says, in Arabic as it stands on the boards of the United Nations.
import type { Words } from '../en.ts'
import type { Format, Forms } from '../format.ts'

const DELEGATIONS: Forms = {
  zero: 'لا وفود',
  one: 'وفد واحد',
  two: 'وفدان',
  few: '# وفود',
  many: '# وفدًا',
  other: '# وفد',
}

export const wall = (f: Format): Words['wall'] => ({
  ended: 'انتهت هذه الجلسة',
  question: 'المسألة المطروحة على القاعة',
  result: 'النتيجة',
  motion: 'الاقتراح المطروح على القاعة',
  recording: {
    started: 'بدأ الآن تسجيل هذه الجلسة صوتيًّا.',
    desk: 'توقف التسجيل الصوتي.',
    ended: 'توقف التسجيل الصوتي بانتهاء الجلسة.',
    full: 'توقف التسجيل الصوتي: بلغ ما يجوز حفظه حدّه الأقصى.',
    'not-kept': 'توقف التسجيل الصوتي: تعذّر على المنتدى حفظ ما يُقال.',
    unheard: 'توقف التسجيل الصوتي: لم يعد المنتدى يسمع ما يُقال.',
  },
  publicQuestion: 'سؤال من الجمهور',
  publicQuestionOf: ({ text }) => `سؤال من الجمهور: ${f.name(text)}`,
  exhibit: {
    page: ({ number, sum }) => `الصفحة ${f.number(number)} من ${f.number(sum)}`,
    by: ({ name }) => `العرض من ${f.name(name)}`,
    kinds: { pages: 'وثيقة', picture: 'صورة', text: 'نص', screen: 'شاشة', film: 'فيلم' },
    draft: ({ number, title }) => `المشروع ${f.number(number)}: ${f.name(title)}`,
    speaks: ({ name }) => `الكلمة الآن: ${f.name(name)}`,
    past: {
      notKept: 'رُئي العرض مباشرة ولم يُحفظ',
      withdrawn: 'أُزيل من القائمة لاحقًا',
      erased: 'مُحي لاحقًا',
    },
  },
  crisis: {
    room: 'غرفة الأزمات',
    exercise: 'غرفة الأزمات · تمرين',
    untitled: 'الموقف',
    none: 'لم يُبلَّغ عن شيء بعد.',
    event: ({ at, title }) => `${f.dateTime(at)} · ${f.name(title)}`,
    confidence: { confirmed: 'مؤكّد', likely: 'مرجّح', unverified: 'غير متحقَّق منه' },
    inject: ({ title, place }) => `من غرفة الأزمات: ${f.name(title)} (${f.name(place)}).`,
    injectOfExercise: ({ title, place }) => `تمرين. من غرفة الأزمات: ${f.name(title)} (${f.name(place)}).`,
  },
  item: ({ number }) => `البند ${f.number(number)} من جدول الأعمال`,
  itemTitled: ({ number, name }) => `البند ${f.number(number)}: ${f.name(name)}`,
  erased: 'مُحي النص',

  next: ({ names }) => `التالي: ${f.list(names)}`,
  listOpen: ({ count }) => `قائمة المتكلمين مفتوحة · ${f.count(count, DELEGATIONS)}`,
  listClosed: ({ count }) => `قائمة المتكلمين مقفلة · ${f.count(count, DELEGATIONS)}`,
  onMotion: ({ motion }) => `بشأن الاقتراح: ${f.name(motion)}`,
  inCaucus: ({ topic }) => `مشاورات بإدارة الرئاسة بشأن ${f.name(topic)}`,
  spoken: ({ count }) => `المتكلمون تأييدًا: ${f.number(count)}`,
  spokenAgainst: ({ count }) => `معارضةً: ${f.number(count)}`,
  movedBy: ({ name }) => `مقدِّم الاقتراح: ${f.name(name)}`,

  overTime: 'تجاوز الوقت',
  paused: 'الساعة متوقفة',
  left: 'الوقت المتبقي',
  hours: ({ count }) =>
    f.count(count, {
      zero: 'أقل من ساعة',
      one: 'بقيت ساعة واحدة',
      two: 'بقيت ساعتان',
      few: 'بقيت # ساعات',
      many: 'بقيت # ساعة',
      other: 'بقيت # ساعة',
    }),
  minutes: ({ count }) =>
    f.count(count, {
      zero: 'أقل من دقيقة',
      one: 'بقيت دقيقة واحدة',
      two: 'بقيت دقيقتان',
      few: 'بقيت # دقائق',
      many: 'بقيت # دقيقة',
      other: 'بقيت # دقيقة',
    }),

  calledNow: 'النداء الآن على',
  rollCallDone: 'نودي على الجميع',
  thenCalled: ({ names }) => `يليه ${f.list(names)}`,
  cells: { called: 'يُنادى عليه الآن', absent: 'غائب', passed: 'أرجأ إجابته' },
  lotOfRollCall: 'القرعة تحدد من يُنادى عليه أولًا',
  lotOfElection: 'القرعة تحدد من يُنتخب',
  lotAdded: ({ count }) =>
    f.count(count, {
      zero: 'لم يشارك أحد في القرعة بعد',
      one: 'شارك شخص واحد في القرعة',
      two: 'شارك شخصان في القرعة',
      few: 'شارك # أشخاص في القرعة',
      many: 'شارك # شخصًا في القرعة',
      other: 'شارك # شخص في القرعة',
    }),

  withoutVote: 'البت دون تصويت',
  anyObjection: 'هل من اعتراض؟',
  objection: ({ names }) => `اعتراض: ${f.list(names)}`,

  election: 'انتخاب',
  board: ({ seq, head }) => `لوحة الاقتراع ${f.number(seq)} · ${f.name(head)}`,
  ballot: ({ number }) => `انتخاب · الاقتراع ${f.number(number)}`,
  kinds: {
    unrestricted: 'اقتراع غير مقيد',
    restricted: 'اقتراع مقيد',
    'tie-break': 'اقتراع لفض التعادل',
    lot: 'بالقرعة',
  },
  places: ({ count }) =>
    f.count(count, {
      zero: 'لا مقاعد شاغرة',
      one: 'مقعد شاغر واحد',
      two: 'مقعدان شاغران',
      few: '# مقاعد شاغرة',
      many: '# مقعدًا شاغرًا',
      other: '# مقعد شاغر',
    }),
  elected: 'انتُخب',
  electedSoFar: ({ names }) => `انتُخب حتى الآن: ${f.list(names)}`,

  ofNeeded: ({ have, sum, need }) => `${f.number(have)} من ${f.number(sum)}، والمطلوب ${f.number(need)}`,
  needed: ({ have, need }) => `${f.number(have)}، والمطلوب ${f.number(need)}`,
  tests: {
    'more-yes-than-no': 'المؤيدون',
    quorum: 'النصاب، الحاضرون',
    count: 'الأصوات المؤيدة',
    'no-veto': 'الأعضاء الدائمون غير المعترضين',
    unanimity: 'الإجماع، المؤيدون',
    'not-blocked': 'أقلية التعطيل، المؤيدون',
    'share-of-votes': 'المؤيدون',
    'share-of-participating': 'من المشاركين، المؤيدون',
    'share-of-present': 'من الحاضرين، المؤيدون',
    'share-of-entitled': 'ممن يحق لهم التصويت، المؤيدون',
    'share-of-membership': 'من الأعضاء، المؤيدون',
    'two-thirds': 'أغلبية الثلثين',
    majority: 'الأغلبية',
    'majority-of-members': 'أغلبية الأعضاء',
    'share-of-population': 'من السكان، المؤيدون',
  },

  silenceEnds: ({ at }) => `تُعتمد في ${f.dateTime(at)} ما لم يُكسر الصمت`,
  silences: ({ count }) =>
    f.count(count, {
      zero: 'لا إجراء موافقة صامتة جاريًا',
      one: 'إجراء موافقة صامتة واحد جارٍ',
      two: 'إجراءان جاريان للموافقة الصامتة',
      few: '# إجراءات جارية للموافقة الصامتة',
      many: '# إجراءً جاريًا للموافقة الصامتة',
      other: '# إجراء جارٍ للموافقة الصامتة',
    }),

  meetings: {
    suspended: 'الاجتماع معلّق',
    closed: 'رُفع الاجتماع',
    none: 'لم يُفتتح الاجتماع بعد',
  },
  meeting: ({ number }) => `الاجتماع ${f.number(number)}`,
  resumes: ({ at }) => `يُستأنف في الساعة ${f.time(at)}`,
  nextMeeting: ({ at }) => `الاجتماع التالي في ${f.dateTime(at)}`,
  present: ({ have, sum }) => `الحاضرون: ${f.number(have)} من ${f.number(sum)}`,
  quorumMet: ({ need }) => `اكتمل النصاب (${f.number(need)})`,
  quorumMissing: ({ need }) => `لم يكتمل النصاب (${f.number(need)})`,
})
