// Putting a question, casting, closing, and the explained result, in Arabic.
import type { Words } from '../en.ts'
import type { Beyond } from '../en-panels.ts'
import type { Format } from '../format.ts'

export const vote = (f: Format): Beyond<'vote'> => {
  const counts: Words['vote']['counts'] = ({ yes, no, abstain }) => {
    const inFavour = f.count(yes, {
      zero: 'لا أصوات مؤيدة',
      one: 'صوت مؤيد واحد',
      two: 'صوتان مؤيدان',
      few: '# أصوات مؤيدة',
      many: '# صوتًا مؤيدًا',
      other: '# صوت مؤيد',
    })
    const against = f.count(no, {
      zero: 'لا أصوات معارضة',
      one: 'صوت معارض واحد',
      two: 'صوتان معارضان',
      few: '# أصوات معارضة',
      many: '# صوتًا معارضًا',
      other: '# صوت معارض',
    })
    const abstaining = f.count(abstain, {
      zero: 'لا ممتنعين عن التصويت',
      one: 'ممتنع واحد عن التصويت',
      two: 'ممتنعان عن التصويت',
      few: '# ممتنعين عن التصويت',
      many: '# ممتنعًا عن التصويت',
      other: '# ممتنع عن التصويت',
    })
    return `${inFavour}، و${against}، و${abstaining}`
  }
  const voted = (cast: number) =>
    f.count(cast, {
      zero: 'لم يصوّت أي وفد',
      one: 'صوّت وفد واحد',
      two: 'صوّت وفدان',
      few: 'صوّتت # وفود',
      many: 'صوّت # وفدًا',
      other: 'صوّت # وفد',
    })
  const reached = ({ have, need }: { have: number; need: number }) =>
    `${f.number(have)}، والمطلوب ${f.number(need)} على الأقل`
  return {
    idle: 'لا توجد مسألة مطروحة على القاعة.',
    idleHint: 'حين تطرح الرئاسة مسألة، يكون التصويت عليها هنا.',
    question: 'المسألة',
    questionErased: 'حُذف نص هذه المسألة.',
    open: 'باب التصويت مفتوح',
    closed: 'أُغلق باب التصويت',

    putNext: 'طرح المسألة التالية',
    putLabel: 'نص المسألة كما ستقرؤه الوفود',
    putHint: 'يُرجى صوغها بحيث يُجاب عنها بنعم أو لا أو امتناع.',
    putNeeded: 'يُرجى كتابة المسألة أولًا.',
    put: 'فتح باب التصويت',
    close: 'إغلاق باب التصويت…',
    closeQuestion: 'هل يُغلق باب التصويت الآن؟',
    closeText: ({ cast, represented }) =>
      `${voted(cast)} من أصل ${f.number(represented)} من الوفود الممثَّلة. بعد الإغلاق لا يمكن الإدلاء بصوت أو تغييره، وتُعلن النتيجة.`,
    closeConfirm: 'إغلاق باب التصويت وإعلان النتيجة',
    keepOpen: 'إبقاؤه مفتوحًا',

    castHeading: 'صوتكم',
    choices: { yes: 'نعم', no: 'لا', abstain: 'امتناع' },
    namesOnBallot: ({ count }) =>
      f.count(count, {
        zero: 'ورقة اقتراع دون أسماء',
        one: 'ورقة اقتراع باسم واحد',
        two: 'ورقة اقتراع باسمين',
        few: 'ورقة اقتراع بـ# أسماء',
        many: 'ورقة اقتراع بـ# اسمًا',
        other: 'ورقة اقتراع بـ# اسم',
      }),
    counted: { yes: 'المؤيدون', no: 'المعارضون', abstain: 'الممتنعون', none: 'لم يصوّتوا' },
    choose: 'اختيار إجابة واحدة',
    review: ({ choice, delegation }) => `تصويت وفد ${f.name(delegation)}: ${choice}.`,
    confirm: ({ choice }) => `تأكيد: ${choice}`,
    confirmChange: ({ choice }) => `تغيير إلى: ${choice}`,
    mayChange: 'يمكن تغيير الصوت حتى إغلاق باب التصويت.',
    sending: 'جارٍ إرسال صوتكم…',
    unknown: ({ tries }) =>
      `لم يُعرف بعد ما إذا كان الصوت قد سُجّل. يجري السؤال عنه من جديد (${f.count(tries, {
        zero: 'دون محاولات بعد',
        one: 'محاولة واحدة',
        two: 'محاولتان',
        few: '# محاولات',
        many: '# محاولة',
        other: '# محاولة',
      })})…`,
    recorded: ({ choice }) => `سُجّل: ${choice}`,
    standsFor: ({ delegation }) => `الصوت القائم لوفد ${f.name(delegation)}`,
    castBy: ({ name }) => `أدلى به ${f.name(name)}`,
    castByYou: 'أدليتم به بأنفسكم',
    castBySomeone: 'أدلى به عضو في الوفد غادر القاعة',
    nothingStands: 'لم يُدلَ بعد بأي صوت باسم وفدكم.',
    whoMayCast: 'من يحق له التصويت باسم وفدكم',
    mayNotCast: 'يمكنكم متابعة الصوت القائم لوفدكم. وللتصويت بأنفسكم يُرجى طلب الإذن من رئيس الوفد.',
    noDelegation: 'تتابعون هذا التصويت دون صوت.',
    noDelegationOpen: 'لا تنتمون إلى وفد بعد. يمكنكم تولّي وفد شاغر للتصويت على هذه المسألة.',

    receipt: 'الإيصال',
    receiptEntry: 'القيد في السجل',
    receiptHash: 'البصمة',
    receiptCopy: 'نسخ الإيصال',
    receiptText: 'به يمكن لأي أحد أن يجد صوتكم في السجل المنشور بعد الإغلاق.',

    turnout: ({ cast, represented }) => `${voted(cast)} من أصل ${f.number(represented)}`,
    turnoutLabel: 'المشاركة في التصويت',
    hidden: 'تبقى أصوات الوفود محجوبة حتى الإغلاق.',
    hasVoted: 'صوّت',
    hasNotVoted: 'لم يصوّت بعد',
    whoHasVoted: 'من صوّت',

    outcomes: { adopted: 'أُقرّت', rejected: 'رُفضت', elected: 'انتُخب', 'no-result': 'بلا نتيجة' },
    counts,
    sentence: {
      majority: (tally) => `أُقرّت المسألة المطروحة: ${counts(tally)}.`,
      'insufficient-majority': (tally) => `رُفضت المسألة المطروحة: ${counts(tally)}.`,
      tie: (tally) => `تعادلت الأصوات، فرُفضت المسألة المطروحة: ${counts(tally)}.`,
      'no-votes': (tally) => `لا نتيجة للتصويت، إذ لم يصوّت أحد بنعم أو لا: ${counts(tally)}.`,
      veto: (tally) => `رُفضت المسألة المطروحة بسبب الصوت المعارض لأحد الأعضاء الدائمين: ${counts(tally)}.`,
      'unanimity-broken': (tally) => `لم يتحقّق الإجماع، فرُفضت المسألة المطروحة: ${counts(tally)}.`,
      'blocking-minority-failed': (tally) =>
        `أُقرّت المسألة المطروحة، لأن غير المؤيدين أقل من أن يعطّلوها: ${counts(tally)}.`,
      'no-quorum': (tally) => `لا نتيجة للتصويت، لعدم اكتمال النصاب: ${counts(tally)}.`,
      'no-objection': () => 'اعتُمدت دون تصويت، إذ لم يعترض أحد.',
      objection: () => 'لم تُعتمد دون تصويت لوجود اعتراض، ويجوز طرحها للتصويت.',
      silence: () => 'اعتُمدت، إذ لم يكسر أحد الصمت في الموعد المحدد.',
      'silence-broken': () => 'لم تُعتمد، إذ كُسر الصمت.',
    },
    why: 'كيف تقرّرت النتيجة',
    tests: {
      'more-yes-than-no': ({ have, need }) =>
        `الأغلبية البسيطة: أن تزيد أصوات «نعم» على أصوات «لا». كان المطلوب ${f.number(need)} على الأقل من الأصوات المؤيدة، وبلغ عددها ${f.number(have)}. ولا يُحتسب الامتناع.`,
      quorum: (limb) => `النصاب: الحاضرون ${reached(limb)}.`,
      count: (limb) => `الأصوات المؤيدة: ${reached(limb)}.`,
      'no-veto': (limb) => `الأعضاء الدائمون غير المعارضين: ${reached(limb)}.`,
      unanimity: (limb) => `الإجماع: المؤيدون ${reached(limb)}.`,
      'not-blocked': (limb) => `الأعضاء المؤيدون، بحيث لا يكفي الباقون للتعطيل: ${reached(limb)}.`,
      'share-of-votes': (limb) => `من المصوّتين بنعم أو لا: المؤيدون ${reached(limb)}.`,
      'share-of-participating': (limb) =>
        `من المشاركين في التصويت، بمن فيهم الممتنعون: المؤيدون ${reached(limb)}.`,
      'share-of-present': (limb) => `من الحاضرين: المؤيدون ${reached(limb)}.`,
      'share-of-entitled': (limb) => `من الأعضاء الذين يحق لهم التصويت: المؤيدون ${reached(limb)}.`,
      'share-of-membership': (limb) => `من مجموع الأعضاء: المؤيدون ${reached(limb)}.`,
      'two-thirds': (limb) => `ثلثا الأعضاء الحاضرين المصوّتين: ${reached(limb)}.`,
      majority: (limb) => `أكثر من نصف الأعضاء الحاضرين المصوّتين: ${reached(limb)}.`,
      'majority-of-members': (limb) => `أكثر من نصف جميع الأعضاء: ${reached(limb)}.`,
      'share-of-population': (limb) => `من مجموع سكان الأعضاء: المؤيدون ${reached(limb)}.`,
    },
    met: 'تحقّق',
    notMet: 'لم يتحقّق',
    table: 'الأصوات بحسب الوفود',
    ballotOf: 'الصوت',
    hemicycle: (tally) => `النتيجة في شكل نصف دائرة من المقاعد: ${counts(tally)}.`,
    closedAt: ({ at }) => `أُغلق في ${f.dateTime(at)}`,

    decidedNone: 'لم يُبتّ في أي مسألة في هذه الجلسة بعد.',
    publicBoard: 'اللوحة العامة',
    decidedCount: ({ count }) =>
      f.count(count, {
        zero: 'لم يُبتّ في أي مسألة',
        one: 'بُتّ في مسألة واحدة',
        two: 'بُتّ في مسألتين',
        few: 'بُتّ في # مسائل',
        many: 'بُتّ في # مسألة',
        other: 'بُتّ في # مسألة',
      }),
  }
}
