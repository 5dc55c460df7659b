// The wall as a panel of both views: what is on it now, what one may show, and all that was shown.
import { useScreen } from '../../screen/screen-context.ts'
import { useView } from '../../sitting-context.ts'
import { PlaceGate } from '../place-gate.tsx'
import { usePlace } from '../use-place.ts'
import { BringBlock } from './bring-block.tsx'
import { ExhibitList } from './exhibit-list.tsx'
import { useExhibitsWords } from './exhibits-words.ts'
import { OnWallNow } from './on-wall-now.tsx'
import { TurnPages } from './turn-pages.tsx'
import { useMayShow } from './use-may-show.ts'
import '../../../styles/exhibits.css'

export function WallPlacePanel() {
  const words = useExhibitsWords()
  const mayShow = useMayShow()
  const { view } = useScreen()
  const me = useView((view) => view.me.id)
  const isReplay = useView(({ session }) => session.isReplay)
  const { shown, refused, actRefused, act } = usePlace('wall')
  return (
    <PlaceGate words={words} refused={refused} shown={shown}>
      {(words, { now, exhibits, bytesLeft }) => (
        <div className="exhibits">
          {now ? (
            <OnWallNow now={now} words={words} isThere={view === 'plain'} />
          ) : (
            <p className="hint">{words.nothing}</p>
          )}
          {now && (mayShow || now.exhibit.by === me) && (
            <TurnPages {...{ now, words, act, mayTurn: mayShow, refused: actRefused }} />
          )}
          {mayShow ? (
            <BringBlock words={words} act={act} bytesLeft={bytesLeft} />
          ) : (
            !isReplay && <p className="hint">{words.mayNot}</p>
          )}
          <ExhibitList {...{ words, exhibits, act, mayShow, onWall: now?.exhibit.id ?? null }} />
        </div>
      )}
    </PlaceGate>
  )
}
