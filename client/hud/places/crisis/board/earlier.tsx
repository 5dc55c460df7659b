// What was said of an event before it was corrected: by whom, when and why it was changed, the latest first.
import type { Version } from '../../../../../shared/lab/crisis/crisis-state.ts'
import { useLanguage } from '../../../../i18n/use-words.ts'
import { ConfidenceMark } from '../confidence-mark.tsx'
import { useCrisis } from '../crisis-context.ts'

export function Earlier({ versions }: { readonly versions: readonly Version[] }) {
  const { words } = useCrisis()
  const { format } = useLanguage()
  const changes = versions.slice(1).map((after, place) => ({ place, after, before: versions[place]! }))
  if (changes.length === 0) return null
  return (
    <details className="event-earlier">
      <summary>{words.list.earlier({ count: changes.length })}</summary>
      <ol>
        {changes.toReversed().map(({ place, after, before }) => (
          <li key={place}>
            {after.texts && (
              <p>
                {words.list.corrected({
                  ...{ name: after.texts.by, at: format.dateTime(after.at), why: after.texts.why },
                })}
              </p>
            )}
            <p className="fine">
              <ConfidenceMark confidence={before.confidence} />
              <span>{format.dateTime(before.time)}</span>
              <bdi>{before.texts?.place}</bdi>
            </p>
            <p dir="auto" className="event-text">
              <strong>{before.texts?.title ?? words.list.erased}</strong>
            </p>
            {before.texts && before.texts.description !== '' && (
              <p dir="auto" className="event-text">
                {before.texts.description}
              </p>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}
