// The sitting that the pictures show: a General Assembly at its desks, guests in a majlis and on the gallery, some on their feet.
import { LOOKS } from '../../shared/hall/looks.ts'
import { SEATS } from '../../shared/hall/seats.ts'
import type { DelegationId, SessionId, VoteId } from '../../shared/ids.ts'
import { MEMBERS } from '../../shared/members/members.ts'
import type { Choice } from '../../shared/procedure/majority/majority.ts'
import { done, put, setUp } from '../bots/secret-sitting.ts'
import { makeSession, secretOf, type Visitor, visit } from '../bots/visitor.ts'

export interface Assembly {
  readonly session: SessionId
  readonly chairLink: string
  /** of a delegation that nobody sits for: whoever looks comes by it */
  readonly ownLink: string
  /** of the sitting's chair, who came over the wire */
  readonly chair: Visitor
  readonly delegates: readonly Visitor[]
  /** of them those who go behind a screen when it is voted in secret */
  readonly secretive: readonly Visitor[]
}

const OWN = 'TUN'
/** desks in the front row, on the side that the picture of the booths shows */
const BOOTHS: ReadonlySet<number> = new Set([20, 24, 26, 30])
/** every so many desks stay empty, as in any hall */
const EMPTY_EVERY = 5
const CHOICES: readonly Choice[] = ['yes', 'yes', 'no', 'yes', 'abstain', 'yes', 'no', 'yes']
const STANDING = [
  'Noura Al Mansoori',
  'Amara Diallo',
  'Mateo Rojas',
  'Khalid Al Suwaidi',
  'Ingrid Solberg',
] as const
/** what the five wear who stand together: one of each kind */
const STANDING_LOOKS = ['abaya-1', 'jacket-2', 'suit-1', 'kandura-1', 'jacket-3'] as const
const GUESTS = { majlis: 6, gallery: 24 } as const

const lookOf = (place: number): { look?: string } => {
  const look = LOOKS[(place * 7) % LOOKS.length]?.code
  return look ? { look } : {}
}

export async function convene(url: string): Promise<Assembly> {
  const made = await makeSession(url, {
    title: 'Forum on shared waters',
    rulebook: 'open-floor',
    delegations: MEMBERS.map(({ id }) => ({ id })),
    public: true,
  })
  const { id: session } = made.session
  const chair = await visit(url, session, { name: 'President', badge: secretOf(made.chair.link) })
  const delegates: Visitor[] = []
  const secretive: Visitor[] = []
  for (const [desk, { id, link, name }] of made.delegations.entries()) {
    if (desk % EMPTY_EVERY === 3 || id === OWN) continue
    const person = await visit(url, session, { name, badge: secretOf(link), ...lookOf(desk) })
    await person.ask('seat.take', { seat: desk })
    delegates.push(person)
    if (BOOTHS.has(desk)) secretive.push(person)
  }
  await seatGuests(url, session, 'majlis')
  await seatGuests(url, session, 'gallery')
  for (const [place, name] of STANDING.entries())
    await visit(url, session, { name, look: STANDING_LOOKS[place] ?? 'suit-1' })
  const own = made.delegations.find(({ id }) => id === (OWN as DelegationId))
  return { session, chairLink: made.chair.link, ownLink: own?.link ?? '', chair, delegates, secretive }
}

async function seatGuests(url: string, session: SessionId, kind: 'majlis' | 'gallery'): Promise<void> {
  // of the majlis the corner that is photographed
  const seats = SEATS.filter((seat) => seat.kind === kind && (kind === 'gallery' || seat.row === 1))
  const every = Math.floor(seats.length / GUESTS[kind])
  for (let place = 0; place < GUESTS[kind]; place++) {
    const seat = seats[place * every]
    if (!seat) return
    const guest = await visit(url, session, { name: `Guest ${seat.index}`, ...lookOf(seat.index) })
    await guest.ask('seat.take', { seat: seat.index })
  }
}

/** Puts the question; `share` of the delegations have cast. */
export async function openVote({ chair, delegates }: Assembly, share: number): Promise<VoteId> {
  const opened = await chair.ask('vote.open', {
    question: 'Shall data on shared rivers be open to all who live by them?',
    ...{ method: 'recorded', decision: null, again: null },
  })
  if (!opened.ok) throw new Error(opened.refusal.code)
  const { vote } = opened.value
  await cast(delegates.slice(0, Math.floor(delegates.length * share)), vote)
  return vote
}

/** The rest cast, and the vote is closed. */
export async function closeVote({ chair, delegates }: Assembly, vote: VoteId, share: number): Promise<void> {
  await cast(delegates.slice(Math.floor(delegates.length * share)), vote)
  const closed = await chair.ask('vote.close', { vote })
  if (!closed.ok) throw new Error(closed.refusal.code)
}

/** A secret vote is put, and some are behind their screens. */
export async function voteInSecret({ session, chair, delegates, secretive }: Assembly): Promise<void> {
  await setUp({ session, chair, delegates }, { threshold: null, delegations: MEMBERS.map(({ id }) => id) })
  await put(chair)
  for (const person of secretive) await done(person, 'booth.enter', {})
}

async function cast(delegates: readonly Visitor[], vote: VoteId): Promise<void> {
  await Promise.all(
    delegates.map((person, index) =>
      person.ask('ballot.cast', {
        vote,
        choice: CHOICES[index % CHOICES.length] ?? 'yes',
        key: crypto.randomUUID().replaceAll('-', ''),
      }),
    ),
  )
}
