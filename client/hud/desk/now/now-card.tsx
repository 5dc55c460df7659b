// On top of the desk: what is called for now, with its act, and what comes after it.

import type { Call } from '../../../../shared/procedure/calls/call.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { FloorHolder } from '../../floor/floor-holder.tsx'
import { raisedHands } from '../../people/hands.tsx'
import { Said } from '../../said.tsx'
import { useDelegationName, useView } from '../../sitting-context.ts'
import { useQuestionWords } from '../../vote/use-subject-words.ts'
import { revealBlock } from '../parts/reveal.ts'
import { BLOCK_OF, type BlockName } from './blocks.ts'
import { CallActs } from './call-acts.tsx'
import { outlookOf, wordsOfCall } from './call-words.ts'
import { useCalls } from './use-calls.ts'
import { useNamer } from './use-namer.ts'

/** Where a shortcut finds it. */
export const NOW_ID = 'desk-now'

/** more than this is no outlook but a list */
const MOST_AFTER = 2
const MOST_HANDS = 4

export function NowCard() {
  const { chair } = useWords()
  const name = useNamer()
  const [first, ...rest] = useCalls()
  if (first === undefined) return null
  const { title, text } = wordsOfCall(first, chair, name)
  return (
    <section className="desk-now" aria-labelledby={NOW_ID}>
      <h3 id={NOW_ID} className="desk-now-label" tabIndex={-1}>
        {chair.now.heading}
      </h3>
      <div role="status">
        <p className={first.is === 'speech' ? 'visually-hidden' : 'desk-now-title'}>{title}</p>
        {text !== null && <p className="desk-now-text">{text}</p>}
      </div>
      {first.is === 'speech' && <FloorHolder />}
      {first.is === 'rule' && first.point.text !== null && <Said text={first.point.text} />}
      {'vote' in first && <Asked />}
      <div className="desk-now-acts">
        <CallActs call={first} />
      </div>
      <After calls={rest} />
    </section>
  )
}

/** What is voted on. */
function Asked() {
  const vote = useView((view) => view.chapters.vote)
  const question = useView((view) => view.vote?.question ?? '')
  const said = useQuestionWords()
  if (vote === null) return null
  return <Said text={said({ question, subject: vote.subject })} />
}

function After({ calls }: { readonly calls: readonly Call[] }) {
  const { chair } = useWords()
  const name = useNamer()
  const knocking = useView((view) => view.knocking.length)
  const hands = useHandNames()
  const next = calls.slice(0, MOST_AFTER)
  if (next.length === 0 && knocking === 0 && hands.length === 0) return null
  return (
    <div className="desk-after">
      {next.length > 0 && <p className="desk-now-label">{chair.now.after}</p>}
      <ul>
        {next.map((call, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same call may stand twice, and has nothing of its own
          <li key={place}>
            <Way to={BLOCK_OF[call.is]} text={outlookOf(call, chair, name)} />
          </li>
        ))}
        {knocking > 0 && (
          <li>
            <Way to="people" text={chair.now.knocking({ count: knocking })} />
          </li>
        )}
        {hands.length > 0 && (
          <li>
            <Way to="floor" text={chair.now.hands({ names: hands })} />
          </li>
        )}
      </ul>
    </div>
  )
}

/** Of who raised a hand first: the delegation, or the person who has none. */
function useHandNames(): readonly string[] {
  const people = useView((view) => view.people)
  const nameOf = useDelegationName()
  const hands = raisedHands(people.values()).slice(0, MOST_HANDS)
  return [...new Set(hands.map(({ delegation, name }) => (delegation === null ? name : nameOf(delegation))))]
}

function Way({ to, text }: { readonly to: BlockName; readonly text: string }) {
  return (
    <button type="button" className="desk-way" onClick={() => revealBlock(to)}>
      {text}
    </button>
  )
}
