// The parts of speech of the minutes, in Arabic. Delegations act as وفد, which agrees with everyone who speaks for them.

import type { MinutesWords } from '../en/minutes.ts'
import type { MotionDetails } from '../en/minutes-phrases.ts'
import type { Format } from '../format.ts'

type Phrases = Pick<MinutesWords, keyof ReturnType<typeof import('../en/minutes-phrases.ts').minutesPhrases>>

export const minutesPhrases = (f: Format): Phrases => {
  /** after a preposition or as the second part of a construct */
  const minutesOf = (count: number) =>
    f.count(count, {
      zero: 'صفر من الدقائق',
      one: 'دقيقة واحدة',
      two: 'دقيقتين',
      few: '# دقائق',
      many: '# دقيقة',
      other: '# دقيقة',
    })
  const secondsOf = (count: number) =>
    f.count(count, {
      zero: 'صفر من الثواني',
      one: 'ثانية واحدة',
      two: 'ثانيتين',
      few: '# ثوانٍ',
      many: '# ثانية',
      other: '# ثانية',
    })
  const minutes = (count: number) => (count === 2 ? 'دقيقتان' : minutesOf(count))
  const seconds = (count: number) => {
    if (count === 0) return 'أقل من ثانية'
    return count === 2 ? 'ثانيتان' : secondsOf(count)
  }
  const durationOf = (whole: number): string => {
    if (whole < 60) return secondsOf(whole)
    const rest = whole % 60
    return `${minutesOf(Math.floor(whole / 60))}${rest === 0 ? '' : ` و${secondsOf(rest)}`}`
  }
  const lasting = (count: number | null) => (count === null ? '' : ` لمدة ${minutesOf(count)}`)
  const on = (what: string | null) => (what === null ? '' : ` في ${what}`)
  const delegate = (delegation: string) => `وفد ${f.name(delegation)}`
  const points = {
    order: (by: string) => `نقطة النظام التي أثارها ${by}`,
    privilege: (by: string) => `مسألة الامتياز الشخصي التي أثارها ${by}`,
    inquiry: (by: string) => `الاستفسار الذي قدّمه ${by}`,
  }
  return {
    quote: ({ text }) => `«${f.name(text)}»`,
    erased: '[نص محذوف]',
    erasedName: '[اسم محذوف]',
    office: { president: 'الرئاسة', chair: 'الرئاسة' },
    delegate: ({ delegation }) => delegate(delegation),
    speaker: ({ person, delegation }) => `${delegate(delegation)} (${f.name(person)})`,
    guest: ({ person }) => `متكلم من خارج الوفود (${f.name(person)})`,
    unnamed: 'أحد المشاركين',
    duration: ({ ms }) => {
      const whole = Math.round(ms / 1000)
      if (whole < 60) return seconds(whole)
      const rest = whole % 60
      return rest === 0 ? minutes(whole / 60) : `${minutes(Math.floor(whole / 60))} و${seconds(rest)}`
    },
    at: ({ at }) => `في الساعة ${f.time(at)}`,
    onDay: ({ at }) => `في ${f.dateTime(at)}`,

    item: ({ number }) => `البند ${f.number(number)}`,
    proposal: ({ number, isAdopted }) =>
      isAdopted ? `القرار ${f.number(number)}` : `مشروع القرار ${f.number(number)}`,
    proposalTitled: ({ proposal, title }) => `${proposal} المعنون ${title}`,
    amendment: ({ number, proposal }) => `التعديل ${f.number(number)} على ${proposal}`,
    part: ({ number, proposal, paragraphs }) => `الجزء ${f.number(number)} من ${proposal} (${paragraphs})`,
    paragraphs: ({ numbers }) => {
      const noun = numbers.length === 1 ? 'الفقرة' : numbers.length === 2 ? 'الفقرتان' : 'الفقرات'
      return `${noun} ${f.list(numbers)} من المنطوق`
    },
    parts: ({ groups }) => {
      const each = groups.map((numbers) => {
        const noun = numbers.length === 1 ? 'الفقرة' : numbers.length === 2 ? 'الفقرتين' : 'الفقرات'
        return `${noun} ${f.list(numbers)} من المنطوق`
      })
      return `تصويت منفصل على ${groups.length === 1 ? '' : 'كل من '}${each.join('؛ و')}`
    },
    question: ({ question }) => `المسألة ${question}`,
    motionShort: ({ delegation }) => `اقتراح ${delegate(delegation)}`,
    motion: ({ delegation, asks }) => `اقتراح ${delegate(delegation)} ${asks}`,
    appeal: ({ delegation, point }) => `طعن ${delegate(delegation)} في قرار الرئاسة بشأن ${point}`,
    pointOf: ({ kind, delegation }) => points[kind](delegate(delegation)),
    election: ({ title }) => `الانتخاب ${title}`,
    ballotOf: ({ election, round }) => `${election}، الاقتراع ${f.number(round)}`,
    change: {
      replace: ({ paragraph, text }) =>
        `الاستعاضة عن الفقرة ${f.number(paragraph)} من المنطوق بما يلي: ${text}`,
      add: ({ paragraph, text }) =>
        paragraph === 0
          ? `إضافة ما يلي قبل الفقرة الأولى من المنطوق: ${text}`
          : `إضافة ما يلي بعد الفقرة ${f.number(paragraph)} من المنطوق: ${text}`,
      delete: ({ paragraph }) => `حذف الفقرة ${f.number(paragraph)} من المنطوق`,
    },

    motions: {
      'suspend-meeting': (m: MotionDetails) => `تعليق الاجتماع${lasting(m.minutes)}`,
      'adjourn-meeting': () => 'رفع الاجتماع',
      'adjourn-debate': (m: MotionDetails) => `تأجيل المناقشة${on(m.proposal ?? m.item)}`,
      'close-debate': (m: MotionDetails) => `إقفال باب المناقشة${on(m.item)}`,
      'close-list': () => 'إقفال قائمة المتكلمين',
      'limit-speeches': (m: MotionDetails) =>
        m.seconds === null
          ? 'تحديد مدة الكلمات'
          : `تحديد مدة الكلمة الواحدة بما لا يتجاوز ${durationOf(m.seconds)}`,
      'extend-caucus': (m: MotionDetails) => `تمديد المشاورات${lasting(m.minutes)}`,
      'unmoderated-caucus': (m: MotionDetails) => `إجراء مشاورات حرة${lasting(m.minutes)}`,
      'moderated-caucus': (m: MotionDetails) =>
        `إجراء مشاورات بإدارة الرئاسة${lasting(m.minutes)}${m.seconds === null ? '' : `، على ألا تتجاوز الكلمة الواحدة ${durationOf(m.seconds)}`}`,
      'introduce-proposal': (m: MotionDetails) => `عرض ${m.proposal ?? 'مشروع قرار'}`,
      'introduce-amendment': (m: MotionDetails) => `عرض ${m.amendment ?? 'تعديل'}`,
      'resume-debate': (m: MotionDetails) => `استئناف المناقشة${on(m.item)}`,
      'take-up-item': (m: MotionDetails) => `تناول ${m.item ?? 'بند آخر'}`,
      refer: (m: MotionDetails) => `إحالة ${m.proposal ?? m.item ?? 'المسألة'} إلى هيئة أخرى`,
      postpone: (m: MotionDetails) => `إرجاء المناقشة${on(m.proposal ?? m.item)}`,
      'no-competence': (m: MotionDetails) => `إقرار عدم الاختصاص باعتماد ${m.proposal ?? 'مشروع القرار'}`,
      'important-question': (m: MotionDetails) => `اعتبار ${m.proposal ?? 'مشروع القرار'} مسألة هامة`,
      'preliminary-question': (m: MotionDetails) => `اعتبار ${m.proposal ?? 'مشروع القرار'} مسألة إجرائية`,
      reconsider: (m: MotionDetails) => `إعادة النظر في ${m.proposal ?? 'مشروع القرار'}`,
      divide: (m: MotionDetails) =>
        `إجراء ${m.parts ?? 'تصويت منفصل على أجزاء'} في ${m.proposal ?? 'مشروع القرار'}`,
      'roll-call': () => 'إجراء التصويت بنداء الأسماء',
      'recorded-vote': () => 'إجراء تصويت مسجل',
    },
  }
}
