// Copies a text and says whether it worked.
import { useState } from 'react'
import { spoken } from '../shared/i18n/format.ts'
import { useDoorWords } from './i18n/use-words.ts'

interface CopyButtonProps {
  readonly text: () => string
  /** accessible name; the shown word when `isShort` is not set */
  readonly label: string
  readonly isShort?: boolean
  readonly className?: string
}

export function CopyButton({ text, label, isShort = false, className = '' }: CopyButtonProps) {
  const { common } = useDoorWords()
  const [answer, setAnswer] = useState<'none' | 'copied' | 'failed'>('none')
  const copy = async () => setAnswer((await copyText(text())) ? 'copied' : 'failed')
  const shown = answer === 'copied' ? common.copied : isShort ? common.copy : label
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={isShort ? spoken(label) : undefined}
        onClick={() => void copy()}
      >
        {shown}
      </button>
      <span role="status" className={answer === 'failed' ? 'error' : 'visually-hidden'}>
        {answer === 'none' ? '' : answer === 'copied' ? common.copied : common.copyFailed}
      </span>
    </>
  )
}

// over plain HTTP from another machine browsers give no clipboard: the old way works there
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text)
  }
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.className = 'visually-hidden'
  document.body.append(field)
  field.select()
  const isCopied = document.execCommand('copy')
  field.remove()
  if (focused instanceof HTMLElement) focused.focus()
  return isCopied
}
