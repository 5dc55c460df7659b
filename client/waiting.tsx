// While a part of the forum is fetched.
import { useDoorWords } from './i18n/use-words.ts'

export function Waiting() {
  const { common } = useDoorWords()
  return (
    <p role="status" className="waiting page-wait">
      {common.loading}
    </p>
  )
}
