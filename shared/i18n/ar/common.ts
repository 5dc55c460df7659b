// Words that every screen uses, in Arabic.
import type { Words } from '../en.ts'
import type { Format } from '../format.ts'

export const common = (f: Format): Words['common'] => ({
  forum: 'مجلس',
  tagline: 'قاعة تلتقي فيها الوفود وتتداول، وتتخذ قراراتها بتصويت يمكن لأي أحد التحقق منه.',
  otherLanguage: { code: 'en', name: 'English', label: 'القراءة بالإنجليزية' },
  toDark: 'الألوان الداكنة',
  toLight: 'الألوان الفاتحة',
  skipToContent: 'الانتقال إلى المحتوى الرئيسي',
  loading: 'لحظة من فضلكم…',
  close: 'إغلاق',
  copy: 'نسخ',
  copied: 'تم النسخ',
  copyFailed: 'يتعذر النسخ هنا. يُرجى تحديد النص ونسخه يدويًا.',
  you: 'أنتم',
  nothing: 'لا يوجد',
  tryAgain: 'إعادة المحاولة',
  unexpected: 'حدث خطأ من جهتنا. يُرجى إعادة المحاولة، وإعادة تحميل الصفحة إذا تكرر ذلك.',
  noConnection: 'يتعذر الوصول إلى المنتدى. يُرجى التحقق من الاتصال ثم إعادة المحاولة.',
  rule: ({ rule }) => `القاعدة ${f.name(rule)}`,
  rulebooks: {
    'open-floor': 'المنبر المفتوح: الأغلبية البسيطة',
    'general-assembly': 'الجمعية العامة',
    'general-assembly-committee': 'الجمعية العامة: لجنة رئيسية',
    'security-council': 'مجلس الأمن',
    'eu-council': 'مجلس الاتحاد الأوروبي',
    'gcc-supreme-council': 'المجلس الأعلى لمجلس التعاون لدول الخليج العربية',
    'model-un': 'نموذج محاكاة الأمم المتحدة',
    own: 'نظام داخلي خاص بها',
  },
  roles: {
    chair: 'الرئاسة',
    secretary: 'الأمانة',
    delegate: 'مندوب',
    observer: 'مراقب',
    visitor: 'زائر',
  },
})
