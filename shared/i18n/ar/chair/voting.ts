// The desk: votes, lots, silence and elections, in Arabic.
import type { Words } from '../../en.ts'
import type { Format } from '../../format.ts'

type Chair = Words['chair']

export const ballots = (f: Format): Chair['ballots'] => ({
  heading: 'إدارة التصويت',
  none: 'لا تصويت جارٍ',
  open: ({ cast, count }) => `صوّت ${f.number(cast)} من أصل ${f.number(count)}`,
  method: 'طريقة التصويت',
  required: ({ name }) => `بناءً على الطلب، يُجرى التصويت التالي على هذا النحو: ${f.name(name)}.`,
  decision: 'الأغلبية المطلوبة',
  own: 'مسألة تطرحها الرئاسة',
  question: 'نص المسألة',
  put: 'طرح المسألة',
  consent: 'الاعتراضات',
  noConsent: 'لم يعترض أحد.',

  rollCall: 'نداء الأسماء',
  answers: { yes: 'نعم', no: 'لا', abstain: 'امتناع' },
  called: 'يُنادى الآن',
  passed: 'مرّر دوره',
  absent: 'لم يُجب',
  toCome: 'لم يُنادَ بعد',
  noAnswer: 'لا يجيب',
  noAnswerLong: ({ name }) => `وفد ${f.name(name)} لا يجيب`,
  hint: 'يُقرأ اسم الوفد الذي حان دوره، فيجيب من شاشته. ويُسجَّل إن لم يُجب.',

  draw: 'السحب',
  contributed: ({ count }) =>
    f.count(count, {
      zero: 'لم يضف إليها أحد بعد.',
      one: 'أضاف إليها شخص واحد.',
      two: 'أضاف إليها شخصان.',
      few: 'أضاف إليها # أشخاص.',
      many: 'أضاف إليها # شخصًا.',
      other: 'أضاف إليها # شخص.',
    }),
  drawn: ({ number, count }) => `سُحب الرقم ${f.number(number)} من أصل ${f.number(count)}`,

  tied: 'تعادلت الأصوات في المسألة الأخيرة، ويتيح هذا النظام الداخلي طرحها مرة أخرى.',
  again: 'طرحها مرة أخرى',

  silence: 'إجراء الموافقة الصامتة',
  silenceText: 'ما يُعمَّم يُعتمد بانقضاء المهلة ما لم يكسر أحد الوفود الصمت.',
  silenceWhat: 'ما يُعمَّم',
  silenceOwn: 'مسألة تطرحها الرئاسة',
  hours: 'عدد الساعات',
  leastHours: ({ count }) =>
    f.count(count, {
      zero: 'دون حد أدنى.',
      one: 'ساعة واحدة على الأقل.',
      two: 'ساعتان على الأقل.',
      few: '# ساعات على الأقل.',
      many: '# ساعة على الأقل.',
      other: '# ساعة على الأقل.',
    }),
  silenceDo: 'بدء الموافقة الصامتة',
  silenceEnds: ({ at }) => `تنتهي المهلة في ${f.dateTime(at)}`,
})

export const elections = (f: Format): Chair['elections'] => ({
  heading: 'الانتخابات',
  none: 'لا انتخاب جارٍ',
  running: ({ count }) =>
    f.count(count, {
      zero: 'لا انتخاب جارٍ',
      one: 'انتخاب واحد جارٍ',
      two: 'انتخابان جاريان',
      few: '# انتخابات جارية',
      many: '# انتخابًا جاريًا',
      other: '# انتخاب جارٍ',
    }),
  recorded: 'الاقتراع هنا مسجَّل: بعد إغلاقه يرى الجميع من انتخب كل وفد.',
  title: 'موضوع الانتخاب',
  places: 'عدد المقاعد المطلوب شغلها',
  majority: 'الأغلبية المطلوبة',
  majorities: {
    'two-thirds': 'ثلثا الحاضرين المصوّتين',
    majority: 'أكثر من نصف الحاضرين المصوّتين',
    'majority-of-members': 'أكثر من نصف جميع الأعضاء',
  },
  candidates: 'المرشحون، كل منهم في سطر',
  candidatesHint: 'أسماء أشخاص أو أسماء وفود من هذه الجلسة.',
  start: 'بدء انتخاب',
  open: 'بدء الانتخاب',
  ballots: {
    unrestricted: 'مفتوح لجميع المرشحين',
    restricted: 'بين الأكثر أصواتًا',
    'tie-break': 'بين المتعادلين',
    lot: 'بالقرعة',
  },
  round: ({ number, name }) => `الاقتراع ${f.number(number)}، ${f.name(name)}`,
  chooses: ({ count }) =>
    f.count(count, {
      zero: 'لا يُختار أحد',
      one: 'يُختار اسم واحد',
      two: 'يُختار اسمان',
      few: 'تُختار # أسماء',
      many: 'يُختار # اسمًا',
      other: 'يُختار # اسم',
    }),
  eligible: 'من يجوز انتخابه',
  elected: 'من انتُخب',
  hold: 'إجراء هذا الاقتراع',
  prepareLot: 'إعداد القرعة',
  end: 'إنهاء الانتخاب',
  endQuestion: ({ name }) => `هل يُنهى الانتخاب: ${f.name(name)}؟`,
  endText: 'تبقى المقاعد التي لم تُشغل شاغرة.',
  over: 'انتهى',
})
