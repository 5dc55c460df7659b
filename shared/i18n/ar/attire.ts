// Changing one's attire while inside, in Arabic.
import type { Words } from '../en.ts'

export const attire: Words['attire'] = {
  hint: 'لا يرى أحد ما تجرّبونه هنا حتى ترتدوه.',
  wear: 'ارتداء هذا الزيّ',
  back: 'العودة إلى ما أرتديه',
  worn: 'هذا ما ترتدونه الآن.',
  tried: 'أنتم تجرّبون هذا الزيّ.',
  done: 'لقد غيّرتم زيّكم، ويراكم جميع من في القاعة به.',
}
