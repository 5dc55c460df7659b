// What something that is shown is, in one line: its kind, how much of it there is, whose it is, and since when.
import type { ExhibitsWords } from '../../../../shared/i18n/en/exhibits.ts'
import type { ShownExhibit } from '../../../../shared/lab/wall/wall-types.ts'

interface ExhibitFactsProps {
  readonly exhibit: ShownExhibit
  readonly words: ExhibitsWords
  /** from 0, of what is on the wall, where a page that is turned is announced; otherwise the exhibit is one of the list */
  readonly page?: number
}

export function ExhibitFacts({ exhibit, words, page }: ExhibitFactsProps) {
  const { kind, pages, texts, at } = exhibit
  const size = page === undefined ? sizeOf(exhibit, words) : pageOf(pages, page, words)
  const name = texts?.name ?? ''
  const whose = page === undefined ? words.by({ name, at }) : words.shownBy({ name })
  // a screen is called what it is
  const facts = [kind === 'screen' ? null : words.kinds[kind], size, name === '' ? null : whose]
  return (
    <p className="fine" role={page === undefined ? undefined : 'status'}>
      {facts.filter((fact) => fact !== null).join(' · ')}
    </p>
  )
}

const pageOf = (sum: number, page: number, words: ExhibitsWords): string | null =>
  sum > 1 ? words.page({ number: page + 1, sum }) : null

function sizeOf({ pages, brought }: ShownExhibit, { list }: ExhibitsWords): string | null {
  if (brought < pages) return list.coming({ brought, sum: pages })
  return pages > 1 ? list.pages({ count: pages }) : null
}
