// How a recorded vote is called, and where and when it was held.
import type { RecordedVote } from '../../../../../shared/lab/academy/votes/recorded-votes.ts'
import { useLanguage } from '../../../../i18n/use-words.ts'
import { useAcademy } from '../academy-context.ts'

export function useVoteLine({ id, date, source }: RecordedVote): {
  readonly name: string
  readonly line: string
} {
  const { words } = useAcademy()
  const { format } = useLanguage()
  const { votes } = words
  const name = votes.names[id] ?? id
  if (date === null) return { name, line: votes.computed }
  // a day, wherever it is read
  const day = format.date(Date.parse(`${date}T12:00:00Z`))
  return { name, line: source === null ? day : `${day} · ${votes.source(source)}` }
}
