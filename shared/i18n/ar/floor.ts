// Who has the floor, the speakers' list, points, in Arabic.
import type { PanelPart } from '../en-panels.ts'
import type { Format } from '../format.ts'

export const floor = (f: Format): PanelPart['floor'] => ({
  yours: 'وفدكم',
  delegation: 'الوفد',
  someone: 'شخص غادر القاعة',

  inGallery:
    'القاعة ممتلئة: تتابعون من إحدى الشرفات. تطلبون الكلمة وتصوّتون كما في القاعة، ومن يُدعى إلى أخذ الكلمة يُنقل إليها.',
  free: 'لم تُعط الكلمة لأحد.',
  holds: 'الكلمة الآن',
  youHold: 'الكلمة لكم',
  kinds: {
    speech: 'بيان',
    reply: 'ممارسة حق الرد',
    explanation: 'تعليل التصويت',
    for: 'تأييدًا للاقتراح',
    against: 'معارضةً للاقتراح',
    guest: 'ضيف على المنصة',
    caucus: 'في المشاورات',
  },
  of: ({ limit }) => `من ${f.name(limit)}`,
  noLimit: 'دون حد زمني',
  left: ({ time }) => `المتبقي ${f.name(time)}`,
  over: ({ time }) => `تجاوز الوقت بمقدار ${f.name(time)}`,
  soonOver: 'أوشك وقت هذا البيان على الانتهاء.',
  timeOver: 'انتهى وقت هذا البيان.',
  paused: 'الساعة متوقفة.',
  yielded: 'وقت متنازل عنه',
  toQuestions: 'ما تبقى من الوقت متاح للأسئلة.',
  end: 'إنهاء بياني',
  yieldHeading: 'التنازل عما تبقى من وقتي',
  yieldTo: {
    chair: 'للرئاسة: ينتهي بياني',
    questions: 'للأسئلة: تبقى الكلمة لي',
    delegation: 'لوفد آخر',
  },
  yield: 'تنازل',
  chooseDelegation: 'اختيار وفد',

  caucusLeft: ({ time }) => `المتبقي ${f.name(time)}`,
  caucusSpeech: ({ time }) =>
    `مدة كل مداخلة ${f.name(time)}. يُرجى رفع اليد، وتعطي الرئاسة الكلمة للمتكلمين واحدًا بعد الآخر.`,
  caucusFree: 'تتشاور الوفود بحرية، ولا تُعطى الكلمة لأحد حتى تنتهي المشاورات.',

  list: 'قائمة المتكلمين',
  listOpen: 'مفتوحة',
  listClosed: 'مقفلة',
  listEmpty: 'لا أحد في القائمة.',
  eachSpeech: ({ time }) => `مدة كل بيان: ${f.name(time)}`,
  inAll: ({ time }) => `لكل وفد في المجموع: ${f.name(time)}`,
  restsForMotion: 'تتوقف القائمة ما دام أمام الهيئة اقتراح إجرائي.',
  restsForCaucus: 'تتوقف القائمة أثناء المشاورات.',
  place: ({ place }) => `ترتيب وفدكم ${f.number(place)}.`,
  more: ({ count }) =>
    f.count(count, {
      zero: 'لا وفود أخرى',
      one: 'وفد آخر',
      two: 'وفدان آخران',
      few: '# وفود أخرى',
      many: '# وفدًا آخر',
      other: '# وفد آخر',
    }),
  askMore: 'طلب غير البيان',
  ask: {
    speech: 'طلب الكلمة',
    reply: 'طلب ممارسة حق الرد',
    explanation: 'طلب تعليل التصويت',
  },
  withdraw: 'سحب',
  withdrawLong: ({ kind }) => `سحب الطلب من القائمة: ${f.name(kind)}`,

  points: 'النقاط',
  pointShort: { order: 'نظام', privilege: 'امتياز', inquiry: 'استفسار' },
  pointMeans: {
    order: 'أمر يجري بما لا يتفق مع النظام الداخلي.',
    privilege: 'أمر يحول دون مشاركتكم: لا تسمعون أو لا ترون، أو يمسّ كرامتكم.',
    inquiry: 'سؤال إلى الرئاسة عن النظام الداخلي أو عما يلي.',
  },
  pointKind: 'نوع النقطة',
  pointText: 'بكلمات قليلة (يجوز تركها فارغة)',
  raise: 'إثارة نقطة',
  raiseNow: 'إثارتها الآن',
  lastRuling: ({ kind, name }) => `القرار الأخير: ${f.name(kind)}، ${f.name(name)}`,
  pointWaits: 'تنتظر قرار الرئاسة.',
  pointWithdraw: 'سحب النقطة',
  rulings: {
    'well-taken': 'القرار: النقطة في محلها',
    'not-well-taken': 'القرار: النقطة في غير محلها',
    answered: 'أجابت الرئاسة',
  },
  appeal: 'الطعن في القرار',
  appealHint: 'عقب القرار مباشرةً لا غير. ويُطرح الطعن للتصويت فورًا.',
  appeals: {
    open: 'يجري التصويت على الطعن.',
    upheld: 'رُفض الطعن، ويبقى القرار قائمًا.',
    overruled: 'قُبل الطعن، ونُقض القرار.',
  },

  times: 'أوقات الكلام',
  speeches: 'البيانات',
  time: 'الوقت',
})
