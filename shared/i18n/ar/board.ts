// اللوحة العامة لتصويت سري: من شارك وبأي ورقة وأين بلغ العدّ، ولا يظهر فيها اختيار أحد.
import type { BoardWords } from '../en/board.ts'
import type { Format } from '../format.ts'
import { verify } from './verify.ts'

export const board = (f: Format): BoardWords => ({
  heading: 'اللوحة العامة',
  intro: 'هنا كل ورقة مشفّرة. أما ما اختاره كل وفد فلا يظهر هنا، ولا عدّ قبل أن تُفتح الأوراق كلها معًا.',
  phases: {
    voting: 'التصويت مفتوح، والورقة اللاحقة من الوفد تحل محل السابقة.',
    closed: 'انتهى الإدلاء بالأصوات، وتُجمع الأوراق من دون فتح أي منها.',
    tallied: 'تم العدّ المشفّر، ويفتحه الأمناء معًا.',
    decided: 'فُتح العدّ، والنتيجة تنتج من الأوراق.',
    annulled: 'أُلغي التصويت، وتبقى أوراقه مغلقة.',
  },
  tookPart: 'المشاركون',
  tookPartOf: ({ count, of }) => `${f.number(count)} من ${f.number(of)}`,
  ballots: 'الأوراق',
  ballotsCount: ({ count }) =>
    f.count(count, {
      zero: 'لا أوراق',
      one: 'ورقة واحدة',
      two: 'ورقتان',
      few: '# أوراق',
      many: '# ورقة',
      other: '# ورقة',
    }),
  trustees: 'الفتح',
  houseAlone: 'الخادم هو الأمين الوحيد.',
  trusteesOf: ({ have, need, count }) => {
    const all = f.count(count, {
      zero: 'من دون أمناء',
      one: 'من أمين واحد',
      two: 'من أمينين',
      few: 'من # أمناء',
      many: 'من # أمينًا',
      other: 'من # أمين',
    })
    return `${f.number(have)} من ${f.number(need)} لازمين، ${all}، ثم الخادم`
  },
  head: 'الرأس',
  headAt: ({ height }) => `الارتفاع ${f.number(height)}`,
  headHint: 'أُعيد هنا حساب السلسلة. قارنوا الرأس بما على الجدار أو بما لدى غيركم.',
  broken: 'سلسلة هذه اللوحة غير صحيحة: غُيّر شيء أو حُذف أو أُقحم. يُرجى إبلاغ الجميع والقائم على المنتدى.',
  save: 'حفظ اللوحة (\u2066.bel\u2069)',
  verify: 'التحقق منها (في صفحة مستقلة)',
  list: 'الأوراق في اللوحة',
  none: 'لم يُدلَ بأي ورقة بعد.',
  height: 'الارتفاع',
  delegation: 'الوفد',
  tracker: 'رمز التتبع',
  state: 'الحال',
  counts: 'محسوبة',
  replaced: 'استُبدلت',
  find: verify(f).find,
})
