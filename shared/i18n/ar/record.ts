// The panel of the record, in Arabic.
import type { RecordWords } from '../en/record.ts'
import type { Format } from '../format.ts'

export const record = (f: Format): RecordWords => ({
  made: ({ count }) => `أُعدّ من السجل حتى القيد ${f.number(count)}.`,
  refresh: 'تحديث المحضر',
  times: ({ zone }) => `الأوقات بحسب المنطقة الزمنية ${f.name(zone)}.`,
  language: 'لغة المحضر',
  languages: { en: 'English', ar: 'العربية' },
  filesHeading: 'المحضر في ملف',
  print: 'فتح للطباعة أو للحفظ بصيغة PDF',
  files: {
    html: 'صفحة للطباعة (HTML)',
    docx: 'مستند Word (DOCX)',
    json: 'بيانات (JSON)',
    attendance: 'الحضور وأوقات الكلام (CSV)',
    calendar: 'دعوة التقويم (ICS)',
  },
  save: 'حفظ',
  saveLong: ({ file }) => `حفظ: ${file}`,
  saving: 'جارٍ إعداد الملف…',
  saved: 'تم الحفظ.',
  votesHeading: 'كل مقرر في ملف',
  votesNone: 'لم يُبتّ في أي مسألة في هذه الجلسة بعد.',
  voteFile: ({ form, number }) => `${form}، المقرر ${f.number(number)}`,
  replay: 'جولة في الجلسة من جديد',
  read: 'قراءة المحضر هنا',
  readClose: 'إغلاق المحضر',
  minutes: 'المحضر',
  fileName: 'minutes',
  attendanceName: 'attendance',
  voteName: ({ number }) => `decision-${number}`,
})
