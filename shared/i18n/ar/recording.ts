// The recording of a sitting, in Arabic.
import type { RecordingWords } from '../en/recording.ts'
import type { Format, Forms } from '../format.ts'

const RECORDINGS: Forms = {
  ...{ zero: 'لا تسجيلات', one: 'تسجيل واحد', two: 'تسجيلان' },
  ...{ few: '# تسجيلات', many: '# تسجيلًا', other: '# تسجيل' },
}
const SECONDS: Forms = {
  ...{ zero: 'أقل من ثانية', one: 'ثانية واحدة', two: 'ثانيتان' },
  ...{ few: '# ثوانٍ', many: '# ثانية', other: '# ثانية' },
}

export const recording = (f: Format): RecordingWords => ({
  heading: 'التسجيل الصوتي',
  on: ({ since }) => `يُسجَّل ما يقوله أصحاب الكلمة منذ ${f.time(since)}.`,
  off: 'لا يُسجَّل الآن ما يقوله أصحاب الكلمة.',
  start: 'بدء التسجيل',
  stop: 'إيقاف التسجيل',
  deskHint:
    'يُسجَّل كلام أصحاب الكلمة والرئاسة والمترجمين الفوريين، وتُحفظ كل مداخلة في ملف. ويُبلَّغ الجميع ببدء التسجيل وتوقفه، وتظهر علامة تدل عليه.',
  list: 'التسجيلات',
  show: 'عرض التسجيلات',
  refresh: 'تحديث',
  none: 'لم يُسجَّل شيء بعد.',
  kept: ({ count, bytes, most }) =>
    `${f.count(count, RECORDINGS)}، ${megabytes(f, bytes)} من ${megabytes(f, most)} ميغابايت`,
  turn: ({ at, ms }) => `${f.dateTime(at)}، ${f.count(Math.max(1, Math.round(ms / 1000)), SECONDS)}`,
  where: { floor: 'صاحب الكلمة', chair: 'الرئاسة' },
  channel: ({ language }) => `ترجمة فورية إلى ${f.name(language)}`,
  erased: 'مُحي',
  hash: ({ sha256 }) => `بصمة SHA-256 في السجل: ${sha256}`,
  failed: 'تعذّرت قراءة التسجيلات. يُرجى إعادة المحاولة بعد لحظات.',
  sound: 'الصوت',
  soundHint: 'يُسمع ما سُجِّل ما لم تزد السرعة على أربعة أضعاف.',
  soundFailed: 'تعذّر جلب صوت هذه اللحظة.',
  retry: 'إعادة المحاولة',
  volume: 'مستوى الصوت',
  listenTo: 'الاستماع إلى',
  floor: 'الصوت الأصلي',
})

/** Megabytes of 2^20 bytes with one digit, rounded up. */
const megabytes = (f: Format, bytes: number): string => f.number(Math.ceil((bytes / 1_048_576) * 10) / 10)
