// Chat, settings, help and announcements, in Arabic.
import type { Beyond } from '../en-panels.ts'
import type { Format } from '../format.ts'

export const chat: Beyond<'chat'> = {
  empty: 'لم يكتب أحد شيئًا بعد.',
  label: 'رسالة إلى جميع من في القاعة',
  send: 'إرسال',
}

export const settings: Beyond<'settings'> = {
  language: 'اللغة',
  digits: 'الأرقام',
  digitNames: { latn: '0 1 2 3', arab: '٠ ١ ٢ ٣' },
  digitLabels: { latn: 'الأرقام الغربية', arab: 'الأرقام المشرقية' },
  view: 'طريقة العرض',
  views: { hall: 'القاعة ثلاثية الأبعاد', plain: 'العرض النصي' },
  theme: 'الألوان',
  themes: { auto: 'حسب الجهاز', light: 'فاتحة', dark: 'داكنة' },
  quality: 'جودة الصورة',
  qualities: { auto: 'تلقائية', low: 'منخفضة', medium: 'متوسطة', high: 'عالية' },
  daytime: 'الوقت في القاعة',
  daytimes: { auto: 'بحسب ساعتي', morning: 'صباحًا', evening: 'مساءً', night: 'ليلًا' },
  camera: 'زاوية النظر',
  cameras: { third: 'من خلفي', first: 'من منظوري' },
  motion: 'الحركة على الشاشة',
  motions: { system: 'بحسب الجهاز', reduced: 'مخففة', full: 'كاملة' },
  shortcuts: 'اختصارات المفتاح الواحد',
  shortcutsHint: 'يُستحسن إيقافها عند استخدام الإدخال الصوتي أو قارئ الشاشة.',
  on: 'مفعّلة',
  off: 'متوقفة',
}

export const help = (f: Format): Beyond<'help'> => ({
  intro: 'كل شيء متاح بلوحة المفاتيح والمؤشر واللمس، وفي العرض النصي دون القاعة.',
  keysHeading: 'المفاتيح',
  key: 'المفتاح',
  action: 'ما يفعله',
  hallOnly: 'في القاعة',
  everywhere: 'في كل مكان',
  walk: 'المشي',
  run: 'المشي بسرعة أكبر',
  look: 'الالتفات حولكم',
  lookKeys: 'السحب',
  goTo: 'المشي إلى موضع',
  goToKeys: 'النقر على الأرض',
  turn: 'الاستدارة',
  sitThere: 'الجلوس هناك',
  sitThereKeys: 'النقر على مقعد',
  sit: 'الجلوس في مقعد وفدكم أو الوقوف',
  camera: 'تبديل زاوية النظر',
  lookUp: 'النظر إلى المتكلم أو إلى الجدار',
  mute: 'تشغيل الصوت أو إيقافه',
  microphone: 'كتم الميكروفون أو إلغاء كتمه',
  hand: 'رفع اليد أو إنزالها',
  wave: 'التلويح',
  applaud: 'التصفيق',
  greet: 'التحية بوضع اليد على القلب',
  votePanel: 'فتح التصويت أو إغلاقه',
  floorPanel: 'فتح لوحة الكلمة أو إغلاقها',
  businessPanel: 'فتح لوحة الأعمال أو إغلاقها',
  peoplePanel: 'فتح قائمة الحاضرين أو إغلاقها',
  chatPanel: 'فتح المحادثة أو إغلاقها',
  chairPanel: 'فتح لوحة الرئاسة أو إغلاقها',
  atDesk: 'في منصة الرئاسة',
  nextSpeaker: 'إعطاء الكلمة للمتكلم التالي',
  clock: 'إيقاف الساعة أو تشغيلها',
  endSpeech: 'إنهاء الكلمة',
  gavel: 'طرح المسألة المطلوبة للتصويت أو إغلاق باب التصويت',
  helpPanel: 'هذه المساعدة',
  escape: 'إغلاق ما هو مفتوح',
  arrowKeys: 'مفاتيح الأسهم',
  or: 'أو',
  voteHeading: 'كيف يجري التصويت',
  voteSteps: [
    'يطرح من يتولى الرئاسة مسألة.',
    'يجيب كل وفد بنعم أو لا أو يمتنع، وله أن يغيّر صوته حتى الإغلاق.',
    'يرى الجميع من صوّت، ولا يرى أحد كيف صوّت.',
    'تغلق الرئاسة باب التصويت، وتُعلن النتيجة بأرقامها وقاعدتها.',
  ],
  promiseHeading: 'ما نعِد به وما لا نعِد به',
  promise:
    'يُحفظ كل صوت قبل تأكيده، ولا يمكن تعديل السجل خفية. وهذا تصويت مسجّل: فبعد الإغلاق يرى الجميع كيف صوّت كل وفد.',
  version: ({ version }) => `البروتوكول ${f.number(version)}`,
})

const comers = (f: Format, names: readonly string[], verb: string) => `${verb}: ${f.list(names)}.`

export const announce = (f: Format): Beyond<'announce'> => ({
  voteOpened: ({ question }) => `فُتح باب التصويت. المسألة: ${f.name(question)}`,
  voteClosed: ({ sentence }) => `أُغلق باب التصويت. ${sentence}`,
  turnout: ({ cast, represented }) =>
    `${f.count(cast, {
      zero: 'لم يصوّت أي وفد',
      one: 'صوّت وفد واحد',
      two: 'صوّت وفدان',
      few: 'صوّتت # وفود',
      many: 'صوّت # وفدًا',
      other: 'صوّت # وفد',
    })} من أصل ${f.number(represented)}.`,
  joined: ({ names }) => comers(f, names, 'دخول'),
  joinedMany: ({ count }) =>
    f.count(count, {
      one: 'دخل شخص واحد.',
      two: 'دخل شخصان.',
      few: 'دخل # أشخاص.',
      many: 'دخل # شخصًا.',
      other: 'دخل # شخص.',
    }),
  left: ({ names }) => comers(f, names, 'مغادرة'),
  leftMany: ({ count }) =>
    f.count(count, {
      one: 'غادر شخص واحد.',
      two: 'غادر شخصان.',
      few: 'غادر # أشخاص.',
      many: 'غادر # شخصًا.',
      other: 'غادر # شخص.',
    }),
  presides: ({ name }) => `يتولى رئاسة الجلسة الآن: ${f.name(name)}.`,
  youPreside: 'تتولون رئاسة الجلسة الآن.',
  chairVacant: 'رئاسة الجلسة شاغرة.',
  handRaised: ({ name }) => `رفع اليد: ${f.name(name)}.`,
  ballotRecorded: ({ choice }) => `سُجّل صوتكم: ${choice}.`,
  ballotUnknown: 'لم يُعرف بعد ما إذا كان صوتكم قد سُجّل، ويجري السؤال عنه من جديد.',
  linkLost: 'انقطع الاتصال وتجري استعادته.',
  linkBack: 'عاد الاتصال.',
})
