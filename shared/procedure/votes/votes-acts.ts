// The acts of this chapter.
import type { ActsOf } from '../chapter.ts'
import type { VotesCommand } from './votes-command.ts'

export const VOTES_ACTS = {} as ActsOf<VotesCommand>
