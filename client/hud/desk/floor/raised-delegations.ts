// Delegations whose people have raised a hand, the first hand first.
import { useMemo } from 'react'
import type { DelegationId } from '../../../../shared/ids.ts'
import type { PersonView } from '../../../net/sitting-view.ts'
import { raisedHands } from '../../people/hands.tsx'
import { useView } from '../../sitting-context.ts'

export const raisedDelegations = (people: Iterable<PersonView>): readonly DelegationId[] => [
  ...new Set(raisedHands(people).flatMap(({ delegation }) => delegation ?? [])),
]

export function useRaisedDelegations(): readonly DelegationId[] {
  const people = useView((view) => view.people)
  return useMemo(() => raisedDelegations(people.values()), [people])
}
