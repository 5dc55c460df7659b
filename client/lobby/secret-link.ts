// The secret of an invitation stands in the fragment. From when it is read it lives in memory alone, until it is exchanged for a token.
import { takeFromFragment } from '../fragment.ts'

export const takeSecret = (): string | null => takeFromFragment(['k']).get('k')
