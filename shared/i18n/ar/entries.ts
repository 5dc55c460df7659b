// ما يسبق لوحة تُجلب عند فتحها.
import type { EntryWords } from '../en/entries.ts'

export const entries: EntryWords = {
  recordHint: 'المحضر للقراءة والطباعة والحفظ، وكل تصويت في ملف.',
  recordOpen: 'فتح المحضر',
  recordClose: 'إغلاق المحضر',
  calculatorHint: 'ما الذي تقرره هيئات أخرى بالأصوات نفسها، وما الذي يغيّر النتيجة.',
  calculatorOpen: 'فتح الحاسبة',
  calculatorClose: 'إغلاق الحاسبة',
}
