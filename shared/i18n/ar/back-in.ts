// السماح بعودة من أخرجه رئيس الجلسة.
import type { backIn as englishBackIn } from '../en/back-in.ts'
import type { Format } from '../format.ts'

export const backIn = (f: Format): ReturnType<typeof englishBackIn> => ({
  heading: 'من أُخرجوا',
  intro: 'يعودون بالرابط الذي كان لديهم أو من متصفحهم، ويعمل رابطهم لغيرهم كذلك.',
  nobody: 'لم يُخرج أحد.',
  letIn: 'السماح بالعودة',
  letInLong: ({ name }) => `السماح بعودة ${f.name(name)}`,
})
