// The exchange by its law: who may do what, and who sees what of whom.
import { describe, expect, it } from 'vitest'
import type { PersonId } from '../../../shared/ids.ts'
import type { ExchangeAct, ExchangeActOf, ExchangeEvent } from '../../../shared/lab/exchange/exchange-acts.ts'
import { EXCHANGE_LAW } from '../../../shared/lab/exchange/exchange-law.ts'
import type { ExchangeState } from '../../../shared/lab/exchange/exchange-state.ts'
import type { Interest, Spoken } from '../../../shared/lab/exchange/interests.ts'
import type { PlaceWho } from '../../../shared/lab/place.ts'

const NOW = 1_790_000_000_000

const who = (name: string, more: Partial<PlaceWho> = {}): PlaceWho => ({
  ...{ person: `p_${name}` as PersonId, name, role: 'visitor', delegation: null },
  ...{ isHead: false, isDesk: false },
  ...more,
})
const desk = who('desk', { isDesk: true })
const [amal, basim, carla, dina, ed] = ['amal', 'basim', 'carla', 'dina', 'ed'].map((name) => who(name)) as [
  PlaceWho,
  PlaceWho,
  PlaceWho,
  PlaceWho,
  PlaceWho,
]
const stranger = who('stranger')

/** Each act is given the number of acts before it as its id. */
class Told {
  state: ExchangeState = EXCHANGE_LAW.empty
  events: ExchangeEvent[] = []
  #acts = 0

