// What a person writes into the form of a motion, and the terms that it comes to.
import { MOTION_TERMS, type TermName } from '../../../shared/procedure/motions/motion-terms.ts'
import type { MotionTerms } from '../../../shared/procedure/motions/motions-state.ts'
import type { MotionKind } from '../../../shared/procedure/rulebooks/procedure.ts'
import { aboutOf, aboutTerms, type MotionChoice } from './motion-choices.ts'

export interface WrittenTerms {
  /** as typed; '' says nothing */
  readonly minutes: string
  readonly seconds: string
  /** id of what it is about; '': nothing in particular, or not chosen yet */
  readonly about: string
  readonly parts: MotionTerms['parts']
}

/** what is usual, so that often only the topic is to be written */
const USUAL_MINUTES = '10'
const USUAL_SECONDS = '60'

export const takesTerm = (motion: MotionKind, name: TermName): boolean =>
  MOTION_TERMS[motion].needs.includes(name) || MOTION_TERMS[motion].takes.includes(name)

export const needsTerm = (motion: MotionKind, name: TermName): boolean =>
  MOTION_TERMS[motion].needs.includes(name)

/** Where there is but one thing that it may be about, it is chosen. */
export const firstTerms = ({ motion, about }: MotionChoice): WrittenTerms => ({
  minutes: needsTerm(motion, 'minutes') ? USUAL_MINUTES : '',
  seconds: needsTerm(motion, 'seconds') ? USUAL_SECONDS : '',
  about: aboutOf(motion) !== null && about.length === 1 ? (about[0] ?? '') : '',
  parts: undefined,
})

export const termsOf = (motion: MotionKind, written: WrittenTerms): MotionTerms => ({
  ...(takesTerm(motion, 'minutes') && written.minutes !== '' && { minutes: Number(written.minutes) }),
  ...(takesTerm(motion, 'seconds') && written.seconds !== '' && { seconds: Number(written.seconds) }),
  ...aboutTerms(motion, written.about),
  ...(takesTerm(motion, 'parts') && written.parts && { parts: written.parts }),
})
