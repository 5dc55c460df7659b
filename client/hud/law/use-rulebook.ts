// The rules of this sitting, for screens that draw from them.
import type { Rulebook, RulebookId } from '../../../shared/procedure/rulebooks/rulebook.ts'
import { rulebookOf } from '../../../shared/procedure/sitting.ts'
import { useView } from '../sitting-context.ts'

export function useRulebook(): Rulebook {
  const rulebook = useView(({ session }) => session.rulebook) as RulebookId
  const ownRulebook = useView(({ chapters }) => chapters.rules.ownRulebook)
  return rulebookOf({ rulebook, ownRulebook })
}
