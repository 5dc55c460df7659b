// What is on the wall at this moment: which thing, whose, which page, and the thing itself. A page that is turned is announced politely.
import type { ExhibitsWords } from '../../../../shared/i18n/en/exhibits.ts'
import { isLiveKind } from '../../../../shared/lab/wall/wall-state.ts'
import type { OnWall } from '../../../../shared/lab/wall/wall-types.ts'
import { useView } from '../../sitting-context.ts'
import { ExhibitFacts } from './exhibit-facts.tsx'
import { ExhibitPage } from './exhibit-page.tsx'
import { useTitleOf } from './exhibits-words.ts'
import { LivePicture } from './live-picture.tsx'
import { SittingText } from './sitting-text.tsx'

interface OnWallProps {
  readonly now: OnWall
  readonly words: ExhibitsWords
  /** the thing itself stands on the page already: in the plain view under the wall */
  readonly isThere?: boolean
}

export function OnWallNow({ now, words, isThere = false }: OnWallProps) {
  const { exhibit, page } = now
  const title = useTitleOf(words)(exhibit)
  return (
    <section className="on-wall" aria-label={words.nowHeading}>
      <h4>
        <bdi>{title}</bdi>
      </h4>
      <ExhibitFacts {...{ exhibit, words, page }} />
      {!isThere && <Thing now={now} words={words} title={title} />}
    </section>
  )
}

function Thing({ now: { exhibit, page, size }, words, title }: OnWallProps & { readonly title: string }) {
  const isReplay = useView(({ session }) => session.isReplay)
  if (exhibit.gone) return <p className="hint">{words.past[exhibit.gone]}</p>
  if (isReplay && isLiveKind(exhibit.kind))
    return <p className="hint">{words.past[exhibit.kind]({ name: exhibit.texts?.name ?? null })}</p>
  switch (exhibit.kind) {
    case 'pages':
    case 'picture':
      return (
        size && (
          <ExhibitPage
            key={`${exhibit.id} ${page}`}
            {...{ exhibit: exhibit.id, page, brought: exhibit.brought, size, words, title }}
          />
        )
      )
    case 'text':
      return exhibit.text && <SittingText text={exhibit.text} />
    default:
      return <LivePicture exhibit={exhibit} kind={exhibit.kind} words={words} />
  }
}
