// Parts that are voted on by themselves, and texts of which nothing is left. PR24, PR25.
import { describe, expect, it } from 'vitest'
import type { AmendmentId } from '../../../../shared/ids.ts'
import type { Event } from '../../../../shared/procedure/event.ts'
import { proposalOf } from '../../../../shared/procedure/proposals/proposal-of.ts'
import { proposalDecided } from '../../../../shared/procedure/proposals/proposals-decided.ts'
import type { Sitting } from '../../../../shared/procedure/sitting.ts'
import { BALLOT, CHAIR, following, session, when } from '../assembly.ts'
import { ON_SUBMISSION } from '../assembly-rules.ts'
import {
  A2,
  A3,
  add,
  amended,
  DIG,
  decidedAs,
  divided,
  MAP,
  paragraphsOf,
  partDecided,
  remove,
  replace,
  settled,
  submitted,
  THANKS,
  tabled,
} from '../business-samples.ts'
import { A1, R1 } from '../samples.ts'

const hall = following(session(ON_SUBMISSION), ...tabled(R1))

type Result = 'adopted' | 'rejected' | 'no-result'
const onAmendment = (sitting: Sitting, id: AmendmentId, outcome: Result = 'adopted') =>
  proposalDecided(sitting, { of: 'amendment', proposal: R1, amendment: id }, { outcome })
const onPart = (sitting: Sitting, part: number, outcome: Result) =>
  proposalDecided(sitting, { of: 'part', proposal: R1, part }, { outcome })
const textOf = (sitting: Sitting) => paragraphsOf(proposalOf(sitting, R1)!)

describe('parts', () => {
  const two = following(hall, divided(R1, [1, 3], [2]))

  it('[PR25] adopted, it stays', () => {
    expect(onPart(two, 0, 'adopted')).toEqual([partDecided(R1, 0, true)])
    expect(textOf(following(two, partDecided(R1, 0, true)))).toEqual([DIG, MAP, THANKS])
  })

  it('[PR25] rejected, it leaves the text', () => {
    expect(onPart(two, 0, 'rejected')).toEqual([partDecided(R1, 0, false)])
    expect(textOf(following(two, partDecided(R1, 0, false)))).toEqual([MAP])
  })

  it('[PR25] when all of the text is rejected, so is the whole', () => {
    const first = following(two, partDecided(R1, 0, false))
    expect(onPart(first, 1, 'rejected')).toEqual([partDecided(R1, 1, false), decidedAs(R1, 'rejected')])
  })

  it('[PR24] [PR25] not while something added stands', () => {
    const added = following(
      two,
      ...amended(A1, R1, add(3, 'More')),
      settled(A1, 'adopted'),
      partDecided(R1, 0, false),
    )
    expect(onPart(added, 1, 'rejected')).toEqual([partDecided(R1, 1, false)])
    expect(textOf(following(added, partDecided(R1, 1, false)))).toEqual(['More'])
  })

  it('[PR25] not while something stands outside the parts', () => {
    const one = following(hall, divided(R1, [1, 2]))
    expect(onPart(one, 0, 'rejected')).toEqual([partDecided(R1, 0, false)])
  })

  it('[PR26] without a result it waits', () => expect(onPart(two, 0, 'no-result')).toEqual([]))

  it('[PR24] a division adds to one made before', () =>
    expect(proposalOf(following(two, divided(R1, [3])), R1)?.parts).toEqual([
      { paragraphs: [1, 3], result: 'waiting' },
      { paragraphs: [2], result: 'waiting' },
      { paragraphs: [3], result: 'waiting' },
    ]))

  it('[PR24] a part is put as amended', () => {
    const reworded = following(two, ...amended(A1, R1, replace(2, 'Two')), settled(A1, 'adopted'))
    expect(textOf(following(reworded, partDecided(R1, 1, true)))).toEqual([DIG, 'Two', THANKS])
    expect(textOf(following(reworded, partDecided(R1, 1, false)))).toEqual([DIG, THANKS])
  })

  it('[PR25] amendments that delete everything leave nothing to vote on', () => {
    const three = following(
      hall,
      ...amended(A1, R1, remove(1)),
      ...amended(A2, R1, remove(2)),
      ...amended(A3, R1, remove(3)),
      settled(A1, 'adopted'),
      settled(A2, 'adopted'),
    )
    expect(onAmendment(three, A3)).toEqual([settled(A3, 'adopted'), decidedAs(R1, 'rejected')])
  })

  it('[PR25] nor do those that were taken over', () => {
    const one = following(
      session(ON_SUBMISSION),
      { ...submitted(R1), paragraphs: 1, text: { title: 'T', preamble: [], operative: ['Only'] } } as Event,
      {
        type: 'proposal.introduced',
        proposal: R1,
      },
    )
    const emptied = following(one, ...amended(A1, R1, remove(1)), settled(A1, 'accepted'))
    when(emptied, { type: 'proposal.put', proposal: R1, ...BALLOT }, CHAIR).gives(decidedAs(R1, 'rejected'))
  })
})
