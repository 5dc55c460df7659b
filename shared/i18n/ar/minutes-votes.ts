// Votes, silence procedures and elections in the minutes, in Arabic.
import type { MinutesWords } from '../en/minutes.ts'
import type { Format } from '../format.ts'
import { vote } from './vote.ts'

type VoteWords = MinutesWords['votes']
type Told = Parameters<VoteWords['result']['majority']>[0]
type Of = Told['of']

const NOUNS: Readonly<Record<Of, string>> = {
  question: 'المسألة',
  motion: 'الاقتراح',
  ruling: 'الطعن',
  proposal: 'مشروع القرار',
  amendment: 'التعديل',
  part: 'الجزء',
  election: 'الانتخاب',
}

export const minutesVotes = (f: Format): VoteWords => {
  const isFeminine = (of: Of) => of === 'question'
  const adopted = (of: Of) => `${isFeminine(of) ? 'اعتُمدت' : 'اعتُمد'} ${NOUNS[of]}`
  const rejected = (of: Of) => `${isFeminine(of) ? 'رُفضت' : 'رُفض'} ${NOUNS[of]}`
  const notAdopted = (of: Of) => `لم ${isFeminine(of) ? 'تُعتمد' : 'يُعتمد'} ${NOUNS[of]}`
  /** after a preposition or in a construct */
  const votesOf = (count: number) =>
    f.count(count, {
      zero: 'لا شيء',
      one: 'صوت واحد',
      two: 'صوتين',
      few: '# أصوات',
      many: '# صوتًا',
      other: '# صوت',
    })
  const abstaining = (count: number) =>
    count === 0
      ? ''
      : f.count(count, {
          zero: '',
          one: '، وامتناع وفد واحد عن التصويت',
          two: '، وامتناع وفدين عن التصويت',
          few: '، وامتناع # وفود عن التصويت',
          many: '، وامتناع # وفدًا عن التصويت',
          other: '، وامتناع # وفد عن التصويت',
        })
  const by = (more: number, fewer: number, abstain: number) =>
    `بأغلبية ${votesOf(more)} مقابل ${votesOf(fewer)}${abstaining(abstain)}`
  const counts = (told: Told) => `أسفر التصويت عن الآتي: ${vote(f).counts(told)}.`
  return {
    methods: {
      'no-objection': 'دون تصويت، لعدم اعتراض أحد',
      'show-of-hands': 'رفع الأيدي',
      recorded: 'تصويت مسجل',
      'roll-call': 'نداء الأسماء',
      secret: 'اقتراع سري',
      silence: 'إجراء الموافقة الصامتة',
    },
    put: {
      'no-objection': ({ office, matter }) => `اقترحت ${office} أن يُعتمد دون تصويت ما يلي: ${matter}.`,
      'show-of-hands': ({ office, matter }) => `طرحت ${office} للتصويت، برفع الأيدي، ${matter}.`,
      recorded: ({ office, matter }) => `طرحت ${office} لتصويت مسجل ${matter}.`,
      'roll-call': ({ office, matter }) => `طرحت ${office} للتصويت، بنداء الأسماء، ${matter}.`,
      secret: ({ office, matter }) => `طرحت ${office} لاقتراع سري ${matter}.`,
    },
    ballot: ({ matter }) => `جرى اقتراع مسجل: ${matter}.`,
    secretBallot: ({ matter }) => `جرى اقتراع سري: ${matter}.`,
    annulled: ({ matter, reason }) => `أُلغي الاقتراع السري على ${matter} قبل فرزه للسبب الآتي: ${reason}.`,
    officeOpened: ({ count, need }) =>
      count === 0
        ? 'أُعدّ الاقتراع السري، والمنتدى أمينه الوحيد.'
        : `أُعدّ الاقتراع السري، وأمناؤه المنتدى و${f.count(count, {
            zero: 'لا أحد سواه',
            one: 'شخص واحد',
            two: 'شخصان',
            few: '# أشخاص',
            many: '# شخصًا',
            other: '# شخص',
          })}، ويلزم لفرزه مع المنتدى من هؤلاء عدد قدره ${f.number(need)}.`,
    again: 'وكان هذا تصويتًا ثانيًا بعد تصويت تعادلت فيه الأصوات.',
    takenOn: ({ matter }) => `جرى التصويت على ${matter}.`,
    firstByLot: ({ delegation }) => `ووقعت القرعة على وفد ${f.name(delegation)}، فدُعي إلى التصويت أولًا.`,
    requested: ({ names, method }) =>
      `طُلب إجراء ${method === 'recorded' ? 'تصويت مسجل' : 'التصويت بنداء الأسماء'} (${f.list(names)}).`,
    decision: ({ number }) => `(المقرر ${f.number(number)}.)`,

    result: {
      majority: ({ of, yes, no, abstain }) => `${adopted(of)} ${by(yes, no, abstain)}.`,
      outvoted: ({ of, yes, no, abstain }) => `${rejected(of)} ${by(no, yes, abstain)}.`,
      'insufficient-majority': (told) =>
        `${counts(told)} ولعدم تحقق الأغلبية المطلوبة ${notAdopted(told.of)}.`,
      tie: (told) => `${counts(told)} ولتعادل الأصوات ${notAdopted(told.of)} (${told.rule}).`,
      'tie-again': (told) => `${counts(told)} ولتعادل الأصوات يُجرى تصويت ثانٍ (${told.rule}).`,
      'no-votes': () => 'لم يُدلَ بأي صوت مؤيد أو معارض، فلا نتيجة للتصويت.',
      veto: (told) => `${counts(told)} ونظرًا للتصويت السلبي لعضو دائم ${notAdopted(told.of)}.`,
      'unanimity-broken': (told) => `${counts(told)} ولعدم تحقق الإجماع ${notAdopted(told.of)}.`,
      'blocking-minority-failed': (told) =>
        `${counts(told)} ولأن غير المؤيدين أقل من أقلية معطِّلة ${adopted(told.of)}.`,
      'no-quorum': ({ rule }) => `لا نتيجة للتصويت، لعدم اكتمال النصاب (${rule}).`,
      'no-objection': ({ of }) => `${adopted(of)} دون تصويت.`,
      objection: ({ of, names }) => `أُبدي اعتراض (${f.list(names)})، و${notAdopted(of)} دون تصويت.`,
      silence: ({ of }) => `لم يعترض أحد قبل انقضاء المهلة، و${adopted(of)}.`,
      'silence-broken': ({ of, names }) =>
        `أُبدي اعتراض قبل انقضاء المهلة (${f.list(names)})، و${notAdopted(of)} بهذا الإجراء.`,
    },

    silenceOpened: ({ matter, until }) => `بدأ إجراء الموافقة الصامتة بشأن ${matter}، ومهلته ${until}.`,
    silenceEnded: ({ matter }) => `انتهى إجراء الموافقة الصامتة بشأن ${matter}.`,

    electionOpened: ({ election, count, names }) =>
      `فُتح ${election} لملء ${f.count(count, {
        zero: 'لا شيء من المقاعد',
        one: 'مقعد واحد',
        two: 'مقعدين',
        few: '# مقاعد',
        many: '# مقعدًا',
        other: '# مقعد',
      })}. والمرشحون: ${f.list(names)}.`,
    obtained: ({ candidate, votes }) =>
      `${f.name(candidate)}، ${f.count(votes, {
        zero: 'لا أصوات',
        one: 'صوت واحد',
        two: 'صوتان',
        few: '# أصوات',
        many: '# صوتًا',
        other: '# صوت',
      })}`,
    obtainedAll: ({ list, valid, abstain, need }) =>
      `الأعضاء الحاضرون المصوّتون: ${f.number(valid)}؛ الممتنعون: ${f.number(abstain)}؛ الأغلبية المطلوبة: ${f.number(need)}. الأصوات التي نالها المرشحون: ${list}.`,
    elected: ({ names }) => `انتُخب: ${f.list(names)}.`,
    nobodyElected: 'لم يُنتخب أحد.',
    lotDrawn: ({ lot }) => `أُجريت القرعة: ${lot}.`,
    next: {
      restricted: ({ names }) => `ويُجرى اقتراع آخر يقتصر على ${f.list(names)}.`,
      unrestricted: () => 'ويُجرى اقتراع آخر مفتوح لجميع المرشحين.',
      'tie-break': ({ names }) => `ويُجرى اقتراع آخر بين المتعادلين: ${f.list(names)}.`,
      lot: ({ names }) => `وتُجرى قرعة بين المتعادلين: ${f.list(names)}.`,
    },
    electionEnded: ({ election }) => `اختُتم ${election}.`,
  }
}
