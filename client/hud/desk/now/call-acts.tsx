// What one does about what is called for: its first act, right where it is said.
import type { ComponentType } from 'react'
import type { Call, CallName, CallOf } from '../../../../shared/procedure/calls/call.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { ActButton } from '../../law/act-button.tsx'
import { OpeningProgress } from '../../secret/opening-progress.tsx'
import { CurrentMotion } from '../business/current-motion.tsx'
import { PutProposal } from '../business/put-proposal.tsx'
import { RulePoint } from '../business/rule-point.tsx'
import { SpeechActs } from '../floor/speech-acts.tsx'
import { revealBlock } from '../parts/reveal.ts'
import { CloseVoteAct } from '../voting/close-vote-act.tsx'
import { DrawLot } from '../voting/draw-lot.tsx'
import { HoldBallotActs } from '../voting/hold-ballot-acts.tsx'
import { BLOCK_OF } from './blocks.ts'
import { NextInCaucus } from './next-in-caucus.tsx'

type Acts<N extends CallName> = ComponentType<{ readonly call: CallOf<N> }>

const OpenMeeting: Acts<'open-meeting' | 'resume-meeting'> = ({ call }) => {
  const { chair } = useWords()
  return (
    <ActButton act="meeting.open" ask={{}} className="primary" showsWhy>
      {call.is === 'resume-meeting' ? chair.meeting.resume : chair.meeting.openIt}
    </ActButton>
  )
}

/** There is more to it than one button: the block has it. */
const ToBlock: Acts<'call-roll' | 'add-items'> = ({ call }) => {
  const { chair } = useWords()
  return (
    <button type="button" className="primary" onClick={() => revealBlock(BLOCK_OF[call.is])}>
      {call.is === 'call-roll' ? chair.now.toRoll : chair.agenda.add}
    </button>
  )
}

const NotAnswering: Acts<'call'> = ({ call }) => {
  const { chair } = useWords()
  return (
    <ActButton act="roll.pass" ask={{ vote: call.vote.id, delegation: call.delegation }} showsWhy>
      {chair.ballots.noAnswer}
    </ActButton>
  )
}

const PutMotion: Acts<'put-motion' | 'grant-motion' | 'debate'> = ({ call }) => (
  <CurrentMotion motion={call.motion} />
)

const TakeUp: Acts<'take-up'> = ({ call }) => {
  const { chair } = useWords()
  return (
    <ActButton act="motion.take-up" ask={{ motion: call.motion.id }} className="primary" showsWhy>
      {chair.motions.takeUp}
    </ActButton>
  )
}

const HoldBallot: Acts<'hold-ballot'> = ({ call }) => <HoldBallotActs election={call.election} />

const GiveFloor: Acts<'give-floor'> = ({ call }) => {
  const { chair } = useWords()
  return (
    <ActButton act="floor.give" ask={{ entry: call.entry.id }} className="primary" showsWhy>
      {chair.floor.give}
    </ActButton>
  )
}

const AdoptAgenda: Acts<'adopt-agenda'> = () => {
  const { chair } = useWords()
  return (
    <ActButton act="agenda.adopt" ask={{}} className="primary" showsWhy>
      {chair.agenda.adopt}
    </ActButton>
  )
}

const TakeUpItem: Acts<'take-up-item'> = ({ call }) => {
  const { chair } = useWords()
  return (
    <ActButton act="item.open" ask={{ item: call.item }} className="primary" showsWhy>
      {chair.agenda.takeUp}
    </ActButton>
  )
}

/** One and the same however many have voted: the last ballot takes neither the focus nor the question that is open. */
const CloseVote: Acts<'close-vote' | 'ask-consent' | 'wait-for-ballots'> = ({ call }) => (
  <CloseVoteAct isCalled={call.is !== 'wait-for-ballots'} />
)

export const ACTS: { readonly [N in CallName]?: Acts<N> } = {
  'open-meeting': OpenMeeting,
  'resume-meeting': OpenMeeting,
  'call-roll': ToBlock,
  'add-items': ToBlock,
  rule: ({ call }) => <RulePoint key={call.point.id} point={call.point} isNow />,
  draw: ({ call }) => <DrawLot lot={call.lot} />,
  call: NotAnswering,
  'close-vote': CloseVote,
  'ask-consent': CloseVote,
  'wait-for-ballots': CloseVote,
  'open-count': () => <OpeningProgress />,
  speech: ({ call }) => <SpeechActs floor={call.floor} isOver={call.isOver} />,
  debate: PutMotion,
  'put-motion': PutMotion,
  'grant-motion': PutMotion,
  'take-up': TakeUp,
  'put-proposal': ({ call }) => <PutProposal id={call.subject.proposal} />,
  'hold-ballot': HoldBallot,
  recognise: () => <NextInCaucus />,
  'give-floor': GiveFloor,
  'adopt-agenda': AdoptAgenda,
  'take-up-item': TakeUpItem,
}

export function CallActs({ call }: { readonly call: Call }) {
  const Acts = ACTS[call.is] as Acts<CallName> | undefined
  return Acts ? <Acts call={call as never} /> : null
}