  ask(asker: PlaceWho, act: ExchangeAct) {
    const id = String(this.#acts).padStart(16, '0')
    const decided = EXCHANGE_LAW.decide(this.state, act, asker, { id, salt: '5'.repeat(32), at: NOW })
    if (!decided.ok) return decided.refusal.code
    for (const event of decided.value) {
      this.events.push(event)
      const placed = { seq: this.events.length, at: NOW, by: asker.person, event }
      this.state = EXCHANGE_LAW.evolve(this.state, placed)
    }
    this.#acts += 1
    return id
  }

  own(asker: PlaceWho) {
    return EXCHANGE_LAW.own(this.state, asker)?.programmes[0]
  }
}

const join = (programme: string, name: string, languages: string, interests = ''): ExchangeAct => ({
  ...{ is: 'join', programme, name, languages: languages.split(' ') as Spoken[] },
  interests: interests.split(' ').filter(Boolean) as Interest[],
})
const appoint = (
  programme: string,
  { person }: PlaceWho,
  office: ExchangeActOf<'appoint'>['office'],
  cohort = '',
  isHeld = true,
): ExchangeAct => ({
  ...{ is: 'appoint', programme, person: person as PersonId, office, cohort, isHeld },
})

/** A programme with four people in one cohort, coordinated by Amal and facilitated by Dina; Ed is in none. */
function programme() {
  const told = new Told()
  const id = told.ask(desk, { is: 'open', title: 'Across the sea', about: 'Six weeks' })
  told.ask(amal, join(id, 'Amal', 'ar en', 'water music'))
  told.ask(basim, join(id, 'Basim', 'ar', 'sport'))
  told.ask(carla, join(id, 'Carla', 'en', 'water music'))
  told.ask(dina, join(id, 'Dina', 'ar en', 'sport'))
  told.ask(ed, join(id, 'Ed', 'en', 'sport'))
  told.ask(desk, appoint(id, amal, 'coordinator'))
  const cohort = told.ask(amal, { is: 'group', programme: id, title: 'First' })
  const people = [amal, basim, carla, dina].map(({ person }) => person as PersonId)
  told.ask(amal, { is: 'assign', cohort, people })
  told.ask(desk, appoint(id, dina, 'facilitator', cohort))
  return { told, id, cohort }
}
const match = (cohort: string, isAnew = false): ExchangeAct => ({ is: 'match', cohort, isAnew })
const meet = (cohort: string, pair = '', startsAt = NOW + 1): ExchangeAct => ({
  ...{ is: 'schedule', cohort, pair, title: 'We meet', startsAt, minutes: 60 },
})

describe('taking part', () => {
  it('is under a chosen name, once, and under no address', () => {
    const { told, id } = programme()
    expect([
      told.ask(stranger, join(id, 'Amal', 'en')),
      told.ask(stranger, join(id, 'somebody@example.org', 'en')),
      told.ask(stranger, join('nowhere000000000', 'Sami', 'en')),
    ]).toEqual(['delegation-alike', 'bad-name', 'place-unknown'])
  })

  it('again changes what one said, and keeps the rest', () => {
    const { told, id, cohort } = programme()
    told.ask(amal, join(id, 'Amal K', 'ar', 'law'))
    expect(told.own(amal)?.me).toEqual({
      ...{ person: amal.person, name: 'Amal K', languages: ['ar'], interests: ['law'] },
      ...{ isCoordinator: true, cohort },
    })
  })

  it('ends with everything one was', () => {
    const { told, id, cohort } = programme()
    told.ask(amal, match(cohort))
    told.ask(dina, { is: 'leave', programme: id })
    const [first] = told.state.programmes[0]!.cohorts
    expect([told.own(dina), first?.facilitators, first?.pairs.map(({ people }) => people)]).toEqual([
      undefined,
      [],
      [[amal.person, carla.person]],
    ])
  })
})

describe('powers', () => {
  it('are given by the desk alone, to people of the programme', () => {
    const { told, id, cohort } = programme()
    expect([
      told.ask(amal, appoint(id, basim, 'coordinator')),
      told.ask(desk, appoint(id, stranger, 'coordinator')),
      told.ask(desk, appoint(id, basim, 'facilitator', 'nowhere000000000')),
      told.ask(amal, { is: 'open', title: 'Another', about: '' }),
    ]).toEqual(['not-at-desk', 'person-unknown', 'place-unknown', 'not-at-desk'])
    expect(told.ask(desk, appoint(id, basim, 'facilitator', cohort))).toMatch(/^0/)
  })

  it('of a coordinator: cohorts, matching, schedules', () => {
    const { told, id, cohort } = programme()
    const people = [ed.person as PersonId]
    const asked = (asker: PlaceWho) => [
      told.ask(asker, { is: 'group', programme: id, title: 'Second' }),
      told.ask(asker, { is: 'assign', cohort, people }),
      told.ask(asker, match(cohort)),
    ]
    expect([asked(dina), asked(basim)]).toEqual([
      Array(3).fill('not-coordinator'),
      Array(3).fill('not-coordinator'),
    ])
    expect(asked(amal).every((answer) => /^0/.test(answer))).toBe(true)
  })

  it('of a facilitator: the meetings of the cohort, and no more when the desk takes them away', () => {
    const { told, id, cohort } = programme()
    const meeting = told.ask(dina, meet(cohort))
    const move: ExchangeAct = { is: 'move', meeting, startsAt: NOW + 5, minutes: 30 }
    expect([
      told.ask(basim, meet(cohort)),
      told.ask(basim, { is: 'cancel', meeting }),
      told.ask(dina, meet(cohort, '', NOW - 1)),
    ]).toEqual(['not-facilitator', 'not-facilitator', 'already-past'])
    told.ask(dina, move)
    told.ask(desk, appoint(id, dina, 'facilitator', cohort, false))
    expect([told.ask(dina, { is: 'cancel', meeting }), told.ask(amal, { is: 'cancel', meeting })]).toEqual([
      'not-facilitator',
      expect.stringMatching(/^0/),
    ])
    expect(EXCHANGE_LAW.shown(told.state).programmes[0]?.cohorts[0]?.meetings).toEqual([
      {
        ...{ id: meeting, title: 'We meet', pair: null, startsAt: NOW + 5, minutes: 30 },
        ...{ version: 2, isCancelled: true, changedAt: NOW },
      },
    ])
  })
})

describe('pairs', () => {
  it('are made by what people said, each with a reason', () => {
    const { told, cohort } = programme()
    told.ask(amal, match(cohort))
    expect(told.own(amal)?.cohorts[0]?.pairs.map(({ people, reason }) => [people, reason])).toEqual([
      [[amal.person, carla.person], { languages: ['en'], interests: ['music', 'water'], isAgain: false }],
      [[basim.person, dina.person], { languages: ['ar'], interests: ['sport'], isAgain: false }],
    ])
  })

  it('stay when somebody comes later, and are others when matched anew', () => {
    const { told, cohort } = programme()
    const namesOf = () =>
      told.state.programmes[0]?.cohorts[0]?.pairs.map(({ people }) =>
        people.map((each) => each.slice(2)).join('+'),
      )
    told.ask(amal, match(cohort))
    const before = namesOf()
    expect(told.ask(amal, match(cohort))).toBe('not-in-order')
    told.ask(amal, match(cohort, true))
    expect([before, namesOf(), told.state.programmes[0]?.cohorts[0]?.round]).toEqual([
      ['amal+carla', 'basim+dina'],
      ['amal+basim', 'carla+dina'],
      2,
    ])
  })

  it('arrange meetings of their own and write notes that who leads the cohort reads', () => {
    const { told, cohort } = programme()
    told.ask(amal, match(cohort))
    const [ours, theirs] = told.own(amal)!.cohorts[0]!.pairs.map(({ id }) => id) as [string, string]
    expect([told.ask(carla, meet(cohort, ours)), told.ask(carla, meet(cohort, theirs))]).toEqual([
      expect.stringMatching(/^0/),
      'not-facilitator',
    ])
    expect(EXCHANGE_LAW.shown(told.state).programmes[0]?.cohorts[0]?.meetings).toEqual([])
    const seen = [amal, basim, dina].map((each) => told.own(each)?.cohorts[0]?.meetings.length)
    expect(seen).toEqual([1, 0, 1])
    const may = [carla, dina, basim, ed, stranger, desk].map((each) =>
      EXCHANGE_LAW.mayText?.(told.state, each, ours),
    )
    expect(may).toEqual(['write', 'read', null, null, null, 'read'])
  })
})

describe('what is seen', () => {
  it('of people: nothing by all, those of the cohort by each other, everybody by who coordinates', () => {
    const { told } = programme()
    expect(JSON.stringify(EXCHANGE_LAW.shown(told.state))).not.toMatch(/Amal|Basim|Carla|Dina|p_/)
    const seenBy = (asker: PlaceWho) => told.own(asker)?.participants.map(({ name }) => name)
    expect([seenBy(basim), seenBy(ed), seenBy(amal)?.length, seenBy(stranger)]).toEqual([
      ['Amal', 'Basim', 'Carla', 'Dina'],
      ['Ed'],
      5,
      undefined,
    ])
  })

  it('of a reflection: by oneself alone until it is shared, not even by the desk', () => {
    const { told, cohort } = programme()
    const reflection = told.ask(basim, { is: 'reflect', cohort, text: 'I was shy', isShared: false })
    const seenBy = (asker: PlaceWho) => told.own(asker)?.cohorts[0]?.reflections.map(({ text }) => text)
    expect([basim, amal, dina, desk].map(seenBy)).toEqual([['I was shy'], [], [], []])
    expect([
      told.ask(dina, { is: 'share', cohort, reflection, isShared: true }),
      told.ask(ed, { is: 'reflect', cohort, text: 'Me too', isShared: true }),
    ]).toEqual(['place-unknown', 'not-participant'])
    told.ask(basim, { is: 'share', cohort, reflection, isShared: true })
    expect([carla, desk, ed].map(seenBy)).toEqual([['I was shy'], ['I was shy'], undefined])
  })

  it('in the journal: no name, language, interest or reflection', () => {
    expect([...EXCHANGE_LAW.open]).toEqual(['exchange.opened', 'exchange.grouped', 'exchange.scheduled'])
  })

  it('after erasure: pairs and meetings, without words', () => {
    const { told, cohort } = programme()
    told.ask(amal, match(cohort))
    const erased = told.events.reduce(
      (state, event, index) =>
        EXCHANGE_LAW.evolve(state, {
          ...{ seq: index + 1, at: NOW, by: 'system' },
          event: 'texts' in event ? { ...event, texts: null, salt: '' } : event,
        }),
      EXCHANGE_LAW.empty,
    )
    expect(erased.programmes[0]?.title).toBe(null)
    expect(
      erased.programmes[0]?.cohorts[0]?.pairs.map(({ people, reason }) => [people.length, reason]),
    ).toEqual([
      [2, null],
      [2, null],
    ])
  })
})
