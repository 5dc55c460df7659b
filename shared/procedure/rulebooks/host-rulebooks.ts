// The rulebooks that a host may choose for a sitting, in the order in which they are offered.
import type { RulebookId } from './rulebook.ts'

export const HOST_RULEBOOKS = ['open-floor'] as const satisfies readonly RulebookId[]
