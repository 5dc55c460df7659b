// What one reads with a headset on, in Arabic.
import type { Words } from '../en.ts'

export const headset: Words['headset'] = {
  heading: 'بنظارة الواقع الافتراضي',
  rightAhead: 'العصا اليمنى إلى الأمام ثم تركها',
  leap: 'الانتقال إلى حيث يقع القوس',
  leftStick: 'العصا اليسرى',
  walk: 'المشي',
  rightAside: 'العصا اليمنى إلى أحد الجانبين',
  turn: 'الاستدارة خطوة',
  trigger: 'الزناد',
  press: 'الضغط على ما تشيرون إليه: زر أو مقعد',
  raise: 'رفع اليد اليسرى',
  panel: 'قراءة ما يجري',
  back: 'اختيار آخر',
  more: 'أسماء أخرى',
  review: 'مراجعة البطاقة',
  onPage: 'هذا الاقتراع سري. يُرجى ملء البطاقة على الصفحة دون النظارة.',
}
