// A change as it is read: what is taken out is struck through, what is put in is underlined, and both are said to who listens.
import { useWords } from '../../i18n/use-words.ts'
import { diffWords } from './word-diff.ts'

export function ChangeMarks({ before, after }: { readonly before: string; readonly after: string }) {
  const { business } = useWords()
  return (
    <p className="marked" dir="auto">
      {diffWords(before, after).map(({ is, text }, place) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: runs have no other name, and are drawn anew together
        if (is === 'same') return <span key={place}>{text}</span>
        const Mark = is === 'removed' ? 'del' : 'ins'
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <Mark key={place}>
            <span className="visually-hidden">{business[is]} </span>
            {text}
          </Mark>
        )
      })}
    </p>
  )
}
