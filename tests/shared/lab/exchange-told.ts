// A programme of the exchange as tests ask it: acts of people, one after the other, by the law alone.
import type { PersonId } from '../../../shared/ids.ts'
import type { ExchangeAct, ExchangeActOf, ExchangeEvent } from '../../../shared/lab/exchange/exchange-acts.ts'
import { EXCHANGE_LAW } from '../../../shared/lab/exchange/exchange-law.ts'
import type { ExchangeState } from '../../../shared/lab/exchange/exchange-state.ts'
import type { Interest, Spoken } from '../../../shared/lab/exchange/interests.ts'
import type { PlaceWho } from '../../../shared/lab/place.ts'

export const NOW = 1_790_000_000_000

const who = (name: string, more: Partial<PlaceWho> = {}): PlaceWho => ({
  ...{ person: `p_${name}` as PersonId, name, role: 'visitor', delegation: null },
  ...{ isHead: false, isDesk: false },
  ...more,
})
export const desk = who('desk', { isDesk: true })
export const [amal, basim, carla, dina, ed] = ['amal', 'basim', 'carla', 'dina', 'ed'].map((name) =>
  who(name),
) as [PlaceWho, PlaceWho, PlaceWho, PlaceWho, PlaceWho]
export const stranger = who('stranger')

/** Each act is given the number of acts before it as its id. */
export class Told {
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

export const join = (programme: string, name: string, languages: string, interests = ''): ExchangeAct => ({
  ...{ is: 'join', programme, name, languages: languages.split(' ') as Spoken[] },
  interests: interests.split(' ').filter(Boolean) as Interest[],
})
export const appoint = (
  programme: string,
  { person }: PlaceWho,
  office: ExchangeActOf<'appoint'>['office'],
  cohort = '',
  isHeld = true,
): ExchangeAct => ({
  ...{ is: 'appoint', programme, person: person as PersonId, office, cohort, isHeld },
})

/** A programme with four people in one cohort, coordinated by Amal and facilitated by Dina; Ed is in none. */
export function programme() {
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
export const match = (cohort: string, isAnew = false): ExchangeAct => ({ is: 'match', cohort, isAnew })
export const meet = (cohort: string, pair = '', startsAt = NOW + 1): ExchangeAct => ({
  ...{ is: 'schedule', cohort, pair, title: 'We meet', startsAt, minutes: 60 },
})
