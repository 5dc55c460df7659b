// Sound and notifications, for what needs one's doing, in Arabic.
import type { Words } from '../en.ts'

export const alerts: Words['alerts'] = {
  heading: 'التنبيه',
  sound: 'صوت عندما يُنتظر منكم أمر',
  soundHint: 'نغمة قصيرة خافتة: لتصويت أو لدوركم أو لكلمتكم أو لقرب انتهاء إجراء صمت أو لمذكرة.',
  notifications: 'إشعارات هذا الجهاز',
  allow: 'السماح بالإشعارات',
  allowHint: 'لتنتبهوا حين تكون هذه الصفحة في الخلفية. ولا تأتي الإشعارات إلا من هذه الصفحة.',
  permissions: {
    granted: 'مسموح بها، وتظهر ما دامت هذه الصفحة مفتوحة في الخلفية.',
    denied: 'محظورة في المتصفح. يمكنكم السماح بها في إعداداته لهذه الصفحة.',
    unsupported: 'لا يعرض هذا المتصفح إشعارات، وينبهكم عنوان الصفحة بدلًا منها.',
  },
}
