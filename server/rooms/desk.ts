// The desk that takes requests from people in the hall: for each name, who does it. The dispatch table, nothing else.
import type { PersonId } from '../../shared/ids.ts'
import type { Command } from '../../shared/procedure/command.ts'
import type { Answer, Ask, RequestName } from '../../shared/protocol/messages.ts'
import { refuse } from '../../shared/refusal.ts'
import { ok } from '../../shared/result.ts'
import { recentChat, sayInChat } from './chat.ts'
import { gesture, lowerHand, raiseHand, sitDown, standUp } from './conduct.ts'
import type { Hall } from './hall.ts'
import { castBallot, closeVote, openVote } from './voting.ts'

type Desk = {
  [N in RequestName]: (hall: Hall, person: PersonId, ask: Ask<N>) => Answer<N> | Promise<Answer<N>>
}

async function act(hall: Hall, person: PersonId, command: Command) {
  const done = await hall.host.request(command, person)
  return done.ok ? ok(null) : done
}

export const DESK: Desk = {
  'vote.open': openVote,
  'vote.close': closeVote,
  'votes.decided': ({ host }) => ok({ votes: host.standing.sitting.decided }),
  'ballot.cast': castBallot,
  'ballot.mine': (hall, person) => ok({ ballot: hall.ballotOf(person) }),
  'delegation.take': (hall, person, { delegation }) =>
    act(hall, person, { type: 'delegation.take', delegation }),
  'delegation.leave': (hall, person) => act(hall, person, { type: 'delegation.leave' }),
  'delegation.allow': (hall, person, ask) => act(hall, person, { type: 'delegation.allow', ...ask }),
  'delegation.lead': (hall, person, ask) => act(hall, person, { type: 'delegation.lead', ...ask }),
  'presiding.take': (hall, person) => act(hall, person, { type: 'presiding.take' }),
  'presiding.hand': (hall, person, ask) =>
    hall.attendance.people.has(ask.person)
      ? act(hall, person, { type: 'presiding.hand', ...ask })
      : refuse('person-unknown', 'RO4'),
  'presiding.leave': (hall, person) => act(hall, person, { type: 'presiding.leave' }),
  'seat.take': sitDown,
  'seat.leave': standUp,
  'hand.raise': raiseHand,
  'hand.lower': lowerHand,
  gesture,
  'chat.say': sayInChat,
  'chat.recent': recentChat,
}
