// إبطال النتائج في المحضر.
import type { minutesAnnulments as englishAnnulments } from '../en/minutes-annulments.ts'
import type { Format } from '../format.ts'

const saying = (text: string | null): string => (text === null ? '' : `: ${text}`)

export const minutesAnnulments = (f: Format): ReturnType<typeof englishAnnulments> => {
  const named = (person: string | null, otherwise: string) => (person === null ? otherwise : f.name(person))
  return {
    label: 'أُبطل',
    asked: ({ office, number, text }) => `طلب ${office} إبطال القرار رقم ${f.number(number)}${saying(text)}.`,
    dropped: ({ number }) => `صُرف النظر عن طلب إبطال القرار رقم ${f.number(number)}.`,
    annulled: ({ number, person }) =>
      `أُبطل القرار رقم ${f.number(number)} بتأكيد من ${named(person, 'عضو ثانٍ في هيئة المكتب')}.`,
    openAgain: 'ويعود ما حُسم به إلى ما كان عليه.',
    isAnnulled: ({ when, one, other, text }) =>
      `أُبطل في ${when}، بطلب من ${named(one, 'رئيس الجلسة')} وتأكيد من ${named(other, 'عضو ثانٍ في هيئة المكتب')}${saying(text)}.`,
  }
}
