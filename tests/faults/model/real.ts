// The real thing that is held against the model: a sitting's host on SQLite. A crash drops the host with all that is on its way, and
// another one opens the file without a goodbye of the first.
import { Forum } from '../../../server/forum/forum.ts'
import { SittingHost } from '../../../server/forum/sitting-host.ts'
import { openSqliteStore } from '../../../server/store/sqlite-store.ts'
import type { Store } from '../../../server/store/store.ts'
import type { DelegationId, PersonId, SessionId, VoteId } from '../../../shared/ids.ts'
import type { JournalLine } from '../../../shared/journal/chain.ts'
import type { Command, Who } from '../../../shared/procedure/command.ts'
import type { BallotChoice } from '../../../shared/procedure/votes/votes-state.ts'
import { openingOf } from '../../server/opening.ts'
import { testHouse } from '../../server/test-house.ts'
import { put } from '../../shared/procedure/samples.ts'
import type { Act, Ballots, Model } from './model.ts'

const SESSION = 's_model' as SessionId
const CHAIR = 'p_chair000' as PersonId
const SALT = '0'.repeat(32)

type Shown = Omit<Model, 'keys'>

export interface Real {
  /** Resolves to whether it was done. `question`: the number of the one that is before the hall. */
  ask(act: Act, question: number): Promise<boolean>
  shown(): Shown
  crash(): Promise<void>
  restart(): Promise<void>
  journal(): Promise<readonly JournalLine[]>
  close(): Promise<void>
}

export async function openReal(folder: string): Promise<Real> {
  let store = await openSqliteStore(folder)
  /** those of hosts that crashed: what they had begun may still be written, if it may */
  const abandoned: Store[] = []
  await begin(store)
  let host = await SittingHost.load(testHouse(store), SESSION)
  const reopen = async () => {
    store = await openSqliteStore(folder)
    host = await SittingHost.load(testHouse(store), SESSION)
  }
  return {
    async ask(act, question) {
      const [command, who] = commandOf(act, `v${question}` as VoteId)
      return (await host.request(command, who)).ok
    },
    shown: () => shownBy(host),
    async crash() {
      abandoned.push(store)
      await reopen()
    },
    async restart() {
      await store.close()
      await reopen()
    },
    journal: () => store.journal(SESSION),
    async close() {
      await Promise.all([store, ...abandoned].map((each) => each.close()))
    },
  }
}

async function begin(store: Store): Promise<void> {
  const forum = new Forum(testHouse(store))
  const host = await forum.open(openingOf(SESSION), [])
  await host.request({ type: 'presiding.take' }, CHAIR)
  forum.close()
}

function commandOf(act: Act, id: VoteId): readonly [Command, Who] {
  switch (act.is) {
    case 'join':
      return [{ type: 'delegation.take', delegation: act.delegation as DelegationId }, act.person as PersonId]
    case 'leave':
      return [{ type: 'delegation.leave' }, act.person as PersonId]
    case 'drop':
      return [{ type: 'person.lapse', person: act.person as PersonId, from: 'everything' }, 'system']
    case 'open':
      return [put('Is it?'), CHAIR]
    case 'close':
      return [{ type: 'vote.close', vote: id }, CHAIR]
    case 'cast': {
      const ballot = { choice: act.choice as BallotChoice, key: act.key, salt: SALT }
      return [{ type: 'ballot.cast', vote: id, ...ballot }, act.person as PersonId]
    }
  }
}

/** The same as the model says, read from the sitting as it stands on storage. */
function shownBy(host: SittingHost): Shown {
  const { people, vote, decided } = host.standing.sitting
  const speaksFor = [...people].flatMap(([person, { delegation }]) =>
    delegation === null ? [] : [[person, delegation]],
  )
  const open = vote && Object.fromEntries([...vote.ballots].map(([id, { choice }]) => [id, choice]))
  return {
    speaksFor: Object.fromEntries(speaksFor),
    open: open as Ballots | null,
    counted: decided.map(({ choices }) => choices as Ballots),
  }
}
