// Whether the key is in this page, and how it comes back.
import { useWords } from '../../../i18n/use-words.ts'
import { FileField } from '../file-field.tsx'
import { useTrustee, useTrusteeWork } from '../works.ts'

export function KeyState() {
  const { office } = useWords().chair
  const { load } = useTrusteeWork()
  const isHere = useTrustee((state) => state.key !== null)
  if (isHere) return <p className="fine">{office.keyHere}</p>
  return (
    <>
      <p>{office.keyAway}</p>
      <FileField
        label={office.openKey}
        accept=".json,application/json"
        onText={(name, text) => void load(name, text)}
      />
    </>
  )
}
