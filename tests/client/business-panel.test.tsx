// Business as each person finds it: the agenda, motions in their order, what may be moved, proposals and what they still need.
import { describe, expect, it } from 'vitest'
import { BusinessPanel } from '../../client/hud/business/business-panel.tsx'
import { aboutOf, motionChoices } from '../../client/hud/business/motion-choices.ts'
import { partsOf } from '../../client/hud/business/parts-field.tsx'
import { firstTerms, termsOf } from '../../client/hud/business/written-terms.ts'
import type { Language } from '../../shared/i18n/format.ts'
import type { DelegationId, ItemId, MotionId, ProposalId, VoteId } from '../../shared/ids.ts'
import { decide } from '../../shared/procedure/decide.ts'
import { MOTION_TERMS } from '../../shared/procedure/motions/motion-terms.ts'
import { MOTION_KINDS, type MotionKind } from '../../shared/procedure/rulebooks/procedure.ts'
import { RULEBOOKS } from '../../shared/procedure/rulebooks/rulebooks.ts'
import { atWork, CHAIR, type Committee, of } from './committee.ts'
import { ARE, FRA } from './fake-sitting.ts'
import { show, textOf } from './show.tsx'

const KEN = 'KEN' as DelegationId
const BRA = 'BRA' as DelegationId
const M1 = 'm1' as MotionId
const M2 = 'm2' as MotionId
const R1 = 'r1' as ProposalId
const begun = atWork('model-un', [ARE, FRA, KEN, BRA])
const DRAFT = {
  title: 'Fair shares',
  preamble: ['Recalling,'],
  operative: ['Calls upon all;', 'Invites them.'],
}
const submitted = begun.act(of(FRA), 'proposal.submit', { text: DRAFT, decision: 'substantive' })
const moved = submitted
  .act(of(KEN), 'motion.move', {
    ...{ motion: 'moderated-caucus', terms: { minutes: 10, seconds: 45 }, text: 'What is fair' },
  })
  .act(of(BRA), 'motion.move', { motion: 'suspend-meeting', terms: { minutes: 20 }, text: '' })
  .act(of(FRA), 'motion.second', { motion: M2 })

const text = (committee: Committee, who = of(ARE), language: Language = 'en') =>
  textOf(show(<BusinessPanel />, committee.view(who), language, committee.at))
const choicesOf = (committee: Committee, who = of(ARE)) => motionChoices(committee.sitting, who, committee.at)
const choiceOf = (committee: Committee, kind: MotionKind) =>
  choicesOf(committee).find(({ motion }) => motion === kind)

describe('the business of a committee', () => {
  it('shows the meeting and the item under discussion', () => {
    expect(text(begun)).toContain('Meeting 1 is open. Agenda 1 Shared rivers Under discussion')
    expect(text(begun, of(ARE), 'ar')).toContain(
      'الاجتماع 1 منعقد. جدول الأعمال 1 Shared rivers قيد المناقشة',
    )
  })

  it('[MO14] has motions in their order of precedence, not as they were moved', () => {
    expect(text(moved)).toContain(
      '1 Suspend the meeting In order 20 minutes Moved by Brazil Seconded by France',
    )
    expect(text(moved)).toContain(
      '2 Moderated caucus Waits for a second 10 minutes 45 seconds for each speech What is fair Moved by Kenya Second it',
    )
  })

  it('[MO10] [MO12] offers a second to others, and withdrawing to the mover', () => {
    expect(text(moved, of(KEN))).not.toContain('Second it')
    expect(text(moved, of(KEN))).toContain('Withdraw the motion')
    expect(text(moved, CHAIR)).not.toContain('Second it')
  })

  it('says how a proposal stands and which support it needs', () => {
    expect(text(submitted.act(of(KEN), 'presence.note', { delegation: KEN, presence: 'absent' }))).toContain(
      '1 Fair shares Submitted Submitted by France 1 delegation behind it Open',
    )
    const six = atWork('model-un', [ARE, FRA, KEN, BRA, 'JPN', 'IND'] as DelegationId[])
    expect(text(six.act(of(FRA), 'proposal.submit', { text: DRAFT, decision: 'substantive' }))).toContain(
      '1 of 2 sponsors and signatories that it needs',
    )
  })

  it('asks nothing of who only follows', () => {
    expect(text(begun, CHAIR)).not.toContain('Move a motion')
    expect(text(begun, CHAIR)).not.toContain('Submit a proposal')
    expect(text(begun, CHAIR)).toContain('Add a document')
  })
})

