// When a session is held, for its host, in Arabic.
import type { HostPart } from '../en-host.ts'

export const planned: HostPart['planned'] = {
  heading: 'موعد الانعقاد',
  intro: 'يظهر الموعد مع الجلسة ويرد في دعوة التقويم الخاصة بها.',
  start: 'البداية',
  startHint: 'بتوقيتكم المحلي، ويقرؤه كل شخص بتوقيته.',
  minutes: 'المدة بالدقائق',
  save: 'تحديد الموعد',
  clear: 'إلغاء الموعد',
  wrong: 'يُرجى اختيار يوم وساعة، ومدة من دقيقة واحدة إلى 1440 دقيقة.',
  saved: 'حُدّد الموعد.',
  cleared: 'لم يعد للجلسة موعد محدد.',
  calendar: 'حفظ دعوة التقويم (ICS)',
  recordHeading: 'المحضر',
  recordIntro: 'محضر هذه الجلسة حتى الآن، بلغة هذه الصفحة.',
  html: 'حفظ المحضر صفحةً للطباعة (HTML)',
  docx: 'حفظ المحضر مستندَ Word (DOCX)',
  attendance: 'حفظ الحضور وأوقات الكلام (CSV)',
  saving: 'جارٍ إعداد الملف…',
  kept: 'تم الحفظ.',
}
