// Any command about secret ballots, drawn like all others.
import type { CommandOf } from '../../../shared/procedure/command.ts'
import type { SecretCommand } from '../../../shared/procedure/secret/secret-command.ts'
import { BALLOT_GROUPS, TRUSTEE_STEPS } from '../../../shared/procedure/secret/secret-state.ts'
import type { Sitting } from '../../../shared/procedure/sitting.ts'
import { delegation, idOf, person, salt, text, vote } from './any-drawn.ts'
import type { Draw } from './draw-of.ts'
import { sha256, trackerOf } from './secret-samples.ts'

type Making = {
  readonly [T in SecretCommand['type']]: (draw: Draw, sitting: Sitting) => Omit<CommandOf<T>, 'type'>
}

const office = (draw: Draw, { secret }: Sitting) =>
  idOf(draw, secret.office ? [secret.office.id] : [], 'o99') as CommandOf<'trustee.give'>['office']
export const SECRET_MAKING: Making = {
  'office.open': (draw, sitting) => ({
    ...{
      group: draw.pick(BALLOT_GROUPS),
      registrar: person(draw, sitting),
      houseKey: 'key',
      uuid: 'A'.repeat(14),
    },
    trustees: draw.isOn() ? [] : [...sitting.people.keys()].filter(() => draw.upTo(3) === 0),
    threshold: draw.pick([null, null, 2]),
  }),
  'trustee.give': (draw, sitting) => ({
    ...{ office: office(draw, sitting), step: draw.pick(TRUSTEE_STEPS), text: 'proof' },
  }),
  'credentials.register': (draw, sitting) => ({
    office: office(draw, sitting),
    credentials: sitting.delegations
      .filter(() => draw.upTo(9) > 0)
      .map((id) => ({ delegation: id, credential: `c${id}` })),
  }),
  'secret.open': (draw, sitting) => ({
    ...{ vote: vote(draw, sitting), hash: sha256('{}', 'hex'), election: '{}', salt: salt(draw) },
  }),
  'secret.cast': (draw, sitting) => {
    const credential = `c${delegation(draw, sitting)}`
    const ballot = JSON.stringify({ credential, chance: draw.upTo(1_000_000) })
    return {
      vote: vote(draw, sitting),
      ballot,
      credential,
      tracker: trackerOf(ballot),
      marks: [trackerOf(ballot)],
      salt: salt(draw),
    }
  },
  'secret.end': (draw, sitting) => ({ vote: vote(draw, sitting) }),
  'secret.tally': (draw, sitting) => ({
    ...{ vote: vote(draw, sitting), hash: 'b'.repeat(64), ballots: sitting.vote?.secret?.standing.size ?? 0 },
  }),
  'secret.decrypt': (draw, sitting) => ({ vote: vote(draw, sitting), text: '{}' }),
  'secret.close': (draw, sitting) => ({
    ...{ vote: vote(draw, sitting), text: '{}', sums: [sitting.vote?.secret?.standing.size ?? 0, 0, 0] },
  }),
  'secret.annul': (draw, sitting) => ({
    ...{ vote: vote(draw, sitting), reason: text(draw, 'A key was lost'), salt: salt(draw) },
  }),
}
