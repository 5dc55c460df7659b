// What changed between two views of a sitting, as far as people who do not see the screen want to hear of it.
import type { SittingView } from '../../net/sitting-view.ts'
import type { Saying } from '../../wall/saying.ts'
import type { Tell } from './announcement.ts'
import type { Announcement } from './announcer.ts'
import { ofCrisis } from './told-of-crisis.ts'
import { DEBATE_TELLS } from './told-of-debate.ts'
import { ofDuties } from './told-of-duties.ts'
import { ofNotes } from './told-of-notes.ts'
import { PEOPLE_TELLS } from './told-of-people.ts'
import { ofPublicQuestion } from './told-of-public.ts'
import { ofRecording } from './told-of-recording.ts'
import { VOTE_TELLS } from './told-of-votes.ts'
import { ofWall } from './told-of-wall.ts'

const TELLS: readonly Tell[] = [
  ...VOTE_TELLS,
  ...DEBATE_TELLS,
  ofNotes,
  ...PEOPLE_TELLS,
  ofPublicQuestion,
  ofCrisis,
  ofRecording,
  ofDuties,
  ofWall,
]

export const happenings = (before: SittingView, now: Saying): readonly Announcement[] =>
  // the first state that comes is no news: before it nobody is there, not even oneself
  before.people.size === 0 ? [] : TELLS.flatMap((tell) => tell(before, now))
