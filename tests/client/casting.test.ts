import { expect, test } from 'vitest'
import { type CastingTools, castUntilKnown } from '../../client/net/casting.ts'
import type { BallotProgress } from '../../client/net/sitting-view.ts'
import type { DelegationId, VoteId } from '../../shared/ids.ts'
import type { Answer } from '../../shared/protocol/messages.ts'
import { refuse } from '../../shared/refusal.ts'
import { ok } from '../../shared/result.ts'

const VOTE = 'v1' as VoteId
const recorded: Answer<'ballot.cast'> = ok({
  receipt: { vote: VOTE, delegation: 'KEN' as DelegationId, choice: 'yes', seq: 7, hash: 'h', salt: 's' },
})

/** Tools that answer as listed; null is a broken line. */
function tools(answers: readonly (Answer<'ballot.cast'> | null)[], isOver = () => false) {
  const left = [...answers]
  const keys: string[] = []
  const shown: BallotProgress[] = []
  const drawn = ['k1', 'k2', 'k3']
  const given: CastingTools = {
    send: async (_vote, _choice, key) => {
      keys.push(key)
      return left.shift() ?? null
    },
    wait: async () => undefined,
    isOver,
    show: (progress) => shown.push(progress),
    newKey: () => drawn.shift() ?? 'none',
  }
  return { given, keys, shown }
}

test('a ballot that is answered is recorded', async () => {
  const { given, shown } = tools([recorded])
  expect(await castUntilKnown(given, VOTE, 'yes')).toEqual(recorded)
  expect(shown).toEqual([
    { phase: 'sending', choice: 'yes' },
    { phase: 'recorded', choice: 'yes' },
  ])
})

test('over a broken line the same key is asked again, and that it is not known is shown', async () => {
  const { given, keys, shown } = tools([null, null, recorded])
  await castUntilKnown(given, VOTE, 'yes')
  expect(keys).toEqual(['k1', 'k1', 'k1'])
  expect(shown.map(({ phase }) => phase)).toEqual(['sending', 'unknown', 'unknown', 'recorded'])
})

test('a server that could not write is asked again with the same key', async () => {
  const { given, keys } = tools([refuse('not-saved'), recorded])
  await castUntilKnown(given, VOTE, 'yes')
  expect(keys).toEqual(['k1', 'k1'])
})

test('a refusal by the rules is final and shown', async () => {
  const { given, shown } = tools([refuse('vote-closed', 'VO3')])
  expect(await castUntilKnown(given, VOTE, 'no')).toEqual(refuse('vote-closed', 'VO3'))
  expect(shown.at(-1)).toEqual({ phase: 'refused', choice: 'no', code: 'vote-closed' })
})

test('a sitting that goes on elsewhere ends the asking', async () => {
  const { given } = tools([null], () => true)
  expect(await castUntilKnown(given, VOTE, 'no')).toEqual(refuse('not-saved'))
})
