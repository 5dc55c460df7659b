// A rulebook of the host's own as it stands in the form: no text yet, no JSON, with faults, or fit to be used.
import {
  faultsOfRulebook,
  isRulebookFault,
  readRulebook,
} from '../../../../shared/procedure/rulebooks/read-rulebook.ts'
import type { RulebookFault } from '../../../../shared/procedure/rulebooks/reading/problem.ts'
import type { Rulebook } from '../../../../shared/procedure/rulebooks/rulebook.ts'

export type OwnRulebook =
  | { readonly is: 'empty' }
  | { readonly is: 'no-json' }
  | { readonly is: 'faulty'; readonly faults: readonly RulebookFault[] }
  | { readonly is: 'fine'; readonly rulebook: Rulebook }

export function readOwnRulebook(text: string): OwnRulebook {
  if (text.trim() === '') return { is: 'empty' }
  try {
    const input: unknown = JSON.parse(text)
    const rulebook = readRulebook(input)
    return isRulebookFault(rulebook)
      ? { is: 'faulty', faults: faultsOfRulebook(input) }
      : { is: 'fine', rulebook }
  } catch (error) {
    if (error instanceof SyntaxError) return { is: 'no-json' }
    throw error
  }
}
