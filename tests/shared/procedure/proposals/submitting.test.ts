// Submitting a proposal, and who stands behind it. PR1 to PR7.
import { describe, expect, it } from 'vitest'
import type { DelegationId, ProposalId } from '../../../../shared/ids.ts'
import type { CommandOf } from '../../../../shared/procedure/command.ts'
import type { Event } from '../../../../shared/procedure/event.ts'
import { supportNeeded } from '../../../../shared/procedure/proposals/proposal-support.ts'
import type { ProposalText } from '../../../../shared/procedure/proposals/proposals-state.ts'
import type { Sitting } from '../../../../shared/procedure/sitting.ts'
import type { RefusalCode } from '../../../../shared/refusal.ts'
import {
  ABSENT,
  CHAIR,
  closedDebate,
  following,
  HOLY_SEE,
  of,
  session,
  when,
  withoutItem,
} from '../assembly.ts'
import { ON_SUBMISSION } from '../assembly-rules.ts'
import { decidedAs, introduced, operative, R2, submit, submitted, TEXT, tabled } from '../business-samples.ts'
import { AMINA, ARE, FRA, I1, KEN, R1, saltOf, V1 } from '../samples.ts'

const hall = session()
const open = session(ON_SUBMISSION)

type As = CommandOf<'proposal.support'>['as']
const support = (as: As, proposal = R1) => ({ type: 'proposal.support', proposal, as }) as const
const supported = (delegation: DelegationId, as: As, proposal = R1): Event => ({
  type: 'proposal.supported',
  proposal,
  delegation,
  as,
})
const withdrawn = (proposal: ProposalId): Event => ({ type: 'proposal.withdrawn', proposal })
const putOnce: Event = { type: 'proposal.put', proposal: R1, vote: V1 }
const silence: Event = {
  ...{ type: 'silence.opened', silence: 's1' as never, subject: { of: 'proposal', proposal: R1 } },
  ...{ decision: 'simple', deadlineAt: 9e9, question: null, salt: saltOf(1) },
}

describe('submitting', () => {
  it('[PR1] a person of a delegation that is present', () =>
    when(hall, submit(), of(ARE)).gives(submitted(R1)))

  it.each<[string, Parameters<typeof when>[2], RefusalCode]>([
    ['the chair', CHAIR, 'not-in-delegation'],
    ['a visitor', AMINA, 'not-in-delegation'],
    ['an absent delegation', of(ABSENT), 'absent'],
    ['a delegation without a vote on it', of(HOLY_SEE), 'no-vote-on-this'],
  ])('[PR1] not %s', (_, who, code) => when(hall, submit(), who).refuses(code, 'PR1'))

  it('[PR1] also while the meeting is suspended, as drafts are made then', () => {
    const meeting = { ...hall.agenda.meeting, phase: 'suspended' } as const
    when({ ...hall, agenda: { ...hall.agenda, meeting } }, submit(), of(ARE)).gives(submitted(R1))
  })

  it('[PR1] not where the rulebook knows no proposals', () =>
    when(session({ proposals: null }), submit(), of(ARE)).refuses('not-in-order', 'PR1'))

  it('[PR1] to be decided as the rulebook offers', () => {
    when(hall, submit(TEXT, 'important'), of(ARE)).gives(submitted(R1, ARE, 'important'))
    when(hall, submit(TEXT, 'two-thirds'), of(ARE)).refuses('not-in-order', 'T proposals', 'decision')
  })

  const long = 'x'.repeat(2001)
  it.each<[string, ProposalText, RefusalCode, string]>([
    ['without a title', { ...TEXT, title: ' ' }, 'bad-text', 'text.title'],
    ['with too long a title', { ...TEXT, title: 'x'.repeat(201) }, 'too-large', 'text.title'],
    ['with too many recitals', { ...TEXT, preamble: Array(41).fill('x') }, 'too-large', 'text.preamble'],
    ['with an empty recital', { ...TEXT, preamble: ['x', ''] }, 'bad-text', 'text.preamble.1'],
    ['without an operative paragraph', operative(), 'bad-text', 'text.operative'],
    ['with too many of them', operative(...Array(61).fill('x')), 'too-large', 'text.operative'],
    ['with one that is too long', operative('x', long), 'too-large', 'text.operative.1'],
    ['with one that is empty', operative(''), 'bad-text', 'text.operative.0'],
  ])('[PR2] not %s', (_, text, code, field) => when(hall, submit(text), of(ARE)).refuses(code, 'PR2', field))

  it.each<[string, ProposalText]>([
    [
      'as many as there may be',
      { title: 'x'.repeat(200), preamble: Array(40).fill('x'), operative: Array(60).fill('x') },
    ],
    ['without recitals', { ...TEXT, preamble: [] }],
    // four code units each, one sign
    ['by signs, as a reader counts them', operative('👩🏽'.repeat(2000))],
  ])('[PR2] %s', (_, text) => {
    const paragraphs = text.operative.length
    when(hall, submit(text), of(ARE)).gives({ ...submitted(R1), paragraphs, text } as Event)
  })

  it('[PR3] under none when no item is open', () =>
    when(withoutItem(hall), submit(), of(ARE)).gives(submitted(R1, ARE, 'simple', null)))

  it('[PR3] not once its debate is closed', () =>
    when(closedDebate(hall), submit(), of(ARE)).refuses('not-in-order', 'PR3'))

  it('[PR4] five of one delegation at a time', () => {
    const five = [1, 2, 3, 4, 5].map((number) => submitted(`r${number}` as ProposalId))
    when(following(hall, ...five), submit(), of(ARE)).refuses('too-many-open', 'PR4')
    when(following(hall, ...five), submit(), of(KEN)).gives(submitted('r6' as ProposalId, KEN))
    when(following(hall, ...five, withdrawn(R1)), submit(), of(ARE)).gives(submitted('r6' as ProposalId))
  })

  it('[PR1] it stands as it was submitted', () =>
    expect(following(hall, submitted(R1)).proposals).toEqual({
      proposals: [
        {
          ...{
            id: R1,
            item: I1,
            submitted: TEXT,
            submittedParagraphs: 3,
            text: TEXT,
            delegation: ARE,
            sponsors: [ARE],
            signatories: [],
          },
          ...{ decision: 'simple', phase: 'submitted', isAmended: false, isVoting: false, parts: [] },
          ...{ amendmentOrder: [], excludes: {}, votes: [], dividedIn: null },
        },
      ],
      ...{ amendments: [], order: [], orderSeq: 0, count: 1, amendmentCount: 0 },
    }))
})

