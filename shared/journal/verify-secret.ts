// SB18: what the law says of the next entry about secret ballots: who, when, once each, and that a ballot is the one that its tracker
// names. What its proofs say is for the verifier of ballots, which needs the ballots of the board and no journal.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Event, EventOf, Happened } from '../procedure/event.ts'
import { countedFrom } from '../procedure/secret/answers.ts'
import { isReady, neededOf, stepDue, votersOf } from '../procedure/secret/office.ts'
import type { SecretEvent } from '../procedure/secret/secret-event.ts'
import type { SecretVote } from '../procedure/secret/secret-state.ts'
import type { Sitting } from '../procedure/sitting.ts'
import type { Counted } from '../procedure/votes/counted.ts'
import { toBase64 } from './base64.ts'
import { isEntitled } from './entitled.ts'
import type { Fault } from './verify-procedure.ts'

type Checks = {
  readonly [T in SecretEvent['type']]: (
    sitting: Sitting,
    event: EventOf<T>,
    by: Happened['by'],
  ) => Fault | null
}

const unless = (isSound: boolean, fault: Fault = 'out-of-order'): Fault | null => (isSound ? null : fault)

/** The open secret vote, or undefined. */
const heldOf = ({ vote }: Sitting, id: string): SecretVote | undefined =>
  vote?.id === id ? vote.secret : undefined

/** Whether the house alone is missing. */
const isEnough = ({ secret: { office } }: Sitting, { decrypted }: SecretVote): boolean =>
  office !== null && decrypted.filter((trustee) => trustee > 1).length >= neededOf(office)

const CHECKS: Checks = {
  'office.opened': ({ vote, secret }, { office, registrar, trustees }) =>
    unless(!vote?.secret && office === `o${secret.offices + 1}` && !trustees.includes(registrar)),
  'trustee.gave': ({ secret: { office } }, { office: id, person, step }, by) => {
    const trustee = office?.trustees.find((each) => each.person === person)
    if (!trustee || by !== person) return 'not-entitled'
    return unless(office?.id === id && stepDue(office) === step && trustee.gave[step] === undefined)
  },
  'credentials.registered': (sitting, { office: id, credentials }, by) => {
    const { office } = sitting.secret
    if (office?.id !== id || by !== office.registrar) return 'not-entitled'
    const voters = votersOf(sitting)
    const texts = [...office.credentials.values(), ...credentials.map(({ credential }) => credential)]
    const named = [...office.credentials.keys(), ...credentials.map(({ delegation }) => delegation)]
    const isDistinct = new Set(texts).size === texts.length && new Set(named).size === named.length
    return unless(isDistinct && named.every((delegation) => voters.includes(delegation)), 'not-entitled')
  },
  'secret.opened': (sitting, { vote, hash, election }, by) => {
    if (by !== 'system' || heldOf(sitting, vote)?.election !== null) return 'out-of-order'
    return unless(election === null || bytesToHex(digestOf(election)) === hash, 'wrong-ballot')
  },
  'secret.cast': (sitting, event, by) => {
    const secret = heldOf(sitting, event.vote)
    if (!secret || secret.endedAt !== null || secret.election === null) return 'ballot-outside-vote'
    if (secret.cast.has(event.tracker)) return 'out-of-order'
    if (event.marks.some((mark) => secret.marks.has(mark))) return 'wrong-ballot'
    if (!isEntitled(sitting, by, event.delegation)) return 'not-entitled'
    return unless(isBallotOf(sitting, event), 'wrong-ballot')
  },
  'secret.ended': (sitting, { vote }) => unless(heldOf(sitting, vote)?.endedAt === null),
  'secret.tallied': (sitting, { vote, ballots }, by) => {
    const secret = heldOf(sitting, vote)
    if (!secret || by !== 'system' || secret.endedAt === null || secret.tally !== null) return 'out-of-order'
    return unless(ballots === secret.standing.size, 'wrong-outcome')
  },
  'secret.decrypted': (sitting, { vote, trustee }, by) => {
    const secret = heldOf(sitting, vote)
    if (!secret?.tally || secret.decrypted.includes(trustee)) return 'out-of-order'
    if (trustee === 1) return unless(by === 'system' && isEnough(sitting, secret))
    const person = sitting.secret.office?.trustees[trustee - 2]?.person
    return by === person ? unless(!isEnough(sitting, secret)) : 'not-entitled'
  },
  'secret.annulled': (sitting, { vote }) => {
    const secret = heldOf(sitting, vote)
    return unless(secret !== undefined && !(secret.tally !== null && isEnough(sitting, secret)))
  },
}

const digestOf = (text: string): Uint8Array => sha256(utf8ToBytes(text))

/** By its tracker, and by the credential that it names, which is the one registered. An erased one is not looked into. */
function isBallotOf(
  { secret: { office } }: Sitting,
  { ballot, tracker, delegation }: EventOf<'secret.cast'>,
): boolean {
  if (ballot === null) return true
  const { credential } = JSON.parse(ballot) as { readonly credential?: unknown }
  return toBase64(digestOf(ballot)) === tracker && office?.credentials.get(delegation) === credential
}

/** undefined: it is no entry about secret ballots. */
export function secretFault(sitting: Sitting, event: Event, by: Happened['by']): Fault | null | undefined {
  if (event.type === 'vote.opened')
    return event.method === 'secret' && !isReady(sitting) ? 'out-of-order' : undefined
  const check = Object.hasOwn(CHECKS, event.type) && CHECKS[event.type as SecretEvent['type']]
  return check ? (check as (...of: unknown[]) => Fault | null)(sitting, event, by) : undefined
}

/** What a secret vote that is closed came to, or what is wrong with its close. */
export function closedSecret(
  sitting: Sitting,
  secret: SecretVote,
  { revealed, sums = [] }: EventOf<'vote.closed'>,
): Counted | Fault {
  const { vote } = sitting
  const isOver = secret.standing.size === 0 ? secret.endedAt !== null : secret.decrypted.includes(1)
  if (!vote || !isOver) return 'out-of-order'
  if (revealed.length > 0) return 'wrong-reveal'
  return countedFrom(sitting, vote, secret.standing.size, sums) ?? 'wrong-outcome'
}
