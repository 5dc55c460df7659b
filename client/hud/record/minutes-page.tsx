// The minutes to read in the page, drawn from the same blocks as every file of them.
import { useMemo } from 'react'
import { DIRECTION } from '../../../shared/i18n/format.ts'
import type { Minutes } from '../../../shared/minutes/minutes.ts'
import type { Block, Fact } from '../../../shared/minutes/written/block.ts'
import { writeMinutes } from '../../../shared/minutes/written/write-minutes.ts'
import type { Writing } from './record-words.ts'

interface MinutesPageProps {
  readonly label: string
  readonly minutes: Minutes
  readonly writing: Writing
}

export function MinutesPage({ label, minutes, writing }: MinutesPageProps) {
  const { words, format } = writing
  const blocks = useMemo(() => writeMinutes(minutes, words, format), [minutes, words, format])
  return (
    <article className="minutes" lang={format.language} dir={DIRECTION[format.language]} aria-label={label}>
      {blocks.map((block, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks are never moved, only written anew
        <BlockView key={place} block={block} numberOf={format.number} />
      ))}
    </article>
  )
}

interface BlockViewProps {
  readonly block: Block
  readonly numberOf: (value: number) => string
}

// the panel has the second level, the minutes begin at the third
const HEADINGS = { 2: 'h4', 3: 'h5', 4: 'h6' } as const

function BlockView({ block, numberOf }: BlockViewProps) {
  switch (block.is) {
    case 'title':
      return (
        <header>
          <p className="minutes-kind">{block.kind}</p>
          <h3>{block.text}</h3>
        </header>
      )
    case 'heading': {
      const Heading = HEADINGS[block.level]
      return <Heading>{block.text}</Heading>
    }
    case 'facts':
      return <Facts rows={block.rows} />
    case 'paragraph':
      return block.number === null ? (
        <p>{block.text}</p>
      ) : (
        <p className="minutes-act">
          <span className="minutes-number">{`${numberOf(block.number)}.`}</span> {block.text}
        </p>
      )
    case 'recital':
      return <p className="minutes-recital">{block.text}</p>
    case 'list':
      return (
        <ol>
          {block.items.map((item, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list as it stands
            <li key={place}>{item}</li>
          ))}
        </ol>
      )
    case 'table':
      return <BlockTable head={block.head} rows={block.rows} />
  }
}

function Facts({ rows }: { readonly rows: readonly Fact[] }) {
  return (
    <dl>
      {rows.map(({ label, text, isCode }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows as they stand
        <div key={place}>
          <dt>{label}</dt>
          <dd>{isCode ? <code dir="ltr">{text}</code> : text}</dd>
        </div>
      ))}
    </dl>
  )
}

function BlockTable({ head, rows }: Pick<Extract<Block, { is: 'table' }>, 'head' | 'rows'>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="minutes-table" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first = '', ...rest], row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows as they stand
            <tr key={row}>
              <th scope="row">{first}</th>
              {rest.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells as they stand
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
