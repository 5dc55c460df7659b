// The minutes: headings and tables, in Arabic. In the register of the summary records of the United Nations (محاضر موجزة).
import type { MinutesWords } from '../en/minutes.ts'
import type { Format } from '../format.ts'
import { minutesActs } from './minutes-acts.ts'
import { minutesAnnulments } from './minutes-annulments.ts'
import { minutesPhrases } from './minutes-phrases.ts'
import { minutesVotes } from './minutes-votes.ts'
import { rules } from './rules.ts'
import { vote } from './vote.ts'

const ORDINALS = [
  ...['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس'],
  ...['السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر'],
]

export const minutes = (f: Format): MinutesWords => ({
  ...minutesPhrases(f),
  acts: minutesActs(f),
  votes: minutesVotes(f),
  annul: minutesAnnulments(f),
  tests: vote(f).tests,
  rule: rules(f).rule,
  rulebooks: { ...rules(f).rulebooks, own: 'نظام داخلي خاص بها' },
  choices: { yes: 'المؤيدون', no: 'المعارضون', abstain: 'الممتنعون', none: 'لم يصوّتوا' },

  kind: 'محضر موجز',
  titleOf: ({ title }) => `محضر موجز: ${title}`,
  openForum: 'المنتدى المفتوح',
  facts: {
    rules: 'النظام الداخلي',
    sitting: 'الجلسة',
    opened: 'الافتتاح',
    ended: 'الاختتام',
    delegations: 'الوفود',
    times: 'المنطقة الزمنية',
    journal: 'السجل',
    head: 'بصمة القيد الأخير',
  },
  access: { public: 'علنية', closed: 'مغلقة (المحضر للمشاركين فيها)', openForum: 'المنتدى المفتوح' },
  notEnded: ({ at }) => `لم تُختتم بعد؛ وهذا المحضر حتى ${f.dateTime(at)}`,
  delegationCount: ({ count, observers }) =>
    observers === 0
      ? f.number(count)
      : `${f.number(count)}، ${f.count(observers, {
          zero: 'ولا مراقب بينها',
          one: 'منها مراقب واحد',
          two: 'منها مراقبان',
          few: 'منها # مراقبين',
          many: 'منها # مراقبًا',
          other: 'منها # مراقب',
        })}`,
  journal: ({ count }) =>
    f.count(count, {
      zero: 'لا قيود',
      one: 'قيد واحد',
      two: 'القيدان 1 و#',
      few: 'القيود من 1 إلى #',
      many: 'القيود من 1 إلى #',
      other: 'القيود من 1 إلى #',
    }),
  zone: ({ zone }) => f.name(zone),

  meetings: {
    heading: 'الاجتماعات',
    number: 'الاجتماع',
    opened: 'افتُتح',
    suspended: 'عُلّق',
    adjourned: 'رُفع',
    presiding: 'الرئاسة',
    present: 'الوفود الحاضرة',
    suspension: ({ from, until }) => (until === null ? `منذ ${from}` : `من ${from} إلى ${until}`),
    presentOf: ({ count, quorum }) => `${f.number(count)} (النصاب ${f.number(quorum)})`,
  },
  meeting: ({ number }) => `الاجتماع ${ORDINALS[number - 1] ?? f.number(number)}`,
  meetingOn: ({ meeting, day }) => `${meeting}، ${day}`,
  outsideMeetings: 'خارج الاجتماعات',
  organization: 'تنظيم الأعمال',
  agendaHeading: 'جدول الأعمال',
  itemOf: ({ number, title }) => `البند ${f.number(number)}: ${title}`,
  proceedingsHeading: 'وقائع الجلسة',
  nothing: 'لم يُتخذ أي إجراء بعد.',

  decisionsHeading: 'المقررات',
  decisionOf: ({ number, matter }) => `${f.number(number)}. ${matter}`,
  decisionFacts: {
    method: 'طريقة التصويت',
    result: 'النتيجة',
    rule: 'القاعدة',
    required: 'المطلوب',
    objections: 'الاعتراضات',
    number: 'الرقم',
    matter: 'الموضوع',
    called: 'ترتيب النداء',
    delegation: 'الوفد',
    code: 'الرمز',
    vote: 'الصوت',
    total: 'الأصوات',
    candidate: 'المرشح',
  },
  limb: ({ limb, met }) => `${limb} ${met}`,
  met: 'تحقّق.',
  notMet: 'لم يتحقّق.',
  counted: ({ label, count }) => `${label} (${f.number(count)})`,
  nobody: 'لا أحد',
  totalsOnly: 'لا تُدوَّن إلا المجاميع.',
  listSeparator: '، ',
  partSeparator: '؛ ',

  textsHeading: 'مشاريع القرارات والقرارات',
  textFacts: {
    sponsors: 'المقدّمون',
    signatories: 'الموقّعون',
    result: 'النتيجة',
    amendments: 'التعديلات',
    amendment: 'التعديل',
    change: 'مضمونه',
  },
  amended: ({ result }) => `${result}، بصيغته المعدّلة`,
  partTitle: ({ number }) => `الجزء ${f.number(number)}`,
  partResult: ({ paragraphs, result }) => `${paragraphs}: ${result}`,
  phases: {
    submitted: 'مقدَّم',
    introduced: 'معروض',
    adopted: 'اعتُمد',
    accepted: 'قبله المقدّمون',
    rejected: 'رُفض',
    'no-result': 'دون نتيجة',
    'no-action': 'لم يُتخذ إجراء بشأنه',
    withdrawn: 'سُحب',
    fallen: 'لم يُطرح للتصويت، تبعًا لمقرر آخر',
    waiting: 'لم يُبتّ فيه',
  },

  electionsHeading: 'الانتخابات',
  electionFacts: {
    places: 'المقاعد',
    majority: 'الأغلبية',
    candidates: 'المرشحون',
    ballots: 'الاقتراعات',
    elected: 'المنتخبون',
  },
  majorities: {
    'two-thirds': 'ثلثا الأعضاء الحاضرين المصوّتين',
    majority: 'أكثر من نصف الأعضاء الحاضرين المصوّتين',
    'majority-of-members': 'أكثر من نصف مجموع الأعضاء',
  },
  ballotsRecorded: 'الاقتراعات مسجلة.',
  heldBallots: {
    recorded: 'مسجلة',
    secret: 'سرية، فلا يُعرف إلا عدد الأصوات التي نالها كل مرشح',
    both: 'بعضها سري وبعضها مسجل، ويُبيَّن ذلك في كل مقرر',
    none: 'لم يُجرَ أي اقتراع',
  },
  sumsOnly: 'تُدوَّن الوفود التي شاركت مع رمز تتبع ورقة كل منها، أما اختيارها فلا يعلمه أحد.',
  tracker: 'رمز تتبع الورقة',

  lotsHeading: 'القرعة',
  lotFacts: { seed: 'البذرة', salt: 'الملح', drawn: 'النتيجة', check: 'كيفية التحقق' },
  lotTitle: ({ number, purpose }) =>
    purpose === null ? `القرعة ${f.number(number)}` : `القرعة ${f.number(number)}، من أجل ${purpose}`,
  decisionNumbered: ({ number }) => `المقرر ${f.number(number)}`,
  contributionOf: ({ who }) => `مساهمة ${who}`,
  lotDrawn: ({ place, count }) => `الرقم ${f.number(place)} من ${f.number(count)}`,
  lotCheck: ({ committed, drawn, count }) =>
    `في القيد ${f.number(committed)} من السجل التزام بالبذرة سابق لأي مساهمة، والقيد ${f.number(drawn)} يكشفها. وباقي قسمة بصمة SHA-256 للبايت 02 والبذرة والمساهمات بهذا الترتيب، مقروءةً كعدد، على ${f.number(count)} هو الموضع الذي وقعت عليه القرعة، ابتداءً من الصفر.`,

  documentsHeading: 'الوثائق',
  attendanceHeading: 'الحضور',
  attendance: { delegation: 'الوفد', presence: 'الحضور', people: 'الممثلون', code: 'الرمز' },
  observerOf: ({ delegation }) => `${f.name(delegation)} (مراقب)`,
  presences: { absent: 'غائب', present: 'حاضر', 'present-and-voting': 'حاضر ومصوّت' },
  presenceAt: ({ number, presence }) => `${f.number(number)}: ${presence}`,
  speakingHeading: 'أوقات الكلام',
  speaking: { delegation: 'الوفد', times: 'عدد الكلمات', time: 'الوقت', seconds: 'الوقت بالثواني' },
  wall: {
    heading: 'مرفق: ما عُرض على الجدار',
    note: 'الصفحات والصور في قائمة الجلسة، تُفتح وتُحفظ. وما شوهد أثناء عرضه وحده لم يُحفظ.',
    time: 'الوقت',
    kind: 'النوع',
    title: 'العنوان',
    by: 'العرض من',
    fromTo: ({ from, to }) => `من ${from} إلى ${to}`,
    since: ({ from }) => `من ${from}`,
    kinds: { pages: 'وثيقة', picture: 'صورة', text: 'نص', screen: 'شاشة', film: 'فيلم' },
    draft: ({ number, title }) => `المشروع ${f.number(number)}: ${title}`,
  },
  transcript: {
    heading: 'مرفق: ما دُوِّن أثناء الكلام',
    note: 'تدوين فوري للجلسة حُفظ برغبة منصة الرئاسة. كُتب باليد أو تعرّف إليه جهاز أو أُخذ من نص أُحضر مسبقًا، ولم يراجعه أحد، فليس صيغة رسمية.',
    in: ({ language }) => `باللغة ${language}`,
    languages: {
      ...{ ar: 'العربية', en: 'الإنجليزية', fr: 'الفرنسية', es: 'الإسبانية', ru: 'الروسية', zh: 'الصينية' },
    },
    time: 'الوقت',
    speaker: 'المتكلم',
    words: 'الكلام',
  },
  calendar: {
    untitled: 'جلسة في المنتدى',
    description: ({ rules, url }) =>
      `النظام الداخلي: ${rules}\nالدخول من هنا: ${f.name(url)}\nومن لديه دعوة يستخدم رابط دعوته بدلًا من ذلك.`,
  },
  end: 'نهاية المحضر.',
  pageOf: ['الصفحة ', ' من '],
})
