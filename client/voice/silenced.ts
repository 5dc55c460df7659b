// Whom one does not want to hear on this device. It holds over broken lines and a reload, and goes with the tab; nobody else is told.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { PersonId } from '../../shared/ids.ts'
import { ofSitting } from '../net/of-sitting.ts'
import { readStored, writeStored } from '../stored.ts'

export interface Silenced {
  readonly store: StoreApi<ReadonlySet<PersonId>>
  silence(person: PersonId, isSilent: boolean): void
}

export const silencedOf = ofSitting((sitting): Silenced => {
  const key = `silenced.${sitting.store.getState().session.id}`
  const kept = (readStored(key, 'tab') ?? '').split(' ').filter((id) => id !== '')
  const store = createStore<ReadonlySet<PersonId>>(() => new Set(kept as PersonId[]))
  return {
    store,
    silence: (person, isSilent) => {
      const silenced = new Set(store.getState())
      if (isSilent) silenced.add(person)
      else silenced.delete(person)
      store.setState(silenced, true)
      writeStored(key, silenced.size === 0 ? null : [...silenced].join(' '), 'tab')
    },
  }
})
