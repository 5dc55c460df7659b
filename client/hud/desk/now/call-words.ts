// What is called for, in words: what to do, and what one should know for it.
import type { Words } from '../../../../shared/i18n/en.ts'
import type { DelegationId } from '../../../../shared/ids.ts'
import type { Call, CallName, CallOf } from '../../../../shared/procedure/calls/call.ts'
import type { Sitting } from '../../../../shared/procedure/sitting.ts'
import type { Subject } from '../../../../shared/procedure/votes/votes-state.ts'

export interface CallWords {
  readonly title: string
  readonly text: string | null
}

/** How a reader calls what calls are about. */
export interface Namer {
  delegation(id: DelegationId): string
  subject(subject: Subject): string
  item(id: string): string
  motion(motion: Sitting['motions']['pending'][number]): string
}

type Say<N extends CallName> = (
  call: CallOf<N>,
  words: Words['chair'],
  name: Namer,
) => readonly [title: string, text: string | null]

const SAY: { readonly [N in CallName]: Say<N> } = {
  ended: (_, { now }) => [now.ended, now.endedText],
  'open-meeting': ({ number, quorum }, { now }) => [
    now.openMeeting({ number }),
    quorum.rule === null ? now.noQuorumNeeded : now.quorum(quorum),
  ],
  'call-roll': ({ quorum }, { now }) => [now.callRoll, now.quorum(quorum)],
  'resume-meeting': ({ number, until }, { now }) => [
    now.resumeMeeting({ number }),
    until === null ? null : now.resumeAt({ at: until }),
  ],
  rule: ({ point }, { now }, name) => [
    now.rule[point.kind],
    now.raisedBy({ name: name.delegation(point.delegation) }),
  ],
  draw: ({ of }, { now }) => [now.draw, of === 'election' ? now.drawElection : now.drawRollCall],
  call: ({ delegation, left }, { now }, name) => [
    now.call({ name: name.delegation(delegation) }),
    now.stillToCall({ count: left }),
  ],
  'close-vote': ({ vote, turnout }, { now }) => [
    now.closeVote,
    vote.rollCall ? now.everyoneAnswered : now.everyoneVoted({ count: turnout.of }),
  ],
  'ask-consent': ({ vote }, { now }) => [
    now.consent,
    vote.objections.length === 0 ? now.noObjection : now.objections({ count: vote.objections.length }),
  ],
  'wait-for-ballots': ({ turnout }, { now }) => [
    now.voting,
    now.turnout({ cast: turnout.cast, count: turnout.of }),
  ],
  'open-count': ({ missing }, { office }) => [
    missing === null ? office.counting : missing > 0 ? office.awaiting({ count: missing }) : office.closing,
    null,
  ],
  speech: ({ floor, isOver }, { now }, name) => {
    const who = floor.delegation === null ? now.guest : name.delegation(floor.delegation)
    return [isOver ? now.speechOver({ name: who }) : now.speech({ name: who }), null]
  },
  debate: ({ motion }, { now }, name) => [now.debate, name.motion(motion)],
  'put-motion': ({ motion }, { now }, name) => [now.putMotion, name.motion(motion)],
  'grant-motion': ({ motion }, { now }, name) => [now.grantMotion, name.motion(motion)],
  'take-up': ({ motion }, { now }, name) => [now.takeUp, name.motion(motion)],
  'ask-seconds': ({ motion }, { now }, name) => [now.askSeconds, name.motion(motion)],
  'put-proposal': ({ subject }, { proposals }, name) => [proposals.put, name.subject(subject)],
  'hold-ballot': ({ election }, { now }) => [now.holdBallot({ number: election.round }), election.title],
  recognise: (_, { now }) => [now.recognise, null],
  caucus: (_, { now }) => [now.caucus, now.caucusText],
  'give-floor': ({ entry }, { now }, name) => [
    now.giveFloor({ name: name.delegation(entry.delegation) }),
    null,
  ],
  'adopt-agenda': (_, { now }) => [now.adoptAgenda, null],
  'add-items': (_, { now }) => [now.addItems, now.addItemsText],
  'take-up-item': ({ item }, { now }, name) => [now.takeUpItem({ name: name.item(item) }), null],
  'no-speakers': (_, { now }) => [now.noSpeakers, now.noSpeakersText],
  'no-business': (_, { now }) => [now.noBusiness, now.noBusinessText],
  'at-ease': (_, { now }) => [now.atEase, now.atEaseText],
}

export function wordsOfCall(call: Call, words: Words['chair'], name: Namer): CallWords {
  const [title, text] = (SAY[call.is] as Say<CallName>)(call as never, words, name)
  return { title, text }
}

/** What comes later, in one line beside others: a way there, that does not read like the act itself. */
export const outlookOf = (call: Call, words: Words['chair'], name: Namer): string =>
  call.is === 'put-proposal'
    ? words.now.putProposal({ name: name.subject(call.subject) })
    : wordsOfCall(call, words, name).title
