// A process for tests to kill: goes on appending to the journal in the folder given, and prints each height once it is acknowledged.

import { openSqliteStore } from '../../server/store/sqlite-store.ts'
import type { PersonId } from '../../shared/ids.ts'
import { EMPTY_HEAD, type Head, headOf, type JournalLine, link } from '../../shared/journal/chain.ts'
import { claimed, SESSION, sessionRow } from '../contracts/store-samples.ts'

/** appends that wait at any moment, so that a kill hits several groups on their way */
const IN_FLIGHT = 8

const store = await openSqliteStore(process.argv[2]!)
if (!(await store.session(SESSION))) await store.createSession(sessionRow(), [])
const epoch = await claimed(store, SESSION)
const last = (await store.journal(SESSION)).at(-1)
let head: Head = last ? headOf(last.entry) : EMPTY_HEAD

async function appendNext(): Promise<void> {
  const line = nextLine(head)
  const { seq } = head
  head = headOf(line.entry)
  const answer = await store.append(SESSION, seq, epoch, [line])
  if (answer !== 'appended') throw new Error(`append after ${seq} was answered ${answer}`)
  process.stdout.write(`${line.entry.seq}\n`)
}

function nextLine(after: Head): JournalLine {
  const event = { type: 'presiding.left', person: 'p_first' as PersonId } as const
  const { entry } = link(SESSION, after, { seq: after.seq + 1, at: after.at + 1, by: 'system', event })
  // a secret as long as a speech: the file grows to its limit in a moment
  return { entry, secret: { salt: '00', value: 'x'.repeat(2000) } }
}

async function appendForever(): Promise<never> {
  for (;;) await appendNext()
}

try {
  await Promise.all(Array.from({ length: IN_FLIGHT }, appendForever))
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 3
  await store.close()
}
