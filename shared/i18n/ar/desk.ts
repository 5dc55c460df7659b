// A host's desk: the sessions, drafts and templates of one host, and the link that is the way to them, in Arabic.
import type { HostPart } from '../en-host.ts'
import type { Format } from '../format.ts'

export const desk = (f: Format): HostPart['desk'] => ({
  pageTitle: 'جلساتي – مجلس',
  heading: 'جلساتي',
  intro:
    'أعدّوا جلسة، وأرسلوا إلى كل وفد رابطه، وتولّوا الرئاسة. لا حاجة إلى حساب: يحتفظ هذا المتصفح بمفتاح مكتبكم.',
  newSession: 'جلسة جديدة',
  failed: 'تعذر تحميل جلساتكم.',
  openHeading: 'المنعقدة',
  draftsHeading: 'المسودات',
  endedHeading: 'المنتهية',
  untitled: 'بلا عنوان بعد',
  openedAt: ({ at }) => `منعقدة منذ ${f.name(at)}`,
  endedAt: ({ at }) => `انتهت ${f.name(at)}`,
  savedAt: ({ at }) => `حُفظت ${f.name(at)}`,
  manage: 'البطاقات والروابط',
  manageOf: ({ title }) => `بطاقات ${f.name(title)} وروابطها`,
  resume: 'متابعة',
  resumeOf: ({ title }) => `متابعة ${f.name(title)}`,
  duplicate: 'نسخة جديدة',
  duplicateOf: ({ title }) => `إعداد نسخة جديدة من ${f.name(title)}`,
  delete: 'حذف',
  deleteOf: ({ title }) => `حذف ${f.name(title)}`,
  deleteHeading: 'هل تريدون الحذف نهائيًا؟',
  deleteText: ({ title }) => `ستُحذف ${f.name(title)} ولا يمكن استعادتها.`,
  deleteYes: 'حذف',
  keep: 'إبقاء',
  templatesHeading: 'البدء من نموذج',
  templatesHint: 'النظام الداخلي والأعضاء محددان سلفًا، ويمكن تغيير كل شيء قبل عقد الجلسة.',
  ownTemplatesHeading: 'نماذجكم',
  startFrom: ({ name }) => `استخدام النموذج ${f.name(name)}`,
  templates: {
    'general-assembly': { name: 'الجمعية العامة، جلسة عامة', text: 'الدول الأعضاء كلها، وعددها 193 دولة.' },
    'general-assembly-committee': {
      name: 'الجمعية العامة، لجنة رئيسية',
      text: 'الدول الأعضاء كلها، وعددها 193 دولة.',
    },
    'security-council': { name: 'مجلس الأمن', text: 'أعضاؤه الخمسة عشر لعام 2026.' },
    'eu-council': { name: 'مجلس الاتحاد الأوروبي', text: 'الدول الأعضاء السبع والعشرون.' },
    'gcc-supreme-council': {
      name: 'المجلس الأعلى لمجلس التعاون لدول الخليج العربية',
      text: 'الدول الأعضاء الست.',
    },
    'model-un': { name: 'لجنة في نموذج محاكاة الأمم المتحدة', text: 'بوفود مؤتمركم.' },
    'open-floor': { name: 'المنبر المفتوح', text: 'أي وفود، وقواعد قليلة.' },
  },
  linkHeading: 'رابط المنظّم',
  linkText:
    'كل من يفتح هذا الرابط هو منظّم جلساتكم. يُرجى حفظه في مكان آمن، فهو مع مفتاح المرور الطريق إليها من جهاز آخر، أو إذا فقد هذا المتصفح بياناته.',
  linkReveal: 'إظهار رابط المنظّم',
  copyLink: 'نسخ رابط المنظّم',
  otherDeskHeading: 'هل تريدون فتح مكتب آخر في هذا المتصفح؟',
  otherDeskText:
    'هذا الرابط لمكتب غير المكتب الذي يحتفظ به هذا المتصفح. إذا فتحتموه فلن يمكن الوصول إلى المكتب الحالي إلا برابط منظّمه.',
  otherDeskYes: 'فتح المكتب الآخر',
  otherDeskNo: 'البقاء في هذا المكتب',
})
