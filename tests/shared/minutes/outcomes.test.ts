import { describe, expect, it } from 'vitest'
import { spoken } from '../../../shared/i18n/format.ts'
import type { ElectionId, VoteId } from '../../../shared/ids.ts'
import type { MinutesVote } from '../../../shared/minutes/minutes.ts'
import { resultSentence } from '../../../shared/minutes/written/sentences-votes.ts'
import type { Outcome } from '../../../shared/procedure/majority/majority.ts'
import { FRA, KEN, Q1, R1 } from '../procedure/samples.ts'
import { SMALL_PAST } from './small-sitting.ts'
import { minutesAfter, textIn, voiceIn } from './writing.ts'

const minutes = minutesAfter(SMALL_PAST)

type Counts = readonly [yes: number, no: number, abstain: number]

const voteWith = (
  outcome: Outcome['outcome'],
  reason: Outcome['reason'],
  [yes, no, abstain]: Counts,
  more: Partial<MinutesVote> = {},
): MinutesVote => ({
  ...{ id: 'v9' as VoteId, number: 9, seq: 90, openedAt: 0, closedAt: 0, round: null, paragraphs: null },
  ...{ subject: { of: 'proposal', proposal: R1 }, question: null, method: 'recorded', isAgain: false },
  outcome: { outcome, reason, rule: 'GA 85', tally: { yes, no, abstain }, limbs: [] },
  ...{ ballots: null, notVoting: [], objections: [], candidates: [], lot: null, ...more },
})

const QUESTION = { subject: { of: 'question' }, question: 'Is it?' } as const
const RULING = { subject: { of: 'ruling', point: Q1 } } as const

