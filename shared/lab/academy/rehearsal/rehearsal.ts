// A rehearsal: a sitting in which some people are simulated. What they want and do follows from its seed and from the sitting alone.
import type { PersonId } from '../../../ids.ts'
import type { Command } from '../../../procedure/command.ts'
import type { Topic } from './topics.ts'

export interface Rehearsal {
  readonly seed: string
  readonly topic: Topic
  /** in which proposals and speeches are written */
  readonly language: 'en' | 'ar'
  /** how many times as fast as in life; from 1 to 10 */
  readonly pace: number
  readonly isSimulated: (person: PersonId) => boolean
}

/** What somebody simulated does next. Salts, seeds and keys are blank: the house mints them. */
export interface SimulatedAct {
  readonly who: PersonId
  readonly command: Command
  /** ms after the last act of the sitting, at the pace of life */
  readonly afterMs: number
}

/** ms, at the pace of life: long enough to follow, short enough to stay */
export const WAIT = {
  answer: 900,
  initiative: 2_500,
  desk: 2_500,
  speech: 14_000,
  /** before the desk goes on though a person might still want something */
  person: 12_000,
  ballot: 30_000,
  caucus: 45_000,
} as const
