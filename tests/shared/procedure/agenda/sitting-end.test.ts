// The end of a sitting: AG10, AG11.
import { describe, expect, it } from 'vitest'
import type { SilenceId } from '../../../../shared/ids.ts'
import type { Command } from '../../../../shared/procedure/command.ts'
import type { Event } from '../../../../shared/procedure/event.ts'
import type { Sitting } from '../../../../shared/procedure/sitting.ts'
import {
  debating,
  ESTHER,
  ended,
  floorGiven,
  houseOpened,
  lastAt,
  M1,
  MEETING,
  PEOPLE,
  voting,
} from '../floor-samples.ts'
import { given, inState, sittingAfter } from '../given.ts'
import { AMINA, ARE, admitted, DALAL, FRA, NOBODY } from '../samples.ts'

const end: Command = { type: 'sitting.end' }
const over: Event = { type: 'sitting.ended' }

const silent = (sitting: Sitting): Sitting => ({
  ...sitting,
  silences: [
    {
      id: 's1' as SilenceId,
      question: null,
      subject: { of: 'question' },
      decision: 'procedural',
      openedAt: 0,
      deadlineAt: 9e6,
    },
  ],
})

describe('ending', () => {
  it.each([DALAL, 'system'] as const)('[AG11] is done by %s', (who) =>
    given(...MEETING)
      .when(end, who)
      .gives(over),
  )

  it('[AG11] is possible before any meeting', () =>
    given(houseOpened(), ...PEOPLE)
      .when(end, DALAL)
      .gives(over))

  it.each([AMINA, ESTHER, NOBODY])('[AG11] is not done by %s', (who) =>
    given(...MEETING)
      .when(end, who)
      .refuses('not-presiding', 'AG11'),
  )

  it('[AG11] waits for the open question, but not for the house', () => {
    const sitting = voting(sittingAfter(...MEETING))
    inState(sitting).when(end, DALAL).refuses('during-vote', 'AG11')
    inState(sitting).when(end, 'system').gives(over)
  })

  it('[AG11] waits for a silence procedure, but not for the house', () => {
    const sitting = silent(sittingAfter(...MEETING))
    inState(sitting).when(end, DALAL).refuses('silence-running', 'AG11')
    inState(sitting).when(end, 'system').gives(over)
  })

  it('[AG9] [AG11] ends the speech and the motions', () => {
    const past = [...MEETING, floorGiven(ARE, AMINA)]
    inState(debating(sittingAfter(...past)))
      .when(end, DALAL, lastAt(past) + 3000)
      .gives(ended(3000), { type: 'motion.lapsed', motion: M1 }, over)
  })

  it('[AG11] leaves nothing open', () => {
    const { endedAt, vote, silences, agenda } = sittingAfter(...MEETING, over)
    expect({ endedAt, vote, silences, phase: agenda.meeting.phase }).toEqual({
      endedAt: lastAt(MEETING) + 1000,
      vote: null,
      silences: [],
      phase: 'closed',
    })
  })
})

describe('after the end', () => {
  it.each<Command>([
    end,
    { type: 'meeting.open' },
    { type: 'floor.request', kind: 'speech' },
    { type: 'presiding.leave' },
    { type: 'presence.note', delegation: FRA, presence: 'absent' },
  ])('[AG10] nothing is in order: $type', (command) =>
    given(...MEETING, over)
      .when(command, DALAL)
      .refuses('sitting-ended', 'AG10'),
  )

  it('[AG10] the house has nothing to check', () =>
    given(...MEETING, over)
      .when({ type: 'time.check' }, 'system')
      .refuses('sitting-ended', 'AG10'))

  it('[AG10] people are admitted to read the record', () =>
    given(...MEETING, over)
      .when({ type: 'person.admit', person: NOBODY, role: 'visitor', delegation: null })
      .gives(admitted(NOBODY, null, 'visitor')))

  it('[AG10] the roll stands as it was', () =>
    expect(sittingAfter(...MEETING, over).agenda.presence[ARE]).toBe('present'))
})
