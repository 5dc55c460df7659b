// One hall with everybody who can be in it, in each phase that a sitting goes through.
import type { PersonId } from '../../../../shared/ids.ts'
import type { Who } from '../../../../shared/procedure/command.ts'
import type { Event } from '../../../../shared/procedure/event.ts'
import type { Role } from '../../../../shared/procedure/roles/roles.ts'
import type { Sitting } from '../../../../shared/procedure/sitting.ts'
import { assembled, CHAIR, following, of, speaking, voting } from '../assembly.ts'
import { ON_SUBMISSION } from '../assembly-rules.ts'
import { tabled } from '../business-samples.ts'
import { sittingAfter } from '../given.ts'
import { ARE, admitted, closed, KEN, opened, R1, saltOf, V1 } from '../samples.ts'

const [OTHER_CHAIR, SECRETARY, MEMBER, OBSERVER] = ['p_chair2', 'p_secretary', 'p_ken2', 'p_observer'] as [
  PersonId,
  PersonId,
  PersonId,
  PersonId,
]

/** In the order of the table. */
export const WHO: Readonly<Record<string, Who>> = {
  'who presides': CHAIR,
  'another chair': OTHER_CHAIR,
  secretary: SECRETARY,
  head: of(KEN),
  member: MEMBER,
  observer: OBSERVER,
  visitor: 'p_visitor' as PersonId,
  house: 'system',
}

const more = (person: PersonId, role: Role): Event => admitted(person, null, role)
const WHOLE = assembled(ON_SUBMISSION)
const people = [
  more(OTHER_CHAIR, 'chair'),
  more(SECRETARY, 'secretary'),
  admitted(MEMBER, KEN),
  more(OBSERVER, 'observer'),
]
const isOpening = ({ type }: Event): boolean => type === 'meeting.opened'
const before = sittingAfter(...WHOLE.slice(0, WHOLE.findIndex(isOpening)), ...people)
/** Nobody speaks, nothing is put; a question has been decided, a proposal is before the body, and somebody was sent away. */
const open = following(sittingAfter(...WHOLE, ...people), opened(V1), closed(V1), ...tabled(R1, ARE), [
  CHAIR,
  { type: 'person.removed', person: 'p_gone' as PersonId },
])

export const PHASES: Readonly<Record<string, Sitting>> = {
  'before the first meeting': before,
  'in a meeting': open,
  'during a speech': speaking(open),
  'during a vote': voting(open, { of: 'question' }),
  'during the vote on a proposal': voting(
    following(open, { type: 'proposal.put', proposal: R1, vote: 'v2' as never }),
    {
      of: 'proposal',
      proposal: R1,
    },
  ),
  'while an annulment is asked for': following(open, [
    CHAIR,
    { type: 'annulment.asked', vote: V1, reason: 'Miscounted', salt: saltOf(4) },
  ]),
  'while suspended': following(open, { type: 'meeting.suspended', until: null }),
  'after the end': following(open, { type: 'sitting.ended' }),
}
