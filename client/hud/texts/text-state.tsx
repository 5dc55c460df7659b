// What stands under a shared text: whether one's words are safe, who else is here and where, and what could not be taken.
import { LONGEST_TEXT } from '../../../shared/lab/shared-text.ts'
import type { TextReader } from '../../../shared/protocol/texts.ts'
import { useWords } from '../../i18n/use-words.ts'
import type { SharedTextView } from '../../net/texts/shared-text.ts'
import { refusalWords } from '../../refusal-words.ts'
import { useView } from '../sitting-context.ts'

interface TextStateProps {
  readonly id: string
  readonly view: SharedTextView
  readonly hasPeople: boolean
  readonly onDismiss: () => void
}

export function TextState({ id, view, hasPeople, onDismiss }: TextStateProps) {
  const { texts } = useWords()
  return (
    <div id={id} className="text-state">
      {view.may === 'read' ? (
        <p>{texts.readOnly}</p>
      ) : (
        <p role="status" className={`text-progress is-${view.progress}`}>
          {texts[view.progress]}
        </p>
      )}
      {view.text.length >= LONGEST_TEXT && <p role="status">{texts.full}</p>}
      {hasPeople && <TextPeople here={view.here} text={view.text} />}
      {view.lost && <LostWords lost={view.lost} onDismiss={onDismiss} />}
    </div>
  )
}

function TextPeople({ here, text }: { readonly here: readonly TextReader[]; readonly text: string }) {
  const { texts } = useWords()
  const me = useView((view) => view.me.id)
  const others = here.filter(({ person }) => person !== me)
  if (others.length === 0) return <p className="text-people">{texts.alone}</p>
  const names = others.map(({ name, at }) =>
    at === null ? name : texts.writesIn({ name, paragraph: paragraphAt(text, at) }),
  )
  return <p className="text-people">{texts.here({ names })}</p>
}

/** Counted from 1: lines with words in them. */
const paragraphAt = (text: string, at: number): number =>
  Math.max(
    1,
    text
      .slice(0, at + 1)
      .split('\n')
      .filter((line) => line.trim() !== '').length,
  )

interface LostWordsProps {
  readonly lost: NonNullable<SharedTextView['lost']>
  readonly onDismiss: () => void
}

function LostWords({ lost, onDismiss }: LostWordsProps) {
  const words = useWords()
  return (
    <div role="alert" className="text-lost">
      <p>
        {words.texts.lost} {refusalWords(words, lost.code)}
      </p>
      <label>
        {words.texts.lostCopy}
        <textarea readOnly dir="auto" rows={5} value={lost.text} />
      </label>
      <button type="button" onClick={onDismiss}>
        {words.texts.lostDismiss}
      </button>
    </div>
  )
}
