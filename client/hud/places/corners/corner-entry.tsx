// One corner where I do not sit: who is there, whether it is private, and the way in.
import { useState } from 'react'
import { RefusalLine } from '../../refusal-line.tsx'
import { useScreen } from '../../screen/screen-context.ts'
import { useView } from '../../sitting-context.ts'
import { useAsk } from '../../use-ask.ts'
import { cornerName, peopleIn, useCornersWords, useIsPrivate } from './corners-context.ts'
import { SittersList } from './sitters-list.tsx'
import { useGoToCorner } from './use-go-to-corner.ts'

export function CornerEntry({ corner }: { readonly corner: number }) {
  const words = useCornersWords()
  const { view } = useScreen()
  const people = useView(({ people: all }) => all)
  const isPrivate = useIsPrivate(corner)
  const answer = useKnockAnswer(corner)
  const { go, isBusy, refused } = useGoToCorner()
  const sitting = peopleIn({ people }, corner)
  return (
    <section className={`corner-entry ${isPrivate ? 'is-private' : ''}`} aria-labelledby={`corner-${corner}`}>
      <h4 id={`corner-${corner}`}>
        {cornerName(words, corner)}
        <small>{words.places[corner]}</small>
        <span className="tag">{isPrivate ? words.isPrivate : words.isOpen}</span>
      </h4>
      <SittersList people={sitting} none={words.nobody} />
      {isPrivate && answer !== true ? (
        <KnockButton corner={corner} answer={answer} />
      ) : (
        <>
          {answer === true && isPrivate && <p role="status">{words.mayEnter}</p>}
          <button type="button" aria-disabled={isBusy} onClick={() => !isBusy && void go(corner)}>
            {view === 'hall' ? words.walkThere : words.sitDown}
          </button>
        </>
      )}
      <RefusalLine refusal={refused} />
    </section>
  )
}

/** Whether they have let me in, or invited me; null: they have not said. */
const useKnockAnswer = (corner: number): boolean | null =>
  useView(({ cornerNews }) => {
    const last = cornerNews.findLast(
      (news) => (news.is === 'answered' || news.is === 'invited') && news.corner === corner,
    )
    return last === undefined ? null : last.is === 'invited' || (last.is === 'answered' && last.mayEnter)
  })

function KnockButton({ corner, answer }: { readonly corner: number; readonly answer: boolean | null }) {
  const words = useCornersWords()
  const { ask, isBusy, refused } = useAsk()
  const [hasKnocked, setKnocked] = useState(false)
  const knock = async () => {
    const done = await ask('corner.knock', { corner })
    setKnocked(done.ok)
  }
  return (
    <>
      <button type="button" aria-disabled={isBusy} onClick={() => !isBusy && void knock()}>
        {words.knock}
      </button>
      <p role="status" className="fine">
        {answer === false ? words.mayNotEnter : hasKnocked ? words.knocked : ''}
      </p>
      <RefusalLine refusal={refused} />
    </>
  )
}
