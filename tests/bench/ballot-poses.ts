// Whether ballots that are let in and proven delay those who walk: a hall in which secret ballots are cast, in turns with the same hall
// at rest.
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { DelegationId, VoteId } from '../../shared/ids.ts'
import type { RawVisitor } from '../bots/raw-visitor.ts'
import { done } from '../bots/secret-sitting.ts'
import { ballotFor, type Credential, drawCredentials } from '../bots/secret-voters.ts'
import { type Assembly, assemblePeople } from './assembly.ts'
import { during } from './crowd.ts'
import { chance, quantile, rounded } from './figures.ts'
import { startMeasured } from './measured-forum.ts'
import { gatherProbes } from './probes.ts'
import type { Progress } from './progress.ts'

const DELEGATIONS = 24
const PROBES = 12
const WARM_MS = 2000
/** of each turn, and how often each comes */
const TURN_MS = 3000
const TURNS = 3
const PER_SECOND = 15
const PER_TURN = (TURN_MS / 1000) * PER_SECOND

export async function measurePoses(progress: Progress) {
  const measured = await startMeasured()
  const random = chance(7)
  try {
    const assembly = await assemblePeople(measured.forum.url, DELEGATIONS, progress)
    const ballots = await readyBallots(assembly, TURNS * PER_TURN, progress)
    const probes = await gatherProbes(measured.forum.url, PROBES, assembly.session)
    const walk = (nowMs: number): void => probes.frame(nowMs, random)
    await during(WARM_MS, walk)
    const [atRest, casting]: [number[], number[]] = [[], []]
    for (let turn = 0; turn < TURNS; turn++) {
      probes.begin()
      await during(TURN_MS, walk)
      atRest.push(...probes.latencies)
      probes.begin()
      const some = ballots.slice(turn * PER_TURN, (turn + 1) * PER_TURN)
      const cast = Promise.all(some.map((each, index) => after((index * 1000) / PER_SECOND, each)))
      await during(TURN_MS, walk)
      await cast
      casting.push(...probes.latencies)
      progress('turns of casting', turn + 1, TURNS)
    }
    await probes.leave()
    return {
      castPerSecond: PER_SECOND,
      poseLatencyAtRestP99Ms: rounded(quantile(atRest, 0.99), 1),
      poseLatencyCastingP99Ms: rounded(quantile(casting, 0.99), 1),
      poseLatencySamples: casting.length,
    }
  } finally {
    await measured.remove()
  }
}

/** So many ballots that are encrypted, each ready to be sent. */
async function readyBallots(
  { chair, delegates }: Assembly,
  count: number,
  progress: Progress,
): Promise<readonly (() => Promise<unknown>)[]> {
  const registrar = delegates.at(-1)!
  await done(chair, 'office.open', {
    ...{ group: 'Ed25519', registrar: registrar.entered.person, trustees: [], threshold: null },
  })
  const { office } = await done(registrar, 'secret.read', {})
  const delegations = delegates.map((_, index) => `d${index + 1}` as DelegationId)
  const credentials = drawCredentials(office!, delegations)
  await done(registrar, 'credentials.register', {
    office: office!.id,
    credentials: credentials.map(({ delegation, credential }) => ({ delegation, credential })),
  })
  const asked = { question: 'Shall we?', method: 'secret', decision: null, again: null } as const
  const { vote } = await done(chair, 'vote.open', asked)
  const election = await writtenElection(chair)
  const ready: (() => Promise<unknown>)[] = []
  while (ready.length < count) {
    const place = ready.length % delegates.length
    ready.push(castLater(delegates[place]!, vote, election, credentials[place]!))
    progress('encrypted', ready.length, count)
    // sockets are heard meanwhile
    await nextTurn()
  }
  return ready
}

/** Asks until the house has written it down. */
async function writtenElection(chair: RawVisitor): Promise<string> {
  for (;;) {
    const { election } = await done(chair, 'secret.read', {})
    if (election !== null) return election
  }
}

function castLater(who: RawVisitor, vote: VoteId, election: string, { secret }: Credential) {
  const ballot = ballotFor(election, secret, [0])
  return () => done(who, 'secret.cast', { vote, ballot })
}

const after = (ms: number, act: () => Promise<unknown>): Promise<unknown> =>
  new Promise((resolve, reject) => {
    setTimeout(() => act().then(resolve, reject), ms)
  })
