// What one reads with a headset on, in Arabic.
import type { Words } from '../en.ts'

export const headset: Words['headset'] = {
  back: 'اختيار آخر',
  onPage: 'في هذا الاقتراع أسماء. يُرجى ملء البطاقة على الصفحة دون النظارة.',
}
