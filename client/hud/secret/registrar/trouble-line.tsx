// Why a registrar's step was not done, and what to do instead.
import type { RegistrarTrouble } from '../../../ballot/registrar-work.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { refusalWords } from '../../../refusal-words.ts'
import { useRegistrar } from '../works.ts'

export function TroubleLine() {
  const trouble = useRegistrar((state) => state.trouble)
  return (
    <p role="alert" className="error">
      {trouble && <Words trouble={trouble} />}
    </p>
  )
}

function Words({ trouble }: { readonly trouble: RegistrarTrouble }) {
  const words = useWords()
  const { office } = words.chair
  switch (trouble.is) {
    case 'refused':
      return refusalWords(words, trouble.refusal.code)
    case 'no-credential-file':
      return office.noCredentialFile({ name: trouble.file })
    case 'other-office':
      return office.otherOffice({ name: trouble.file })
    case 'other-credentials':
      return office.otherCredentials({ name: trouble.file })
    case 'fault':
      return office.broken
  }
}
