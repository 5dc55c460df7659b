// A sitting whose journal verifies: held by the forum itself, with a vote that was decided and words of its people.
import { Forum, type Opening } from '../../server/forum/forum.ts'
import { hashOf } from '../../server/people/tokens.ts'
import type { Store } from '../../server/store/store.ts'
import type { DelegationId, PersonId, SessionId, VoteId } from '../../shared/ids.ts'
import { chatRow } from '../contracts/store-samples.ts'
import { put } from '../shared/procedure/samples.ts'
import { openingOf } from './opening.ts'
import { testHouse } from './test-house.ts'

export const TRUE_SESSION = 's_true' as SessionId
export const ALI = 'p_ali00000' as PersonId
export const MAY = 'p_may00000' as PersonId
export const QUESTION = 'Shall the well be shared?'
export const TOKEN = 'f'.repeat(64)

export interface TrueSitting {
  readonly opening?: Partial<Opening>
  readonly isVoteOpen?: boolean
}

/** ALI presides and speaks for Kenya, MAY for the Emirates; both vote yes. Both have said something. */
export async function holdTrueSitting(
  store: Store,
  { opening, isVoteOpen = false }: TrueSitting = {},
): Promise<void> {
  const house = testHouse(store)
  const host = await new Forum(house).open({ ...openingOf(TRUE_SESSION), ...opening }, [])
  for (const [id, name] of [
    [ALI, 'Ali Odhiambo'],
    [MAY, 'مي الكعبي'],
  ] as const) {
    const row = { id, session: TRUE_SESSION, name, look: 'suit-1', badge: null }
    await store.savePerson({ ...row, tokenHash: hashOf(id === ALI ? TOKEN : `token of ${id}`) })
    await store.addChat(TRUE_SESSION, { ...chatRow(`I am ${name}`), person: id, at: house.now() })
  }
  const vote = 'v1' as VoteId
  await host.request({ type: 'presiding.take' }, ALI)
  await host.request({ type: 'delegation.take', delegation: 'KEN' as DelegationId }, ALI)
  await host.request({ type: 'delegation.take', delegation: 'ARE' as DelegationId }, MAY)
  await host.request(put(QUESTION), ALI)
  for (const [person, key] of [
    [ALI, 'a'],
    [MAY, 'b'],
  ] as const)
    await host.request(
      { type: 'ballot.cast', vote, choice: 'yes', key: key.repeat(32), salt: key.repeat(32) },
      person,
    )
  if (!isVoteOpen) await host.request({ type: 'vote.close', vote }, ALI)
}
