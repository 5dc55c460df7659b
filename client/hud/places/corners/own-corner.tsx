// The corner where I sit: who is with me, who asks to be let in, closing and opening it, talking, inviting, leaving.
import type { CornerNews } from '../../../../shared/protocol/corners.ts'
import { AskButton } from '../../ask-button.tsx'
import { useView } from '../../sitting-context.ts'
import { CornerInvite } from './corner-invite.tsx'
import { CornerTalk } from './corner-talk.tsx'
import { cornerName, peopleIn, useCornersWords, useIsPrivate } from './corners-context.ts'
import { SittersList } from './sitters-list.tsx'

export function OwnCorner({ corner }: { readonly corner: number }) {
  const words = useCornersWords()
  const isPrivate = useIsPrivate(corner)
  const people = useView(({ people: all }) => all)
  const me = useView((view) => view.me.id)
  const others = peopleIn({ people }, corner).filter(({ id }) => id !== me)
  return (
    <section className={`own-corner ${isPrivate ? 'is-private' : ''}`} aria-labelledby="own-corner">
      <h4 id="own-corner">
        {words.youAreIn({ corner: cornerName(words, corner) })}
        <span className="tag">{isPrivate ? words.isPrivate : words.isOpen}</span>
      </h4>
      <Knocks />
      <h5>{words.withYou}</h5>
      <SittersList people={others} none={words.alone} />
      <div className="corner-close">
        <AskButton name="corner.close" payload={{ isPrivate: !isPrivate }}>
          {isPrivate ? words.open : words.close}
        </AskButton>
        <p className="fine">{isPrivate ? words.openHint : words.closeHint}</p>
      </div>
      <CornerTalk isPrivate={isPrivate} />
      <CornerInvite corner={corner} />
      <AskButton name="seat.leave" payload={{}}>
        {words.leave}
      </AskButton>
    </section>
  )
}

const NOBODY: Extract<CornerNews, { is: 'knocking' }>['people'] = []

function Knocks() {
  const words = useCornersWords()
  const knocking = useView(({ cornerNews }) => {
    const last = cornerNews.findLast((news) => news.is === 'knocking')
    return last?.is === 'knocking' ? last.people : NOBODY
  })
  return (
    <ul className="corner-knocks" role="alert">
      {knocking.map(({ person, name }) => (
        <li key={person}>
          <span>{words.asksToEnter({ name })}</span>
          <AskButton
            name="corner.answer"
            payload={{ person, mayEnter: true }}
            label={words.letInWhom({ name })}
          >
            {words.letIn}
          </AskButton>
          <AskButton
            name="corner.answer"
            payload={{ person, mayEnter: false }}
            label={words.notNowWhom({ name })}
          >
            {words.notNow}
          </AskButton>
        </li>
      ))}
    </ul>
  )
}
