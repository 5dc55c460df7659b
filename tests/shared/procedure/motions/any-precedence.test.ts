// The order of precedence is a total one, whatever was moved (MO14).
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { MotionId } from '../../../../shared/ids.ts'
import { motionsInOrder } from '../../../../shared/procedure/motions/motion-order.ts'
import type { Motion, MotionTerms } from '../../../../shared/procedure/motions/motions-state.ts'
import type { MotionKind } from '../../../../shared/procedure/rulebooks/procedure.ts'
import type { Sitting } from '../../../../shared/procedure/sitting.ts'
import { MEMBERS, of, session } from '../assembly.ts'
import { ARE, I1, KEN } from '../samples.ts'

const hall = session()

const KINDS: readonly MotionKind[] = [
  ...(['suspend-meeting', 'adjourn-meeting', 'close-debate', 'postpone', 'unmoderated-caucus'] as const),
  ...(['moderated-caucus', 'moderated-caucus', 'close-list', 'limit-speeches'] as const),
]

const termsOf = (kind: MotionKind, minutes: number, seconds: number): MotionTerms => {
  if (kind === 'moderated-caucus') return { minutes, seconds }
  if (kind === 'unmoderated-caucus' || kind === 'suspend-meeting') return { minutes }
  if (kind === 'limit-speeches') return { seconds }
  return kind === 'close-debate' || kind === 'postpone' ? { item: I1 } : {}
}

const anyMotion: fc.Arbitrary<Omit<Motion, 'id'>> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    minutes: fc.constantFrom(5, 10, 15),
    seconds: fc.constantFrom(30, 60, 90, 100),
    isSeconded: fc.boolean(),
    delegation: fc.constantFrom(...MEMBERS),
  })
  .map(({ kind, minutes, seconds, isSeconded, delegation }) => ({
    ...{
      motion: kind,
      terms: termsOf(kind, minutes, seconds),
      text: null,
      delegation,
      person: of(delegation),
      at: 0,
    },
    ...{
      seconders: isSeconded ? [delegation === KEN ? ARE : KEN] : [],
      objectors: [],
      spokenFor: 0,
      spokenAgainst: 0,
    },
  }))

const anyMotions: fc.Arbitrary<readonly Motion[]> = fc
  .array(anyMotion, { minLength: 1, maxLength: 9 })
  .map((motions) => motions.map((motion, index) => ({ ...motion, id: `m${index + 1}` as MotionId })))

const withMotions = (pending: readonly Motion[]): Sitting => ({
  ...hall,
  motions: { ...hall.motions, pending },
})
const orderOf = (pending: readonly Motion[]) =>
  motionsInOrder(withMotions(pending)).map(({ motion }) => motion.id)

it('[MO14] has each motion once', () =>
  fc.assert(
    fc.property(anyMotions, (motions) => {
      expect([...orderOf(motions)].sort()).toEqual(motions.map(({ id }) => id).sort())
    }),
  ))

it('[MO14] is the same for any two, whichever others wait', () =>
  fc.assert(
    fc.property(anyMotions, fc.infiniteStream(fc.boolean()), (motions, keeps) => {
      const some = motions.filter(() => keeps.next().value)
      const ids = some.map(({ id }) => id)
      expect(orderOf(some)).toEqual(orderOf(motions).filter((id) => ids.includes(id)))
    }),
  ))

it('[MO14] gives a reason for each place but the last, and that reason holds', () =>
  fc.assert(
    fc.property(anyMotions, (motions) => {
      const ranked = motionsInOrder(withMotions(motions))
      ranked.slice(0, -1).forEach(({ motion, isSeconded, because }, index) => {
        const next = ranked[index + 1]!
        const isSameKind = motion.motion === next.motion.motion
        const minutes = (motion.terms.minutes ?? 0) - (next.motion.terms.minutes ?? 0)
        if (because === 'seconded') expect([isSeconded, next.isSeconded]).toEqual([true, false])
        if (because === 'precedence') expect(isSameKind).toBe(false)
        if (because === 'longer') expect([isSameKind, minutes > 0]).toEqual([true, true])
        if (because === 'more-speakers')
          expect(motion.terms.seconds!).toBeLessThan(next.motion.terms.seconds!)
        if (because === 'earlier')
          expect(Number(motion.id.slice(1))).toBeLessThan(Number(next.motion.id.slice(1)))
      })
      expect(ranked.map(({ because }) => because === null)).toEqual(
        ranked.map((_, at) => at === ranked.length - 1),
      )
    }),
  ))
