// The desk: people, the door, the chair itself, and what all its blocks share, in Arabic.
import type { Words } from '../../en.ts'
import type { Format } from '../../format.ts'

type Chair = Words['chair']

export const door = (f: Format): Chair['door'] => ({
  heading: 'الحاضرون والباب',
  state: 'الباب',
  doors: { open: 'مفتوح', waiting: 'غرفة انتظار', locked: 'مغلق' },
  summaries: { open: 'الباب مفتوح', waiting: 'مع غرفة انتظار', locked: 'الباب مغلق' },
  doorTexts: {
    open: 'يدخل كل من لديه الرابط.',
    waiting: 'ينتظر القادمون الجدد إلى أن تأذن لهم منصة الرئاسة. ويدخل المعتمدون دائمًا.',
    locked: 'لا يدخل أحد جديد. ويدخل المعتمدون دائمًا.',
  },
  waiting: 'في غرفة الانتظار',
  nobodyWaits: 'لا أحد ينتظر.',
  admit: 'الإذن بالدخول',
  admitLong: ({ name }) => `الإذن بالدخول: ${f.name(name)}`,
  chat: 'وتيرة المحادثة',
  chatNone: 'دون حد',
  chatEvery: ({ count }) =>
    `رسالة واحدة كل ${f.count(count, {
      zero: 'حين',
      one: 'ثانية',
      two: 'ثانيتين',
      few: '# ثوانٍ',
      many: '# ثانية',
      other: '# ثانية',
    })}`,

  mute: 'إسكات',
  unmute: 'رفع الإسكات',
  muteLong: ({ name }) => `إسكات ${f.name(name)}`,
  unmuteLong: ({ name }) => `رفع الإسكات عن ${f.name(name)}`,
  muted: 'مُسكَت',
  remove: 'إخراج…',
  removeLong: ({ name }) => `إخراج ${f.name(name)} من الجلسة`,
  removeQuestion: ({ name }) => `هل يُخرج ${f.name(name)} نهائيًا؟`,
  removeText:
    'يغادر القاعة فورًا، ولا تُدخل بطاقته أحدًا بعد ذلك، ولا يمكنه العودة. وتبقى الأصوات التي أُدلي بها.',
  removeYes: 'إخراج نهائي',
  acts: 'الرئاسة',
  actions: ({ name }) => `ما يمكن لمنصة الرئاسة فعله بشأن ${f.name(name)}`,
  makeHead: 'إسناد رئاسة الوفد إليه',
  makeHeadLong: ({ name }) => `إسناد رئاسة الوفد إلى ${f.name(name)}`,

  rostrum: 'من الشرفة إلى المنصة',
  rostrumText: ({ count }) =>
    `تُعطى الكلمة لشخص واحد مدة ${f.count(count, {
      zero: 'قصيرة',
      one: 'ثانية واحدة',
      two: 'ثانيتين',
      few: '# ثوانٍ',
      many: '# ثانية',
      other: '# ثانية',
    })} ثم يعود إلى مكانه.`,
  rostrumNobody: 'كل من في القاعة ينتمي إلى وفد.',
  invite: 'دعوة إلى المنصة',
  inviteLong: ({ name }) => `دعوة ${f.name(name)} إلى المنصة`,
  chooseGuest: 'اختيار شخص',
})

export const seat = (f: Format): Chair['seat'] => ({
  heading: 'الرئاسة نفسها',
  presides: ({ name }) => `يتولى الرئاسة: ${f.name(name)}`,
  vacant: 'الرئاسة شاغرة',
  purpose:
    'من هنا تقود الرئاسة الجلسة: الاجتماعات ونداء الوفود، والكلمة وساعاتها، والنقاط والاقتراحات والتصويت.',
  aDesk: 'تعملون في منصة الرئاسة مع من يتولاها، ويبقى البتّ واتخاذ القرار لمن يتولى الرئاسة وحده.',
  succession: 'ترتيب الخلافة',
  successionText: 'إذا غاب من يتولى الرئاسة، تولّاها أول من يكون من هؤلاء في القاعة.',
  successionEmpty: 'لم يُسمَّ أحد. ويليه سائر الرؤساء ثم الأمناء.',
  successionAdd: 'إضافة إلى الترتيب',
  successionChoose: 'اختيار شخص',
  successionTake: ({ name }) => `حذف ${f.name(name)} من الترتيب`,
  successionStale: 'غيّر شخص آخر في منصة الرئاسة الترتيب قبل لحظات. وترتيبكم محفوظ.',
  save: 'حفظ الترتيب',
  keepMine: 'حفظ ترتيبي رغم ذلك',
  takeTheirs: 'الأخذ بترتيب الآخر',
  gone: 'ليس في القاعة',
})

export const parts = (f: Format): Chair['parts'] => ({
  up: ({ name }) => `نقل إلى أعلى: ${f.name(name)}`,
  down: ({ name }) => `نقل إلى أسفل: ${f.name(name)}`,
  no: 'لا، رجوع',
  cancel: 'إلغاء',
})
