// People of flesh and blood in a rehearsal, as far as a script can be one: a chair who does what the desk's card calls for, and a
// delegate who speaks, brings a text and votes.
import type { DelegationId } from '../../../../shared/ids.ts'
import type { Call } from '../../../../shared/procedure/calls/call.ts'
import { callsOf } from '../../../../shared/procedure/calls/called-for.ts'
import type { Command } from '../../../../shared/procedure/command.ts'
import { decide } from '../../../../shared/procedure/decide.ts'
import { openItemOf } from '../../../../shared/procedure/proposals/open-item.ts'
import { rulebookOf, type Sitting } from '../../../../shared/procedure/sitting.ts'
import { type Human, PERSON } from './rehearse.ts'

const MINTED = { salt: '0'.repeat(32), seed: '0'.repeat(64), seedSalt: '0'.repeat(32) }

const first = (sitting: Sitting, at: number, commands: readonly Command[]) => {
  const command = commands.find((each) => {
    const decided = decide(sitting, each as never, PERSON, at)
    return decided.ok && decided.value.length > 0
  })
  return command ? { who: PERSON, command } : null
}

/** Waits until those who answer have answered, and goes on a second after the last act. */
export function humanChair(): Human {
  let seen = { seq: -1, at: 0 }
  return (sitting, at) => {
    if (seen.seq !== sitting.seq) seen = { seq: sitting.seq, at }
    if (at - seen.at < 2_000) return null
    const acts = callsOf(sitting, at).flatMap((call) => onCall(sitting, call))
    const item = openItemOf(sitting)
    const ends: readonly Command[] = [
      ...(item ? [{ type: 'item.close', item } as const] : []),
      { type: 'meeting.adjourn' },
      ...(sitting.agenda.meeting.number > 0 ? [{ type: 'sitting.end' } as const] : []),
    ]
    const isOver = sitting.agenda.meeting.phase === 'closed' && sitting.agenda.meeting.number > 0
    return first(sitting, at, isOver ? ends.slice(-1) : [...acts, ...ends])
  }
}

function onCall(sitting: Sitting, call: Call): readonly Command[] {
  const { method } = rulebookOf(sitting).procedure.voting
  switch (call.is) {
    case 'open-meeting':
      return [{ type: 'meeting.open' }]
    case 'rule':
      return [{ type: 'point.rule', point: call.point.id, ruling: 'well-taken', text: '', ...MINTED }]
    case 'draw':
      return [{ type: 'lot.draw', lot: call.lot, nonce: '1'.repeat(32) }]
    case 'close-vote':
    case 'ask-consent':
      return [{ type: 'vote.close', vote: call.vote.id }]
    case 'put-motion':
    case 'grant-motion':
    case 'debate':
      return [{ type: 'motion.put', motion: call.motion.id, method, ...MINTED }]
    case 'take-up':
      return [{ type: 'motion.take-up', motion: call.motion.id }]
    case 'put-proposal':
      return [{ type: 'proposal.put', proposal: call.subject.proposal, method, ...MINTED }]
    case 'caucus':
    case 'recognise':
      return [{ type: 'caucus.end', startedAt: sitting.speakers.caucus?.startedAt ?? 0 }]
    case 'give-floor':
      return [{ type: 'floor.give', entry: call.entry.id }]
    case 'adopt-agenda':
      return [{ type: 'agenda.adopt' }]
    case 'take-up-item':
      return [{ type: 'item.open', item: call.item }]
    default:
      return []
  }
}

/** Speaks once, brings one text of one paragraph, moves it where that is needed, and votes yes. */
export const humanDelegate =
  (delegation: DelegationId): Human =>
  (sitting, at) => {
    const { vote, speakers, proposals } = sitting
    const [decision = ''] = rulebookOf(sitting).procedure.proposals?.decisions ?? []
    const text = { title: 'A text of mine', preamble: [], operative: ['Decides to meet again.'] }
    const hasSpoken = (speakers.spoken[delegation]?.times ?? 0) > 0
    const isListed = speakers.entries.some((entry) => entry.delegation === delegation)
    const isOpen = openItemOf(sitting) !== null
    const own = proposals.proposals.find((each) => each.delegation === delegation)
    const isMoved = own && sitting.motions.pending.some(({ terms }) => terms.proposal === own.id)
    return first(sitting, at, [
      ...(sitting.agenda.presence[delegation] === undefined && sitting.agenda.meeting.number === 0
        ? [{ type: 'presence.note', delegation, presence: 'present' } as const]
        : []),
      ...(vote && !vote.ballots.has(delegation)
        ? [{ type: 'ballot.cast', vote: vote.id, choice: 'yes', key: `h${vote.id}`, ...MINTED } as const]
        : []),
      ...(isOpen && !own ? [{ type: 'proposal.submit', text, decision, ...MINTED } as const] : []),
      ...(own?.phase === 'submitted' && !isMoved
        ? [
            {
              type: 'motion.move',
              motion: 'introduce-proposal',
              terms: { proposal: own.id },
              text: '',
              ...MINTED,
            } as const,
          ]
        : []),
      ...(isOpen && !hasSpoken && !isListed && speakers.floor?.person !== PERSON
        ? [{ type: 'floor.request', kind: 'speech' } as const]
        : []),
      ...(speakers.floor?.person === PERSON
        ? [{ type: 'floor.end', givenAt: speakers.floor.givenAt } as const]
        : []),
    ])
  }
