// What was erased leaves what was decided: numbers of paragraphs and kinds of changes stand in the chain, their words beside it. PR30.
import { expect, it } from 'vitest'
import type { AmendmentId } from '../../../../shared/ids.ts'
import type { Event } from '../../../../shared/procedure/event.ts'
import { proposalOf } from '../../../../shared/procedure/proposals/proposal-of.ts'
import { proposalDecided } from '../../../../shared/procedure/proposals/proposals-decided.ts'
import type { Change } from '../../../../shared/procedure/proposals/proposals-state.ts'
import type { Sitting } from '../../../../shared/procedure/sitting.ts'
import { following, session } from '../assembly.ts'
import { ON_SUBMISSION } from '../assembly-rules.ts'
import {
  A2,
  A3,
  add,
  amended,
  amendment,
  DIG,
  decidedAs,
  MAP,
  paragraphsOf,
  remove,
  replace,
  settled,
  submitted,
  THANKS,
  tabled,
} from '../business-samples.ts'
import { A1, R1 } from '../samples.ts'

const hall = following(session(ON_SUBMISSION), ...tabled(R1))
const onAmendment = (sitting: Sitting, id: AmendmentId) =>
  proposalDecided(sitting, { of: 'amendment', proposal: R1, amendment: id }, { outcome: 'adopted' })
const textOf = (sitting: Sitting) => paragraphsOf(proposalOf(sitting, R1)!)
const phasesOf = ({ proposals }: Sitting) => proposals.amendments.map(({ phase }) => phase)

const erased = [
  { ...submitted(R1), text: null, salt: '' } as Event,
  { type: 'proposal.introduced', proposal: R1 } as const,
  { ...amendment(A1, R1, replace(1)), text: null, salt: '' } as Event,
  { type: 'amendment.introduced', amendment: A1 } as const,
]

it('[PR30] [JO4] leaves a proposal without a text, and what was decided', () => {
  const after = following(session(ON_SUBMISSION), ...erased, settled(A1, 'adopted'), decidedAs(R1, 'adopted'))
  expect([textOf(after), phasesOf(after), proposalOf(after, R1)?.phase]).toEqual([
    undefined,
    ['adopted'],
    'adopted',
  ])
})

it('[PR30] a text of which a change was erased is not known', () => {
  const [, , change, before] = erased
  expect(textOf(following(hall, change!, before!, settled(A1, 'adopted')))).toBe(undefined)
  expect(textOf(following(hall, change!, before!, settled(A1, 'rejected')))).toEqual([DIG, MAP, THANKS])
})
it('[PR30] [PR22] amendments fall though their words were erased', () => {
  const wordless = (id: AmendmentId, change: Change) => ({
    ...amendment(id, R1, change),
    text: null,
    salt: '',
  })
  const waiting = following(
    hall,
    ...[wordless(A1, replace(1)), wordless(A2, remove(1)), wordless(A3, add(1))].map((each) => each as Event),
  )
  expect(onAmendment(waiting, A1)).toEqual([settled(A1, 'adopted'), settled(A2, 'fallen')])
})

it('[PR30] [PR25] what has nothing operative left is rejected though its words were erased', () => {
  const wordless = { ...submitted(R1), paragraphs: 1, text: null, salt: '' } as Event
  const gone = following(
    session(ON_SUBMISSION),
    wordless,
    { type: 'proposal.introduced', proposal: R1 },
    ...amended(A1, R1, remove(1)),
  )
  expect(onAmendment(gone, A1)).toEqual([settled(A1, 'adopted'), decidedAs(R1, 'rejected')])
})

it('[PR30] a deletion has no words that could be erased', () => {
  const deletion = { ...amendment(A1, R1, remove(1)), salt: '' } as Event
  expect(textOf(following(hall, deletion, settled(A1, 'adopted')))).toEqual([MAP, THANKS])
})
