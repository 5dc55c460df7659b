// Where opinions lie, as a chart and in words, with the way to one's own place on the floor of the court, and how it came to this.
import { onCircle } from '../../../../shared/hall/opinion-circle.ts'
import { answeredOf } from '../../../../shared/lab/opinion/answer.ts'
import { LEAST_PLACED, LEAST_STATEMENTS } from '../../../../shared/lab/opinion/limits.ts'
import { enoughOf } from '../../../../shared/lab/opinion/map/matrix.ts'
import type { Picture } from '../../../../shared/lab/opinion/map/picture.ts'
import { useLanguage } from '../../../i18n/use-words.ts'
import { useScreen } from '../../screen/screen-context.ts'
import { GroupKey } from './group-key.tsx'
import { groupName, useOpinion, useOwnPlace } from './opinion-context.ts'
import { PictureChart } from './picture-chart.tsx'
import { TimeLapse } from './time-lapse.tsx'

export function PicturePart() {
  const { words, shown } = useOpinion()
  return (
    <section className="opinion-picture" aria-labelledby="opinion-picture">
      <h4 id="opinion-picture">{words.pictureHeading}</h4>
      {shown.picture ? <Drawn picture={shown.picture} /> : <NotYet />}
    </section>
  )
}

function NotYet() {
  const { words, shown } = useOpinion()
  const count = shown.statements.length
  if (count < LEAST_STATEMENTS) return <p>{words.needsStatements({ count: LEAST_STATEMENTS })}</p>
  return <p>{words.needsPeople({ need: LEAST_PLACED, answers: enoughOf(count), placed: shown.placed })}</p>
}

/** bounds of Kaufman and Rousseeuw (1990) for reasonable and strong structure */
const clarityOf = (silhouette: number): 'weak' | 'fair' | 'strong' =>
  silhouette > 0.7 ? 'strong' : silhouette > 0.5 ? 'fair' : 'weak'

function Drawn({ picture }: { readonly picture: Picture }) {
  const { words, shown } = useOpinion()
  const { format } = useLanguage()
  const own = useOwnPlace()
  const { people, groups, silhouette } = picture
  const summary =
    silhouette === null
      ? words.oneGroup({ count: people })
      : `${words.summary({ count: people, of: groups.length })} ${words.clear[clarityOf(silhouette)]}`
  return (
    <>
      <p>
        {summary} <span className="hint">{words.drawn({ time: format.time(shown.drawnAt ?? 0) })}</span>
      </p>
      <figure>
        <PictureChart picture={picture} own={own} label={`${words.pictureHeading}. ${summary}`} />
        {silhouette !== null && <GroupKey picture={picture} ownGroup={own?.group ?? null} />}
      </figure>
      <OwnLine picture={picture} />
      <p className="hint">{words.howToRead}</p>
      <TimeLapse />
    </>
  )
}

function OwnLine({ picture }: { readonly picture: Picture }) {
  const { words, own } = useOpinion()
  const { view, store } = useScreen()
  const place = useOwnPlace()
  if (!place) {
    const numbers = picture.statements.map(({ number }) => number)
    const left = enoughOf(numbers.length) - answeredOf(own.answers, numbers)
    return left > 0 && own.mayAnswer ? <p role="status">{words.ownNeeds({ count: left })}</p> : null
  }
  const line =
    picture.groups.length > 1 ? words.ownIn({ group: groupName(words, place.group) }) : words.ownHere
  return (
    <div className="opinion-own-line">
      <p role="status">{line}</p>
      {view === 'hall' ? (
        <>
          <button type="button" onClick={() => store.setState({ walkAsked: onCircle(place.x, place.y) })}>
            {words.walk}
          </button>
          <p className="hint">{words.walkHint}</p>
        </>
      ) : (
        <p className="hint">{words.walkPlain}</p>
      )}
    </div>
  )
}
