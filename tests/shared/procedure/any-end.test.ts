// From whatever state a body has come into, people of good will bring its meeting to an end: nothing in the law locks them in.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { DelegationId, PersonId } from '../../../shared/ids.ts'
import type { Command, Who } from '../../../shared/procedure/command.ts'
import { decide } from '../../../shared/procedure/decide.ts'
import { evolve } from '../../../shared/procedure/evolve.ts'
import { firstInOrder, motionsInOrder } from '../../../shared/procedure/motions/motion-order.ts'
import { waitingPoints } from '../../../shared/procedure/points/point-order.ts'
import { rulingsOn } from '../../../shared/procedure/points/points-acts.ts'
import type { Sitting } from '../../../shared/procedure/sitting.ts'
import { isPresent } from '../../../shared/procedure/standing.ts'
import { calledOf } from '../../../shared/procedure/votes/called.ts'
import { anyWork } from './any-body.ts'
import { saltOf } from './samples.ts'

const HOUSE = { salt: saltOf(1), seed: '5'.repeat(64), seedSalt: saltOf(2) }

const NEW_CHAIR = 'p_new_chair' as PersonId
const byHouse = (command: Command): readonly [Who, Command] => ['system', command]

/** What brings the meeting nearer to its end, the first that is in order. */
function nextSteps(sitting: Sitting): readonly (readonly [Who, Command])[] {
  const { agenda, vote, speakers, motions, proposals, lots, elections, presiding, people, heads } = sitting
  const chair = presiding ?? [...people].find(([, { role }]) => role === 'chair')?.[0] ?? NEW_CHAIR
  const by = (command: Command): readonly [Who, Command] => [chair, command]
  const headOf = (id: DelegationId): Who => heads.get(id) ?? ('p_nobody' as PersonId)
  const members = sitting.delegations.map(headOf)
  const called = vote && calledOf(vote)
  const [point] = waitingPoints(sitting)
  const first = firstInOrder(sitting)
  const moved = motionsInOrder(sitting).find(({ motion }) => motion.motion === 'adjourn-meeting')
  const election = vote?.subject.of === 'election' ? vote.subject.election : null
  const eligible = elections.find(({ id }) => id === election)?.eligible.slice(0, 1) ?? []
  return [
    // the host of a sitting gives another badge where no chair is left
    ...(people.has(chair)
      ? []
      : [byHouse({ type: 'person.admit', person: chair, role: 'chair', delegation: null })]),
    ...(presiding === null ? [by({ type: 'presiding.take' })] : []),
    ...sitting.delegations
      .filter((id) => !heads.has(id) && isPresent(sitting, id))
      .map((id) => by({ type: 'presence.note', delegation: id, presence: 'absent' })),
    ...(agenda.meeting.phase === 'suspended' ? [by({ type: 'meeting.open' })] : []),
    ...(point
      ? [
          by({
            type: 'point.rule',
            point: point.id,
            ruling: rulingsOn(point)[0]!,
            text: 'So',
            salt: saltOf(3),
          }),
        ]
      : []),
    ...lots
      .filter(({ drawn }) => drawn === null)
      .map(({ id }) => by({ type: 'lot.draw', lot: id, nonce: saltOf(4) })),
    ...(vote && called === null && !vote.rollCall
      ? sitting.delegations
          .filter((id) => !vote.ballots.has(id))
          .map((id): readonly [Who, Command] => [
            headOf(id),
            {
              type: 'ballot.cast',
              vote: vote.id,
              choice: election ? eligible : 'yes',
              key: `end ${vote.id} ${id}`,
              salt: saltOf(5),
            },
          ])
      : []),
    ...(vote && called ? [by({ type: 'roll.pass', vote: vote.id, delegation: called })] : []),
    ...(vote ? [by({ type: 'vote.close', vote: vote.id })] : []),
    ...(speakers.floor ? [by({ type: 'floor.end', givenAt: speakers.floor.givenAt })] : []),
    ...(speakers.caucus ? [by({ type: 'caucus.end', startedAt: speakers.caucus.startedAt })] : []),
    ...proposals.proposals
      .filter(({ isVoting }) => isVoting)
      .map(({ id }) => by({ type: 'proposal.put', proposal: id, method: 'show-of-hands', ...HOUSE })),
    by({ type: 'meeting.adjourn' }),
    ...(moved
      ? [
          ...members.map((who): readonly [Who, Command] => [
            who,
            { type: 'motion.second', motion: moved.motion.id },
          ]),
          ...(motions.current
            ? [by({ type: 'motion.put', motion: motions.current, method: 'show-of-hands', ...HOUSE })]
            : []),
          ...(first ? [by({ type: 'motion.take-up', motion: first.motion.id })] : []),
        ]
      : members.map((who): readonly [Who, Command] => [
          who,
          { type: 'motion.move', motion: 'adjourn-meeting', terms: {}, text: '', salt: saltOf(6) },
        ])),
  ]
}

it('[AG8] [PR20] every meeting can be brought to its end', () =>
  fc.assert(
    fc.property(anyWork, ({ moves, body }) => {
      let sitting = moves.at(-12)!.before
      if (sitting.endedAt !== null) return
      const trail: string[] = []
      for (let at = 2e12, step = 0; sitting.agenda.meeting.phase !== 'closed'; step += 1, at += 1000) {
        const found = nextSteps(sitting)
          .map(([who, command]) => ({ who, command, decided: decide(sitting, command, who, at) }))
          .find(({ decided }) => decided.ok && decided.value.length > 0)
        expect({
          body,
          step,
          trail: trail.slice(-5),
          found: found !== undefined && step < 400,
        }).toMatchObject({ found: true })
        if (!found?.decided.ok) return
        trail.push(found.command.type)
        for (const event of found.decided.value)
          sitting = evolve(sitting, { seq: sitting.seq + 1, at, by: found.who, event })
      }
    }),
    { numRuns: 60, endOnFailure: true },
  ))
