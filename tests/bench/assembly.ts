// A sitting of as many delegations as there are desks, with several people each, who are all there and may cast.
import { MOST_DELEGATIONS } from '../../shared/members/delegation-list.ts'
import type { NewSession, NewSessionAnswer } from '../../shared/protocol/api.ts'
import { postFast, type RawVisitor, rawVisitor } from '../bots/raw-visitor.ts'
import { secretOf } from '../bots/visitor.ts'
import type { Progress } from './progress.ts'

const JOIN_AT_ONCE = 50

export interface Assembly {
  readonly session: string
  readonly chair: RawVisitor
  readonly delegates: readonly RawVisitor[]
}

export async function assemblePeople(url: string, people: number, progress: Progress): Promise<Assembly> {
  const asked: NewSession = {
    title: 'A thousand ballots',
    rulebook: 'open-floor',
    delegations: Array.from({ length: Math.min(people, MOST_DELEGATIONS) }, (_, index) => ({
      name: `Delegation ${index + 1}`,
    })),
    public: true,
  }
  const made = await postFast<NewSessionAnswer>(url, '/api/sessions', asked)
  const { id } = made.session
  const chair = await rawVisitor(url, id, { name: 'Chair', badge: secretOf(made.chair.link) })
  const delegates: RawVisitor[] = []
  while (delegates.length < people) {
    const some = Array.from({ length: Math.min(JOIN_AT_ONCE, people - delegates.length) }, (_, index) => {
      const number = delegates.length + index
      const { link } = made.delegations[number % made.delegations.length]!
      return rawVisitor(url, id, { name: `Delegate ${number + 1}`, badge: secretOf(link) })
    })
    delegates.push(...(await Promise.all(some)))
    progress('come in', delegates.length, people)
  }
  await allowAll(delegates, made.delegations.length)
  return { session: id, chair, delegates }
}

/** Who came first heads a delegation, and lets the others cast. */
async function allowAll(delegates: readonly RawVisitor[], delegations: number): Promise<void> {
  for (let from = delegations; from < delegates.length; from += delegations) {
    const some = delegates.slice(from, from + delegations)
    const answers = await Promise.all(
      some.map(({ entered }, index) =>
        delegates[index]!.ask('delegation.allow', { person: entered.person, mayCast: true }),
      ),
    )
    const refused = answers.find(({ ok }) => !ok)
    if (refused && !refused.ok) throw new Error(`who may cast was not settled: ${refused.refusal.code}`)
  }
}
