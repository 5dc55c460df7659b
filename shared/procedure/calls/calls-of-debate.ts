// What the speakers' list, a caucus and the agenda call for.
import { openItemOf } from '../proposals/open-item.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'
import { listInUse } from '../speakers/floor-gates.ts'
import { nextEntry } from '../speakers/next-entry.ts'
import type { Call } from './call.ts'

export function callsOfCaucus({ speakers: { caucus, floor } }: Sitting): readonly Call[] {
  if (caucus === null) return []
  if (caucus.kind === 'unmoderated') return [{ is: 'caucus' }]
  return floor === null ? [{ is: 'recognise' }] : []
}

export function callsOfList(sitting: Sitting): readonly Call[] {
  if (!listInUse(sitting).ok) return []
  const entry = nextEntry(sitting)
  return entry ? [{ is: 'give-floor', entry }] : []
}

export function callsOfAgenda(sitting: Sitting): readonly Call[] {
  const { agenda, speakers, motions } = sitting
  if (speakers.caucus !== null || motions.current !== null) return []
  if (openItemOf(sitting) !== null) return []
  const waiting = agenda.items.find(({ phase }) => phase === 'waiting')
  if (waiting) {
    const next: Call = { is: 'take-up-item', item: waiting.id }
    return agenda.isAdopted ? [next] : [{ is: 'adopt-agenda' }, next]
  }
  const isAwaited = agenda.items.length === 0 && !rulebookOf(sitting).procedure.isInformal
  return isAwaited ? [{ is: 'add-items' }] : []
}

/** When nothing else is called for. */
export function callAtRest(sitting: Sitting): Call {
  if (openItemOf(sitting) !== null) return { is: 'no-speakers' }
  return { is: rulebookOf(sitting).procedure.isInformal ? 'at-ease' : 'no-business' }
}
