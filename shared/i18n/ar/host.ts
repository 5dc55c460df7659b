// The page on which a host prepares a session: title, rules, delegations, who may attend, in Arabic.
import type { HostPart } from '../en-host.ts'
import type { Format } from '../format.ts'

export const host = (f: Format): HostPart['host'] => ({
  pageTitle: 'إعداد جلسة – مجلس',
  heading: 'إعداد جلسة',
  intro:
    'تحتاج الجلسة إلى عنوان ووفود وتحديد من يحق له الحضور. تنعقد حين تقررون ذلك، ويمكن حفظها مسودةً حتى ذلك الحين.',
  restored: 'استُعيد ما لم تحفظوه.',
  startAfresh: 'البدء من جديد',
  titleLabel: 'عنوان الجلسة',
  titleHint: 'بأي لغة وأي حروف، في حدود 120 حرفًا.',
  titleNeeded: 'يُرجى كتابة عنوان للجلسة.',
  rulebookLabel: 'النظام الداخلي',
  rulebookMissing:
    'لا يمكن بعدُ اختيار النظام الداخلي لهذا النموذج في هذا المنتدى، وتُعدّ الجلسة وفق المنبر المفتوح.',
  delegationsLegend: 'الوفود',
  statesLabel: 'الدول الأعضاء والمراقبة',
  searchStates: 'البحث في الدول',
  chooseAll: 'تحديد الكل',
  chooseFound: 'تحديد نتائج البحث',
  chooseNone: 'إلغاء التحديد',
  onlyChosen: 'إظهار المحددة فقط',
  chosen: ({ count }) =>
    f.count(count, {
      zero: 'لا وفود بعد',
      one: 'وفد واحد',
      two: 'وفدان',
      few: '# وفود',
      many: '# وفدًا',
      other: '# وفد',
    }),
  noStateFound: 'لا توجد دولة تطابق البحث.',
  listLabel: 'قائمة من إعدادكم: وفد في كل سطر، أو جدول CSV',
  listHint:
    'رموز الدول (ARE) أو أسماء بأي حروف، مكتوبة أو ملصقة من جدول بيانات. يدل عنوان مثل «الرمز» أو «الاسم» على العمود المقصود؛ ولا تُقرأ العناوين البريدية والأعمدة الأخرى ولا تُحفظ.',
  readFile: 'إضافة من ملف',
  fileTooLarge: ({ name }) =>
    `الملف ${f.name(name)} أكبر من أن يكون قائمة وفود. يُرجى اختيار ملف لا يتجاوز 200 كيلوبايت.`,
  fileNotText: ({ name }) => `الملف ${f.name(name)} ليس ملفًا نصيًا. يُرجى حفظ الجدول بصيغة CSV ثم اختياره.`,
  fileAdded: ({ name }) => `أُضيف محتوى الملف ${f.name(name)} أدناه.`,
  ignoredColumns: ({ names }) => `أعمدة لم تُقرأ: ${f.list(names)}.`,
  wrongRows: ({ count }) =>
    f.count(count, {
      zero: 'لا صفوف بحاجة إلى مراجعة.',
      one: 'صف واحد بحاجة إلى مراجعة، وقُبلت الصفوف الأخرى.',
      two: 'صفان بحاجة إلى مراجعة، وقُبلت الصفوف الأخرى.',
      few: '# صفوف بحاجة إلى مراجعة، وقُبلت الصفوف الأخرى.',
      many: '# صفًا بحاجة إلى مراجعة، وقُبلت الصفوف الأخرى.',
      other: '# صف بحاجة إلى مراجعة، وقُبلت الصفوف الأخرى.',
    }),
  row: ({ row }) => `الصف ${f.number(row)}`,
  rowFaults: {
    'code-unknown': ({ code }) => `${f.name(code)} ليس رمزًا لدولة عضو؛ يُرجى كتابة اسم بدلًا منه.`,
    'bad-name': 'لا يصلح هذا اسمًا؛ يُرجى كتابة حروف.',
    'too-long': 'هذا الاسم أطول مما تتسع له اللوحة؛ الحد الأقصى 60 حرفًا.',
    'too-many': 'في القاعة 196 مقعدًا للوفود، وقد شغلتها الوفود السابقة كلها.',
    same: ({ as, row }) => `ورد ${f.name(as)} من قبل في الصف ${f.number(row)}؛ يُرجى حذف أحدهما.`,
    alike: ({ as, row }) =>
      `هذا الاسم شديد الشبه بالاسم ${f.name(as)} في الصف ${f.number(row)}؛ يُرجى تغيير أحدهما.`,
    chosen: ({ as }) => `حُدّد ${f.name(as)} أعلاه من قبل؛ يُرجى حذف هذا الصف.`,
    'alike-state': ({ name }) =>
      `هذا الاسم شديد الشبه باسم الدولة ${f.name(name)}؛ يُرجى كتابة رمزها أو اسم آخر.`,
    unclosed: 'علامة اقتباس مفتوحة لم تُغلق.',
    empty: 'لا رمز في هذا الصف ولا اسم.',
    contradiction: ({ code, name, state }) =>
      `${f.name(code)} هو رمز ${f.name(state)}، والاسم المكتوب ${f.name(name)}؛ يُرجى تصحيح أحدهما.`,
  },
  delegationsNeeded: 'يُرجى اختيار وفد واحد على الأقل.',
  tooMany: ({ count }) => `في القاعة 196 مقعدًا للوفود، وعدد الوفود ${f.number(count)}. يُرجى اختصار القائمة.`,
  rowsWrong: 'بعض صفوف القائمة بحاجة إلى مراجعة. يُرجى تصحيحها أو حذفها.',
  accessLegend: 'من يحق له الحضور',
  accessPublic: 'الجميع',
  accessPublicHint: 'تُدرج الجلسة في بهو المنتدى، ولأي أحد أن يشاهدها، ولا يصوّت سوى الوفود المدعوة.',
  accessBadge: 'المدعوون فقط',
  accessBadgeHint: 'لا تُدرج الجلسة في البهو، ولا يدخلها سوى حاملي روابط الدعوة.',
  submit: 'عقد الجلسة',
  submitting: 'جارٍ إعداد الجلسة…',
  saveDraft: 'حفظ كمسودة',
  saveTemplate: 'حفظ كنموذج',
  draftSaved: ({ at }) => `حُفظت المسودة عند ${f.name(at)}.`,
  templateSaved: 'حُفظ النموذج، وتجدونه ضمن جلساتكم.',
  fieldRefused: ({ field }) => `يُرجى مراجعة: ${f.name(field)}.`,
})
