// The links that are in this page: to be kept as a file or on paper, and handed out one by one. Registered when they were kept.
import { lazy, Suspense, useState } from 'react'
import { spoken } from '../../../../shared/i18n/format.ts'
import { credentialCsv, credentialFileName, linkOf } from '../../../ballot/credential-file.ts'
import { CopyButton } from '../../../copy-button.tsx'
import { FaultBoundary } from '../../../fault-boundary.tsx'
import { useWords } from '../../../i18n/use-words.ts'
import { saveFile } from '../../../save-file.ts'
import { useDelegationName, useView } from '../../sitting-context.ts'
import { useRegistrar } from '../works.ts'
import { RegisterKept } from './register-kept.tsx'

const CredentialSheet = lazy(async () => ({
  default: (await import('./credential-sheet.tsx')).CredentialSheet,
}))

const CSV_TYPE = 'text/csv;charset=utf-8'

/** `waiting`: so many are not registered yet. */
export function KeptLinks({ waiting }: { readonly waiting: number }) {
  const { office } = useWords().chair
  const [isKept, setKept] = useState(false)
  return (
    <>
      <h4>{office.linksHeading}</h4>
      <p>{office.linksText}</p>
      {waiting > 0 && <p className="warning">{office.keepLinks}</p>}
      <Keep isFirst={waiting > 0 && !isKept} onKept={() => setKept(true)} />
      {waiting > 0 && <RegisterKept waiting={waiting} isSaved={isKept} />}
      {waiting === 0 && <LinkList />}
    </>
  )
}

interface KeepProps {
  /** nothing was kept yet */
  readonly isFirst: boolean
  readonly onKept: () => void
}

function Keep({ isFirst, onKept }: KeepProps) {
  const { common, chair } = useWords()
  const words = chair.office
  const session = useView((view) => view.session.id)
  const office = useRegistrar((state) => state.office) ?? ''
  const credentials = useRegistrar((state) => state.drawn)
  const nameOf = useDelegationName()
  const [isPrinting, setPrinting] = useState(false)
  const save = () => {
    const page = { origin: location.origin, session }
    const text = credentialCsv(page, { office, credentials }, nameOf, words.columns)
    saveFile(credentialFileName(office), new Blob([text], { type: CSV_TYPE }))
    onKept()
  }
  const print = () => {
    setPrinting(true)
    onKept()
  }
  return (
    <div className="button-row">
      <button type="button" className={isFirst ? 'primary' : ''} onClick={save}>
        {words.saveLinks}
      </button>
      <button type="button" onClick={print}>
        {words.printLinks}
      </button>
      {isPrinting && (
        <FaultBoundary instead={null}>
          <Suspense fallback={<span role="status">{common.loading}</span>}>
            <CredentialSheet onClose={() => setPrinting(false)} />
          </Suspense>
        </FaultBoundary>
      )}
    </div>
  )
}

function LinkList() {
  const { office: words } = useWords().chair
  const session = useView((view) => view.session.id)
  const office = useRegistrar((state) => state.office) ?? ''
  const drawn = useRegistrar((state) => state.drawn)
  const nameOf = useDelegationName()
  return (
    <ul className="rows credential-links" aria-label={words.linksHeading}>
      {drawn.map(({ delegation, secret }) => {
        const name = nameOf(delegation)
        return (
          <li key={delegation}>
            <bdi>{name}</bdi>
            <CopyButton
              text={() => linkOf({ origin: location.origin, session }, office, secret)}
              label={spoken(words.copyLink({ name }))}
              isShort
              className="quiet"
            />
          </li>
        )
      })}
    </ul>
  )
}