const TABLE: readonly (readonly [name: string, vote: MinutesVote, en: string, ar: string])[] = [
  [
    'adopted',
    voteWith('adopted', 'majority', [5, 2, 1]),
    'The proposal was adopted by 5 votes to 2, with 1 abstention.',
    'اعتُمد مشروع القرار بأغلبية 5 أصوات مقابل صوتين، وامتناع وفد واحد عن التصويت.',
  ],
  [
    'adopted, nobody against',
    voteWith('adopted', 'majority', [120, 0, 11]),
    'The proposal was adopted by 120 votes to none, with 11 abstentions.',
    'اعتُمد مشروع القرار بأغلبية 120 صوتًا مقابل لا شيء، وامتناع 11 وفدًا عن التصويت.',
  ],
  [
    'a question, which is feminine in Arabic',
    voteWith('adopted', 'majority', [1, 0, 0], QUESTION),
    'The question was adopted by 1 vote to none.',
    'اعتُمدت المسألة بأغلبية صوت واحد مقابل لا شيء.',
  ],
  [
    'outvoted',
    voteWith('rejected', 'insufficient-majority', [2, 100, 2]),
    'The proposal was rejected by 100 votes to 2, with 2 abstentions.',
    'رُفض مشروع القرار بأغلبية 100 صوت مقابل صوتين، وامتناع وفدين عن التصويت.',
  ],
  [
    'more yes than no, and not enough',
    voteWith('rejected', 'insufficient-majority', [88, 55, 23]),
    'There were 88 votes in favour, 55 against and 23 abstentions. Having failed to obtain the required majority, the proposal was not adopted.',
    'أسفر التصويت عن الآتي: 88 صوتًا مؤيدًا، و55 صوتًا معارضًا، و23 ممتنعًا عن التصويت. ولعدم تحقق الأغلبية المطلوبة لم يُعتمد مشروع القرار.',
  ],
  [
    'equally divided',
    voteWith('rejected', 'tie', [4, 4, 0]),
    'There were 4 votes in favour, 4 against and no abstentions. The vote being equally divided, the proposal was not adopted (General Assembly, rule 85).',
    'أسفر التصويت عن الآتي: 4 أصوات مؤيدة، و4 أصوات معارضة، ولا ممتنعين عن التصويت. ولتعادل الأصوات لم يُعتمد مشروع القرار (النظام الداخلي للجمعية العامة، المادة 85).',
  ],
  [
    'equally divided, to be voted again',
    voteWith('no-result', 'tie', [4, 4, 0]),
    'There were 4 votes in favour, 4 against and no abstentions. The vote being equally divided, a second vote is to be taken (General Assembly, rule 85).',
    'أسفر التصويت عن الآتي: 4 أصوات مؤيدة، و4 أصوات معارضة، ولا ممتنعين عن التصويت. ولتعادل الأصوات يُجرى تصويت ثانٍ (النظام الداخلي للجمعية العامة، المادة 85).',
  ],
  [
    'a veto',
    voteWith('rejected', 'veto', [9, 1, 5]),
    'There were 9 votes in favour, 1 against and 5 abstentions. The proposal was not adopted, owing to the negative vote of a permanent member.',
    'أسفر التصويت عن الآتي: 9 أصوات مؤيدة، وصوت معارض واحد، و5 ممتنعين عن التصويت. ونظرًا للتصويت السلبي لعضو دائم لم يُعتمد مشروع القرار.',
  ],
  [
    'without a vote',
    voteWith('adopted', 'no-objection', [0, 0, 0], { method: 'no-objection' }),
    'The proposal was adopted without a vote.',
    'اعتُمد مشروع القرار دون تصويت.',
  ],
  [
    'an objection',
    voteWith('no-result', 'objection', [0, 0, 0], { method: 'no-objection', objections: [KEN, FRA] }),
    'Kenya and France objected, and the proposal was not adopted without a vote.',
    'أُبدي اعتراض (كينيا وفرنسا)، ولم يُعتمد مشروع القرار دون تصويت.',
  ],
  [
    'silence',
    voteWith('adopted', 'silence', [0, 0, 0], { method: 'silence', ...QUESTION }),
    'The silence was not broken, and the question was adopted.',
    'لم يعترض أحد قبل انقضاء المهلة، واعتُمدت المسألة.',
  ],
  [
    'silence broken',
    voteWith('no-result', 'silence-broken', [0, 0, 0], { method: 'silence', objections: [KEN] }),
    'Kenya broke the silence, and the proposal was not adopted by it.',
    'أُبدي اعتراض قبل انقضاء المهلة (كينيا)، ولم يُعتمد مشروع القرار بهذا الإجراء.',
  ],
  [
    'an appeal that is carried',
    voteWith('adopted', 'majority', [3, 2, 0], RULING),
    'The appeal was adopted by 3 votes to 2. The ruling was overruled.',
    'اعتُمد الطعن بأغلبية 3 أصوات مقابل صوتين. ونُقض قرار الرئاسة.',
  ],
  [
    'an appeal that is not',
    voteWith('rejected', 'insufficient-majority', [1, 4, 0], RULING),
    'The appeal was rejected by 4 votes to 1. The ruling stood.',
    'رُفض الطعن بأغلبية 4 أصوات مقابل صوت واحد. وظل قرار الرئاسة قائمًا.',
  ],
]

describe('[MI2] the result of a vote', () => {
  it.each(TABLE)('%s', (_, vote, en, ar) => {
    const said = (language: 'en' | 'ar') => spoken(resultSentence(voiceIn(language, minutes), vote))
    expect([said('en'), said('ar')]).toEqual([en, ar])
  })
})

describe('an election', () => {
  const B1 = 'b1' as ElectionId
  const election: typeof minutes = {
    ...minutes,
    elections: [
      {
        ...{ id: B1, title: 'A seat', places: 1, majority: 'majority', candidates: ['KEN', 'FRA'] },
        ...{ elected: ['KEN'], isOver: true },
      },
    ],
    votes: [
      voteWith('elected', 'majority', [2, 0, 1], {
        ...{ subject: { of: 'election', election: B1 }, round: 1 },
        candidates: [
          { candidate: 'FRA', votes: 0 },
          { candidate: 'KEN', votes: 2 },
        ],
        ballots: [
          { delegation: FRA, choice: ['KEN'] },
          { delegation: KEN, choice: [] },
        ],
      }),
    ],
  }

  it('[MI9] says that its ballots are recorded, and shows them', () => {
    const text = textIn('en', election)
    expect(text).toContain('Votes obtained: Kenya, 2 votes; France, 0 votes.')
    expect(text).toContain(
      'The ballots are recorded.\n\nDelegation | Vote\nFrance | Kenya\nKenya | Abstaining\n',
    )
  })
})
