// The rulebooks that a host may choose for a sitting, in the order in which they are offered.
import type { RulebookId } from './rulebook.ts'

export const HOST_RULEBOOKS = [
  'model-un',
  'general-assembly',
  'general-assembly-committee',
  'security-council',
  'eu-council',
  'gcc-supreme-council',
  'open-floor',
  'own',
] as const satisfies readonly RulebookId[]
