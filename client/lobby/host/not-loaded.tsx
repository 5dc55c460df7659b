// In place of what could not be fetched, or is still on its way.
import { useDoorWords } from '../../i18n/use-words.ts'
import { doorRefusalWords } from '../../refusal-words.ts'
import type { Loaded } from './use-loaded.ts'

interface NotLoadedProps {
  readonly loaded: Exclude<Loaded<unknown>, { readonly phase: 'here' }>
  /** what it is that failed, in a sentence */
  readonly failed: string
  readonly onRetry: () => void
}

export function NotLoaded({ loaded, failed, onRetry }: NotLoadedProps) {
  const words = useDoorWords()
  if (loaded.phase === 'loading') return <p role="status">{words.common.loading}</p>
  return (
    <div role="alert" className="not-loaded">
      <p className="error">
        <span>{failed}</span> <span>{doorRefusalWords(words, loaded.refusal.code)}</span>
      </p>
      <button type="button" onClick={onRetry}>
        {words.common.tryAgain}
      </button>
    </div>
  )
}
