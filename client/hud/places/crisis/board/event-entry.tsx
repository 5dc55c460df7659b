// One event: its headline with how sure, when and where; opened, everything that is known of it and what was said before.
import type { CrisisEvent } from '../../../../../shared/lab/crisis/crisis-state.ts'
import { latest } from '../../../../../shared/lab/crisis/crisis-state.ts'
import { hostOf } from '../../../../../shared/text/links.ts'
import { useLanguage } from '../../../../i18n/use-words.ts'
import { ConfidenceMark } from '../confidence-mark.tsx'
import { useCrisis } from '../crisis-context.ts'
import { Earlier } from './earlier.tsx'
import { usePlaceText } from './use-place-text.ts'
import { WithdrawForm } from './withdraw-form.tsx'

interface EventEntryProps {
  readonly event: CrisisEvent
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
  readonly onCorrect: () => void
}

export function EventEntry({ event, isOpen, onOpen, onCorrect }: EventEntryProps) {
  const { words } = useCrisis()
  const { format } = useLanguage()
  const { texts, time, confidence, category } = latest(event)
  const { withdrawn } = event
  return (
    <li className={withdrawn ? 'event is-withdrawn' : 'event'}>
      <button
        id={`event-${event.id}`}
        type="button"
        className="event-head"
        aria-expanded={isOpen}
        onClick={() => onOpen(!isOpen)}
      >
        <span className="event-title" dir="auto">
          {texts?.title ?? words.list.erased}
        </span>
        <span className="event-facts">
          <ConfidenceMark confidence={confidence} />
          <time dateTime={new Date(time).toISOString()}>{format.dateTime(time)}</time>
          {texts && <bdi>{texts.place}</bdi>}
          <span>{words.category[category]}</span>
          {event.isInject && <span className="tag">{words.list.inject}</span>}
        </span>
        {withdrawn && (
          <span className="event-withdrawn">
            {withdrawn.texts ? words.list.withdrawn(withdrawn.texts) : words.list.withdrawnErased}
          </span>
        )}
      </button>
      {isOpen && <EventBody event={event} onCorrect={onCorrect} />}
    </li>
  )
}

function EventBody({ event, onCorrect }: { readonly event: CrisisEvent; readonly onCorrect: () => void }) {
  const { words, own } = useCrisis()
  const { format } = useLanguage()
  const placeText = usePlaceText()
  const { texts, lat, lon } = latest(event)
  const first = event.versions[0]!
  const mayChange = own?.mayReport === true && !event.withdrawn && texts !== null
  return (
    <div className="event-body">
      {texts && texts.description !== '' && (
        <p dir="auto" className="event-text">
          {texts.description}
        </p>
      )}
      <p className="fine">
        <span>{placeText(lat, lon)}</span>
        {first.texts && <span>{words.list.by({ name: first.texts.by, at: format.dateTime(first.at) })}</span>}
      </p>
      {texts && <Source href={texts.source} />}
      <Earlier versions={event.versions} />
      {mayChange && (
        <div className="event-acts">
          <button type="button" className="quiet" onClick={onCorrect}>
            {words.list.correct}
          </button>
          <WithdrawForm event={event.id} />
        </div>
      )}
    </div>
  )
}

/** Where it is from, by the name of the host. Nothing is fetched from there unless somebody follows it, and then it learns nothing of us. */
function Source({ href }: { readonly href: string }) {
  const { words } = useCrisis()
  if (href === '') return <p className="hint">{words.list.noSource}</p>
  return (
    <p className="event-source">
      <a href={href} target="_blank" rel="noopener noreferrer nofollow" referrerPolicy="no-referrer">
        {words.list.source({ host: hostOf(href) })}
        <span className="visually-hidden">{words.list.sourceAway}</span>
      </a>
    </p>
  )
}
