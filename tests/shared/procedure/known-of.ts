// What everyone may know of a sitting, as it goes over the wire and is put together again, and what of the law's answers rests on more.
import type { Command } from '../../../shared/procedure/command.ts'
import type { Sitting } from '../../../shared/procedure/sitting.ts'
import { type Facts, sittingOf } from '../../../shared/procedure/sitting-of.ts'
import { chaptersOf } from '../../../shared/procedure/view-room.ts'
import { keyUse } from '../../../shared/procedure/votes/cast-keys.ts'

const overWire = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** As a screen has it: figures for every delegation, and of what was decided the last. */
function factsOf(sitting: Sitting): Facts {
  const { agenda, speakers, vote, delegations } = sitting
  const figures = <T>(of: (id: Sitting['delegations'][number]) => T) =>
    Object.fromEntries(delegations.map((id) => [id, of(id)]))
  const { seq, rulebook, isPublic, isOpenForum, title, names, people, heads, presiding } = sitting
  return {
    ...{ seq, rulebook, isPublic, isOpenForum, title, delegations, names, people, heads, presiding },
    presence: figures((id) => agenda.presence[id] ?? 'absent'),
    spoken: figures((id) => speakers.spoken[id] ?? { ms: 0, times: 0, replies: 0 }),
    onItem: figures((id) => speakers.onItem[id] ?? 0),
    hasVoted: new Set(vote?.ballots.keys()),
    decided: overWire(sitting.decided.slice(-1)),
  }
}

export const knownOf = (sitting: Sitting): Sitting =>
  sittingOf(factsOf(sitting), overWire(chaptersOf(sitting)))

/**
 * Commands whose answer rests on what is not told: who was sent away, keys that were used, who has added to a lot, credentials and
 * what trustees gave, and votes before the last one. All others are answered alike by who knows everything and by who knows what everyone may.
 */
export function restsOnMore({ conduct, decided, keys, secret }: Sitting, command: Command): boolean {
  const isEarlier = (id: string | null) => decided.slice(0, -1).some(({ vote }) => vote === id)
  switch (command.type) {
    case 'person.admit':
    case 'floor.invite':
    case 'person.remove':
      return conduct.removed.includes(command.person)
    case 'person.readmit':
      return true
    case 'vote.annul':
    case 'annulment.confirm':
      return isEarlier(command.vote)
    case 'ballot.cast':
      return keyUse(keys, command.key) !== undefined || isEarlier(command.vote)
    case 'vote.close':
    case 'secret.open':
    case 'secret.end':
    case 'secret.tally':
    case 'secret.decrypt':
    case 'secret.close':
    case 'secret.annul':
      return isEarlier(command.vote)
    case 'secret.cast':
      return secret.office !== null || isEarlier(command.vote)
    case 'credentials.register':
    case 'trustee.give':
      return secret.office !== null
    case 'vote.open':
      return command.again !== null
    default:
      return false
  }
}
