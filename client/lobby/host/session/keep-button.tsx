// Fetches a file of the session as its host, and hands it over; the page says how it went.
import { useState } from 'react'
import type { Refusal } from '../../../../shared/refusal.ts'
import type { Result } from '../../../../shared/result.ts'
import { useHostWords } from '../../../i18n/use-words.ts'
import { saveFile } from '../../../save-file.ts'
import type { Act } from './session-page.tsx'

interface KeepButtonProps {
  readonly file: () => Promise<Result<Blob, Refusal>>
  readonly name: string
  readonly label: string
  readonly act: Act
}

export function KeepButton({ file, name, label, act }: KeepButtonProps) {
  const { planned: words } = useHostWords()
  const [isBusy, setBusy] = useState(false)
  const keep = async () => {
    setBusy(true)
    const asked = file()
    await act(asked, words.kept)
    const answer = await asked
    if (answer.ok) saveFile(name, answer.value)
    setBusy(false)
  }
  return (
    <button type="button" aria-disabled={isBusy} onClick={() => !isBusy && void keep()}>
      {isBusy ? words.saving : label}
    </button>
  )
}
