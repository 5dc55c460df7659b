// What is said and written in a rehearsal, in the language in which it is held.
import { rehearsalTexts as arabic } from '../../../i18n/ar/academy/rehearsal-texts.ts'
import { rehearsalTexts as english, type RehearsalTexts } from '../../../i18n/en/academy/rehearsal-texts.ts'
import type { ProposalText } from '../../../procedure/proposals/proposals-state.ts'
import type { Rehearsal } from './rehearsal.ts'
import { AXES, type Axis, levelOf, type Stance } from './topics.ts'

export const textsOf = ({ language }: Pick<Rehearsal, 'language'>): RehearsalTexts =>
  language === 'ar' ? arabic : english

/** One operative paragraph for each question, as its author stands on it. */
export function draftOf(rehearsal: Rehearsal, stance: Stance): ProposalText {
  const { topics, clauses } = textsOf(rehearsal)
  const { draft, recitals } = topics[rehearsal.topic]
  return {
    title: draft,
    preamble: recitals,
    operative: AXES.map((axis) => clauses[axis][levelOf(stance[axis])]),
  }
}

export const clauseOf = (rehearsal: Rehearsal, axis: Axis, stance: Stance): string =>
  textsOf(rehearsal).clauses[axis][levelOf(stance[axis])]
