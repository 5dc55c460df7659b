// A small sitting under the rules of Model UN, from its first entry to its end: what the minutes are tried on.
import type { EntryId, MotionId, SessionId, VoteId } from '../../../shared/ids.ts'
import type { Event, Happened } from '../../../shared/procedure/event.ts'
import type { Choice, Outcome } from '../../../shared/procedure/majority/majority.ts'
import { decideMajority, tallyOf } from '../../../shared/procedure/majority/majority.ts'
import { MODEL_UN } from '../../../shared/procedure/rulebooks/model-un.ts'
import type { Subject } from '../../../shared/procedure/votes/votes-state.ts'
import type { Past } from '../procedure/given.ts'
import {
  A1,
  AMINA,
  ARE,
  ATLANTIS,
  admitted,
  BORIS,
  CHIDI,
  DALAL,
  FRA,
  I1,
  KEN,
  L1,
  M1,
  OPEN,
  presiding,
  Q1,
  R1,
  saltOf,
  X1,
} from '../procedure/samples.ts'

export const SESSION = 's_small' as SessionId
export const NAMES = new Map([
  [AMINA, 'Amina Odhiambo'],
  [BORIS, 'بدر الكعبي'],
  [CHIDI, 'Chidi Okafor'],
  [DALAL, 'Dalal Haddad'],
])

const M2 = 'm2' as MotionId
const E1 = 'e1' as EntryId
const [V1, V2, V3] = ['v1', 'v2', 'v3'] as [VoteId, VoteId, VoteId]
const salt = saltOf(9)
const BEGIN = Date.UTC(2026, 0, 15, 10, 5)

const outcomeOf = (choices: readonly Choice[], decision: keyof typeof MODEL_UN.decisions): Outcome =>
  decideMajority(tallyOf(choices), MODEL_UN.decisions[decision])

const put = (vote: VoteId, subject: Subject, method: 'recorded' | 'show-of-hands' | 'roll-call'): Event => ({
  ...{ type: 'vote.opened', vote, subject, decision: 'substantive', method, isAgain: false, year: null },
  ...{ question: null, salt },
})

const cast = (vote: VoteId, delegation: typeof KEN, choice: Choice, by = AMINA): Past => [
  by,
  { type: 'ballot.cast', vote, delegation, choice, salt, key: `${vote}${delegation}` },
]

const close = (vote: VoteId, ...choices: readonly (readonly [typeof KEN, Choice])[]): Event => ({
  type: 'vote.closed',
  vote,
  revealed: choices.map(([delegation, choice]) => ({ delegation, choice, salt })),
  outcome: outcomeOf(
    choices.map(([, choice]) => choice),
    'substantive',
  ),
})

