// What a sitting is after something happened in its secret ballots.
import type { Evolution, EvolutionsOf } from '../chapter.ts'
import type { Sitting } from '../sitting.ts'
import type { SecretEvent } from './secret-event.ts'
import type { BallotOffice, SecretVote } from './secret-state.ts'

const inOffice = (
  { secret }: Sitting,
  change: (office: BallotOffice) => Partial<BallotOffice>,
): Partial<Sitting> =>
  secret.office ? { secret: { ...secret, office: { ...secret.office, ...change(secret.office) } } } : {}

const inVote = ({ vote }: Sitting, change: (secret: SecretVote) => Partial<SecretVote>): Partial<Sitting> =>
  vote?.secret ? { vote: { ...vote, secret: { ...vote.secret, ...change(vote.secret) } } } : {}

const officeOpened: Evolution<'office.opened'> = (
  { secret },
  { type: _, office: id, trustees, ...setUp },
) => ({
  secret: {
    offices: secret.offices + 1,
    office: {
      ...{ id, ...setUp, credentials: new Map() },
      trustees: trustees.map((person) => ({ person, gave: {} })),
    },
  },
})

const gave: Evolution<'trustee.gave'> = (sitting, { person, step, text }) =>
  inOffice(sitting, ({ trustees }) => ({
    trustees: trustees.map((trustee) =>
      trustee.person === person ? { ...trustee, gave: { ...trustee.gave, [step]: text } } : trustee,
    ),
  }))

const registered: Evolution<'credentials.registered'> = (sitting, { credentials: added }) =>
  inOffice(sitting, ({ credentials }) => ({
    credentials: new Map([
      ...credentials,
      ...added.map(({ delegation, credential }) => [delegation, credential] as const),
    ]),
  }))

const cast: Evolution<'secret.cast'> = (sitting, { delegation, tracker, marks, salt }, { seq, at, by }) => {
  const { vote } = sitting
  if (!vote?.secret || by === 'system') return {}
  const ballot = { choice: null, by, at, seq, salt }
  return {
    vote: {
      ...vote,
      ballots: new Map(vote.ballots).set(delegation, ballot),
      secret: {
        ...vote.secret,
        cast: new Map(vote.secret.cast).set(tracker, { delegation, seq }),
        marks: new Set([...vote.secret.marks, ...marks]),
        standing: new Map(vote.secret.standing).set(delegation, tracker),
      },
    },
  }
}

export const SECRET_EVOLUTION: EvolutionsOf<SecretEvent> = {
  'office.opened': officeOpened,
  'trustee.gave': gave,
  'credentials.registered': registered,
  'secret.opened': (sitting, { hash }) => inVote(sitting, () => ({ election: hash })),
  'secret.cast': cast,
  'secret.ended': (sitting, _, { at }) => inVote(sitting, () => ({ endedAt: at })),
  'secret.tallied': (sitting, { hash }) => inVote(sitting, () => ({ tally: hash })),
  'secret.decrypted': (sitting, { trustee }) =>
    inVote(sitting, ({ decrypted }) => ({ decrypted: [...decrypted, trustee] })),
  'secret.annulled': () => ({ vote: null }),
}
