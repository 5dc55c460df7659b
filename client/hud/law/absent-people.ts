// People who are accredited but not in the hall: nobody tells who they are, only how many each delegation has. Each gets a stand-in,
// so that the law asked beforehand refuses nothing that it would allow (RO19).
import type { DelegationId, PersonId } from '../../../shared/ids.ts'
import type { Member } from '../../../shared/procedure/roles/roles-state.ts'

interface People {
  readonly people: ReadonlyMap<PersonId, Member>
  readonly heads: ReadonlyMap<DelegationId, PersonId>
}

interface Told {
  /** accredited people of each delegation */
  readonly counts: ReadonlyMap<DelegationId, number>
  /** who is named elsewhere, in the hall or not: who presides, and who would */
  readonly named: readonly PersonId[]
}

/** Those of the hall first, then the others; a head that is not in the hall is the first of those that its delegation has elsewhere. */
export function withAbsent({ people, heads }: People, { counts, named }: Told): People {
  const all = new Map(people)
  const leading = new Map(heads)
  for (const person of named)
    if (!all.has(person)) all.set(person, { role: 'chair', delegation: null, mayCast: false })
  for (const [delegation, count] of counts) {
    const here = [...people.values()].filter((member) => member.delegation === delegation).length
    for (let index = here; index < count; index++)
      all.set(standIn(delegation, index), { role: 'delegate', delegation, mayCast: false })
    if (count > here && !leading.has(delegation)) leading.set(delegation, standIn(delegation, here))
  }
  return { people: all, heads: leading }
}

/** No person has such an id: those are letters and digits. */
const standIn = (delegation: DelegationId, index: number): PersonId => `~${delegation}~${index}` as PersonId
