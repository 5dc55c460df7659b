// What commands are about, drawn from what a sitting has before it.
import type { DelegationId, PersonId } from '../../../shared/ids.ts'
import type { CommandOf } from '../../../shared/procedure/command.ts'
import type { Sitting } from '../../../shared/procedure/sitting.ts'
import type { Draw } from './draw-of.ts'
import { saltOf } from './samples.ts'

/** One of these, or now and then one that is not there. */
export const idOf = <Id extends string>(draw: Draw, ids: readonly Id[], absent: string): Id =>
  ids.length === 0 || draw.upTo(12) === 0 ? (absent as Id) : draw.pick(ids)
export const idsOf = <T extends { readonly id: string }>(all: readonly T[]): readonly T['id'][] =>
  all.map(({ id }) => id)

export const salt = (draw: Draw): string => saltOf(draw.upTo(1_000_000_000))
export const minted = (draw: Draw) => ({ salt: salt(draw), seed: '5'.repeat(64), seedSalt: salt(draw) })
export const text = (draw: Draw, words: string): string => (draw.upTo(8) === 0 ? '' : words)
/** mostly just read, sometimes long ago */
export const seen = (draw: Draw, { seq }: Sitting): number => (draw.upTo(6) === 0 ? 0 : seq)

export const person = (draw: Draw, { people }: Sitting): PersonId =>
  idOf(draw, [...people.keys()], 'p_nobody')
export const delegation = (draw: Draw, { delegations }: Sitting): DelegationId =>
  idOf(draw, delegations, 'ZZZ')
export const item = (draw: Draw, { agenda }: Sitting) => idOf(draw, idsOf(agenda.items), 'i99')
export const entry = (draw: Draw, { speakers }: Sitting) => idOf(draw, idsOf(speakers.entries), 'e999')
export const point = (draw: Draw, { points }: Sitting) => idOf(draw, idsOf(points.raised), 'q999')
export const motion = (draw: Draw, { motions }: Sitting) =>
  idOf(draw, motions.current && draw.isOn() ? [motions.current] : idsOf(motions.pending), 'm999')
export const proposal = (draw: Draw, { proposals }: Sitting) => idOf(draw, idsOf(proposals.proposals), 'r999')
export const amendment = (draw: Draw, { proposals }: Sitting) =>
  idOf(draw, idsOf(proposals.amendments), 'a999')
export const election = (draw: Draw, { elections }: Sitting) => idOf(draw, idsOf(elections), 'b99')
export const silence = (draw: Draw, { silences }: Sitting) => idOf(draw, idsOf(silences), 's99')
export const lot = (draw: Draw, { lots }: Sitting) => idOf(draw, idsOf(lots), 'l99')
export const vote = (draw: Draw, { vote: open, decided }: Sitting) =>
  open && draw.upTo(8) > 0
    ? open.id
    : (idOf(
        draw,
        decided.map((each) => each.vote),
        'v999',
      ) as CommandOf<'vote.close'>['vote'])
