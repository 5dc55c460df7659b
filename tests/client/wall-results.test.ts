// What the wall shows of results, and around them.
import { describe, expect, it } from 'vitest'
import { createWallFeed } from '../../client/wall/wall-feed.ts'
import type { Outcome } from '../../shared/procedure/majority/majority.ts'
import { stateOf, wordsOf } from './show.tsx'
import { plain, read, said } from './wall-reading.ts'
import {
  ARE,
  asked,
  decidedAgo,
  ELECTION,
  FRA,
  floor,
  ITEM,
  NOW,
  ON_ITEM,
  openChapter,
  point,
  points,
  QUESTION,
  SILENCE,
  speakers,
  viewWith,
  votes,
} from './wall-samples.ts'

describe('a result', () => {
  const tally = { yes: 86, no: 57, abstain: 20 }
  const limbs = [{ test: 'share-of-votes', have: 86, need: 96, ok: false } as const]
  const rejected = {
    outcome: 'rejected',
    reason: 'insufficient-majority',
    rule: 'GA 83',
    tally,
    limbs,
  } as const

  it('says the outcome with what it had and needed, and its rule', () => {
    const view = viewWith(
      {},
      { vote: decidedAgo(0, { outcome: rejected, choices: { [ARE]: 'yes', [FRA]: 'no' } }) },
    )
    expect(said(view)).toEqual([
      'Result',
      QUESTION,
      'Rejected',
      'In favour: 86 of 143, 96 needed',
      'General Assembly, rule 83',
    ])
    expect(said(view, 'ar').slice(2)).toEqual([
      'رُفضت',
      'المؤيدون: 86 من 143، والمطلوب 96',
      'النظام الداخلي للجمعية العامة، المادة 83',
    ])
    expect([read(view).marks, read(view).counts.map(({ figure }) => figure)]).toEqual([
      { of: 'choices', choices: ['yes', 'no'] },
      ['86', '20', '57'],
    ])
  })

  it('without a vote says why it is adopted', () => {
    const outcome = {
      outcome: 'adopted',
      reason: 'no-objection',
      rule: 'MUN 5',
      tally: { yes: 0, no: 0, abstain: 0 },
      limbs: [],
    } as const
    const view = viewWith({}, { vote: decidedAgo(0, { outcome, choices: {}, method: 'no-objection' }) })
    expect(said(view).slice(2)).toEqual([
      'Adopted',
      'Adopted without a vote: nobody objected.',
      'Model United Nations, rule 5',
    ])
    expect(read(view).marks).toBeNull()
  })

  it('of an election says who is elected, with the votes of all', () => {
    const limb = (candidate: string, have: number) =>
      ({ test: 'majority', candidate, have, need: 2, ok: have >= 2 }) as const
    const outcome: Outcome = {
      ...({
        outcome: 'elected',
        reason: 'majority',
        rule: 'GA 94',
        tally: { yes: 3, no: 0, abstain: 0 },
      } as const),
      ...{ limbs: [limb('KEN', 3), limb('Noor', 1)], elected: ['KEN'] },
    }
    const subject = { of: 'election', election: ELECTION.id } as const
    const view = viewWith(
      { elections: [ELECTION] },
      { vote: decidedAgo(0, { outcome, subject, question: null, choices: {} }) },
    )
    expect(said(view).slice(1, 3)).toEqual(['Election: The bureau', 'Elected'])
    expect(read(view).rows.map(({ name, figure, isElected }) => [name, figure, isElected])).toEqual([
      ['Kenya', '3', true],
      ['Noor', '1', false],
    ])
  })
})

describe('around it', () => {
  it('stands the item, who is present, and whether they are enough', () => {
    const { context, attendance } = read(
      viewWith({ agenda: ON_ITEM, speakers: speakers({ floor: floor() }) }),
    )
    expect([plain(context ?? ''), attendance]).toEqual([
      `Item 1: ${ITEM.title}`,
      'Present: 2 of 3 · Quorum of 1 met',
    ])
  })

  it('stands in an informal sitting only its title', () => {
    const view = viewWith({ speakers: speakers({ floor: floor() }) })
    const informal = { ...view, session: { ...view.session, rulebook: 'open-floor' } }
    expect([read(informal).context, read(informal).attendance]).toEqual(['Forum', null])
  })

  it('stands that a silence runs', () => {
    expect(
      read(viewWith({ votes: votes([SILENCE]), speakers: speakers({ floor: floor() }) })).attendance,
    ).toBe('Present: 2 of 3 · Quorum of 1 met · 1 silence procedure runs')
  })

  it('a point that waits comes before everything', () => {
    const view = viewWith({ points: points(point('order', FRA)), vote: openChapter() }, { vote: asked })
    expect(plain(read(view).banner ?? '')).toBe('Point of order · France')
    expect(plain(read(view, 'ar').banner ?? '')).toBe('نقطة نظام · فرنسا')
  })
})

describe('the feed', () => {
  it('gives the same sheet until it says something else', () => {
    const feed = createWallFeed(wordsOf('en'), stateOf('en').format)
    const view = viewWith({ speakers: speakers({ floor: floor() }) })
    const first = feed.sheet(view, NOW)
    expect(feed.sheet({ ...view }, NOW + 5000)).toBe(first)
    const other = {
      ...view,
      chapters: { ...view.chapters, speakers: speakers({ floor: floor({ kind: 'reply' }) }) },
    }
    expect(feed.sheet(other, NOW + 5000)).not.toBe(first)
  })

  it('lets a result go when its time is over, with the same view', () => {
    const feed = createWallFeed(wordsOf('en'), stateOf('en').format)
    const view = viewWith({ speakers: speakers({ floor: floor() }) }, { vote: decidedAgo(0) })
    expect([feed.sheet(view, NOW).is, feed.sheet(view, NOW + 20_000).is]).toEqual(['result', 'speaker'])
  })
})
