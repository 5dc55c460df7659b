// A sitting with an office of secret ballots: short names for the tables of the tests. Keys, proofs and ballots are texts that prove nothing.
import { createHash } from 'node:crypto'
import type { DelegationId, PersonId, VoteId } from '../../../shared/ids.ts'
import type { CommandOf } from '../../../shared/procedure/command.ts'
import type { Event, EventOf } from '../../../shared/procedure/event.ts'
import type { TrusteeStep } from '../../../shared/procedure/secret/secret-state.ts'
import type { Past } from './given.ts'
import {
  AMINA,
  ARE,
  admitted,
  BORIS,
  CHIDI,
  DALAL,
  FRA,
  KEN,
  O1,
  OPENED,
  presiding,
  QUESTION,
  saltOf,
  V1,
} from './samples.ts'

export const EMIR = 'p_emir' as PersonId
export const FARAH = 'p_farah' as PersonId
export const GAMAL = 'p_gamal' as PersonId

export const sha256 = (text: string, form: 'hex' | 'base64'): string =>
  createHash('sha256').update(text).digest(form)
/** base 64 without padding */
export const trackerOf = (ballot: string): string => sha256(ballot, 'base64').replaceAll('=', '')

/** Amina speaks for ARE, Boris for FRA, Chidi for KEN; Dalal presides; Emir, Farah and Gamal are of no delegation. */
export const hall: readonly Past[] = [
  { ...(OPENED as EventOf<'sitting.opened'>), delegations: [KEN, ARE, FRA] },
  admitted(AMINA, ARE),
  admitted(BORIS, FRA),
  admitted(CHIDI, KEN),
  admitted(DALAL, null, 'chair'),
  ...[EMIR, FARAH, GAMAL].map((person) => admitted(person, null, 'observer')),
  presiding(DALAL),
]

/** Emir registers; Dalal, Farah and Gamal are trustees beside the house. */
export const setUp = (more: Partial<CommandOf<'office.open'>> = {}): CommandOf<'office.open'> => ({
  ...{ type: 'office.open', group: 'Ed25519', registrar: EMIR, trustees: [DALAL, FARAH, GAMAL] },
  ...{ threshold: null, uuid: 'A'.repeat(14), houseKey: 'house', ...more },
})
export const isSetUp = (more: Partial<CommandOf<'office.open'>> = {}): Event => ({
  ...setUp(more),
  ...{ type: 'office.opened', office: O1 },
})
export const gives = (step: TrusteeStep, text: string): CommandOf<'trustee.give'> => ({
  ...{ type: 'trustee.give', office: O1, step, text },
})
export const gave = (person: PersonId, step: TrusteeStep): Past => [
  person,
  { type: 'trustee.gave', office: O1, person, step, text: `${step} of ${person}` },
]
export const CREDENTIALS = [
  { delegation: KEN, credential: 'c1' },
  { delegation: ARE, credential: 'c2' },
  { delegation: FRA, credential: 'c3' },
] as const
export const registered: Past = [
  EMIR,
  { type: 'credentials.registered', office: O1, credentials: CREDENTIALS },
]

const TRUSTEES = [DALAL, FARAH, GAMAL]
/** All are needed. */
export const ready: readonly Past[] = [
  ...hall,
  isSetUp(),
  ...TRUSTEES.map((person) => gave(person, 'key')),
  registered,
]
/** Two of the three are enough. */
export const readyOfTwo: readonly Past[] = [
  ...hall,
  isSetUp({ threshold: 2 }),
  ...(['certificate', 'polynomial', 'share'] as const).flatMap((step) =>
    TRUSTEES.map((person) => gave(person, step)),
  ),
  registered,
]

export const asked: Event = {
  ...{ type: 'vote.opened', vote: V1, subject: { of: 'question' }, decision: 'ordinary', method: 'secret' },
  ...{ isAgain: false, year: null, question: QUESTION, salt: saltOf(2) },
}
export const ELECTION = '{"version":1}'
export const written: Event = {
  ...{ type: 'secret.opened', vote: V1, hash: sha256(ELECTION, 'hex'), election: ELECTION, salt: saltOf(5) },
}

const CREDENTIAL_OF = new Map<DelegationId, string>(
  CREDENTIALS.map(({ delegation, credential }) => [delegation, credential]),
)
export const ballotText = (delegation: DelegationId, n: number): string =>
  JSON.stringify({ credential: CREDENTIAL_OF.get(delegation), n })
export const castCommand = (
  delegation: DelegationId,
  n: number,
  more: Partial<CommandOf<'secret.cast'>> = {},
): CommandOf<'secret.cast'> => {
  const ballot = ballotText(delegation, n)
  return {
    ...{ type: 'secret.cast', vote: V1, ballot, tracker: trackerOf(ballot), salt: saltOf(n) },
    ...{ credential: CREDENTIAL_OF.get(delegation) ?? '', marks: [`${delegation}${n}`], ...more },
  }
}
export const castEvent = (delegation: DelegationId, n: number): Event => {
  const { credential: _, type: __, ...ballot } = castCommand(delegation, n)
  return { type: 'secret.cast', delegation, ...ballot }
}
export const castPast = (person: PersonId, delegation: DelegationId, n: number): Past => [
  person,
  castEvent(delegation, n),
]

/** Three ballots stand; ARE has cast twice. */
export const voted: readonly Past[] = [
  asked,
  written,
  castPast(AMINA, ARE, 11),
  castPast(BORIS, FRA, 12),
  castPast(CHIDI, KEN, 13),
  castPast(AMINA, ARE, 14),
]
export const ended: Past = [DALAL, { type: 'secret.ended', vote: V1 }]
export const tallied: Event = { type: 'secret.tallied', vote: V1, hash: 'b'.repeat(64), ballots: 3 }
export const decrypted = (person: PersonId | 'system', trustee: number): Past => [
  person,
  { type: 'secret.decrypted', vote: V1, trustee, text: `factors of ${trustee}` },
]
export const closing = (...sums: readonly number[]): CommandOf<'secret.close'> => ({
  ...{ type: 'secret.close', vote: V1, text: 'factors of 1', sums },
})
export const ofVote = <T extends 'secret.end' | 'vote.close'>(type: T, vote: VoteId = V1) => ({ type, vote })
