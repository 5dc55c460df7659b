// One's own ballot on a board, by the tracker of its receipt: that it stands there, where, and whether it counts.
import { useId, useState } from 'react'
import type { BallotLine } from '../../ballot/jobs/judge-board.ts'

export interface FindWords {
  readonly heading: string
  readonly hint: string
  readonly label: string
  readonly none: string
  readonly many: (of: { readonly count: number }) => string
  readonly counts: (of: { readonly height: number }) => string
  readonly replaced: (of: { readonly height: number }) => string
}

/** fewer signs say nothing about anybody's ballot */
const LEAST_SIGNS = 4

interface FindBallotProps {
  readonly words: FindWords
  readonly ballots: readonly BallotLine[]
  /** which one it is, when it is one */
  readonly onFound?: (tracker: string | null) => void
}

export function FindBallot({ words, ballots, onFound }: FindBallotProps) {
  const id = useId()
  const [text, setText] = useState('')
  const found = ballotsBeginning(ballots, text)
  const [one] = found
  return (
    <div className="find-ballot">
      <label htmlFor={id}>{words.heading}</label>
      <p className="hint" id={`${id}-hint`}>
        {words.hint}
      </p>
      <input
        id={id}
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        value={text}
        aria-label={words.label}
        aria-describedby={`${id}-hint ${id}-found`}
        onChange={({ target }) => {
          setText(target.value)
          const now = ballotsBeginning(ballots, target.value)
          onFound?.(now.length === 1 ? now[0]!.tracker : null)
        }}
      />
      <p role="status" id={`${id}-found`} className={one && found.length === 1 ? 'found' : undefined}>
        {isAsked(text) && saidOf(words, found)}
      </p>
    </div>
  )
}

const isAsked = (text: string): boolean => text.trim().length >= LEAST_SIGNS

/** None while too little is asked. */
export const ballotsBeginning = (ballots: readonly BallotLine[], text: string): readonly BallotLine[] =>
  isAsked(text) ? ballots.filter(({ tracker }) => tracker.startsWith(text.trim())) : []

function saidOf(words: FindWords, found: readonly BallotLine[]): string {
  const [one] = found
  if (!one) return words.none
  if (found.length > 1) return words.many({ count: found.length })
  return one.isLast ? words.counts(one) : words.replaced(one)
}
