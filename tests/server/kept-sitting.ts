// The small sitting of the tests of the minutes, kept in a store with its people, as a server would find it.
import { hashOf } from '../../server/people/tokens.ts'
import type { Store } from '../../server/store/store.ts'
import type { PersonId } from '../../shared/ids.ts'
import { EMPTY_HEAD, type Head, headOf, link } from '../../shared/journal/chain.ts'
import { claimed, sessionRow } from '../contracts/store-samples.ts'
import { happenedIn, NAMES, SESSION, SMALL_PAST } from '../shared/minutes/small-sitting.ts'
import type { Past } from '../shared/procedure/given.ts'

/** 256 bits of hex, different for each digit */
export const secretOf = (digit: string): string => digit.repeat(64)
export const tokenOf = (person: PersonId): string => hashOf(`token of ${person}`)
export const HOST_KEY = secretOf('c')

interface Kept {
  readonly isPublic?: boolean
  readonly title?: string
}

/** Puts it into the store; its title is that of its row, too. */
export async function keepSmallSitting(
  store: Store,
  { isPublic = true, title = 'Water for all' }: Kept = {},
): Promise<void> {
  await store.createSession({ ...sessionRow(SESSION), isPublic, title, host: hashOf(HOST_KEY) }, [])
  const epoch = await claimed(store, SESSION)
  const past = SMALL_PAST.map((one): Past => {
    if (!('type' in one) || one.type !== 'sitting.opened' || one.texts === null) return one
    return { ...one, isPublic, texts: { ...one.texts, title } }
  })
  let head: Head = EMPTY_HEAD
  const lines = happenedIn(past).map((happened) => {
    const line = link(SESSION, head, happened)
    head = headOf(line.entry)
    return line
  })
  const answer = await store.append(SESSION, 0, epoch, lines)
  if (answer !== 'appended') throw new Error(`the sitting was not kept: ${answer}`)
  for (const [id, name] of NAMES)
    await store.savePerson({
      ...{ id, session: SESSION, name, look: 'suit-1', badge: null },
      tokenHash: hashOf(tokenOf(id)),
    })
}
