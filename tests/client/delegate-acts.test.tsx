// What a delegate may do now is what the law allows, and for the rest it says why: never more, never less.
import { describe, expect, it } from 'vitest'
import { ActList } from '../../client/hud/acts/act-list.tsx'
import type { DelegateAct } from '../../client/hud/acts/delegate-act.ts'
import { delegateActs, hindrancesOf } from '../../client/hud/acts/delegate-acts.ts'
import { DelegationPanel } from '../../client/hud/people/delegation-panel.tsx'
import type { Language } from '../../shared/i18n/format.ts'
import type { DelegationId } from '../../shared/ids.ts'
import { decide } from '../../shared/procedure/decide.ts'
import { type ActAsk, type ActName, commandFor } from '../../shared/protocol/acts.ts'
import { atWork, CHAIR, type Committee, newCommittee, of } from './committee.ts'
import { ARE, FRA } from './fake-sitting.ts'
import { show, textOf } from './show.tsx'

const KEN = 'KEN' as DelegationId
const begun = atWork('model-un', [ARE, FRA, KEN])
const DRAFT = { title: 'Fair shares', preamble: [], operative: ['Calls upon all;', 'Invites them.'] }

const acts = ({ sitting, at }: Committee, who = of(ARE)) => delegateActs(sitting, who, at)
const named = (found: readonly DelegateAct[]) => found.map(({ label }) => label)
const inOrder = (committee: Committee, who = of(ARE)) =>
  named(acts(committee, who).filter(({ refusal }) => refusal === null))
const list = (committee: Committee, language: Language = 'en') =>
  textOf(show(<ActList />, committee.view(of(ARE)), language, committee.at))

describe('what a delegate may do', () => {
  it('is nothing before one is noted as present', () => {
    expect(inOrder(newCommittee('model-un', [ARE, FRA]))).toEqual([])
  })

  it('is asked of the law: what is done at once is allowed exactly when it is shown so', () => {
    const busy = begun
      .act(of(ARE), 'floor.request', { kind: 'speech' })
      .act(of(FRA), 'motion.move', { motion: 'close-debate', terms: {}, text: '' })
      .act(of(ARE), 'point.raise', { kind: 'order', text: '' })
    const atOnce = acts(busy).flatMap(({ way, refusal }) => (way.is === 'ask' ? [{ way, refusal }] : []))
    expect(atOnce.length).toBeGreaterThan(5)
    for (const { way, refusal } of atOnce) {
      const command = commandFor(way.act, way.ask as ActAsk<ActName>)
      const decided = decide(busy.sitting, command, of(ARE), busy.at)
      expect([way.act, decided.ok ? null : decided.refusal]).toEqual([way.act, refusal])
    }
  })

  it('[SP2] [MO10] [PO5] follows what happens', () => {
    const listed = begun.act(of(ARE), 'floor.request', { kind: 'speech' })
    expect(inOrder(begun)).toContainEqual({ is: 'ask', kind: 'speech' })
    expect(inOrder(listed)).not.toContainEqual({ is: 'ask', kind: 'speech' })
    expect(inOrder(listed)).toContainEqual({ is: 'unlist', kind: 'speech' })
    const moved = begun.act(of(FRA), 'motion.move', { motion: 'close-debate', terms: {}, text: '' })
    expect(inOrder(moved)).toContainEqual({ is: 'second', id: 'm1' })
    expect(inOrder(moved, of(FRA))).toContainEqual({ is: 'unmove', id: 'm1' })
    const raised = begun.act(of(ARE), 'point.raise', { kind: 'order', text: '' })
    expect(inOrder(raised)).toContainEqual({ is: 'unpoint' })
  })

  it('[PR5] offers to stand behind the texts of others, once', () => {
    const submitted = begun.act(of(FRA), 'proposal.submit', { text: DRAFT, decision: 'substantive' })
    expect(inOrder(submitted)).toContainEqual({ is: 'support', id: 'r1' })
    expect(inOrder(submitted, of(FRA))).not.toContainEqual({ is: 'support', id: 'r1' })
    const signed = submitted.act(of(ARE), 'proposal.support', { proposal: 'r1' as never, as: 'signatory' })
    expect(inOrder(signed)).not.toContainEqual({ is: 'support', id: 'r1' })
  })

  it('[VO12] is little while a vote is open', () => {
    const voting = begun.act(CHAIR, 'vote.open', {
      ...{ question: 'Shall we?', method: 'recorded', decision: null, again: null },
    })
    const groups = new Set(
      acts(voting)
        .filter(({ refusal }) => refusal === null)
        .map(({ group }) => group),
    )
    expect(inOrder(voting)).toContainEqual({ is: 'cast' })
    expect(groups.has('motions')).toBe(false)
  })
})

describe('the reasons', () => {
  it('stand once for all that they hinder, each act with its rule', () => {
    const speaking = begun
      .act(of(FRA), 'floor.request', { kind: 'speech' })
      .act(CHAIR, 'floor.give', { entry: 'e1' as never })
    const taken = hindrancesOf(acts(speaking)).find(({ code }) => code === 'floor-taken')
    expect(taken?.acts).toContainEqual({ label: { is: 'motion', kind: 'close-debate' }, rule: 'MUN 16' })
    expect(taken?.acts).toContainEqual({ label: { is: 'point', kind: 'inquiry' }, rule: 'MUN 9' })
    const codes = hindrancesOf(acts(speaking)).map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
  })
})

describe('the list', () => {
  it('has what is in order first, and the rest with why and the rule', () => {
    const [first = '', rest = ''] = list(begun).split('things are not in order now')
    expect(first).toContain('What I may do now The floor Ask for the floor')
    expect(first).toContain('Close the debate')
    expect(rest).toContain('There is no caucus at present.')
    expect(rest).toContain('Extend the caucus Model United Nations, rule 12')
  })

  it('reads so in Arabic', () => {
    expect(list(begun, 'ar')).toContain('ما يحق لي الآن الكلمة طلب الكلمة')
  })
})

describe('the roll', () => {
  const panel = (committee: Committee) =>
    textOf(show(<DelegationPanel />, committee.view(of(ARE)), 'en', committee.at))

  it('[AG5] is answered for one’s own delegation', () => {
    expect(panel(newCommittee('model-un', [ARE, FRA]))).toContain(
      'Your delegation is noted as: Absent Answer the roll Present Present and voting',
    )
    expect(panel(begun)).toContain('Your delegation is noted as: Present Answer the roll Absent')
  })

  it('[AG4] is not called under informal rules', () => {
    expect(panel(newCommittee('open-floor', [ARE, FRA]))).not.toContain('Roll')
  })
})
