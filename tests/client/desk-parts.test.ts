// The small decisions of the desk: keys of the roll call, figures, orders, candidates, what was typed meanwhile, its shortcuts.
import { describe, expect, it } from 'vitest'
import { pressDeskKey } from '../../client/hud/desk/desk-keys.ts'
import { inCallingOrder } from '../../client/hud/desk/floor/calling-order.ts'
import { raisedDelegations } from '../../client/hud/desk/floor/raised-delegations.ts'
import { rollDeedOf, statesOf } from '../../client/hud/desk/meeting/roll-keys.ts'
import { figureOf } from '../../client/hud/desk/parts/figure-field.tsx'
import { moved } from '../../client/hud/desk/parts/moved.ts'
import { readDraft } from '../../client/hud/desk/parts/use-shared-draft.ts'
import { guestsOf } from '../../client/hud/desk/people/rostrum.tsx'
import { candidateName, candidatesOf } from '../../client/hud/desk/voting/candidates.ts'
import { worksAtDesk } from '../../client/hud/people/works-at-desk.ts'
import { createScreenStore, type Screen } from '../../client/hud/screen/screen-context.ts'
import type { DeskKey } from '../../client/hud/screen/shortcuts.ts'
import type { Sitting } from '../../client/net/sitting.ts'
import type { DelegationId } from '../../shared/ids.ts'
import { PRESENCES } from '../../shared/procedure/rulebooks/procedure.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok } from '../../shared/result.ts'
import { atWork, CHAIR, type Committee, of } from './committee.ts'
import { ARE, FRA, fakeSitting, fakeView, person, personId } from './fake-sitting.ts'

const KEN = 'KEN' as DelegationId

describe('a key of the roll call', () => {
  const states = statesOf(PRESENCES)

  it.each([
    ['KeyP', { do: 'set', presence: 'present' }],
    ['KeyV', { do: 'set', presence: 'present-and-voting' }],
    ['KeyA', { do: 'set', presence: 'absent' }],
    ['Digit2', { do: 'set', presence: 'present-and-voting' }],
    ['Numpad3', { do: 'set', presence: 'absent' }],
    ['ArrowDown', { do: 'move', by: 1 }],
    ['PageUp', { do: 'move', by: -10 }],
    ['End', { do: 'last' }],
    ['ArrowRight', null],
    ['KeyX', null],
    ['Digit4', null],
  ])('%s asks for %o', (code, deed) => {
    expect(rollDeedOf(code, states)).toEqual(deed)
  })

  it('sets only what the rulebook knows', () => {
    const known = statesOf(['absent', 'present'])
    expect(known).toEqual(['present', 'absent'])
    expect([rollDeedOf('KeyV', known), rollDeedOf('Digit2', known)]).toEqual([
      null,
      { do: 'set', presence: 'absent' },
    ])
  })
})

describe('a figure', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['90', 90],
    [' 90 ', 90],
    ['٩٠', 90],
    ['1.5', -1],
    ['-3', -1],
    ['ninety', -1],
  ])('typed as %j is read as %o', (typed, figure) => {
    expect(figureOf(typed)).toBe(figure)
  })
})

describe('an order', () => {
  it.each([
    [0, 1, ['b', 'a', 'c']],
    [2, -1, ['a', 'c', 'b']],
    [0, -1, ['a', 'b', 'c']],
    [2, 1, ['a', 'b', 'c']],
  ] as const)('with the one at %i moved by %i is %o', (from, by, order) => {
    expect(moved(['a', 'b', 'c'], from, by)).toEqual(order)
  })
})

describe('[RO15] what is typed at the desk', () => {
  it('follows the sitting until something is typed', () => {
    expect(readDraft('60', 7, null)).toEqual({ value: '60', seen: 7, isTouched: false, isStale: false })
  })

  it('stands over what others set meanwhile, and tells that it does', () => {
    const typed = { value: '90', seen: 7 }
    expect(readDraft('60', 7, typed)).toEqual({ ...typed, isTouched: true, isStale: false })
    expect(readDraft('45', 9, typed)).toEqual({ ...typed, isTouched: true, isStale: true })
  })
})

