// A committee that sets up secret ballots: each of its people has a sitting of their own, and the law itself answers.
import { randomBytes } from 'node:crypto'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { BallotJobs } from '../../client/ballot/call.ts'
import { doJob } from '../../client/ballot/done.ts'
import type { Sitting } from '../../client/net/sitting.ts'
import type { SittingView } from '../../client/net/sitting-view.ts'
import type { DelegationId, PersonId } from '../../shared/ids.ts'
import type { BallotOffice } from '../../shared/procedure/secret/secret-state.ts'
import type { SecretTexts } from '../../shared/protocol/messages.ts'
import { refuse } from '../../shared/refusal.ts'
import { ok } from '../../shared/result.ts'
import { CHAIR, type Committee, newCommittee, of } from './committee.ts'
import { ARE, FRA, fakeSitting } from './fake-sitting.ts'

export const KEN = 'KEN' as DelegationId
export const UUID = '12345678912345'

/** The chair and two delegates keep keys, the third delegate registers. */
export const TRUSTEES: readonly PersonId[] = [CHAIR, of(ARE), of(FRA)]
export const REGISTRAR = of(KEN)

const begun = newCommittee('open-floor', [ARE, FRA, KEN])

export const withOffice = (threshold: number | null, uuid = UUID, committee: Committee = begun): Committee =>
  committee.act(CHAIR, 'office.open', {
    ...{ group: 'Ed25519', registrar: REGISTRAR, trustees: TRUSTEES, threshold },
    ...{ uuid, houseKey: '{}' },
  } as never)

export interface Hall {
  readonly committee: Committee
  /** Of one of its people; another each time, as after a reload. */
  sittingOf(person: PersonId): Sitting
  /** What happens otherwise. */
  become(next: (committee: Committee) => Committee): void
}

export function createHall(committee: Committee): Hall {
  let now = committee
  const seen: [PersonId, StoreApi<SittingView>][] = []
  const become = (next: Committee) => {
    now = next
    for (const [person, store] of seen) store.setState(now.view(person), true)
  }
  const answer = (person: PersonId, name: string, payload: unknown) => {
    if (name === 'secret.read') return ok(textsOf(now))
    try {
      become(now.act(person, name as 'trustee.give', payload as never))
      return ok(null)
    } catch {
      return refuse('step-not-due')
    }
  }
  return {
    get committee() {
      return now
    },
    become: (next) => become(next(now)),
    sittingOf(person) {
      const store = createStore<SittingView>(() => now.view(person))
      seen.push([person, store])
      const ask = async (name: string, payload: unknown) => answer(person, name, payload)
      return { ...fakeSitting(now.view(person)), store, ask: ask as Sitting['ask'] }
    },
  }
}

function textsOf({ sitting }: Committee): SecretTexts {
  const { office } = sitting.secret
  return { office: office && shown(office), election: null }
}

const shown = ({ credentials, ...office }: BallotOffice): NonNullable<SecretTexts['office']> => ({
  ...office,
  credentials: [...credentials].map(([delegation, credential]) => ({ delegation, credential })),
})

const chance = (bytes: number) => new Uint8Array(randomBytes(bytes))

/** Jobs of ballots done at once, in this thread. */
export const jobsHere: BallotJobs = {
  run: (name, input) =>
    new Promise((resolve) => {
      doJob({ name, input }, chance, (told) => {
        if (told.is === 'value') resolve({ ok: true, value: told.value as never })
        else if (told.is === 'fault') resolve({ ok: false, refusal: { fault: told.fault } })
      })
    }),
  keepWarm: () => () => {},
}
