// What is due from the registrar: credentials are drawn, their links kept, their public parts registered, the links handed out.
import { useId } from 'react'
import type { OfficeWords } from '../../../../shared/i18n/en/office.ts'
import type { DelegationId, OfficeId } from '../../../../shared/ids.ts'
import { votersOf } from '../../../../shared/procedure/secret/office.ts'
import type { RegistrarState } from '../../../ballot/registrar-work.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { useLaw } from '../../law/use-law.ts'
import { useMay } from '../../law/use-may.ts'
import { Why } from '../../law/why.tsx'
import { useView } from '../../sitting-context.ts'
import { DoingLine } from '../doing-line.tsx'
import { FileField } from '../file-field.tsx'
import { useRegistrar, useRegistrarWork } from '../works.ts'
import { KeptLinks } from './kept-links.tsx'
import { TroubleLine } from './trouble-line.tsx'

type Doing = NonNullable<RegistrarState['doing']>
const DOING: Readonly<Record<Doing, (words: OfficeWords) => string>> = {
  drawing: ({ drawing }) => drawing,
  registering: ({ registering }) => registering,
  reading: ({ reading }) => reading,
}

export function RegistrarCard() {
  const { office } = useWords().chair
  const doing = useRegistrar((state) => state.doing)
  const done = useRegistrar((state) => state.done)
  const hasLinks = useRegistrar((state) => state.drawn.length > 0)
  const isWhole = useLaw(
    (sitting) => (sitting.secret.office?.credentials.size ?? 0) >= votersOf(sitting).length,
  )
  const isDue = doing !== null || hasLinks || !isWhole
  return (
    <section className={isDue ? 'duty' : 'duty is-quiet'} aria-labelledby="duty-registrar">
      <h3 id="duty-registrar" tabIndex={-1}>
        {office.registrarHeading}
      </h3>
      <Due />
      <DoingLine text={doing && DOING[doing](office)} done={done} />
      <TroubleLine />
    </section>
  )
}

function Due() {
  const office = useView(({ chapters }) => chapters.secret.office)
  const voters = useLaw(votersOf)
  const drawn = useRegistrar((state) => state.drawn)
  const registered = useRegistrar((state) => state.registered)
  if (office === null) return null
  const waiting = drawn.filter(({ delegation }) => !registered.has(delegation)).length
  const undrawn = voters.length - office.registered - waiting
  return (
    <>
      {undrawn > 0 && <Draw office={office.id} voters={voters} count={undrawn} />}
      {undrawn <= 0 && waiting === 0 && <AllRegistered hasLinks={drawn.length > 0} />}
      {drawn.length > 0 && <KeptLinks waiting={waiting} />}
    </>
  )
}

interface DrawProps {
  readonly office: OfficeId
  readonly voters: readonly DelegationId[]
  /** delegations that have none yet */
  readonly count: number
}

function Draw({ office, voters, count }: DrawProps) {
  const { office: words } = useWords().chair
  const { draw } = useRegistrarWork()
  const isBusy = useRegistrar((state) => state.doing !== null)
  const why = useMay('credentials.register', { office, credentials: [] })
  const id = useId()
  return (
    <>
      <p className="hint">{words.registrarText}</p>
      <div className="button-row">
        <button
          type="button"
          className="primary"
          aria-disabled={isBusy || why !== null}
          aria-describedby={why ? id : undefined}
          onClick={() => why === null && void draw(voters)}
        >
          {words.draw({ count })}
        </button>
      </div>
      {why && <Why id={id} refusal={why} />}
    </>
  )
}

function AllRegistered({ hasLinks }: { readonly hasLinks: boolean }) {
  const { office } = useWords().chair
  const { load } = useRegistrarWork()
  return (
    <>
      <p>
        <strong>{office.allRegistered}</strong>
      </p>
      {!hasLinks && (
        <>
          <p className="hint">{office.linksAway}</p>
          <FileField
            label={office.openLinks}
            accept=".csv,text/csv"
            onText={(name, text) => void load(name, text)}
          />
        </>
      )}
    </>
  )
}
