// What a sitting is when a meeting opens or ends, and when it is over itself.
import type { EvolutionsOf } from '../chapter.ts'
import { NO_POINTS } from '../points/points-evolution.ts'
import type { Sitting } from '../sitting.ts'
import { withoutFloor } from '../speakers/floor-evolution.ts'
import type { AgendaEvent } from './agenda-event.ts'
import type { Meeting } from './agenda-state.ts'

type MeetingEventType = 'meeting.opened' | 'meeting.suspended' | 'meeting.adjourned' | 'sitting.ended'

// AG9: whoever brought it about, nothing goes on outside a meeting
function closed(sitting: Sitting, at: number, meeting: Partial<Meeting>): Partial<Sitting> {
  const { agenda, points } = sitting
  return {
    agenda: { ...agenda, meeting: { ...agenda.meeting, since: at, until: null, ...meeting } },
    speakers: { ...withoutFloor(sitting, at), caucus: null },
    points: { ...points, ...NO_POINTS },
  }
}

const withoutMotions = ({ motions }: Sitting): Pick<Sitting, 'motions'> => ({
  motions: { ...motions, pending: [], current: null },
})

export const MEETING_EVOLUTION: Pick<EvolutionsOf<AgendaEvent>, MeetingEventType> = {
  'meeting.opened': ({ agenda }, { number }, { at }) => ({
    agenda: { ...agenda, meeting: { number, phase: 'open', since: at, until: null } },
  }),
  'meeting.suspended': (sitting, { until }, { at }) => closed(sitting, at, { phase: 'suspended', until }),
  // AG23: the roll of the next meeting begins anew
  'meeting.adjourned': (sitting, { until }, { at }) => {
    const { agenda, ...others } = closed(sitting, at, { phase: 'closed', until })
    return { ...others, ...withoutMotions(sitting), agenda: { ...sitting.agenda, ...agenda, presence: {} } }
  },
  // AG11: what is open stays without a result
  'sitting.ended': (sitting, _, { at }) => ({
    ...closed(sitting, at, { phase: 'closed' }),
    ...withoutMotions(sitting),
    endedAt: at,
    vote: null,
    silences: [],
  }),
}
