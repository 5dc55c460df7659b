// Cases 23 to 26: a room of which every handler throws, a state that cannot be sent, a chair who vanishes, a delegate with two devices.
import type { PersonId } from '../../../shared/ids.ts'
import { startSmallServer } from '../../attacks/child.ts'
import { takeSeat } from '../../attacks/raw-room.ts'
import { enterOpenForum } from '../../attacks/target.ts'
import { equal, verify } from '../../attacks/verify.ts'
import { sit } from '../../bots/sitter.ts'
import { secretOf } from '../../bots/visitor.ts'
import { guest, openHall } from '../../server/open-hall.ts'
import { put } from '../../shared/procedure/samples.ts'
import type { FaultCase } from '../case.ts'
import { browse, converge, viewWhere } from '../people/client.ts'
import { closeVote, convene, conveneAt, during, expectKept, openVote } from '../people/meeting.ts'
import { newKey } from '../people/voter.ts'
import { startSpoilt } from '../world/spoilt.ts'
import { come, seconds } from './restarts.ts'

const FAULTS = 40
const CHAIR = 'p_chair000' as PersonId
const DEPUTY = 'p_deputy00' as PersonId
const ALI = 'p_ali00000' as PersonId

async function throwing(): Promise<string> {
  const child = await startSmallServer()
  try {
    const target = { url: child.url, enter: enterOpenForum }
    const [bad, good] = [await takeSeat(target), await takeSeat(target)]
    const answers = []
    for (let nth = 0; nth < FAULTS; nth++) answers.push(await bad.ask('test.throw', {}))
    verify(
      answers.every((answer) => (answer as { ok: boolean }).ok === false),
      'a handler that throws refuses',
    )
    equal(
      await good.ask('chat.recent', {}),
      { ok: true, value: { lines: [] } },
      'the answer to somebody else',
    )
    const lines = await child.ask('lines')
    verify(lines.length <= 2, `${lines.length} lines were logged`)
    verify(child.isRunning(), 'the process lives')
    bad.leave()
    good.leave()
    return `${FAULTS} faults: each refused, others answered, ${lines.length} lines logged`
  } finally {
    await child.stop()
  }
}

async function poisoned(): Promise<string> {
  const bad = await startSpoilt()
  try {
    return await during(conveneAt(bad.forum, 2), async (meeting) => {
      const { forum, session, delegates, chair } = meeting
      const people = await come(forum.url, session, 6)
      const elsewhere = await browse(forum.url, 'open-forum', { name: 'Elsewhere' })
      const left: string[] = []
      elsewhere.store.subscribe(({ link }) => link !== 'live' && left.push(link))
      const vote = await openVote(meeting)
      // looked for from now on: a line may be gone and back while the ballot is still asked about
      const gone = Promise.all(people.map((each) => viewWhere(each, ({ link }) => link !== 'live')))
      await bad.be({ poisoned: session })
      const since = performance.now()
      await Promise.all([gone, delegates[0]!.castUntilKnown(vote, 'yes')])
      await Promise.all(people.map((each) => viewWhere(each, ({ link }) => link === 'live')))
      const backMs = performance.now() - since
      await Promise.all([chair, ...delegates].map((each) => each.comeBack()))
      await delegates[1]!.castUntilKnown(vote, 'no')
      await converge(people, people[0]!.store.getState().journal.seq)
      await expectKept(meeting, await closeVote(meeting, vote))
      equal(left, [], 'the line of somebody in another room')
      for (const each of [...people, elsewhere]) each.leave()
      return `all of the room back in a new one after ${seconds(backMs)}, ballots kept, the other room untouched`
    })
  } finally {
    await bad.remove()
  }
}

/** By a clock that is set by hand: after 90 seconds the next of the succession presides, and nobody else could meanwhile (RO14). */
async function chairGone(): Promise<string> {
  const { house, hall } = await openHall(undefined, false)
  const admit = (person: PersonId, role: 'chair' | 'secretary') =>
    hall.host.request({ type: 'person.admit', person, role, delegation: null }, 'system')
  await admit(CHAIR, 'chair')
  await admit(DEPUTY, 'secretary')
  for (const person of [CHAIR, DEPUTY, ALI]) hall.arrive(guest(person))
  equal((await hall.host.request(put('Is it?'), CHAIR)).ok, true, 'the vote was opened')
  const vote = hall.host.standing.sitting.vote!.id
  hall.away(CHAIR)
  const refusals: unknown[] = []
  for (let passed = 0; passed < 85; passed += 5) {
    house.pass(5_000)
    await hall.tidy(house.now())
    for (const person of [ALI, DEPUTY]) {
      const answer = await hall.host.request({ type: 'vote.close', vote }, person)
      refusals.push(answer.ok ? 'done' : answer.refusal.code)
    }
    equal((await hall.host.request({ type: 'presiding.take' }, ALI)).ok, false, 'a stranger takes the chair')
  }
  equal([...new Set(refusals)], ['not-presiding'], 'the answers to who does not preside')
  house.pass(10_000)
  await hall.tidy(house.now())
  equal(hall.host.standing.sitting.presiding, DEPUTY, 'who presides after 95 seconds')
  equal(
    (await hall.host.request({ type: 'vote.close', vote }, DEPUTY)).ok,
    true,
    'the close by the successor',
  )
  return 'nobody closes the vote or takes the chair for 85 s; after 95 s the secretary presides and closes it'
}

const twoDevices = (): Promise<string> =>
  during(convene(2), async (meeting) => {
    const { forum, session, delegates, links } = meeting
    const [one, two] = delegates
    const vote = await openVote(meeting)
    await one!.castUntilKnown(vote, 'yes')
    // the same person in another tab: the latest goes on
    const second = await sit(forum.url, session, { token: one!.seat.entered.token })
    equal(await one!.seat.closed, 4409, 'how the first tab ends')
    const mine = await second.ask('ballot.mine', {})
    equal(mine?.ok && mine.value.ballot?.choice, 'yes', 'the ballot as the second tab sees it')
    one!.seat = second
    // another device comes by the link of the same delegation
    const phone = await browse(forum.url, session, { name: 'Phone', badge: secretOf(links[0]!) })
    await viewWhere(phone, ({ ownBallot }) => ownBallot?.choice === 'yes')
    const { people, delegations } = phone.store.getState()
    const entered = one!.seat.entered
    const figures = [...people.values()].filter(({ id }) => id === entered.person).length
    equal(
      [figures, delegations.get(entered.delegation!)?.hasVoted],
      [1, true],
      'figures, and whether it has voted',
    )
    await two!.cast(vote, 'no', newKey())
    equal(Object.keys(await closeVote(meeting, vote)).length, 2, 'ballots of two delegations')
    phone.leave()
    return 'the first tab is replaced (4409), the ballot is seen on both devices, one delegation has one ballot'
  })

export const rooms: readonly FaultCase[] = [
  { number: 23, words: 'every request to a room throws', run: throwing },
  { number: 24, words: 'the state of a room cannot be sent', run: poisoned },
  { number: 25, words: 'the chair vanishes in mid-vote', run: chairGone },
  { number: 26, words: 'a delegate changes the device in mid-vote', run: twoDevices },
]
