// How a member stands, by shape as well as colour, as in the panels of votes.
import { CHOICE_MARKS } from '../vote/choice-mark.tsx'
import type { Standing } from './question/draft.ts'

export const STANDING_MARKS: Readonly<Record<Standing, string>> = { ...CHOICE_MARKS, none: '○' }
