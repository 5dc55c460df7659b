// A button that fetches a file of the sitting and hands it over; says when it is being made, and why not.
import { useState } from 'react'
import type { RecordWords } from '../../../shared/i18n/en/record.ts'
import type { Refusal } from '../../../shared/refusal.ts'
import { saveFile } from '../../save-file.ts'
import { RefusalLine } from '../refusal-line.tsx'
import { useSitting } from '../sitting-context.ts'

interface FileButtonProps {
  readonly words: Pick<RecordWords, 'saving' | 'saved'>
  /** within the sitting's address */
  readonly path: string
  readonly name: string
  readonly label: string
  /** for those who hear it without what stands around it */
  readonly longLabel: string
}

export function FileButton({ words, path, name, label, longLabel }: FileButtonProps) {
  const sitting = useSitting()
  const [phase, setPhase] = useState<'idle' | 'busy' | 'saved'>('idle')
  const [refused, setRefused] = useState<Refusal | null>(null)
  const save = async () => {
    setPhase('busy')
    setRefused(null)
    const answer = await sitting.file(path)
    setPhase(answer.ok ? 'saved' : 'idle')
    if (answer.ok) saveFile(name, answer.value)
    else setRefused(answer.refusal)
  }
  return (
    <span className="file-button">
      <button
        type="button"
        aria-label={longLabel}
        aria-disabled={phase === 'busy'}
        onClick={() => phase !== 'busy' && void save()}
      >
        {label}
      </button>
      <span role="status" className="visually-hidden">
        {phase === 'busy' ? words.saving : phase === 'saved' ? words.saved : ''}
      </span>
      <RefusalLine refusal={refused} />
    </span>
  )
}