describe('what may be moved', () => {
  it('is what the rulebook knows, in its order', () => {
    expect(choicesOf(begun).map(({ motion }) => motion)).toEqual(
      RULEBOOKS['model-un'].procedure.motions.map(({ motion }) => motion),
    )
  })

  it('[MO8] names what it may be about now, and says why there is nothing', () => {
    expect(choiceOf(submitted, 'introduce-proposal')).toEqual({
      ...{ motion: 'introduce-proposal', refusal: null, about: [R1] },
    })
    expect(choiceOf(begun, 'introduce-proposal')).toEqual({
      motion: 'introduce-proposal',
      refusal: { code: 'proposal-unknown', rule: 'MUN 13' },
      about: [],
    })
    expect(choiceOf(begun, 'adjourn-debate')?.about).toEqual([''])
    const closed = begun.act(CHAIR, 'item.close', { item: 'i1' as ItemId })
    expect(choiceOf(closed, 'close-debate')?.refusal).toEqual({ code: 'item-not-open', rule: 'MUN 16' })
  })

  it('[MO3] says the rule when somebody speaks', () => {
    const speaking = begun
      .act(of(FRA), 'floor.request', { kind: 'speech' })
      .act(CHAIR, 'floor.give', { entry: 'e1' as never })
    expect(choiceOf(speaking, 'close-debate')?.refusal).toEqual({ code: 'floor-taken', rule: 'MUN 16' })
  })

  it('[MO9] is not what one has moved already', () => {
    const again = motionChoices(moved.sitting, of(BRA), moved.at)
    expect(again.find(({ motion }) => motion === 'suspend-meeting')?.refusal?.code).toBe('already-moved')
  })

  it('is then accepted by the law, with the terms that the form begins with and a topic', () => {
    const introduced = submitted
      .act(of(KEN), 'motion.move', { motion: 'introduce-proposal', terms: { proposal: R1 }, text: '' })
      .act(of(BRA), 'motion.second', { motion: M1 })
      .act(CHAIR, 'motion.take-up', { motion: M1 })
      .act(CHAIR, 'motion.put', { motion: M1, method: 'no-objection' })
      .act(CHAIR, 'vote.close', { vote: 'v1' as VoteId })
    const tried = choicesOf(introduced).filter(({ refusal }) => refusal === null)
    expect(tried.length).toBeGreaterThan(6)
    for (const choice of tried) {
      const parts = choice.motion === 'divide' ? [[1]] : undefined
      const terms = termsOf(choice.motion, { ...firstTerms(choice), about: choice.about[0] ?? '', parts })
      const command = { type: 'motion.move', motion: choice.motion, terms, text: 'Topic', salt: '' } as const
      expect([choice.motion, decide(introduced.sitting, command, of(ARE), introduced.at).ok]).toEqual([
        choice.motion,
        true,
      ])
    }
  })
})

describe('the form of a motion', () => {
  it.each(MOTION_KINDS)('asks of %s for all that it needs', (kind) => {
    const about = aboutOf(kind)
    const asked = new Set(['minutes', 'seconds', 'parts', 'text', about?.name])
    expect(MOTION_TERMS[kind].needs.filter((name) => !asked.has(name))).toEqual([])
  })

  it('leaves out what is not written', () => {
    const written = { minutes: '', seconds: '60', about: '', parts: undefined }
    expect(termsOf('suspend-meeting', written)).toEqual({})
    expect(termsOf('limit-speeches', written)).toEqual({ seconds: 60 })
    expect(termsOf('take-up-item', { ...written, about: 'i2' })).toEqual({ item: 'i2' })
  })

  it('makes one part of ticked paragraphs, or each its own, in the order of the text', () => {
    expect([partsOf([3, 1], 'together'), partsOf([3, 1], 'apart'), partsOf([], 'apart')]).toEqual([
      [[1, 3]],
      [[1], [3]],
      undefined,
    ])
  })
})
