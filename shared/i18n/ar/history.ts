// Whether everyone has seen the same history, in Arabic.
import type { HistoryWords } from '../en/history.ts'
import type { Format } from '../format.ts'

export const history = (f: Format): HistoryWords => ({
  heading: 'هل رأينا السجل نفسه؟',
  explain:
    'من يرى الرموز نفسها عند الارتفاع نفسه فقد رأى السجل نفسه قيدًا قيدًا. تُمكن المقارنة بالعين أو بآلة التصوير.',
  height: ({ seq }) => `الارتفاع ${f.number(seq)}`,
  code: ({ seq }) => `رمز يحمل بصمة الارتفاع ${f.number(seq)}`,
  copy: 'نسخ ما يحمله هذا الرمز',
  theirs: 'ما يحمله رمز شخص آخر',
  theirsHint: 'ألصقوا ما تقرؤه آلة التصوير هناك أو ما أُرسل إليكم.',
  compare: 'مقارنة',
  comparing: 'يُعاد حساب السجل…',
  same: ({ seq }) => `السجل نفسه حتى الارتفاع ${f.number(seq)}.`,
  other: ({ seq }) =>
    `السجل مختلف: عند الارتفاع ${f.number(seq)} قيد آخر هنا. يُرجى إبلاغ الجميع والقائم على المنتدى.`,
  ahead: ({ seq }) =>
    `رأى الشخص الآخر الارتفاع ${f.number(seq)} ولم يصل إلى هنا بعد. يُرجى إعادة المقارنة بعد قليل.`,
  elsewhere: 'هذا رمز جلسة أخرى.',
  unreadable: 'ليس هذا ما يحمله رمز كهذا، فهو يبدأ بكلمة «majlis».',
  failed: 'تعذرت قراءة السجل. يُرجى إعادة المحاولة.',
  signed: 'حفظ نقطة التحقق الموقّعة',
  alarm: {
    heading: 'ليس هذا السجل الذي سبق أن رأيتموه',
    shorter: ({ seen, now }) =>
      `رأى هذا المتصفح السجل عند الارتفاع ${f.number(seen)}، وهو ينتهي الآن عند الارتفاع ${f.number(now)}.`,
    other: ({ seen }) => `عند الارتفاع ${f.number(seen)} من السجل قيد غير الذي رآه هذا المتصفح.`,
    advice:
      'قد تكون الأصوات والمحاضر قد غُيّرت. يُرجى مقارنة ما في لوحة المحضر بما لدى الآخرين وإبلاغ القائم على المنتدى.',
    seen: ({ at }) => `شوهد في ${f.dateTime(at)}`,
    goOn: 'أخذت علمًا: المتابعة من هنا',
  },
})
