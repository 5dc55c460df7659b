// The lobby, and the one screen before the hall, in Arabic.
import type { Words } from '../en.ts'
import { type Format, isolate } from '../format.ts'

export const lobby = (f: Format): Words['lobby'] => ({
  pageTitle: 'مجلس – المنتدى',
  heading: 'أهلًا بكم في المنتدى',
  openForumHeading: 'المنتدى المفتوح',
  openForumText:
    'منعقد على الدوام ومفتوح للجميع. يمكنكم تولّي وفد شاغر، وتولّي الرئاسة حين تشغر، وطرح مسألة للتصويت.',
  sessionsHeading: 'الجلسات العلنية',
  noSessions: 'لا توجد جلسة علنية أخرى منعقدة في الوقت الحالي.',
  sessionsFailed: 'تعذر تحميل قائمة الجلسات.',
  present: ({ people }) =>
    f.count(people, {
      zero: 'لا أحد في القاعة',
      one: 'شخص واحد في القاعة',
      two: 'شخصان في القاعة',
      few: '# أشخاص في القاعة',
      many: '# شخصًا في القاعة',
      other: '# شخص في القاعة',
    }),
  enterOpenForum: 'دخول المنتدى المفتوح',
  enterSession: ({ title }) => `دخول ${f.name(title)}`,
  enter: 'دخول',
  hostHeading: 'نظّموا جلسة خاصة بكم',
  hostText: 'اختاروا العنوان والوفود ومن يحق له الحضور، وستحصلون على رابط دعوة لكل وفد.',
  host: 'تنظيم جلسة',
  calculatorHeading: 'ماذا لو؟',
  calculatorText:
    'ما الذي يقرره مجلس الأمن أو الجمعية العامة أو مجلس الاتحاد الأوروبي، وما الذي يغيّر النتيجة؟',
  calculator: 'فتح الحاسبة',
  invitedHeading: 'هل وصلتكم دعوة؟',
  invitedText: 'يكفي فتح الرابط الذي أرسله إليكم المنظّم، فهو يأخذكم إلى مقعدكم مباشرة دون حاجة إلى حساب.',

  enterHeading: 'قبل الدخول',
  enteringAs: 'تدخلون',
  asOpenVisitor: 'بصفة زائر. ويمكنكم في الداخل تولّي وفد أو تولّي الرئاسة.',
  asVisitor: 'بصفة زائر. للزوار المشاهدة والتجوّل والكتابة، وليس لهم التصويت.',
  asInvited: 'بدعوة شخصية.',
  asChair: 'بدعوة شخصية، لرئاسة هذه الجلسة.',
  asDelegate: ({ delegation }) => `بدعوة شخصية، ضمن وفد ${isolate(delegation)}.`,
  asBefore: 'كما في المرة السابقة: مقعدكم وصفتكم وصوتكم محفوظة.',
  nameLabel: 'الاسم',
  nameHint: 'يظهر على لوحتكم لجميع من في القاعة، ويمكن كتابته بأي حروف.',
  nameNeeded: 'يُرجى إدخال الاسم.',
  suggestedName: ({ number }) => `ضيف ${number}`,
  lookLegend: 'الزيّ',
  looks: { kandura: 'كندورة', abaya: 'عباءة', suit: 'بدلة', jacket: 'سترة', hijab: 'حجاب' },
  lookName: ({ figure, number }) => `${figure}، ${f.number(number)}`,
  languageLegend: 'اللغة',
  enterHall: 'دخول القاعة (ثلاثية الأبعاد)',
  enterPlain: 'دخول العرض النصي',
  plainHint: 'العرض النصي هو الجلسة نفسها مكتوبةً: لقارئات الشاشة والشاشات الصغيرة والاتصال البطيء.',
  noWebGl: 'لا يستطيع هذا المتصفح عرض القاعة ثلاثية الأبعاد. يتيح العرض النصي كل ما تتيحه القاعة.',
  entering: 'تُفتح الأبواب…',
  returning: 'جارٍ إعادتكم إلى مقعدكم…',
  privacy: 'لا حسابات ولا تتبّع. يحتفظ متصفحكم بمفتاح واحد ليعيدكم إلى المقعد نفسه.',
})
