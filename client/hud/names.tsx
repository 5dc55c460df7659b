// Names of people and delegations, each with its own direction.
import type { DelegationId, PersonId } from '../../shared/ids.ts'
import { useHallWords } from '../i18n/use-words.ts'
import type { PersonView } from '../net/sitting-view.ts'
import { useDelegationName, useView } from './sitting-context.ts'

export function PersonName({ person }: { readonly person: PersonView }) {
  const { common } = useHallWords()
  const isMe = useView(({ me }) => me.id === person.id)
  return (
    <span className="person-name">
      <bdi>{person.name}</bdi>
      {isMe && <span className="tag">{common.you}</span>}
    </span>
  )
}

export function DelegationName({ id }: { readonly id: DelegationId }) {
  const nameOf = useDelegationName()
  return <bdi className="delegation-name">{nameOf(id)}</bdi>
}

/** The name of someone who may have left. */
export const usePersonName = (id: PersonId | null): string | null =>
  useView(({ people, me }) => (id === null ? null : id === me.id ? me.name : (people.get(id)?.name ?? null)))
