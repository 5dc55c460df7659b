// The sentences of the proceedings, in Arabic.
import type { MinutesWords } from '../en/minutes.ts'
import type { Format } from '../format.ts'

const saying = (text: string | null): string => (text === null ? '' : `: ${text}`)

export const minutesActs = (f: Format): MinutesWords['acts'] => ({
  meetingOpened: ({ when, person }) =>
    `افتُتح الاجتماع ${when}${person === null ? '' : ` برئاسة ${f.name(person)}`}.`,
  present: ({ count }) =>
    f.count(count, {
      zero: 'ولم يحضره أي وفد.',
      one: 'وحضره وفد واحد.',
      two: 'وحضره وفدان.',
      few: 'وحضرته # وفود.',
      many: 'وحضره # وفدًا.',
      other: 'وحضره # وفد.',
    }),
  quorum: ({ rule, have, need }) =>
    `وبلغ عدد الوفود الحاضرة التي لها حق التصويت ${f.number(have)}، والنصاب ${f.number(need)} (${rule}).`,
  meetingResumed: ({ when, person }) =>
    `استؤنف الاجتماع ${when}${person === null ? '' : ` برئاسة ${f.name(person)}`}.`,
  meetingSuspended: ({ when, until }) =>
    `عُلّق الاجتماع ${when}${until === null ? '' : `، على أن يُستأنف ${until}`}.`,
  meetingAdjourned: ({ when, until }) =>
    `رُفع الاجتماع ${when}${until === null ? '' : `، على أن يُفتتح الاجتماع التالي ${until}`}.`,
  sittingEnded: ({ when }) => `اختُتمت الجلسة ${when}.`,
  chairTaken: ({ person }) => `انتقلت الرئاسة إلى ${f.name(person)}.`,
  chairLeft: ({ person }) => `انتهت رئاسة ${f.name(person)}.`,
  agendaAdopted: 'أُقرّ جدول الأعمال.',
  itemClosed: 'اختُتم النظر في البند.',
  itemAdjourned: 'أُجّلت المناقشة في البند.',
  debateClosed: 'أُقفل باب المناقشة في البند.',
  documentAdded: ({ who, title }) =>
    who === null ? `عُمّمت وثيقة بعنوان ${title}.` : `عمّم ${who} وثيقة بعنوان ${title}.`,
  documentRemoved: ({ title }) => `سُحبت الوثيقة المعنونة ${title}.`,

  speech: {
    speech: ({ who }) => `أدلى ${who} ببيان`,
    reply: ({ who }) => `تكلم ${who} ممارسةً لحق الرد`,
    explanation: ({ who }) => `تكلم ${who} تعليلًا للتصويت`,
    for: ({ who, motion }) => `تكلم ${who} تأييدًا ${motion === null ? 'للاقتراح' : `ل${motion}`}`,
    against: ({ who, motion }) => `تكلم ${who} معارضةً ${motion === null ? 'للاقتراح' : `ل${motion}`}`,
    guest: ({ who }) => `تكلم ${who} بدعوة من الرئاسة`,
    caucus: ({ who }) => `تكلم ${who} في المشاورات`,
  },
  speechLasting: ({ speech, duration }) => (duration === null ? `${speech}.` : `${speech} (${duration}).`),
  yields: {
    chair: 'وتُرك ما تبقّى من الوقت للرئاسة.',
    delegation: 'وتُرك ما تبقّى من الوقت لوفد آخر.',
    questions: 'وخُصّص ما تبقّى من الوقت للأسئلة.',
  },
  listOpened: 'فُتحت قائمة المتكلمين.',
  listClosed: 'أُقفلت قائمة المتكلمين.',
  speechLimit: ({ duration }) => `حُدّدت المدة القصوى للكلمة الواحدة: ${duration}.`,
  noSpeechLimit: 'لم تعد مدة الكلمات محددة.',
  totalLimit: ({ duration }) => `وحُدّد الوقت الأقصى لكل وفد في البند الواحد: ${duration}.`,
  caucusStarted: {
    moderated: ({ duration, each, text }) =>
      `بدأت مشاورات بإدارة الرئاسة مدتها ${duration}${each === null ? '' : `، والمدة القصوى للكلمة الواحدة فيها ${each}`}${saying(text)}.`,
    unmoderated: ({ duration, text }) => `بدأت مشاورات حرة مدتها ${duration}${saying(text)}.`,
  },
  caucusExtended: ({ when }) => `مُدّدت المشاورات، على أن تنتهي ${when}.`,
  caucusEnded: 'انتهت المشاورات.',

  pointRaised: ({ who, kind, text }) => {
    const raised = {
      order: `أثار ${who} نقطة نظام`,
      privilege: `أثار ${who} مسألة امتياز شخصي`,
      inquiry: `قدّم ${who} استفسارًا عن النظام الداخلي`,
    }
    return `${raised[kind]}${saying(text)}.`
  },
  pointWithdrawn: ({ point }) => `جرى سحب ${point}.`,
  ruled: {
    'well-taken': ({ office, point, text }) => `قررت ${office} أن ${point} في محلها${saying(text)}.`,
    'not-well-taken': ({ office, point, text }) => `قررت ${office} أن ${point} ليست في محلها${saying(text)}.`,
    answered: ({ office, point, text }) => `أجابت ${office} عن ${point}${saying(text)}.`,
  },
  appealed: ({ who }) => `طعن ${who} في قرار الرئاسة.`,
  upheld: 'وظل قرار الرئاسة قائمًا.',
  overruled: 'ونُقض قرار الرئاسة.',

  moved: ({ who, asks, text }) => `اقترح ${who} ${asks}${saying(text)}.`,
  seconded: ({ names, motion }) => `حظي ${motion} بتأييد ${f.list(names)}.`,
  motionObjected: ({ names, motion }) => `أُبدي اعتراض على ${motion} (${f.list(names)}).`,
  motionWithdrawn: ({ motion }) => `سُحب ${motion}.`,
  motionRuledOut: ({ office, motion, text }) => `قررت ${office} أن ${motion} غير جائز${saying(text)}.`,
  motionCarried: ({ motion }) => `أُجيز ${motion}.`,
  motionFailed: ({ motion }) => `لم يُعتمد ${motion}.`,
  motionLapsed: ({ motion }) => `سقط ${motion}.`,

  proposalSubmitted: ({ who, proposal }) => `قدّم ${who} ${proposal}.`,
  sponsorsJoined: ({ names, text }) => `انضم إلى مقدّمي ${text}: ${f.list(names)}.`,
  sponsorsLeft: ({ names, text }) => `انسحب من مقدّمي ${text}: ${f.list(names)}.`,
  proposalIntroduced: ({ proposal }) => `عُرض ${proposal}.`,
  proposalWithdrawn: ({ proposal }) => `سُحب ${proposal}.`,
  proposalReintroduced: ({ who, proposal }) => `أعاد ${who} تقديم ${proposal}.`,
  proposalReclassified: ({ proposal }) => `تقرّر أن يُبتّ في ${proposal} بأغلبية أخرى.`,
  proposalReopened: ({ proposal }) => `أصبح ${proposal} معروضًا من جديد.`,
  proposalAdopted: ({ proposal }) => `اعتُمد ${proposal}.`,
  proposalRejected: ({ proposal }) => `اعتُبر ${proposal} مرفوضًا.`,
  proposalNoResult: ({ proposal }) => `بقي ${proposal} دون نتيجة.`,
  proposalNoAction: ({ proposal }) => `لم يُتخذ إجراء بشأن ${proposal}.`,
  proposalDivided: ({ proposal, parts }) => `جُزّئ ${proposal}، على أن يُجرى ${parts}.`,
  proposalsOrdered: ({ list }) => `تقرّر التصويت على مشاريع القرارات بهذا الترتيب: ${list}.`,
  partAdopted: ({ part }) => `اعتُمد ${part}.`,
  partRejected: ({ part }) => `رُفض ${part}.`,
  amendmentSubmitted: ({ who, amendment, change }) => `قدّم ${who} ${amendment}: ${change}.`,
  amendmentIntroduced: ({ amendment }) => `عُرض ${amendment}.`,
  amendmentAdopted: ({ amendment }) => `اعتُمد ${amendment}.`,
  amendmentAccepted: ({ amendment }) => `قَبِل المقدّمون ${amendment} دون تصويت.`,
  amendmentRejected: ({ amendment }) => `رُفض ${amendment}.`,
  amendmentFallen: ({ amendment }) => `وتبعًا لذلك لم يُطرح ${amendment} للتصويت.`,
  amendmentWithdrawn: ({ amendment }) => `سُحب ${amendment}.`,
})
