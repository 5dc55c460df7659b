// The desk that takes requests from people in the hall: for each name that is no act of procedure, who does it. The table, nothing else.
import type { PersonId } from '../../shared/ids.ts'
import type { ActName } from '../../shared/protocol/acts.ts'
import type { Answer, Ask, RequestName } from '../../shared/protocol/messages.ts'
import { refuse } from '../../shared/refusal.ts'
import { ok } from '../../shared/result.ts'
import { performAct } from './acts.ts'
import { isAtSitting } from './anywhere.ts'
import { enterBooth, leaveBooth, stillness } from './booths.ts'
import { recentChat, sayInChat } from './chat.ts'
import { changeAttire, gesture, lowerHand, raiseHand, sitDown, standUp } from './conduct.ts'
import {
  answerKnock,
  closeCorner,
  declineCorner,
  enterCorner,
  inviteToCorner,
  knockAtCorner,
  sayInCorner,
} from './corner-acts.ts'
import { admitKnocking, listKnocking } from './doorway.ts'
import type { Hall } from './hall.ts'
import { recentNotes, sendNote } from './notes.ts'
import { actInPlace, closePlace, openPlace, readPast } from './places.ts'
import { listReports, reportAbuse, settleReport } from './reports.ts'
import { ownSecretReceipt, readSecrets } from './secret-texts.ts'
import { listSentAway } from './sent-away.ts'
import { addToText, closeText, openText, sayWhere, textHistory } from './shared-texts.ts'
import { takePart } from './shown-on-wall.ts'
import { readDocument, readProposal } from './texts.ts'

type OtherName = Exclude<RequestName, ActName>
type Desk = {
  [N in OtherName]: (hall: Hall, person: PersonId, ask: Ask<N>) => Answer<N> | Promise<Answer<N>>
}

const DESK: Desk = {
  'votes.decided': ({ host }) => ok({ votes: host.standing.sitting.decided }),
  'ballot.mine': (hall, person) => ok({ ballot: hall.ballotOf(person) }),
  'secret.read': (hall) => readSecrets(hall),
  'secret.mine': ownSecretReceipt,
  'booth.enter': enterBooth,
  'booth.leave': leaveBooth,
  'seat.take': sitDown,
  'seat.leave': standUp,
  'hand.raise': raiseHand,
  'hand.lower': lowerHand,
  gesture,
  'attire.change': changeAttire,
  'chat.say': sayInChat,
  'chat.recent': recentChat,
  'note.send': sendNote,
  'note.recent': recentNotes,
  'proposal.read': (hall, _, ask) => readProposal(hall, ask),
  'document.read': (hall, _, ask) => readDocument(hall, ask),
  'door.knocking': listKnocking,
  'door.admit': admitKnocking,
  'people.sent-away': listSentAway,
  'abuse.report': reportAbuse,
  'abuse.reports': listReports,
  'abuse.settle': settleReport,
  'corner.enter': enterCorner,
  'corner.close': closeCorner,
  'corner.say': sayInCorner,
  'corner.invite': inviteToCorner,
  'corner.decline': declineCorner,
  'corner.knock': knockAtCorner,
  'corner.answer': answerKnock,
  'voice.listen': ({ voices }, person, ask) => voices.listen(person, ask),
  'voice.accept': ({ voices }, person, ask) => voices.accept(person, ask),
  'voice.speak': ({ voices }, person, ask) => voices.speak(person, ask),
  'voice.hush': ({ voices }, person, { as }) => {
    voices.hush(person, as)
    return ok(null)
  },
  'voice.channel': ({ voices }, person, { channel }) => {
    voices.choose(person, channel)
    return ok(null)
  },
  'voice.leave': ({ voices }, person) => {
    voices.leave(person)
    return ok(null)
  },
  'place.open': openPlace,
  'place.close': closePlace,
  'place.past': readPast,
  'place.act': actInPlace,
  'wall.part': takePart,
  'text.open': openText,
  'text.close': closeText,
  'text.add': addToText,
  'text.here': sayWhere,
  'text.history': textHistory,
}

/** What a person in a booth does not do: others would see it. */
const MOVES: ReadonlySet<RequestName> = new Set([
  ...(['seat.take', 'seat.leave', 'hand.raise', 'hand.lower', 'gesture', 'attire.change'] as const),
  'corner.enter',
])

/** Answers a request whose shape has been checked. */
export async function answerRequest<N extends RequestName>(
  hall: Hall,
  person: PersonId,
  name: N,
  ask: Ask<N>,
): Promise<Answer<N>>
export async function answerRequest(
  hall: Hall,
  person: PersonId,
  name: RequestName,
  ask: Ask<RequestName>,
): Promise<Answer<RequestName>> {
  if (MOVES.has(name)) {
    const still = stillness(hall, person)
    if (still) return still
  }
  if (Object.hasOwn(DESK, name)) {
    const serve = DESK[name as OtherName] as (hall: Hall, person: PersonId, ask: unknown) => Answer<OtherName>
    return serve(hall, person, ask)
  }
  const missing = mustBeThere(hall, name, ask)
  if (missing) return missing
  return performAct(hall, person, name as ActName, ask as Ask<ActName>)
}

/** Who gets the chair or the rostrum is in the hall or a gallery: the law does not know who is. */
function mustBeThere(hall: Hall, name: RequestName, ask: Ask<RequestName>) {
  if (name !== 'presiding.hand' && name !== 'floor.invite') return null
  const { person } = ask as Ask<'presiding.hand'>
  return isAtSitting(hall, person)
    ? null
    : refuse('person-unknown', name === 'presiding.hand' ? 'RO4' : 'SP22')
}
