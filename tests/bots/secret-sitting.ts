// A sitting over the wire that votes in secret: its people come in, hold keys, register credentials, vote and count.
import type { DelegationId, VoteId } from '../../shared/ids.ts'
import type { BallotGroup } from '../../shared/procedure/secret/secret-state.ts'
import type { Chapters } from '../../shared/procedure/view.ts'
import type { BallotBoard, NewSession } from '../../shared/protocol/api.ts'
import type { Answer, Ask, RequestName, Requests } from '../../shared/protocol/messages.ts'
import { ballotFor, type Credential, drawCredentials, TrusteeAtWork } from './secret-voters.ts'
import { makeSession, secretOf, stateWhere, type Visitor, visit } from './visitor.ts'

export async function done<N extends RequestName>(
  who: Pick<Visitor, 'ask'>,
  name: N,
  ask: Ask<N>,
): Promise<Requests[N]['answer']> {
  const answer = (await who.ask(name, ask)) as Answer<N>
  if (!answer.ok) throw new Error(`${name}: ${answer.refusal.code} ${answer.refusal.rule ?? ''}`)
  return answer.value
}

export const voteIn = (chapters: { get(name: string): string | undefined }): Chapters['vote'] =>
  JSON.parse(chapters.get('vote') ?? 'null') as Chapters['vote']

export interface Seated {
  readonly session: string
  readonly chair: Visitor
  /** one of each delegation, as seated */
  readonly delegates: readonly Visitor[]
}

type Session = Pick<NewSession, 'rulebook' | 'delegations'>

/** So many delegations: d1, d2, … */
export const openFloor = (count: number): Session => ({
  rulebook: 'open-floor',
  delegations: Array.from({ length: count }, (_, index) => ({ name: `Delegation ${index + 1}` })),
})

export async function seated(forum: string, session: Session): Promise<Seated> {
  const made = await makeSession(forum, { title: 'Water', public: true, ...session })
  const { id } = made.session
  const chair = await visit(forum, id, { name: 'Chair', badge: secretOf(made.chair.link) })
  const delegates = await Promise.all(
    made.delegations.map(({ link }, index) =>
      visit(forum, id, { name: `Person ${index + 1}`, badge: secretOf(link) }),
    ),
  )
  return { session: id, chair, delegates }
}

const officeOf = async (who: Visitor) => {
  const { office } = await done(who, 'secret.read', {})
  if (!office) throw new Error('there is no office')
  return office
}

export interface Office {
  readonly trustees: readonly { readonly person: Visitor; readonly keys: TrusteeAtWork }[]
  readonly credentials: readonly Credential[]
}

export interface Wanted {
  readonly group?: BallotGroup
  /** so many of the trustees are needed; null: all */
  readonly threshold?: number | null
  /** who gets a credential; left out: those who are here */
  readonly delegations?: readonly DelegationId[] | undefined
}

/** Chair and the first two delegates are trustees; the last delegate registers. */
export async function setUp(
  { chair, delegates }: Seated,
  { group = 'Ed25519', threshold = 2, delegations }: Wanted = {},
): Promise<Office> {
  const people = [chair, delegates[0]!, delegates[1]!]
  await done(chair, 'office.open', {
    ...{ group, registrar: delegates.at(-1)!.entered.person, threshold },
    trustees: people.map(({ entered }) => entered.person),
  })
  const trustees = people.map((person) => ({ person, keys: new TrusteeAtWork() }))
  const steps = threshold === null ? (['key'] as const) : (['certificate', 'polynomial', 'share'] as const)
  for (const step of steps)
    for (const { person, keys } of trustees) {
      const office = await officeOf(person)
      await done(person, 'trustee.give', { office: office.id, step, text: keys.give(office, step) })
    }
  return { trustees, credentials: await registered(delegates, delegations) }
}

/** credentials in one request */
const AT_ONCE = 50

/** The last delegate registers a credential for each. */
export async function registered(
  delegates: Seated['delegates'],
  delegations: readonly DelegationId[] = delegates.flatMap(({ entered }) => entered.delegation ?? []),
): Promise<readonly Credential[]> {
  const registrar = delegates.at(-1)!
  const office = await officeOf(registrar)
  const credentials = drawCredentials(office, delegations)
  const told = credentials.map(({ delegation, credential }) => ({ delegation, credential }))
  for (let from = 0; from < told.length; from += AT_ONCE)
    await done(registrar, 'credentials.register', {
      office: office.id,
      credentials: told.slice(from, from + AT_ONCE),
    })
  return credentials
}

export async function put(chair: Visitor): Promise<VoteId> {
  const { vote } = await done(chair, 'vote.open', {
    ...{ question: 'Shall the rivers be shared?', method: 'secret', decision: null, again: null },
  })
  await stateWhere(chair.room, ({ chapters }) => voteIn(chapters)?.secret?.election != null)
  return vote
}

/** No answer: a blank ballot. */
export async function cast(
  who: Visitor,
  vote: VoteId,
  credentials: readonly Credential[],
  ...answers: readonly number[]
) {
  const { election } = await done(who, 'secret.read', {})
  const own = credentials.find(({ delegation }) => delegation === who.entered.delegation)
  const ballot = ballotFor(election ?? '', own?.secret ?? '', answers.length === 0 ? 'blank' : answers)
  return { ballot, ...(await done(who, 'secret.cast', { vote, ballot })) }
}

/** Ends the vote; resolves when it is tallied. */
export async function endCasting(chair: Visitor, vote: VoteId): Promise<void> {
  await done(chair, 'secret.end', { vote })
  await stateWhere(chair.room, ({ chapters }) => voteIn(chapters)?.secret?.tally != null)
}

/** Has trustees decrypt, one after the other; resolves when it is decided. `address`: of the board. */
export async function decrypt(
  chair: Visitor,
  vote: VoteId,
  address: string,
  trustees: Office['trustees'],
): Promise<void> {
  const board = (await (await fetch(address)).json()) as BallotBoard
  for (const { person, keys } of trustees)
    await done(person, 'secret.decrypt', { vote, text: keys.decrypt(board) })
  await stateWhere(chair.room, (state) => state.vote.decided !== '')
}

export const archiveAt = async (address: string): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch(`${address}/archive.bel`)).arrayBuffer())