export const SMALL_PAST: readonly Past[] = [
  {
    ...OPEN,
    ...{ type: 'sitting.opened', rulebook: 'model-un', isPublic: false },
    texts: { title: 'Water for all', names: { [ATLANTIS]: 'أطلانتس' } },
  },
  admitted(DALAL, null, 'chair'),
  presiding(DALAL),
  admitted(AMINA, KEN),
  admitted(BORIS, ARE),
  admitted(CHIDI, FRA),
  [DALAL, { type: 'item.added', item: I1, title: 'The wells of the north', salt }],
  [DALAL, { type: 'presence.noted', delegation: KEN, presence: 'present' }],
  [DALAL, { type: 'presence.noted', delegation: ARE, presence: 'present-and-voting' }],
  [DALAL, { type: 'presence.noted', delegation: FRA, presence: 'present' }],
  [DALAL, { type: 'meeting.opened', number: 1 }],
  [DALAL, { type: 'agenda.adopted' }],
  [DALAL, { type: 'item.opened', item: I1 }],
  [
    BORIS,
    {
      ...{ type: 'document.added', document: X1, item: I1, delegation: ARE, salt },
      content: { title: 'خريطة الآبار', text: 'في المرفق' },
    },
  ],
  [AMINA, { type: 'speaker.listed', entry: E1, delegation: KEN, person: AMINA, kind: 'speech' }],
  [
    DALAL,
    {
      ...{ type: 'floor.given', entry: E1, delegation: KEN, person: AMINA, kind: 'speech' },
      ...{ limitMs: 90_000, isYielded: false },
    },
  ],
  [CHIDI, { type: 'point.raised', point: Q1, kind: 'order', delegation: FRA, text: 'Nobody can hear', salt }],
  [DALAL, { type: 'point.ruled', point: Q1, ruling: 'well-taken', answer: null, salt }],
  [DALAL, { type: 'floor.ended', usedMs: 81_400 }],
  [
    BORIS,
    {
      ...{ type: 'motion.moved', motion: M1, kind: 'unmoderated-caucus', delegation: ARE },
      ...{ terms: { minutes: 10 }, text: 'صياغة مشروع', salt },
    },
  ],
  [CHIDI, { type: 'motion.seconded', motion: M1, delegation: FRA }],
  [AMINA, { type: 'motion.seconded', motion: M1, delegation: KEN }],
  [DALAL, { type: 'motion.taken-up', motion: M1 }],
  put(V1, { of: 'motion', motion: M1 }, 'show-of-hands'),
  cast(V1, KEN, 'yes'),
  cast(V1, ARE, 'yes', BORIS),
  cast(V1, FRA, 'no', CHIDI),
  close(V1, [KEN, 'yes'], [ARE, 'yes'], [FRA, 'no']),
  { type: 'motion.carried', motion: M1 },
  { type: 'caucus.started', kind: 'unmoderated', endsAt: BEGIN + 629_000, seconds: null },
  [DALAL, { type: 'caucus.ended' }],
  [
    AMINA,
    {
      ...{ type: 'proposal.submitted', proposal: R1, item: I1, delegation: KEN, decision: 'substantive' },
      paragraphs: 2,
      text: {
        title: 'Wells',
        preamble: ['Recalling the drought of last year,'],
        operative: ['Decides to dig ten wells;', 'Requests a report.'],
      },
      salt,
    },
  ],
  [BORIS, { type: 'proposal.supported', proposal: R1, delegation: ARE, as: 'sponsor' }],
  { type: 'proposal.introduced', proposal: R1 },
  [
    CHIDI,
    {
      ...{ type: 'amendment.submitted', amendment: A1, proposal: R1, delegation: FRA, salt },
      ...{ is: 'replace', paragraph: 1, text: 'Decides to dig twenty wells;' },
    },
  ],
  { type: 'amendment.introduced', amendment: A1 },
  { type: 'proposal.put', proposal: R1, vote: V2 },
  put(V2, { of: 'amendment', proposal: R1, amendment: A1 }, 'recorded'),
  cast(V2, KEN, 'yes'),
  cast(V2, ARE, 'abstain', BORIS),
  cast(V2, FRA, 'yes', CHIDI),
  close(V2, [KEN, 'yes'], [ARE, 'abstain'], [FRA, 'yes']),
  { type: 'amendment.settled', amendment: A1, phase: 'adopted' },
  [BORIS, { type: 'method.required', method: 'roll-call', delegation: ARE }],
  { type: 'proposal.put', proposal: R1, vote: V3 },
  put(V3, { of: 'proposal', proposal: R1 }, 'roll-call'),
  {
    ...{ type: 'lot.committed', lot: L1, purpose: { of: 'roll-call', vote: V3 }, of: 4 },
    ...{ seed: '5'.repeat(64), salt },
  },
  [AMINA, { type: 'lot.contributed', lot: L1, nonce: saltOf(1) }],
  [DALAL, { type: 'lot.drawn', lot: L1, seed: '5'.repeat(64), salt, drawn: 2 }],
  { type: 'roll.ordered', vote: V3, order: [KEN, ARE, ATLANTIS, FRA] },
  cast(V3, KEN, 'yes'),
  cast(V3, ARE, 'yes', BORIS),
  [DALAL, { type: 'roll.passed', vote: V3, delegation: ATLANTIS, as: 'absent' }],
  cast(V3, FRA, 'no', CHIDI),
  close(V3, [KEN, 'yes'], [ARE, 'yes'], [FRA, 'no']),
  { type: 'proposal.decided', proposal: R1, result: 'adopted' },
  [DALAL, { type: 'item.closed', item: I1 }],
  [
    CHIDI,
    {
      ...{ type: 'motion.moved', motion: M2, kind: 'adjourn-meeting', delegation: FRA },
      ...{ terms: {}, text: null, salt },
    },
  ],
  { type: 'motion.carried', motion: M2 },
  { type: 'meeting.adjourned', until: null },
  [DALAL, { type: 'sitting.ended' }],
]

/** Every event a second after the one before, from five past ten. */
export const happenedIn = (past: readonly Past[]): readonly Happened[] =>
  past.map((one, index) => {
    const [by, event] = 'type' in one ? (['system', one] as const) : one
    return { seq: index + 1, at: BEGIN + index * 1000, by, event }
  })

export const SMALL_SITTING = happenedIn(SMALL_PAST)
