// Why a trustee's step was not done, and what to do instead.

import { ownStep } from '../../../ballot/own-step.ts'
import type { TrusteeTrouble } from '../../../ballot/trustee-state.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { refusalWords } from '../../../refusal-words.ts'
import { useView } from '../../sitting-context.ts'
import { useTrustee, useTrusteeWork } from '../works.ts'

export function TroubleLine() {
  const { office } = useWords().chair
  const trouble = useTrustee((state) => state.trouble)
  const { goOn } = useTrusteeWork()
  const hasKey = useTrustee((state) => state.key !== null && state.made === null)
  // a step that this page makes by itself
  const isStepDue = useView((view) => ownStep(view) !== null)
  return (
    <>
      <p role="alert" className="error">
        {trouble && <Words trouble={trouble} />}
      </p>
      {trouble?.is === 'refused' && hasKey && isStepDue && (
        <button type="button" onClick={() => void goOn()}>
          {office.tryAgain}
        </button>
      )}
    </>
  )
}

function Words({ trouble }: { readonly trouble: TrusteeTrouble }) {
  const words = useWords()
  const { office } = words.chair
  const people = useView((view) => view.people)
  const isOpening = useView(({ chapters }) => chapters.vote?.secret?.tally != null)
  switch (trouble.is) {
    case 'refused':
      return refusalWords(words, trouble.refusal.code)
    case 'no-key-file':
      return office.noKeyFile({ name: trouble.file })
    case 'other-office':
      return office.otherOffice({ name: trouble.file })
    case 'unknown-key':
      return office.unknownKey({ name: trouble.file })
    case 'other-trustee': {
      const person = people.get(trouble.person)?.name ?? office.leftPerson
      return office.otherTrustee({ name: trouble.file, person })
    }
    case 'fault':
      if (trouble.fault === 'broken' || trouble.fault === 'called-off') return office.broken
      return isOpening
        ? office.wrongBoard({ fault: trouble.fault })
        : office.wrongStep({ fault: trouble.fault })
  }
}
