// Registering what was drawn, when its links were kept: what is registered stands.
import { useWords } from '../../../i18n/use-words.ts'
import { WhenKept } from '../when-kept.tsx'
import { useRegistrar, useRegistrarWork } from '../works.ts'

interface RegisterKeptProps {
  /** so many are not registered yet */
  readonly waiting: number
  readonly isSaved: boolean
}

export function RegisterKept({ waiting, isSaved }: RegisterKeptProps) {
  const { office } = useWords().chair
  const { register } = useRegistrarWork()
  const isBusy = useRegistrar((state) => state.doing !== null)
  return (
    <WhenKept
      isSaved={isSaved}
      isBusy={isBusy}
      kept={office.hasKeptLinks}
      first={office.saveLinksFirst}
      onSend={() => void register()}
    >
      {office.register({ count: waiting })}
    </WhenKept>
  )
}
