// What it costs to verify a secret ballot, beside the group's own operations: those that it takes are written down, and done once more
// with the same numbers and nothing else. Each ballot meets both in turn. What is counted is the time that this very thread worked: what
// else the machine does is no cost of a ballot.
import { checkProofs, checkQuickly } from '../../shared/ballot/cast/check-ballot.ts'
import { type Election, encryptionKey } from '../../shared/ballot/election/election.ts'
import { ed25519 } from '../../shared/ballot/group/ed25519.ts'
import { createGroup } from '../../shared/ballot/group/group.ts'
import type { RawGroup } from '../../shared/ballot/group/raw-group.ts'
import { median, quantile, rounded } from './figures.ts'

/** A ballot is let in or refused so many times: the median is taken, for a collection of garbage is no cost of one ballot. */
const TRIES = 5

interface Setting {
  readonly election: Election
  readonly registered: ReadonlySet<string>
  readonly texts: readonly string[]
}

/** `texts`: ballots in Ed25519; as many that warm the engine up. */
export function measureVerification({ election, registered, texts }: Setting, warm: readonly string[]) {
  const check = (text: string, at = election): void => checkProofs(at, checkQuickly(at, registered, text))
  const traces = tracesOf(election, [...warm, ...texts], check)
  for (const [index, text] of warm.entries()) {
    check(text)
    replay(traces[index]!)
  }
  const acceptMs = texts.map((text) =>
    median(Array.from({ length: TRIES }, () => wallMs(() => checkQuickly(election, registered, text)))),
  )
  // its clock is coarse: sums over all ballots tell, not one
  const sum = { verifyMs: 0, groupMs: 0 }
  for (const [index, text] of texts.entries()) {
    const verify = (): void => {
      sum.verifyMs += cpuMs(() => check(text))
    }
    const alone = (): void => {
      sum.groupMs += cpuMs(() => replay(traces[warm.length + index]!))
    }
    // neither is always the one that comes after the other
    for (const each of index % 2 === 0 ? [verify, alone] : [alone, verify]) each()
  }
  return {
    acceptMs: rounded(median(acceptMs)),
    acceptP99Ms: rounded(quantile(acceptMs, 0.99)),
    verifyMs: rounded(sum.verifyMs / texts.length),
    verifiedPerSecondAndCore: rounded((texts.length * 1000) / sum.verifyMs, 1),
    countedGroupOperations: Math.round(median(traces.map(({ length }) => length))),
    groupOperationsMs: rounded(sum.groupMs / texts.length),
    ofGroupOperations: rounded(sum.groupMs / sum.verifyMs),
  }
}

function wallMs(act: () => void): number {
  const from = performance.now()
  act()
  return performance.now() - from
}

/** ms that this thread worked. */
function cpuMs(act: () => void): number {
  const from = process.threadCpuUsage()
  act()
  const to = process.threadCpuUsage()
  return (to.user + to.system - from.user - from.system) / 1000
}

type Operation = () => unknown

/** The operations of the group that each ballot takes, the tables of generator and key aside, which are made once for all. */
function tracesOf(
  election: Election,
  texts: readonly string[],
  check: (text: string, at: Election) => void,
): readonly (readonly Operation[])[] {
  let trace: Operation[] = []
  const group = createGroup(writtenDown(ed25519, (operation) => trace.push(operation)))
  const traced = { ...election, group, key: encryptionKey(group, election.publicKey.element) }
  check(texts[0]!, traced)
  return texts.map((text) => {
    trace = []
    check(text, traced)
    return trace
  })
}

const replay = (trace: readonly Operation[]): void => {
  for (const operation of trace) operation()
}

function writtenDown<E>(group: RawGroup<E>, write: (operation: Operation) => void): RawGroup<E> {
  const noted = <Args extends readonly unknown[], Answer>(act: (...args: Args) => Answer) => {
    return (...args: Args): Answer => {
      write(() => act(...args))
      return act(...args)
    }
  }
  return {
    ...group,
    times: noted(group.times),
    square: noted(group.square),
    inverse: noted(group.inverse),
    isEqual: noted(group.isEqual),
    decode: noted(group.decode),
    encode: noted(group.encode),
  }
}
