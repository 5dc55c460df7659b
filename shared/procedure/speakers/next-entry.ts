// Whose turn it is on the speakers' list, and whether a turn has come.
import type { PersonId } from '../../ids.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'
import { isPresent } from '../standing.ts'
import { leftOnItemMs } from './floor-time.ts'
import type { ListedKind, SpeakerEntry } from './speakers-state.ts'

/** SP15: who asked, or the head of the delegation when that person has left it; undefined: it has nobody. */
export const speakerOf = ({ people, heads }: Sitting, entry: SpeakerEntry): PersonId | undefined =>
  people.get(entry.person)?.delegation === entry.delegation ? entry.person : heads.get(entry.delegation)

/** SP7: of time on the item, which only speeches need. */
export const hasTime = ({ speakers }: Sitting, { kind, delegation }: SpeakerEntry): boolean =>
  kind !== 'speech' || leftOnItemMs(speakers, delegation) !== 0

// SP13
const mayBeCalled = (sitting: Sitting, entry: SpeakerEntry): boolean =>
  isPresent(sitting, entry.delegation) && hasTime(sitting, entry) && speakerOf(sitting, entry) !== undefined

/** The first entry of this kind that may be called; undefined: none. */
export const firstOf = (sitting: Sitting, kind: ListedKind): SpeakerEntry | undefined =>
  sitting.speakers.entries.find((entry) => entry.kind === kind && mayBeCalled(sitting, entry))

/** Whether speeches of this kind may be heard now (SP9, SP12). */
export function isDue(sitting: Sitting, kind: ListedKind): boolean {
  const { replies } = rulebookOf(sitting).procedure
  return kind !== 'reply' || replies?.when === 'after-speech' || firstOf(sitting, 'speech') === undefined
}

/** Whom the chair calls next: replies and explanations that are due, then speeches; null: nobody is left. */
export function nextEntry(sitting: Sitting): SpeakerEntry | null {
  const kind = (['reply', 'explanation', 'speech'] as const).find(
    (one) => isDue(sitting, one) && firstOf(sitting, one) !== undefined,
  )
  return kind === undefined ? null : (firstOf(sitting, kind) ?? null)
}
