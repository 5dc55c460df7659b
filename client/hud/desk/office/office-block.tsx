// Secret ballots at the desk: the office is set up, what is missing from whom, and setting it up anew.
import { isReady } from '../../../../shared/procedure/secret/office.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { useLaw } from '../../law/use-law.ts'
import { PromisesOfSecrecy } from '../../secret/promises.tsx'
import { useIsPresiding, useView } from '../../sitting-context.ts'
import { OfficeForm } from './office-form.tsx'
import { OfficeState } from './office-state.tsx'
import '../../../styles/secret-office.css'

export function OfficeSummary() {
  const { office: words } = useWords().chair
  const isSetUp = useView(({ chapters }) => chapters.secret.office !== null)
  const isWhole = useLaw(isReady)
  return isWhole ? words.ready : isSetUp ? words.underWay : words.none
}

export function OfficeBlock() {
  const { office: words } = useWords().chair
  const office = useView(({ chapters }) => chapters.secret.office)
  const isPresiding = useIsPresiding()
  if (office === null)
    return (
      <>
        <p className="hint">{words.intro}</p>
        {isPresiding ? <OfficeForm /> : <PromisesOfSecrecy />}
      </>
    )
  return (
    <>
      <OfficeState office={office} />
      <PromisesOfSecrecy />
      {isPresiding && (
        <details className="desk-part desk-more">
          <summary>{words.replace}</summary>
          <p className="hint">{words.replaceText}</p>
          <OfficeForm />
        </details>
      )}
    </>
  )
}
