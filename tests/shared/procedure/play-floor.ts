// A meeting played without a server, with a clock that goes as the steps say.
import type { Decided } from '../../../shared/procedure/chapter.ts'
import type { Command, Who } from '../../../shared/procedure/command.ts'
import { decide } from '../../../shared/procedure/decide.ts'
import type { Event, Happened } from '../../../shared/procedure/event.ts'
import { evolve } from '../../../shared/procedure/evolve.ts'
import { EMPTY_SITTING, type Sitting } from '../../../shared/procedure/sitting.ts'
import type { FloorStep } from './any-floor-step.ts'
import { type Asked, aptCommand } from './apt-move.ts'
import { HOUSE_RULES, I1, I2, item, meetingUnder } from './floor-samples.ts'
import { frozen } from './frozen.ts'
import { happened as inPlaces } from './given.ts'

export interface FloorMove {
  /** null: another chapter brought it about */
  readonly command: Command | null
  readonly who: Who
  readonly at: number
  readonly before: Sitting
  readonly decided: Decided
  readonly after: Sitting
}

export interface PlayedFloor {
  readonly moves: readonly FloorMove[]
  readonly happened: readonly Happened[]
  readonly sitting: Sitting
}

/** The chair suspends and adjourns by a word; the debate is adjourned and closed by motions. */
const MOTIONS = HOUSE_RULES.motions.filter(({ motion }) => /debate/.test(motion))
const ADOPTED: Event = { type: 'agenda.adopted' }
const START = inPlaces([...meetingUnder({ motions: MOTIONS }), item(I1), item(I2), ADOPTED])

const askedOf = (sitting: Sitting, step: FloorStep): Asked | null => {
  if ('command' in step) return step
  return 'apt' in step ? aptCommand(sitting, step.apt) : null
}

// what other chapters bring about, they bring about when nobody speaks
function brought(sitting: Sitting, step: FloorStep): readonly Event[] {
  const isQuiet = sitting.agenda.meeting.phase === 'open' && sitting.speakers.floor === null
  return 'brought' in step && isQuiet ? [step.brought] : []
}

/** All states are frozen. */
export function playFloor(steps: readonly FloorStep[]): PlayedFloor {
  const happened: Happened[] = START.map((one) => frozen(one))
  const moves: FloorMove[] = []
  let sitting = frozen(happened.reduce(evolve, EMPTY_SITTING))
  let at = happened.length * 1000
  for (const step of steps) {
    at += step.later
    const before = sitting
    const asked = askedOf(before, step)
    const decided: Decided = asked
      ? decide(before, asked.command, asked.who, at)
      : { ok: true, value: brought(before, step) }
    const who = asked?.who ?? 'system'
    for (const event of decided.ok ? decided.value : []) {
      const now = frozen({ seq: sitting.seq + 1, at, by: who, event })
      sitting = frozen(evolve(sitting, now))
      happened.push(now)
    }
    moves.push({ command: asked?.command ?? null, who, at, before, decided, after: sitting })
  }
  return { moves, happened, sitting }
}
