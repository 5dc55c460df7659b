// What is due from a trustee: the key, then parts that the page makes itself, and after a vote its part in opening the count.

import type { OfficeWords } from '../../../../shared/i18n/en/office.ts'
import { ownStep, stepDueIn } from '../../../ballot/own-step.ts'
import type { TrusteeDoing } from '../../../ballot/trustee-state.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { useView } from '../../sitting-context.ts'
import { DoingLine } from '../doing-line.tsx'
import { useOpening } from '../use-opening.ts'
import { useTrustee } from '../works.ts'
import { KeyState } from './key-state.tsx'
import { MakeKey } from './make-key.tsx'
import { OpenCount } from './open-count.tsx'
import { TroubleLine } from './trouble-line.tsx'

const DOING: Readonly<Record<TrusteeDoing, (words: OfficeWords) => string>> = {
  making: ({ making }) => making,
  stepping: ({ stepping }) => stepping,
  giving: ({ giving }) => giving,
  reading: ({ reading }) => reading,
  fetching: ({ fetching }) => fetching,
  decrypting: ({ decrypting }) => decrypting,
}

export function TrusteeCard() {
  const { office } = useWords().chair
  const doing = useTrustee((state) => state.doing)
  const done = useTrustee((state) => state.done)
  const isDue = useIsDue()
  return (
    <section className={isDue ? 'duty' : 'duty is-quiet'} aria-labelledby="duty-trustee">
      <h3 id="duty-trustee" tabIndex={-1}>
        {office.trusteeHeading}
      </h3>
      <Due />
      <DoingLine text={doing && DOING[doing](office)} done={done} />
      <TroubleLine />
    </section>
  )
}

/** Something is to be done by hand, or is being done. */
function useIsDue(): boolean {
  const me = useView((view) => view.me.id)
  const step = useView(ownStep)
  const isBusy = useTrustee((state) => state.made !== null || state.doing !== null || state.trouble !== null)
  const opening = useOpening()
  const isAwaited = opening?.trustees.some(({ person, hasDecrypted }) => person === me && !hasDecrypted)
  return isBusy || step !== null || (opening !== null && opening.missing > 0 && isAwaited === true)
}

function Due() {
  const step = useView(ownStep)
  const isMade = useTrustee((state) => state.made !== null)
  const opening = useOpening()
  if (isMade || step === 'key' || step === 'certificate') return <MakeKey />
  return opening !== null ? <OpenCount opening={opening} /> : <Waiting />
}

/** Nothing to do by hand; where the page makes the next parts itself, it needs the key for them. */
function Waiting() {
  const { office: words } = useWords().chair
  const people = useView((view) => view.people)
  const office = useView(({ chapters }) => chapters.secret.office)
  const due = office && stepDueIn(office)
  if (office === null) return null
  if (due === null)
    return (
      <>
        <p>{words.nothingDue}</p>
        <KeyState />
      </>
    )
  const names = office.trustees
    .filter(({ gave }) => !gave.includes(due))
    .map(({ person }) => people.get(person)?.name ?? words.leftPerson)
  return (
    <>
      <p>{words.gaveAll({ names })}</p>
      {office.threshold !== null && <p className="hint">{words.stayText}</p>}
      <KeyState />
    </>
  )
}
