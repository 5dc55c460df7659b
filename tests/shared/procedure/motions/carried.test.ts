// What follows when a motion is carried: the table of SPEC.md, what ends before, and what lapses with it. MO21 to MO24, MO27.
import { describe, expect, it } from 'vitest'
import type { Event } from '../../../../shared/procedure/event.ts'
import { motionDecided } from '../../../../shared/procedure/motions/motions-decided.ts'
import type { MotionTerms } from '../../../../shared/procedure/motions/motions-state.ts'
import type { MotionKind } from '../../../../shared/procedure/rulebooks/procedure.ts'
import type { Sitting } from '../../../../shared/procedure/sitting.ts'
import {
  following,
  I2,
  I3,
  inCaucus,
  M2,
  MINUTE,
  NOW,
  session,
  speaking,
  USED,
  withoutItem,
} from '../assembly.ts'
import { MOTIONS } from '../assembly-rules.ts'
import {
  amendment,
  carried,
  decidedAs,
  divided,
  introduced,
  moved,
  R2,
  R3,
  replace,
  submitted,
  tabled,
} from '../business-samples.ts'
import { A1, ARE, FRA, I1, M1, R1, S1, saltOf } from '../samples.ts'

const hall = session()
/** Proposal 1 and 3 are before the body, 2 is not; 1 stands under the item, 3 under another one. */
const busy = following(
  hall,
  ...tabled(R1),
  submitted(R2),
  { type: 'proposal.supported', proposal: R2, delegation: FRA, as: 'signatory' },
  ...tabled(R3, ARE, 'simple', I2),
  amendment(A1, R1, replace(1)),
  { type: 'amendment.supported', amendment: A1, delegation: FRA, isSponsor: true },
)
const settled = (result: 'adopted' | 'no-action'): Sitting => following(busy, decidedAs(R1, result))
const adjourned = withoutItem(
  following(
    hall,
    ...tabled(R1, ARE, 'simple', I3),
    ...tabled(R2, ARE, 'simple', I3),
    decidedAs(R1, 'no-action'),
  ),
)

/** What follows when the motion is carried, without itself being told. */
function effectsOf(sitting: Sitting, kind: MotionKind, terms: MotionTerms): readonly Event[] {
  const events = motionDecided(following(sitting, moved(M1, kind, ARE, terms)), M1, true, NOW)
  expect(events[0]).toEqual(carried(M1))
  return events.slice(1)
}

const CAUCUS = { endsAt: NOW + 10 * MINUTE } as const

const EFFECTS: readonly (readonly [MotionKind, string, Sitting, MotionTerms, readonly Event[]])[] = [
  [
    'suspend-meeting',
    'for a time',
    hall,
    { minutes: 10 },
    [{ type: 'meeting.suspended', until: NOW + 600_000 }],
  ],
  ['suspend-meeting', 'for long', hall, {}, [{ type: 'meeting.suspended', until: null }]],
  ['adjourn-meeting', '', hall, {}, [{ type: 'meeting.adjourned', until: null }]],
  [
    ...(['adjourn-debate', 'with what is before the body under it', busy, { item: I1 }] as const),
    [{ type: 'item.adjourned', item: I1 }, decidedAs(R1, 'no-action')],
  ],
  ['adjourn-debate', 'on one proposal alone', busy, { proposal: R3 }, [decidedAs(R3, 'no-action')]],
  ['close-debate', '', hall, { item: I1 }, [{ type: 'debate.closed', item: I1 }]],
  ['close-list', '', hall, {}, [{ type: 'list.set', isOpen: false }]],
  [
    ...(['limit-speeches', 'and the total stays', hall, { seconds: 90 }] as const),
    [{ type: 'limits.set', seconds: 90, totalSeconds: null }],
  ],
  [
    ...(['extend-caucus', '', inCaucus(hall), { minutes: 2 }] as const),
    [{ type: 'caucus.extended', endsAt: NOW + 3 * MINUTE }],
  ],
  [
    ...(['unmoderated-caucus', '', hall, { minutes: 10 }] as const),
    [{ type: 'caucus.started', kind: 'unmoderated', ...CAUCUS, seconds: null }],
  ],
  [
    ...(['moderated-caucus', '', hall, { minutes: 10, seconds: 30 }] as const),
    [{ type: 'caucus.started', kind: 'moderated', ...CAUCUS, seconds: 30 }],
  ],
  ['introduce-proposal', '', busy, { proposal: R2 }, [introduced(R2)]],
  ['introduce-amendment', '', busy, { amendment: A1 }, [{ type: 'amendment.introduced', amendment: A1 }]],
  [
    ...(['resume-debate', 'with what was not acted upon', adjourned, { item: I3 }] as const),
    [
      { type: 'item.opened', item: I3 },
      { type: 'proposal.reopened', proposal: R1 },
    ],
  ],
  ['take-up-item', '', withoutItem(hall), { item: I2 }, [{ type: 'item.opened', item: I2 }]],
  [
    ...(['refer', 'with what is before the body under it', busy, { item: I1 }] as const),
    [{ type: 'item.closed', item: I1 }, decidedAs(R1, 'no-action')],
  ],
  ['refer', 'one proposal alone', busy, { proposal: R1 }, [decidedAs(R1, 'no-action')]],
  ['postpone', 'and proposals wait', busy, { item: I1 }, [{ type: 'item.adjourned', item: I1 }]],
  ['no-competence', '', busy, { proposal: R1 }, [decidedAs(R1, 'no-action')]],
  [
    ...(['important-question', '', busy, { proposal: R1 }] as const),
    [{ type: 'proposal.reclassified', proposal: R1, decision: 'important' }],
  ],
  [
    ...(['preliminary-question', '', busy, { proposal: R1 }] as const),
    [{ type: 'proposal.reclassified', proposal: R1, decision: 'procedural' }],
  ],
  [
    'reconsider',
    'what was adopted',
    settled('adopted'),
    { proposal: R1 },
    [{ type: 'proposal.reopened', proposal: R1 }],
  ],
  [
    'reconsider',
    'what was not acted upon',
    settled('no-action'),
    { proposal: R1 },
    [{ type: 'proposal.reopened', proposal: R1 }],
  ],
  ['divide', '', busy, { proposal: R1, parts: [[1], [3]] }, [divided(R1, [1], [3])]],
  ['roll-call', '', hall, {}, [{ type: 'method.required', method: 'roll-call', delegation: ARE }]],
  ['recorded-vote', '', hall, {}, [{ type: 'method.required', method: 'recorded', delegation: ARE }]],
]

