// The acts of this chapter.
import type { ActsOf } from '../chapter.ts'
import type { ProposalsCommand } from './proposals-command.ts'

export const PROPOSALS_ACTS = {} as ActsOf<ProposalsCommand>