describe('support', () => {
  const asked = following(hall, submitted(R1))

  it.each<[As, DelegationId]>([
    ['sponsor', FRA],
    ['signatory', FRA],
    ['signatory', HOLY_SEE],
  ])('[PR5] a %s', (as, delegation) =>
    when(asked, support(as), of(delegation)).gives(supported(delegation, as)),
  )

  it('[PR5] no sponsor without a vote on it', () =>
    when(asked, support('sponsor'), of(HOLY_SEE)).refuses('no-vote-on-this', 'PR5'))

  it('[PR5] nobody who is absent', () =>
    when(asked, support('signatory'), of(ABSENT)).refuses('absent', 'PR5'))

  it('[PR5] one or the other', () => {
    const { sponsors, signatories } = following(asked, supported(FRA, 'sponsor'), supported(FRA, 'signatory'))
      .proposals.proposals[0]!
    expect([sponsors, signatories]).toEqual([[ARE], [FRA]])
  })

  it('[PR5] until they are neither', () => {
    const signed = following(asked, supported(FRA, 'signatory'))
    when(signed, support('nothing'), of(FRA)).gives(supported(FRA, 'nothing'))
    expect(following(signed, supported(FRA, 'nothing')).proposals).toEqual(asked.proposals)
  })

  it.each<[As, DelegationId]>([
    ['sponsor', ARE],
    ['nothing', FRA],
  ])('[PR5] %s twice is harmless', (as, delegation) => when(asked, support(as), of(delegation)).gives())

  it.each<As>(['signatory', 'nothing'])('[PR5] who submitted it does not become %s', (as) =>
    when(asked, support(as), of(ARE)).refuses('not-in-order', 'PR5', 'as'),
  )

  it.each<[string, readonly Event[], RefusalCode, string]>([
    ['once voting has begun', [introduced(R1), putOnce], 'voting-begun', 'PR20'],
    ['while a silence runs', [introduced(R1), silence], 'voting-begun', 'PR20'],
    ['what is adopted', [decidedAs(R1, 'adopted')], 'proposal-settled', 'T reconsider'],
    ['what is withdrawn', [withdrawn(R1)], 'proposal-settled', 'T reconsider'],
  ])('[PR5] [PR20] [PR28] not %s', (_, past, code, rule) =>
    when(following(asked, ...past), support('sponsor'), of(FRA)).refuses(code, rule, 'proposal'),
  )

  it('[PR5] not what is not there', () =>
    when(asked, support('sponsor', R2), of(FRA)).refuses('proposal-unknown', 'PR20', 'proposal'))

  // five delegations are present, an observer among them
  it.each<[readonly [number, number] | null, number]>([
    [null, 1],
    [[1, 5], 1],
    [[1, 4], 2],
    [[1, 2], 3],
    [[1, 1], 5],
    [[0, 1], 1],
  ])('[PR6] a share of %j of five asks for %i', (share, need) =>
    expect(supportNeeded(hall, { support: share })).toBe(need),
  )

  it('[PR6] one at least, when nobody is there', () => {
    const empty: Sitting = { ...hall, agenda: { ...hall.agenda, presence: {} } }
    expect(supportNeeded(empty, { support: [1, 5] })).toBe(1)
  })
})

describe('coming before the body', () => {
  it('[PR7] at once', () => when(open, submit(), of(ARE)).gives(...tabled(R1)))

  it('[PR7] when the support is there', () => {
    const rules = { ...ON_SUBMISSION.proposals!, support: [1, 2] } as const
    const asked = following(session({ proposals: rules }), submitted(R1), supported(FRA, 'signatory'))
    when(asked, support('sponsor'), of(KEN)).gives(supported(KEN, 'sponsor'), introduced(R1))
    when(asked, support('sponsor'), of(FRA)).gives(supported(FRA, 'sponsor'))
    when(asked, support('nothing'), of(FRA)).gives(supported(FRA, 'nothing'))
  })

  it('[PR7] by a motion alone, where the rulebook says so', () => {
    const asked = following(hall, submitted(R1), supported(FRA, 'signatory'))
    when(asked, support('signatory'), of(KEN)).gives(supported(KEN, 'signatory'))
  })

  it('[PR7] once', () =>
    when(following(open, ...tabled(R1)), support('sponsor'), of(FRA)).gives(supported(FRA, 'sponsor')))
})
