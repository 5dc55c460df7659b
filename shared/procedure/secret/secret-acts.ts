// SB: a secret vote: the house writes what is asked, delegations cast, the chair ends, trustees decrypt, the house closes.
import type { VoteId } from '../../ids.ts'
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Act, ActsOf } from '../chapter.ts'
import { asPresiding, type Gate } from '../gates.ts'
import type { Sitting } from '../sitting.ts'
import { asCaster } from '../votes/as-caster.ts'
import type { OpenVote } from '../votes/votes-state.ts'
import { noSums } from './answers.ts'
import { closeEvents } from './close-events.ts'
import { neededOf } from './office.ts'
import { OFFICE_ACTS } from './office-acts.ts'
import type { SecretCommand } from './secret-command.ts'
import type { BallotOffice, SecretVote } from './secret-state.ts'

/** ballots of one delegation in one vote: the board holds every one of them for good */
const MOST_BALLOTS = 30

interface Held {
  readonly vote: OpenVote
  readonly secret: SecretVote
  readonly office: BallotOffice
}

/** The secret vote that is meant. */
function heldOf({ vote, secret: { office }, decided }: Sitting, id: VoteId, rule: string): Gate<Held> {
  if (office !== null && vote?.id === id && vote.secret) return ok({ vote, secret: vote.secret, office })
  return refuse(decided.some((each) => each.vote === id) ? 'vote-closed' : 'vote-unknown', rule)
}

// SB10
const open: Act<'secret.open'> = (sitting, { vote, hash, election, salt }) => {
  const held = heldOf(sitting, vote, 'SB10')
  if (!held.ok) return held
  if (held.value.secret.election !== null) return ok([])
  return ok([{ type: 'secret.opened', vote, hash, election, salt }])
}

// SB11
const cast: Act<'secret.cast'> = (sitting, command, who) => {
  const held = heldOf(sitting, command.vote, 'SB11')
  if (!held.ok) return held
  const { vote, secret, office } = held.value
  const caster = asCaster(sitting, who, vote)
  if (!caster.ok) return caster
  const delegation = caster.value
  const { ballot, tracker, credential, marks, salt } = command
  const before = secret.cast.get(tracker)
  if (before) return before.delegation === delegation ? ok([]) : refuse('credential-unfit', 'SB11')
  if (secret.endedAt !== null) return refuse('vote-closed', 'SB11')
  if (secret.election === null) return refuse('office-not-ready', 'SB10')
  if (office.credentials.get(delegation) !== credential) return refuse('credential-unfit', 'SB11')
  if (marks.some((mark) => secret.marks.has(mark))) return refuse('proof-wrong', 'SB11')
  const own = [...secret.cast.values()].filter((each) => each.delegation === delegation)
  if (own.length >= MOST_BALLOTS) return refuse('too-many', 'SB11')
  return ok([{ type: 'secret.cast', vote: vote.id, delegation, tracker, marks, ballot, salt }])
}

// SB13
const end: Act<'secret.end'> = (sitting, command, who, at) => {
  const chair = asPresiding(sitting, who, 'SB13')
  if (!chair.ok) return chair
  const held = heldOf(sitting, command.vote, 'SB13')
  if (!held.ok) return held
  const { vote, secret } = held.value
  if (secret.endedAt !== null) return refuse('vote-closed', 'SB13')
  const ended = { type: 'secret.ended', vote: vote.id } as const
  if (secret.standing.size > 0) return ok([ended])
  return ok([ended, ...(closeEvents(sitting, vote, noSums(sitting, vote), at) ?? [])])
}

// SB14
const tally: Act<'secret.tally'> = (sitting, { vote, hash, ballots }) => {
  const held = heldOf(sitting, vote, 'SB14')
  if (!held.ok) return held
  const { secret } = held.value
  if (secret.tally !== null) return ok([])
  if (secret.endedAt === null || ballots !== secret.standing.size) return refuse('step-not-due', 'SB14')
  return ok([{ type: 'secret.tallied', vote, hash, ballots }])
}

const decrypt: Act<'secret.decrypt'> = (sitting, { vote, text }, who) => {
  const held = heldOf(sitting, vote, 'SB14')
  if (!held.ok) return held
  const { secret, office } = held.value
  const index = office.trustees.findIndex(({ person }) => person === who)
  if (index < 0) return refuse('not-trustee', 'SB14')
  // the house is 1
  const trustee = index + 2
  if (secret.decrypted.includes(trustee)) return ok([])
  if (secret.tally === null || isEnough(held.value)) return refuse('step-not-due', 'SB14')
  return ok([{ type: 'secret.decrypted', vote, trustee, text }])
}

/** Whether the house alone is missing. */
const isEnough = ({ secret, office }: Held): boolean => secret.decrypted.length >= neededOf(office)

const close: Act<'secret.close'> = (sitting, { vote, text, sums }, _, at) => {
  const held = heldOf(sitting, vote, 'SB14')
  if (!held.ok) return held
  if (held.value.secret.tally === null || !isEnough(held.value)) return refuse('step-not-due', 'SB14')
  const closed = closeEvents(sitting, held.value.vote, sums, at)
  if (!closed) return refuse('bad-figure', 'SB15', 'sums')
  return ok([{ type: 'secret.decrypted', vote, trustee: 1, text }, ...closed])
}

// SB16
const annul: Act<'secret.annul'> = (sitting, { vote, reason, salt }, who) => {
  const chair = asPresiding(sitting, who, 'SB16')
  if (!chair.ok) return chair
  const held = heldOf(sitting, vote, 'SB16')
  if (!held.ok) return held
  if (reason === '') return refuse('bad-text', 'SB16', 'reason')
  if (held.value.secret.tally !== null && isEnough(held.value)) return refuse('step-not-due', 'SB16')
  return ok([{ type: 'secret.annulled', vote, reason, salt }])
}

export const SECRET_ACTS: ActsOf<SecretCommand> = {
  ...OFFICE_ACTS,
  'secret.open': open,
  'secret.cast': cast,
  'secret.end': end,
  'secret.tally': tally,
  'secret.decrypt': decrypt,
  'secret.close': close,
  'secret.annul': annul,
}
