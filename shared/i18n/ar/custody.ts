// What a host sees of a session beside its badges, in Arabic.
import type { CustodyWords } from '../en/custody.ts'
import type { Format } from '../format.ts'

const ACTS: CustodyWords['acts'] = {
  make: 'إنشاء الجلسة',
  enter: 'الدخول ببطاقة',
  badges: 'إضافة بطاقة',
  reissue: 'إعادة إصدار بطاقات',
  revoke: 'إلغاء بطاقة',
  plan: 'تحديد الموعد',
  end: 'إنهاء الجلسة',
  settle: 'معالجة بلاغ',
  forget: 'محو بيانات شخص',
  export: 'تصدير الجلسة',
  'export person': 'تصدير بيانات شخص',
  import: 'استيراد الجلسة',
  'witness accept': 'قبول سجل غير الذي شوهد',
}

export const custody = (f: Format): CustodyWords => ({
  heading: 'البلاغات والإجراءات',
  reports: 'البلاغات',
  noReports: 'لم يُبلغ أحد عن شيء.',
  about: ({ name }) => `عن ${f.name(name)}`,
  erased: 'شخص حُذف اسمه',
  settle: 'عولج',
  settleLong: ({ name }) => `عولج البلاغ عن ${f.name(name)}`,
  settled: ({ at }) => `عولج في ${f.dateTime(at)}`,
  audit: 'من فعل ماذا',
  auditHint: 'يُشار إلى الأشخاص والبطاقات بمعرّفاتها، ولا تُدوَّن الروابط ولا المفاتيح أبدًا.',
  noAudit: 'لم يُدوَّن شيء بعد، أو انقضت مدة حفظه.',
  at: ({ at }) => f.dateTime(at),
  acts: ACTS,
  save: 'حفظ في جدول (CSV)',
  failed: 'تعذرت القراءة. يُرجى إعادة المحاولة.',
  again: 'إعادة القراءة',
})
