// People of a sitting with secret votes over the wire: seated by badges, set up, and casting.
import type { VoteId } from '../../shared/ids.ts'
import type { Chapters } from '../../shared/procedure/view.ts'
import type { NewSession } from '../../shared/protocol/api.ts'
import type { Answer, Ask, RequestName, Requests } from '../../shared/protocol/messages.ts'
import { ballotFor, type Credential, drawCredentials, TrusteeAtWork } from '../bots/secret-voters.ts'
import { makeSession, secretOf, stateWhere, type Visitor, visit } from '../bots/visitor.ts'

export async function done<N extends RequestName>(
  who: Visitor,
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

export type Session = Pick<NewSession, 'rulebook' | 'delegations'>

export const openFloor = (count: number): Session => ({
  rulebook: 'open-floor',
  delegations: Array.from({ length: count }, (_, index) => ({ name: `Delegation ${index + 1}` })),
})

export async function seated(url: string, session: Session): Promise<Seated> {
  const made = await makeSession(url, { title: 'Water', public: true, ...session })
  const { id } = made.session
  const chair = await visit(url, id, { name: 'Chair', badge: secretOf(made.chair.link) })
  const delegates = await Promise.all(
    made.delegations.map(({ link }, index) =>
      visit(url, id, { name: `Person ${index + 1}`, badge: secretOf(link) }),
    ),
  )
  return { session: id, chair, delegates }
}

const officeOf = async (who: Visitor) => {
  const { office } = await done(who, 'secret.read', {})
  if (!office) throw new Error('there is no office')
  return office
}

/** Chair and the first two delegates are trustees, two of whom are needed; the last delegate registers. */
export async function setUp({ chair, delegates }: Seated) {
  const people = [chair, delegates[0]!, delegates[1]!]
  const registrar = delegates.at(-1)!
  await done(chair, 'office.open', {
    ...{ group: 'Ed25519', registrar: registrar.entered.person, threshold: 2 },
    trustees: people.map(({ entered }) => entered.person),
  })
  const trustees = people.map((person) => ({ person, keys: new TrusteeAtWork() }))
  for (const step of ['certificate', 'polynomial', 'share'] as const)
    for (const { person, keys } of trustees) {
      const office = await officeOf(person)
      await done(person, 'trustee.give', { office: office.id, step, text: keys.give(office, step) })
    }
  return { trustees, credentials: await registered(delegates) }
}

/** The last delegate registers a credential for each. */
export async function registered(delegates: readonly Visitor[]): Promise<readonly Credential[]> {
  const registrar = delegates.at(-1)!
  const office = await officeOf(registrar)
  const credentials = drawCredentials(
    office,
    delegates.flatMap(({ entered }) => entered.delegation ?? []),
  )
  await done(registrar, 'credentials.register', {
    office: office.id,
    credentials: credentials.map(({ delegation, credential }) => ({ delegation, credential })),
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
