// While a part of the forum is fetched.
import { useWords } from './i18n/use-words.ts'

export function Waiting() {
  const { common } = useWords()
  return (
    <p role="status" className="waiting page-wait">
      {common.loading}
    </p>
  )
}
