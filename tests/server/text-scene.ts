// Shared texts over a store of tests, with two who write, one who reads, and copies that are written as clients write them.
import * as Y from 'yjs'
import { SharedTexts } from '../../server/lab/texts/shared-texts.ts'
import { createMemoryStore } from '../../server/store/memory-store.ts'
import type { Store } from '../../server/store/store.ts'
import type { PersonId } from '../../shared/ids.ts'
import { toBase64 } from '../../shared/journal/base64.ts'
import type { MayText } from '../../shared/lab/shared-text.ts'
import type { TextName, TextNotice } from '../../shared/protocol/texts.ts'
import { SESSION, sessionRow } from '../contracts/store-samples.ts'
import { testHouse } from './test-house.ts'

export const [AMINA, BORIS, READER] = ['p_amina', 'p_boris', 'p_reader'] as PersonId[] as [
  PersonId,
  PersonId,
  PersonId,
]
export const NAME: TextName = { place: 'lab', text: 'one' }

export async function scene(store: Store = createMemoryStore()) {
  if ((await store.session(SESSION)) === null) await store.createSession(sessionRow(), [])
  const rights = new Map<PersonId, MayText>([
    [AMINA, 'write'],
    [BORIS, 'write'],
    [READER, 'read'],
  ])
  const told: { to: PersonId; notice: TextNotice }[] = []
  const texts = new SharedTexts({
    house: testHouse(store),
    session: SESSION,
    send: (to, _, notice) => told.push({ to, notice: notice as TextNotice }),
    nameOf: (person) => person,
    ready: async () => undefined,
    may: (person) => rights.get(person) ?? null,
  })
  return { store, rights, told, texts }
}
export type Scene = Awaited<ReturnType<typeof scene>>

/** A writer's own copy, and what they have written since they last asked. */
export function copy() {
  const doc = new Y.Doc()
  let written: Uint8Array[] = []
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'told') written.push(update)
  })
  return {
    doc,
    text: doc.getText('text'),
    take: (bytes: string) => Y.applyUpdate(doc, Buffer.from(bytes, 'base64'), 'told'),
    written() {
      const bytes = toBase64(Y.mergeUpdates(written))
      written = []
      return bytes
    },
  }
}

export async function opened({ texts }: Scene, person: PersonId) {
  const answer = await texts.open(person, NAME)
  const mine = copy()
  if (answer.ok) mine.take(answer.value.bytes)
  return mine
}

export const contentOf = async ({ texts }: Scene) => (await texts.quote(NAME)).content
export const updatesTo = ({ told }: Scene, person: PersonId) =>
  told.flatMap(({ to, notice }) => (to === person && notice.is === 'update' ? [notice.height] : []))
