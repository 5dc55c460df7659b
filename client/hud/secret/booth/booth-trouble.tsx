// What went wrong in the booth, and what to do.
import { useWords } from '../../../i18n/use-words.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { useBoothState } from './booth.ts'

export function BoothTroubleLine() {
  const { booth: words } = useWords()
  const trouble = useBoothState((state) => state.trouble)
  if (trouble?.is === 'refused') return <RefusalLine refusal={trouble.refusal} />
  if (trouble === null) return null
  const isOurs = trouble.is === 'fault' && (trouble.fault === 'broken' || trouble.fault === 'not-allowed')
  return (
    <p role="alert" className="error">
      {trouble.is === 'other-receipt'
        ? words.otherReceipt
        : isOurs
          ? words.broken
          : words.fault({ fault: trouble.fault })}
    </p>
  )
}