describe('people', () => {
  it('who raised hands stand by delegation, the first hand first', () => {
    const people = [
      person('a', { delegation: FRA, hand: 4 }),
      person('b', { delegation: ARE, hand: 2 }),
      person('c', { delegation: FRA, hand: 1 }),
      person('d', { hand: 3 }),
    ]
    expect(raisedDelegations(people)).toEqual([FRA, ARE])
  })

  it('who may come to the rostrum have no delegation and do not preside; raised hands first', () => {
    const people = [
      person('a'),
      person('b', { hand: 5 }),
      person('c', { delegation: ARE, hand: 1 }),
      person('d', { hand: 2 }),
    ]
    expect(guestsOf(people, personId('a')).map(({ name }) => name)).toEqual(['d', 'b'])
  })

  it('[RO13] at the desk are who presides, chairs and the secretary', () => {
    const at = (role: 'chair' | 'secretary' | 'delegate', presiding = '') =>
      worksAtDesk({ me: person('me', { role }), presiding: personId(presiding) })
    expect([at('chair'), at('secretary'), at('delegate'), at('delegate', 'me')]).toEqual([
      true,
      true,
      false,
      true,
    ])
  })
})

describe('candidates', () => {
  const { delegations } = fakeView()

  it('are one a line; a name of a delegation stands for it in either language', () => {
    expect(candidatesOf(' Amal Haddad\n\nfrance\nالإمارات العربية المتحدة\nKEN', delegations)).toEqual([
      'Amal Haddad',
      'FRA',
      'ARE',
      'KEN',
    ])
  })

  it('are read by their names', () => {
    const nameOf = (id: DelegationId) => `<${id}>`
    expect(['FRA', 'Amal'].map((each) => candidateName(each, delegations, nameOf))).toEqual(['<FRA>', 'Amal'])
  })
})

describe('the list as it is called', () => {
  it('[SP9] [SP12] has what is due first, and leaves the rest as they asked', () => {
    const begun = atWork('model-un', [ARE, FRA, KEN])
      .act(of(FRA), 'floor.request', { kind: 'speech' })
      .act(of(ARE), 'floor.request', { kind: 'speech' })
      .act(of(KEN), 'floor.request', { kind: 'reply' })
    expect(inCallingOrder(begun.sitting).map(({ id }) => id)).toEqual(['e3', 'e1', 'e2'])
  })
})

describe('a shortcut of the desk', () => {
  const begun = atWork('model-un', [ARE, FRA, KEN])
  const listed = begun.act(of(FRA), 'floor.request', { kind: 'speech' })
  const speaking = listed.act(CHAIR, 'floor.give', { entry: 'e1' as never })
  const givenAt = speaking.sitting.speakers.floor?.givenAt
  const M1 = 'm1' as never
  const current = begun
    .act(of(FRA), 'motion.move', { motion: 'unmoderated-caucus', terms: { minutes: 5 }, text: '' })
    .act(of(KEN), 'motion.second', { motion: M1 })
    .act(CHAIR, 'motion.take-up', { motion: M1 })

  /** What is asked of the hall, and the notice that stays on the screen. */
  async function pressed(key: DeskKey, committee: Committee, refusal: Refusal | null = null) {
    const asked: unknown[] = []
    const sitting: Sitting = {
      ...fakeSitting(committee.view(CHAIR), committee.at),
      ask: async (name, payload) => {
        asked.push([name, payload])
        return (refusal ? refuse(refusal.code) : ok(null)) as never
      },
    }
    const screen = { store: createScreenStore(), view: 'plain' } as Screen
    await pressDeskKey(key, sitting, screen)
    return { asked, notice: screen.store.getState().notice }
  }

  it.each([
    ['next', listed, ['floor.give', { entry: 'e1' }]],
    ['clock', speaking, ['floor.pause', { givenAt, isPaused: true }]],
    ['end', speaking, ['floor.end', { givenAt }]],
    ['gavel', current, ['motion.put', { motion: 'm1', method: 'show-of-hands' }]],
  ] as const)('%s asks the hall', async (key, committee, request) => {
    expect(await pressed(key, committee)).toEqual({ asked: [request], notice: null })
  })

  it('that is refused says so as a notice', async () => {
    expect((await pressed('next', listed, { code: 'floor-taken' })).notice).toBe('floor-taken')
  })
})
