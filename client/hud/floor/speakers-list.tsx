// Who asked for the floor, in order, one's own place among them, and the limits.
import type { ListedKind, SpeakerEntry } from '../../../shared/procedure/speakers/speakers-state.ts'
import { LISTED_KINDS } from '../../../shared/procedure/speakers/speakers-state.ts'
import { useLanguage, useWords } from '../../i18n/use-words.ts'
import { clockText } from '../clock/clock-text.ts'
import { DelegationSign } from '../delegation-sign.tsx'
import { ActButton } from '../law/act-button.tsx'
import { useView } from '../sitting-context.ts'
import { AskForFloor } from './ask-for-floor.tsx'

/** More than these are folded. */
const SHOWN = 10

export function SpeakersList() {
  const { floor: words } = useWords()
  const entries = useView(({ chapters }) => chapters.speakers.entries)
  const isOpen = useView(({ chapters }) => chapters.speakers.isOpen)
  return (
    <section className="block speakers" aria-labelledby="speakers">
      <div className="block-head">
        <h3 id="speakers">{words.list}</h3>
        <span className={isOpen ? 'tag strong' : 'tag'}>{isOpen ? words.listOpen : words.listClosed}</span>
      </div>
      <Limits />
      <Resting />
      {entries.length === 0 && <p className="empty">{words.listEmpty}</p>}
      {LISTED_KINDS.map((kind) => (
        <EntriesOf key={kind} kind={kind} entries={entries.filter((entry) => entry.kind === kind)} />
      ))}
      <AskForFloor />
    </section>
  )
}

function Limits() {
  const { floor: words } = useWords()
  const { format } = useLanguage()
  const seconds = useView(({ chapters }) => chapters.speakers.seconds)
  const total = useView(({ chapters }) => chapters.speakers.totalSeconds)
  if (seconds === null && total === null) return null
  return (
    <p className="fine">
      {seconds !== null && <span>{words.eachSpeech({ time: clockText(seconds * 1000, format) })}</span>}
      {total !== null && <span>{words.inAll({ time: clockText(total * 1000, format) })}</span>}
    </p>
  )
}

function Resting() {
  const { floor: words } = useWords()
  const isOnMotion = useView(({ chapters }) => chapters.motions.current !== null)
  const isInCaucus = useView(({ chapters }) => chapters.speakers.caucus !== null)
  if (!isOnMotion && !isInCaucus) return null
  return <p className="hint">{isOnMotion ? words.restsForMotion : words.restsForCaucus}</p>
}

interface EntriesProps {
  readonly kind: ListedKind
  readonly entries: readonly SpeakerEntry[]
}

function EntriesOf({ kind, entries }: EntriesProps) {
  const { floor: words } = useWords()
  const own = useView(({ me }) => me.delegation)
  if (entries.length === 0) return null
  const place = entries.findIndex(({ delegation }) => delegation === own)
  const rest = entries.slice(SHOWN)
  return (
    <>
      {kind !== 'speech' && <h4>{words.kinds[kind]}</h4>}
      {place >= SHOWN && <p className="hint">{words.place({ place: place + 1 })}</p>}
      <Queue entries={entries.slice(0, SHOWN)} from={1} />
      {rest.length > 0 && (
        <details>
          <summary>{words.more({ count: rest.length })}</summary>
          <Queue entries={rest} from={SHOWN + 1} />
        </details>
      )}
    </>
  )
}

function Queue({ entries, from }: { readonly entries: readonly SpeakerEntry[]; readonly from: number }) {
  const { floor: words } = useWords()
  const { format } = useLanguage()
  const own = useView(({ me }) => me.delegation)
  return (
    <ol className="queue" start={from}>
      {entries.map((entry, index) => (
        <li key={entry.id} className={entry.delegation === own ? 'is-mine' : ''}>
          <span className="place">{format.number(from + index)}</span>
          <DelegationSign id={entry.delegation} />
          {entry.delegation === own && (
            <ActButton
              act="floor.withdraw"
              ask={{ entry: entry.id }}
              className="quiet"
              label={words.withdrawLong({ kind: words.kinds[entry.kind] })}
            >
              {words.withdraw}
            </ActButton>
          )}
        </li>
      ))}
    </ol>
  )
}
