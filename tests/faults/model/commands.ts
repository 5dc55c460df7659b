// What fast-check may do to a sitting, and what it then holds against the model: acts that are waited for, acts that are on their way when
// the next thing happens, crashes and restarts.
import fc from 'fast-check'
import { equal, verify } from '../../attacks/verify.ts'
import { type Act, after, type Model, questionOf, START } from './model.ts'
import type { Real } from './real.ts'

const PEOPLE = ['p_ali00000', 'p_bea00000', 'p_chen0000']
const DELEGATIONS = ['ARE', 'KEN']
const CHOICES = ['yes', 'no', 'abstain']
/** few, so that some are asked again */
const KEYS = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(32))

/** What is known: the sitting stands at one of these, the first is acknowledged and the last is what all that is on its way leads to. */
export interface Known {
  states: readonly Model[]
  /** whether each act on its way will be done */
  onTheWay: readonly { readonly answer: Promise<boolean>; readonly wanted: boolean }[]
}

export const known = (): Known => ({ states: [START], onTheWay: [] })

type Step = fc.AsyncCommand<Known, Real>

/** Waits for all that is on its way: each is answered as the model says, and the sitting stands where it leads to. */
export async function settle(now: Known, real: Real): Promise<void> {
  const answers = await Promise.all(now.onTheWay.map(({ answer }) => answer))
  equal(
    answers,
    now.onTheWay.map(({ wanted }) => wanted),
    'the answers',
  )
  now.onTheWay = []
  now.states = now.states.slice(-1)
  expectAt(now.states[0]!, real)
}

function expectAt(model: Model, real: Real): void {
  const { keys: _, ...wanted } = model
  equal(real.shown(), wanted, 'the sitting')
}

class Do implements Step {
  readonly act: Act
  readonly isWaitedFor: boolean

  constructor(act: Act, isWaitedFor: boolean) {
    this.act = act
    this.isWaitedFor = isWaitedFor
  }

  check = (): boolean => true

  async run(now: Known, real: Real): Promise<void> {
    const before = now.states.at(-1)!
    const then = after(before, this.act)
    const answer = real.ask(this.act, questionOf(before))
    now.onTheWay = [...now.onTheWay, { answer, wanted: then !== null }]
    if (then !== null) now.states = [...now.states, then]
    if (this.isWaitedFor) await settle(now, real)
  }

  toString = (): string => `${JSON.stringify(this.act)}${this.isWaitedFor ? '' : ' …'}`
}

/** All that was acknowledged is there; of what was on its way, a beginning. */
class Crash implements Step {
  check = (): boolean => true

  async run(now: Known, real: Real): Promise<void> {
    await real.crash()
    const shown = JSON.stringify(sorted(real.shown()))
    const stands = now.states.findLast(({ keys: _, ...model }) => JSON.stringify(sorted(model)) === shown)
    verify(stands !== undefined, `after a crash the sitting stands nowhere it could: ${shown}`)
    now.states = [stands]
    now.onTheWay = []
  }

  toString = (): string => 'crash'
}

class Restart implements Step {
  check = (): boolean => true

  async run(now: Known, real: Real): Promise<void> {
    await settle(now, real)
    await real.restart()
    expectAt(now.states[0]!, real)
  }

  toString = (): string => 'restart'
}

/** The same whatever the order of the keys. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.entries(value)
    .map(([key, inner]) => [key, sorted(inner)])
    .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1))
}

const person = fc.constantFrom(...PEOPLE)
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ is: fc.constant('join'), person, delegation: fc.constantFrom(...DELEGATIONS) }),
  },
  { weight: 1, arbitrary: fc.record({ is: fc.constantFrom('leave', 'drop'), person }) },
  { weight: 2, arbitrary: fc.record({ is: fc.constantFrom('open', 'close') }) },
  {
    weight: 6,
    arbitrary: fc.record({
      ...{ is: fc.constant('cast'), person },
      ...{ choice: fc.constantFrom(...CHOICES), key: fc.constantFrom(...KEYS) },
    }),
  },
) as fc.Arbitrary<Act>

export const steps = [
  // most of them more than once: weights of fast-check's commands are by number
  ...Array.from({ length: 6 }, () =>
    fc.tuple(act, fc.boolean()).map(([what, waits]): Step => new Do(what, waits)),
  ),
  fc.constant<Step>(new Crash()),
  fc.constant<Step>(new Restart()),
]
