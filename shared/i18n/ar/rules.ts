// What rulebooks, and the things of the rules of procedure, are called, in Arabic as the United Nations says them.
import type { PanelPart } from '../en-panels.ts'
import type { Format } from '../format.ts'
import { type RuleTexts, sayRule } from '../rule-forms.ts'

const RULES: RuleTexts = {
  gaDecision: 'مقرر الجمعية العامة #',
  generalAssembly: 'النظام الداخلي للجمعية العامة، المادة #',
  securityCouncil: 'النظام الداخلي المؤقت لمجلس الأمن، المادة #',
  charter: 'ميثاق الأمم المتحدة، المادة #',
  teu: 'معاهدة الاتحاد الأوروبي، المادة #',
  tfeu: 'معاهدة سير عمل الاتحاد الأوروبي، المادة #',
  councilRop: 'النظام الداخلي لمجلس الاتحاد الأوروبي، المادة #',
  gccCharter: 'النظام الأساسي لمجلس التعاون لدول الخليج العربية، المادة #',
  gccRop: 'النظام الداخلي للمجلس الأعلى لمجلس التعاون لدول الخليج العربية',
  modelUn: 'نموذج الأمم المتحدة، القاعدة #',
  openFloor: 'المنبر المفتوح، القاعدة #',
  house: 'قاعدة المنتدى #',
  other: 'القاعدة: #',
}

export const rules = (f: Format): PanelPart['rules'] => ({
  rule: ({ rule }) => sayRule(rule, RULES, f),

  rulebooks: {
    'open-floor': 'المنبر المفتوح',
    'general-assembly': 'الجمعية العامة',
    'general-assembly-committee': 'لجنة رئيسية للجمعية العامة',
    'security-council': 'مجلس الأمن',
    'eu-council': 'مجلس الاتحاد الأوروبي',
    'gcc-supreme-council': 'المجلس الأعلى لمجلس التعاون لدول الخليج العربية',
    'model-un': 'نموذج الأمم المتحدة',
    own: 'نظام داخلي خاص بكم',
  },

  decisions: {
    ordinary: 'مسألة عادية',
    important: 'مسألة هامة',
    'amendment-to-important': 'تعديل على مسألة هامة',
    procedural: 'مسألة إجرائية',
    reconsideration: 'إعادة النظر',
    substantive: 'مسألة موضوعية',
    qualified: 'أغلبية مؤهلة',
    reinforced: 'أغلبية مؤهلة معززة',
    simple: 'أغلبية بسيطة',
    unanimity: 'إجماع',
    'two-thirds': 'أغلبية الثلثين',
    election: 'انتخاب',
  },

  motions: {
    'suspend-meeting': 'تعليق الاجتماع',
    'adjourn-meeting': 'رفع الاجتماع',
    'adjourn-debate': 'تأجيل المناقشة',
    'close-debate': 'إقفال باب المناقشة',
    'close-list': 'إقفال قائمة المتكلمين',
    'limit-speeches': 'تحديد مدة الكلام',
    'extend-caucus': 'تمديد المشاورات',
    'unmoderated-caucus': 'مشاورات حرة',
    'moderated-caucus': 'مشاورات بإدارة الرئاسة',
    'introduce-proposal': 'عرض مشروع قرار',
    'introduce-amendment': 'عرض تعديل',
    'resume-debate': 'استئناف المناقشة',
    'take-up-item': 'تناول بند',
    refer: 'إحالة المسألة',
    postpone: 'إرجاء المناقشة',
    'no-competence': 'إعلان عدم الاختصاص',
    'important-question': 'اعتبار المسألة هامة',
    'preliminary-question': 'اعتبار المسألة إجرائية',
    reconsider: 'إعادة النظر في قرار',
    divide: 'التصويت على الأجزاء كل على حدة',
    'roll-call': 'التصويت بنداء الأسماء',
    'recorded-vote': 'إجراء تصويت مسجل',
  },

  points: {
    order: 'نقطة نظام',
    privilege: 'مسألة امتياز شخصي',
    inquiry: 'استفسار عن النظام الداخلي',
  },

  methods: {
    'no-objection': 'دون تصويت، ما لم يعترض أحد',
    'show-of-hands': 'رفع الأيدي',
    recorded: 'تصويت مسجل',
    'roll-call': 'نداء الأسماء',
    secret: 'اقتراع سري',
    silence: 'إجراء الموافقة الصامتة',
  },

  presences: {
    absent: 'غائب',
    present: 'حاضر',
    'present-and-voting': 'حاضر ومصوّت',
  },

  yields: {
    chair: 'للرئاسة',
    delegation: 'لوفد آخر',
    questions: 'للأسئلة',
  },

  callOrders: {
    en: 'الترتيب الأبجدي الإنجليزي',
    fr: 'الترتيب الأبجدي الفرنسي',
    ar: 'الترتيب الهجائي العربي',
  },

  unfit: {
    strangers: ({ names }) =>
      `لا مكان لهذه الوفود بموجب هذا النظام الداخلي: ${f.list(names)}. يُرجى حذفها من القائمة أو اختيار نظام آخر.`,
    missing: ({ names }) =>
      `يقتضي هذا النظام الداخلي مشاركة هذه الوفود: ${f.list(names)}. يُرجى إضافتها أو اختيار نظام آخر.`,
    size: ({ count }) => {
      const delegations = f.count(count, {
        zero: 'ألّا يكون لأي وفد حق التصويت',
        one: 'وفدًا واحدًا له حق التصويت، لا أكثر',
        two: 'وفدين لهما حق التصويت، لا أكثر ولا أقل',
        few: '# وفود لها حق التصويت، لا أكثر ولا أقل',
        many: '# وفدًا لها حق التصويت، لا أكثر ولا أقل',
        other: '# وفد لها حق التصويت، لا أكثر ولا أقل',
      })
      return `يقتضي هذا النظام الداخلي ${delegations}. يُرجى إضافة وفود أو حذفها.`
    },
  },
})