describe('carried', () => {
  it.each(EFFECTS)('[MO21] %s %s', (kind, _, sitting, terms, events) =>
    expect(effectsOf(sitting, kind, terms)).toEqual(events),
  )

  it('[VO21] what is under silence is left to it, whatever becomes of its item', () => {
    const silent = following(busy, {
      ...{ type: 'silence.opened', silence: S1, subject: { of: 'proposal', proposal: R1 } },
      ...{ decision: 'simple', deadlineAt: NOW + MINUTE, question: null, salt: saltOf(1) },
    })
    expect(effectsOf(silent, 'adjourn-debate', { item: I1 })).toEqual([{ type: 'item.adjourned', item: I1 }])
  })

  it('[MO21] every motion of the rules has its effect', () =>
    expect(new Set(EFFECTS.map(([kind]) => kind))).toEqual(new Set(MOTIONS.map(({ motion }) => motion))))

  it('[MO27] is kept with its words until the next one is', () => {
    const caucus = following(hall, moved(M1, 'moderated-caucus', ARE, { minutes: 5, seconds: 60 }, 'Wells'))
    const started = following(caucus, carried(M1))
    expect([started.motions.carried?.text, started.motions.pending]).toEqual(['Wells', []])
    const other = following(started, moved(M2, 'close-list', FRA), carried(M2))
    expect(other.motions.carried?.id).toBe(M2)
  })
})

describe('what ends before', () => {
  const ENDED: Event = { type: 'caucus.ended' }
  const ENDING: readonly MotionKind[] = [
    ...([
      'suspend-meeting',
      'adjourn-meeting',
      'adjourn-debate',
      'close-debate',
      'unmoderated-caucus',
    ] as const),
    ...(['moderated-caucus', 'resume-debate', 'take-up-item', 'refer', 'postpone'] as const),
  ]
  const whole = EFFECTS.filter(([, , , terms]) => terms.proposal === undefined)

  it.each(whole.filter(([kind]) => ENDING.includes(kind)))(
    '[MO22] a speech, by %s %s',
    (kind, _, sitting, terms, events) =>
      expect(effectsOf(speaking(sitting), kind, terms)).toEqual([USED, ...events]),
  )

  it.each(EFFECTS.filter(([kind, , , terms]) => !ENDING.includes(kind) || terms.proposal !== undefined))(
    '[MO22] no speech, by %s %s',
    (kind, _, sitting, terms, events) => expect(effectsOf(speaking(sitting), kind, terms)).toEqual(events),
  )

  it('[MO22] the speech without its pauses, the one that lasts too', () => {
    const spoken = speaking(hall)
    const floor = { ...spoken.speakers.floor!, pausedAt: NOW - 10_000 }
    const paused = { ...spoken, speakers: { ...spoken.speakers, floor } }
    expect(effectsOf(paused, 'adjourn-meeting', {})[0]).toEqual({ type: 'floor.ended', usedMs: 35_000 })
  })

  it('[MO22] and then the caucus', () =>
    expect(effectsOf(inCaucus(speaking(hall)), 'suspend-meeting', {})).toEqual([
      USED,
      ENDED,
      { type: 'meeting.suspended', until: null },
    ]))
})
