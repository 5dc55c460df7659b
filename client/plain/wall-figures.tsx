// The figures of the wall as text: counts, the roll of a roll-call, names with their votes.
import { DelegationFlag } from '../hud/delegation-flag.tsx'
import { useWords } from '../i18n/use-words.ts'
import type { CellState, WallCell, WallCount, WallRow } from '../wall/wall-sheet.ts'

const MARKS: Readonly<Record<CellState, string>> = {
  yes: '✔',
  no: '✖',
  abstain: '―',
  called: '●',
  waiting: '○',
  absent: '–',
  passed: '…',
}

export function WallCounts({ counts }: { readonly counts: readonly WallCount[] }) {
  if (counts.length === 0) return null
  return (
    <dl className="counts">
      {counts.map(({ choice, figure, label }) => (
        <div key={choice} className={choice}>
          <dt>
            <span className={`choice-mark ${choice}`}>
              <span className="mark" aria-hidden="true">
                {MARKS[choice]}
              </span>
              {label}
            </span>
          </dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  )
}

export function WallCells({ cells }: { readonly cells: readonly WallCell[] }) {
  const { rules } = useWords()
  if (cells.length === 0) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a roll of 193 scrolls, and must be reachable by keyboard
    <ol className="wall-cells" aria-label={rules.methods['roll-call']} tabIndex={0}>
      {cells.map(({ id, name, state, said }) => (
        <li key={id} className={state} aria-current={state === 'called' ? 'step' : undefined}>
          <DelegationFlag id={id} size={20} />
          <bdi>{name}</bdi>
          <span className="mark" aria-hidden="true">
            {MARKS[state]}
          </span>
          {said !== '' && <span className="visually-hidden">{said}</span>}
        </li>
      ))}
    </ol>
  )
}

export function WallRows({ rows }: { readonly rows: readonly WallRow[] }) {
  const { wall } = useWords()
  if (rows.length === 0) return null
  return (
    <ul className="wall-rows">
      {rows.map(({ name, flag, figure, isElected }) => (
        <li key={name} className={isElected ? 'is-elected' : undefined}>
          {flag !== null && <DelegationFlag id={flag} size={24} />}
          <bdi>{name}</bdi>
          {figure !== null && <strong className="digits">{figure}</strong>}
          {isElected && <span className="tag strong">{wall.elected}</span>}
        </li>
      ))}
    </ul>
  )
}
