// Who is paired with whom, by the rule that people are told.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { INTERESTS, type Interest, SPOKEN, type Spoken } from '../../../shared/lab/exchange/interests.ts'
import { type Matchable, matchPeople } from '../../../shared/lab/exchange/matching.ts'

const one = (id: string, languages: string, interests = ''): Matchable => ({
  id,
  languages: languages.split(' ') as Spoken[],
  interests: interests.split(' ').filter(Boolean) as Interest[],
})
const pairsOf = (...people: readonly Matchable[]) =>
  matchPeople(people).map((group) => group.people.join('+'))

it('pairs those who have most interests in common', () => {
  const people = [
    one('a', 'en', 'water music'),
    one('b', 'en', 'sport'),
    one('c', 'en', 'water music'),
    one('d', 'en', 'sport law'),
  ]
  expect(matchPeople(people)).toEqual([
    { people: ['a', 'c'], reason: { languages: ['en'], interests: ['music', 'water'], isAgain: false } },
    { people: ['b', 'd'], reason: { languages: ['en'], interests: ['sport'], isAgain: false } },
  ])
})

it('puts a language in common before any interest', () => {
  expect(
    pairsOf(
      one('a', 'ar', 'water music law'),
      one('b', 'en', 'water music law'),
      one('c', 'en', 'sport'),
      one('d', 'ar', 'film'),
    ),
  ).toEqual(['a+d', 'b+c'])
})

it('lets another pair exchange partners with two who would have no language in common', () => {
  expect(
    pairsOf(one('a', 'ar en', 'music'), one('b', 'ar'), one('c', 'en'), one('d', 'ar en', 'music')),
  ).toEqual(['a+b', 'c+d'])
})

it('says so where nothing is in common', () => {
  expect(matchPeople([one('a', 'ar'), one('b', 'ja')])).toEqual([
    { people: ['a', 'b'], reason: { languages: [], interests: [], isAgain: false } },
  ])
})

it('lets an odd one join the pair with which they can all speak', () => {
  expect(
    pairsOf(
      one('a', 'fr', 'law'),
      one('b', 'fr', 'law'),
      one('c', 'en', 'sport'),
      one('d', 'en', 'sport'),
      one('e', 'en fr', 'film'),
      one('f', 'sw'),
      one('g', 'sw'),
    ),
  ).toEqual(['a+b+e', 'c+d', 'f+g'])
})

it('pairs those who have not met before, while there are such', () => {
  const people = [one('a', 'en', 'law'), one('b', 'en', 'law'), one('c', 'en'), one('d', 'en')]
  const met = (x: string, y: string) => `${x}${y}` === 'ab' || `${x}${y}` === 'ba'
  expect(matchPeople(people, met).map((group) => group.people)).toEqual([
    ['a', 'c'],
    ['b', 'd'],
  ])
  expect(matchPeople(people.slice(0, 2), met)[0]?.reason.isAgain).toBe(true)
})

it.each([[[]], [[one('a', 'en')]]])('matches nobody where there are not two', (people) => {
  expect(matchPeople(people)).toEqual([])
})

const person = fc.record({
  id: fc.stringMatching(/^p_[a-z]{3}$/),
  languages: fc.uniqueArray(fc.constantFrom(...SPOKEN.slice(0, 5)), { minLength: 1, maxLength: 3 }),
  interests: fc.uniqueArray(fc.constantFrom(...INTERESTS.slice(0, 6)), { maxLength: 4 }),
})
const people = fc.uniqueArray(person, { selector: ({ id }) => id, minLength: 2, maxLength: 13 })

it('brings everybody into one group of two, and at most one of three', () => {
  fc.assert(
    fc.property(people, (all) => {
      const groups = matchPeople(all)
      expect(groups.flatMap((group) => group.people).toSorted()).toEqual(all.map(({ id }) => id).toSorted())
      const sizes = groups.map((group) => group.people.length).toSorted()
      expect(sizes).toEqual(sizes.map((_, i) => (all.length % 2 && i === sizes.length - 1 ? 3 : 2)))
    }),
  )
})

it('makes the same groups in whatever order people are listed', () => {
  const shuffled = people.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  )
  fc.assert(
    fc.property(shuffled, ([all, others]) => {
      expect(matchPeople(others)).toEqual(matchPeople(all))
    }),
  )
})

it('leaves no two who would both be better off with each other, where all speak one language', () => {
  const all = people.filter(({ length }) => length % 2 === 0)
  fc.assert(
    fc.property(all, (some) => {
      const everyone = some.map((each) => ({ ...each, languages: ['en'] as Spoken[] }))
      const shared = (x: string, y: string): number => {
        const of = (id: string) => everyone.find((each) => each.id === id)!.interests
        return of(x).filter((interest) => of(y).includes(interest)).length
      }
      const partner = new Map(
        matchPeople(everyone).flatMap(({ people: [x = '', y = ''] }) => [
          [x, y],
          [y, x],
        ]),
      )
      for (const { id: x } of everyone)
        for (const { id: y } of everyone)
          if (x !== y && partner.get(x) !== y) {
            const isBetter = (z: string) => shared(x, y) > shared(z, partner.get(z)!)
            expect(isBetter(x) && isBetter(y)).toBe(false)
          }
    }),
  )
})
