// Somebody is not heard on this device any more, or again. The voice lines need not be open for it.
import { useStore } from 'zustand'
import { spoken } from '../../../shared/i18n/format.ts'
import type { PersonId } from '../../../shared/ids.ts'
import { useWords } from '../../i18n/use-words.ts'
import { silencedOf } from '../../voice/silenced.ts'
import { useSitting } from '../sitting-context.ts'

export const useIsSilenced = (person: PersonId): boolean =>
  useStore(silencedOf(useSitting()).store, (silenced) => silenced.has(person))

export function SilenceButton({ person, name }: { readonly person: PersonId; readonly name: string }) {
  const { people: words } = useWords()
  const sitting = useSitting()
  const isSilenced = useIsSilenced(person)
  return (
    <button
      type="button"
      className="quiet"
      aria-label={spoken((isSilenced ? words.hearAgainLong : words.silenceLong)({ name }))}
      onClick={() => silencedOf(sitting).silence(person, !isSilenced)}
    >
      {isSilenced ? words.hearAgain : words.silence}
    </button>
  )
}
