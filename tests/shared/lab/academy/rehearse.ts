// A rehearsal played without a server, at ten times speed by a clock that does not wait: every act goes through the law, and whatever it
// refuses is kept.
import type { DelegationId, PersonId } from '../../../../shared/ids.ts'
import { castOf, type RehearsedRulebook } from '../../../../shared/lab/academy/rehearsal/casting.ts'
import { nextAct } from '../../../../shared/lab/academy/rehearsal/next-act.ts'
import type { Rehearsal, SimulatedAct } from '../../../../shared/lab/academy/rehearsal/rehearsal.ts'
import type { Command, CommandType, Who } from '../../../../shared/procedure/command.ts'
import { nextDeadlineOf } from '../../../../shared/procedure/deadlines.ts'
import { decide } from '../../../../shared/procedure/decide.ts'
import type { Event } from '../../../../shared/procedure/event.ts'
import { evolve } from '../../../../shared/procedure/evolve.ts'
import { EMPTY_SITTING, type Sitting } from '../../../../shared/procedure/sitting.ts'
import type { Refusal } from '../../../../shared/refusal.ts'
import { saltOf } from '../../procedure/samples.ts'

export const PERSON = 'p_person' as PersonId
const CHAIR = 'p_sim_chair' as PersonId
const SECRETARY = 'p_sim_secretary' as PersonId

/** What a person does when it is their turn; null: they wait. */
export type Human = (sitting: Sitting, at: number) => Omit<SimulatedAct, 'afterMs'> | null

export interface Rehearsed {
  readonly sitting: Sitting
  readonly acts: readonly { readonly who: Who; readonly type: CommandType }[]
  readonly events: readonly Event[]
  readonly refused: readonly { readonly command: Command; readonly refusal: Refusal }[]
  /** ms by the clock of the rehearsal */
  readonly tookMs: number
}

export interface Casting {
  readonly rulebook: RehearsedRulebook
  readonly seed: string
  /** by whom the chair or a delegation is played; nobody: all are simulated */
  readonly human?: { readonly as: 'chair' | DelegationId; readonly acts: Human }
}

const PACE = 10
/** far more than any rehearsal has: one that does not end fails here */
const MOST_ACTS = 3_000
const IDLE_MS = 500
const MOST_IDLE_MS = 10_000

export function rehearse({ rulebook, seed, human }: Casting): Rehearsed {
  const rehearsal: Rehearsal = {
    ...{ seed, topic: 'shared-water', language: 'en', pace: PACE },
    isSimulated: (person) => person !== PERSON,
  }
  const own = human && human.as !== 'chair' ? human.as : null
  const delegations = castOf(rulebook, seed, own)
  let sitting = EMPTY_SITTING
  let at = 1_790_000_000_000
  const begun = at
  const acts: { who: Who; type: CommandType }[] = []
  const events: Event[] = []
  const refused: { command: Command; refusal: Refusal }[] = []
  const act = (who: Who, thought: Command): void => {
    const minted = { salt: saltOf(acts.length), seedSalt: saltOf(acts.length), key: `k${acts.length}` }
    const command = { ...thought, ...pick(thought, minted) } as Command
    const decided = decide(sitting, command as never, who, at)
    acts.push({ who, type: command.type })
    if (!decided.ok) refused.push({ command, refusal: decided.refusal })
    for (const event of decided.ok ? decided.value : []) {
      sitting = evolve(sitting, { seq: sitting.seq + 1, at, by: who, event })
      events.push(event)
    }
  }
  act('system', {
    ...{ type: 'sitting.open', rulebook, ownRulebook: null, isPublic: false, isOpenForum: false },
    ...{ delegations, observers: [], texts: { title: 'Rehearsal', names: {} }, salt: saltOf(0) },
  })
  const admit = (
    person: PersonId,
    role: 'chair' | 'secretary' | 'delegate',
    delegation: DelegationId | null,
  ) => act('system', { type: 'person.admit', person, role, delegation })
  admit(SECRETARY, 'secretary', null)
  admit(human?.as === 'chair' ? PERSON : CHAIR, 'chair', null)
  for (const id of delegations) admit(id === own ? PERSON : (`p_sim_${id}` as PersonId), 'delegate', id)

  let idleMs = 0
  while (sitting.endedAt === null && acts.length < MOST_ACTS) {
    const due = nextDeadlineOf(sitting)
    if (due !== null && due <= at) act('system', { type: 'time.check' })
    const byHuman = human?.acts(sitting, at) ?? null
    if (byHuman) {
      at += 200
      act(byHuman.who, byHuman.command)
      continue
    }
    const next = nextAct(rehearsal, sitting, at)
    if (next === null) {
      // whoever waits for a person does so for a while
      idleMs += IDLE_MS
      at += IDLE_MS
      if (idleMs > MOST_IDLE_MS) break
      continue
    }
    idleMs = 0
    at += Math.ceil(next.afterMs / PACE)
    // time has gone by: it is asked again, as the house does
    const now = nextAct(rehearsal, sitting, at)
    if (now) act(now.who, now.command)
  }
  return { sitting, acts, events, refused, tookMs: at - begun }
}

const pick = (thought: Command, minted: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(minted).filter(([name]) => name in thought))
