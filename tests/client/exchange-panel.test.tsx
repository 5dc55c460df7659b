// The exchange as screens: joining under a chosen name, one's pair with its reason, and what who coordinates may do.
import { describe, expect, it } from 'vitest'
import { ExchangeContext } from '../../client/hud/places/exchange/exchange-context.ts'
import { ProgrammeCard } from '../../client/hud/places/exchange/programme-card.tsx'
import { exchange as arabic } from '../../shared/i18n/ar/exchange.ts'
import { exchange as english } from '../../shared/i18n/en/exchange.ts'
import { createFormat } from '../../shared/i18n/format.ts'
import type { ExchangeShown, OwnProgramme } from '../../shared/lab/exchange/exchange-law.ts'
import type { Participant } from '../../shared/lab/exchange/exchange-state.ts'
import { fakeView, person, personId } from './fake-sitting.ts'
import { show, textOf } from './show.tsx'

const WORDS = {
  en: english(createFormat('en', 'latn', 'UTC')),
  ar: arabic(createFormat('ar', 'latn', 'UTC')),
}
const participant = (id: string, name: string): Participant => ({
  ...{
    person: personId(id),
    name,
    languages: ['ar'],
    interests: ['water'],
    isCoordinator: false,
    cohort: 'c1',
  },
})
const ME = participant('me', 'Star')
const SHOWN: ExchangeShown['programmes'][number] = {
  ...{ id: 'p1', title: 'Six weeks', about: 'On water', people: 2 },
  cohorts: [{ id: 'c1', title: 'First', meetings: [], round: 1, people: 2, pairs: 1 }],
}
const OWN: OwnProgramme = {
  ...{ id: 'p1', me: ME, mayCoordinate: false, mayAppoint: false },
  participants: [ME, participant('noor', 'Heron')],
  cohorts: [
    {
      ...{ id: 'c1', facilitators: [], mayLead: false, meetings: [] },
      pairs: [
        {
          ...{ id: 'x-1', people: [ME.person, personId('noor')] },
          reason: { languages: ['ar'], interests: ['water'], isAgain: false },
        },
      ],
      reflections: [],
    },
  ],
}

const card = (own: OwnProgramme | null, language: 'en' | 'ar' = 'en') =>
  show(
    <ExchangeContext
      value={{
        ...{ words: WORDS[language], shown: { programmes: [SHOWN] }, act: () => new Promise(() => {}) },
        own: own && { programmes: [own], mayOpen: false },
      }}
    >
      <ProgrammeCard programme={SHOWN} />
    </ExchangeContext>,
    fakeView({ me: person('me') }),
    language,
  )

describe.each(['en', 'ar'] as const)('in %s', (language) => {
  const words = WORDS[language]

  it('one takes part under a name, with languages and interests, and nothing else is asked', () => {
    const markup = card(null, language)
    const types = [...markup.matchAll(/<input[^>]*>/g)].map(
      ([input]) => /type="(\w+)"/.exec(input)?.[1] ?? 'text',
    )
    expect([types.filter((type) => type !== 'checkbox'), textOf(markup).includes(words.joinSend)]).toEqual([
      ['text'],
      true,
    ])
  })

  it('one sees one’s partner, and why', () => {
    const text = textOf(card(OWN, language))
    for (const seen of ['Heron', words.why, words.interests.water]) expect(text).toContain(seen)
    expect([text.includes(words.coordinate), text.includes(words.rule)]).toEqual([false, false])
  })

  it('who coordinates makes cohorts and pairs; who appoints has the offices, too', () => {
    const coordinator = textOf(card({ ...OWN, mayCoordinate: true }, language))
    const desk = textOf(card({ ...OWN, me: null, mayCoordinate: true, mayAppoint: true }, language))
    const makes = textOf(words.makeCoordinator({ name: 'Heron' }))
    expect([coordinator, desk].map((text) => [text.includes(words.match), text.includes(makes)])).toEqual([
      [true, false],
      [true, true],
    ])
  })
})
