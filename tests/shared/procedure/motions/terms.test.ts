// What a motion states. MO6, MO7.
import { describe, expect, it } from 'vitest'
import { MOST_MINUTES, MOTION_TERMS } from '../../../../shared/procedure/motions/motion-terms.ts'
import type { MotionTerms } from '../../../../shared/procedure/motions/motions-state.ts'
import { MODEL_UN } from '../../../../shared/procedure/rulebooks/model-un.ts'
import type { MotionKind } from '../../../../shared/procedure/rulebooks/procedure.ts'
import { I2, of, session, when } from '../assembly.ts'
import { MOTIONS } from '../assembly-rules.ts'
import { move, movedEvent, R3 } from '../business-samples.ts'
import { ARE, I1, M1 } from '../samples.ts'

const hall = session()

describe('terms', () => {
  const needed = MOTIONS.flatMap(({ motion }) =>
    MOTION_TERMS[motion].needs.slice(0, 1).map((name) => [motion, name] as const),
  )

  it.each(needed)('[MO6] %s states its %s', (kind, name) =>
    when(hall, move(kind), of(ARE)).refuses('term-missing', `T ${kind}`, `terms.${name}`),
  )

  it('[MO6] every motion of the rules is among those with terms', () =>
    expect(Object.keys(MOTION_TERMS).sort()).toEqual(MOTIONS.map(({ motion }) => motion).sort()))

  it.each<[MotionKind, MotionTerms, string]>([
    ['suspend-meeting', { minutes: 0 }, 'minutes'],
    ['suspend-meeting', { minutes: 1.5 }, 'minutes'],
    ['suspend-meeting', { minutes: MOST_MINUTES + 1 }, 'minutes'],
    ['suspend-meeting', { minutes: Number.NaN }, 'minutes'],
    ['unmoderated-caucus', { minutes: 21 }, 'minutes'],
    ['limit-speeches', { seconds: 4 }, 'seconds'],
    ['limit-speeches', { seconds: 3601 }, 'seconds'],
  ])('[MO6] %s: no %j', (kind, terms, name) =>
    when(hall, move(kind, terms), of(ARE)).refuses('bad-figure', `T ${kind}`, `terms.${name}`),
  )

  it.each<[MotionKind, MotionTerms]>([
    ['suspend-meeting', { minutes: MOST_MINUTES }],
    ['suspend-meeting', {}],
    ['unmoderated-caucus', { minutes: 20 }],
    ['limit-speeches', { seconds: 5 }],
    ['limit-speeches', { seconds: 3600 }],
  ])('[MO6] %s: %j', (kind, terms) =>
    when(hall, move(kind, terms), of(ARE)).gives(movedEvent(M1, kind, ARE, terms)),
  )

  it('[MO6] what the kind does not need is left out', () =>
    when(hall, move('limit-speeches', { seconds: 90, minutes: 0, item: I2, proposal: R3 }), of(ARE)).gives(
      movedEvent(M1, 'limit-speeches', ARE, { seconds: 90 }),
    ))

  it('[MO6] what concerns the item names the one that is open', () =>
    when(hall, move('adjourn-debate', { item: I2 }), of(ARE)).gives(
      movedEvent(M1, 'adjourn-debate', ARE, { item: I1 }),
    ))

  const caucus = { minutes: 1, seconds: 60 }

  it('[MO7] a moderated caucus has a topic', () =>
    when(hall, move('moderated-caucus', caucus), of(ARE)).refuses(
      'term-missing',
      'T moderated-caucus',
      'text',
    ))

  it('[MO7] and time for one speech', () =>
    when(hall, move('moderated-caucus', caucus, 'Wells'), of(ARE)).gives(
      movedEvent(M1, 'moderated-caucus', ARE, caucus, 'Wells'),
    ))

  it('[MO7] no less', () =>
    when(hall, move('moderated-caucus', { minutes: 1, seconds: 61 }, 'Wells'), of(ARE)).refuses(
      'bad-figure',
      'MO7',
      'terms.seconds',
    ))
})

it('[MO6] what Model United Nations allows a caucus is its most', () => {
  const { motions } = MODEL_UN.procedure
  expect(motions.find(({ motion }) => motion === 'moderated-caucus')?.mostMinutes).toBe(20)
})
