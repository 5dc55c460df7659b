// A proposal on paper: each paragraph with what was changed in it and what is proposed, marked by more than colour.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeOf } from '../../client/hud/business/amend-form.tsx'
import { paperParagraphs } from '../../client/hud/business/paper-paragraphs.ts'
import { ProposalPaper } from '../../client/hud/business/proposal-paper.tsx'
import { diffWords, type Run } from '../../client/hud/business/word-diff.ts'
import type { AmendmentId, DelegationId, ProposalId } from '../../shared/ids.ts'
import type { Amendment, Change } from '../../shared/procedure/proposals/proposals-state.ts'
import { atWork, CHAIR, of } from './committee.ts'
import { ARE, FRA } from './fake-sitting.ts'
import { show, textOf } from './show.tsx'

const R1 = 'r1' as ProposalId
const KEN = 'KEN' as DelegationId
const TEXT = {
  title: 'Fair shares',
  preamble: ['Recalling the convention,'],
  operative: ['Calls upon all states to share;', 'Invites them to report each day.'],
}

const joined = (runs: readonly Run[], ...kinds: readonly Run['is'][]) =>
  runs
    .filter(({ is }) => kinds.includes(is))
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

describe('what changed between two wordings', () => {
  it('is told word by word', () => {
    expect(diffWords('publish the flow each day;', 'publish the flow and quality each week;')).toEqual([
      { is: 'same', text: 'publish the flow ' },
      { is: 'added', text: 'and quality ' },
      { is: 'same', text: 'each ' },
      { is: 'removed', text: 'day; ' },
      { is: 'added', text: 'week;' },
    ])
  })

  it('is told as a whole where little is shared', () => {
    expect(diffWords('one two three four', 'five six seven four')).toEqual([
      { is: 'removed', text: 'one two three four' },
      { is: 'added', text: 'five six seven four' },
    ])
    expect(diffWords('', 'new')).toEqual([{ is: 'added', text: 'new' }])
    expect(diffWords('old', '')).toEqual([{ is: 'removed', text: 'old' }])
  })

  it('holds both wordings whole', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'ماء'), { maxLength: 12 })
    fc.assert(
      fc.property(words, words, (before, after) => {
        const runs = diffWords(before.join(' '), after.join(' '))
        expect(joined(runs, 'same', 'removed')).toBe(before.join(' '))
        expect(joined(runs, 'same', 'added')).toBe(after.join(' '))
      }),
    )
  })
})

const amendment = (id: string, phase: Amendment['phase'], change: Change): Amendment => ({
  ...{ id: id as AmendmentId, proposal: R1, delegation: KEN, sponsors: [KEN], change, phase },
})
const replace = (paragraph: number, text: string): Change => ({ is: 'replace', paragraph, text })

describe('the paragraphs', () => {
  it('have the amendments to them by how they stand', () => {
    const made = amendment('a1', 'accepted', replace(1, 'Urges all;'))
    const waiting = amendment('a2', 'introduced', { is: 'delete', paragraph: 2, text: null })
    const fallen = amendment('a3', 'fallen', replace(1, 'Asks all;'))
    const added = amendment('a4', 'adopted', { is: 'add', paragraph: 0, text: 'Decides;' })
    const parts = [{ paragraphs: [2], result: 'rejected' as const }]
    expect(paperParagraphs(TEXT, [made, waiting, fallen, added], parts)).toEqual([
      { number: 0, text: '', isStruck: false, made: null, added: [added], waiting: [], settled: [] },
      {
        ...{ number: 1, text: TEXT.operative[0], isStruck: false },
        ...{ made, added: [], waiting: [], settled: [fallen] },
      },
      {
        ...{ number: 2, text: TEXT.operative[1], isStruck: true },
        ...{ made: null, added: [], waiting: [waiting], settled: [] },
      },
    ])
  })

  it('[PR11] are amended by their numbers as submitted', () => {
    expect([
      changeOf('replace', 2, 'x'),
      changeOf('delete', 2, 'x'),
      changeOf('add', 2, 'x'),
      changeOf('add-before', 1, 'x'),
    ]).toEqual([
      { is: 'replace', paragraph: 2, text: 'x' },
      { is: 'delete', paragraph: 2, text: null },
      { is: 'add', paragraph: 2, text: 'x' },
      { is: 'add', paragraph: 0, text: 'x' },
    ])
  })
})

describe('on paper', () => {
  const committee = atWork('model-un', [ARE, FRA, KEN])
    .act(of(FRA), 'proposal.submit', { text: TEXT, decision: 'substantive' })
    .act(of(KEN), 'motion.move', { motion: 'introduce-proposal', terms: { proposal: R1 }, text: '' })
    .act(of(FRA), 'motion.second', { motion: 'm1' as never })
    .act(CHAIR, 'motion.take-up', { motion: 'm1' as never })
    .act(CHAIR, 'motion.put', { motion: 'm1' as never, method: 'no-objection' })
    .act(CHAIR, 'vote.close', { vote: 'v1' as never })
    .act(of(KEN), 'amendment.submit', {
      ...{ proposal: R1, change: replace(2, 'Invites them to report each week.') },
    })
  const paper = (who = of(ARE)) => {
    const view = committee.view(who)
    const [proposal] = view.chapters.proposals.proposals
    if (!proposal) throw new Error('there is no proposal')
    const { amendments } = committee.sitting.proposals
    return show(
      <ProposalPaper proposal={proposal} text={TEXT} amendments={amendments} />,
      view,
      'en',
      committee.at,
    )
  }

  it('marks what is taken out and put in by elements and by words', () => {
    expect(paper()).toContain('<del><span class="visually-hidden">Removed: </span>day. </del>')
    expect(paper()).toContain('<ins><span class="visually-hidden">Added: </span>week.</ins>')
  })

  it('numbers operative paragraphs, and offers to amend each of them to delegates', () => {
    expect(textOf(paper())).toContain(
      'Recalling the convention, 1. Calls upon all states to share; Amend 2. Invites them to report each day. Amend Amendment 1 Change Submitted',
    )
    expect(textOf(paper(CHAIR))).not.toContain('Amend 2')
  })

  it('[PR12] [PR13] [PR14] offers each what is theirs to do', () => {
    expect(textOf(paper(of(FRA)))).toContain('Take it over')
    expect(textOf(paper(of(KEN)))).toContain('Withdraw the amendment')
    expect(textOf(paper())).toContain('Sponsor')
    expect(textOf(paper())).not.toContain('Take it over')
  })
})
