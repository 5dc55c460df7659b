// What a simulated delegation says when it has the floor: from its position, about what is before the body.
import type { DelegationId } from '../../../ids.ts'
import { openItemOf } from '../../../procedure/proposals/open-item.ts'
import type { Sitting } from '../../../procedure/sitting.ts'
import type { Floor } from '../../../procedure/speakers/speakers-state.ts'
import { choiceOn } from './ballots.ts'
import { oneOf, shuffled } from './chance.ts'
import { leaningOn, positionOf } from './positions.ts'
import type { Rehearsal } from './rehearsal.ts'
import { textsOf } from './texts-of.ts'
import { AXES, levelOf } from './topics.ts'

/** Paragraphs in the language of the rehearsal; null: nobody simulated has the floor, or nothing is to be said. */
export function speechOf(rehearsal: Rehearsal, sitting: Sitting, floor: Floor): string | null {
  const { delegation, kind, person, givenAt } = floor
  if (delegation === null || !rehearsal.isSimulated(person)) return null
  const texts = textsOf(rehearsal)
  switch (kind) {
    case 'for':
    case 'against':
      return texts.onMotion[kind]
    case 'reply':
      return texts.reply
    case 'explanation':
      return explanationOf(rehearsal, sitting, delegation)
    case 'caucus':
      return `${texts.inCaucus} ${argumentOf(rehearsal, delegation, givenAt)}`
    case 'speech': {
      const opening = oneOf(texts.openings, rehearsal.seed, delegation, givenAt) ?? ''
      const argument = argumentOf(rehearsal, delegation, givenAt)
      return [opening, argument, onDrafts(rehearsal, sitting, delegation), texts.closing].join(' ').trim()
    }
    default:
      return null
  }
}

/** On the question that it cares about most, another one each time. */
function argumentOf(rehearsal: Rehearsal, delegation: DelegationId, givenAt: number): string {
  const position = positionOf(rehearsal, delegation)
  const [axis] = shuffled(AXES, rehearsal.seed, delegation, givenAt)
  return textsOf(rehearsal).positions[axis!][levelOf(position[axis!])]
}

function onDrafts(rehearsal: Rehearsal, sitting: Sitting, delegation: DelegationId): string {
  const texts = textsOf(rehearsal)
  const draft = sitting.proposals.proposals.findLast(
    ({ item, phase }) => item === openItemOf(sitting) && phase === 'introduced',
  )
  if (!draft) return ''
  if (draft.delegation === delegation) return texts.ownDraft
  return texts.onDraft[leaningOn(rehearsal, sitting, delegation, draft.id)]
}

function explanationOf(rehearsal: Rehearsal, sitting: Sitting, delegation: DelegationId): string | null {
  const last = sitting.decided.findLast(({ subject }) => subject.of === 'proposal')
  if (!last) return null
  const cast = last.choices[delegation] ?? choiceOn(rehearsal, sitting, delegation, last.subject)
  return typeof cast === 'string' ? textsOf(rehearsal).explanation[cast] : null
}
