// People who fill the hall and the galleries of a sitting, by way of several processes: delegates among visitors, and a chair.
import type { Choice } from '../../shared/procedure/majority/majority.ts'
import type { Enter } from '../../shared/protocol/api.ts'
import { type Sitter, sit } from './sitter.ts'
import { makeSession, secretOf } from './visitor.ts'

const CHOICES: readonly Choice[] = ['yes', 'no', 'abstain']
/** who comes at once */
const AT_ONCE = 40
const MOST_DELEGATIONS = 190

/** Somebody who stays in the sitting, over broken lines. */
export interface Person {
  seat: Sitter
  /** what a delegate votes; null: a visitor, or the chair */
  readonly choice: Choice | null
}

export interface FullHouse {
  readonly session: string
  readonly chair: Person
  /** without the chair, in the order of coming */
  readonly people: readonly Person[]
  /** ms from the first request to being in, of each */
  readonly joinedMs: readonly number[]
}

/** The sitting is made at the first address, whose process owns it; people come to all of them in turns, the chair to the last. */
export async function fillHouse(urls: readonly string[], count: number): Promise<FullHouse> {
  const every = Math.ceil(count / MOST_DELEGATIONS)
  const delegations = Array.from({ length: Math.ceil(count / every) }, (_, index) => ({
    name: `Land ${index + 1}`,
  }))
  const made = await makeSession(urls[0]!, {
    title: 'All',
    rulebook: 'open-floor',
    delegations,
    public: true,
  })
  const session = made.session.id
  const joinedMs: number[] = []
  const come = async (url: string, who: Enter): Promise<Sitter> => {
    const since = performance.now()
    const sitter = await sit(url, session, who)
    joinedMs.push(performance.now() - since)
    return sitter
  }
  const chair = await come(urls.at(-1)!, { name: 'Chair', badge: secretOf(made.chair.link) })
  const people: Person[] = []
  while (people.length < count) {
    const turn = Array.from({ length: Math.min(AT_ONCE, count - people.length) }, async (_, offset) => {
      const index = people.length + offset
      const link = index % every === 0 ? made.delegations[index / every]?.link : undefined
      const who = { name: `Person ${index + 1}`, ...(link && { badge: secretOf(link) }) }
      const seat = await come(urls[index % urls.length]!, who)
      return { seat, choice: link ? CHOICES[index % 3]! : null }
    })
    people.push(...(await Promise.all(turn)))
  }
  return { session, chair: { seat: chair, choice: null }, people, joinedMs }
}
