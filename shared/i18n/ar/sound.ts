// The sounds of the hall, in Arabic.
import type { Words } from '../en.ts'
import type { Format } from '../format.ts'

export const sound = (f: Format): Words['sound'] => ({
  heading: 'صوت القاعة',
  hall: 'الصوت',
  volume: 'مستوى الصوت',
  hint: ({ names }) =>
    `هواء القاعة ووقع الخطى، إضافة إلى: ${f.list(names)}. يوقف المفتاح M الصوت كله ويشغّله.`,
  captions: 'عرض ما يُسمع نصًّا',
  captionsHint: 'سطر واحد فوق القاعة لبضع ثوانٍ.',
  names: {
    gavel: 'المطرقة',
    floor: 'نداء الكلمة',
    vote: 'نداء التصويت',
    result: 'النتيجة',
    warning: 'أوشك الوقت أن ينتهي',
    timeOver: 'انتهى الوقت',
    applause: 'تصفيق',
  },
})
