// What is announced when the view of a sitting changes.
import { describe, expect, it } from 'vitest'
import { happenings } from '../../client/hud/announce/happenings.ts'
import type { SittingView } from '../../client/net/sitting-view.ts'
import type { Language } from '../../shared/i18n/format.ts'
import type { OnWall } from '../../shared/lab/wall/wall-types.ts'
import { closedVote, fakeView, openVote, peopleMap, person } from './fake-sitting.ts'
import { stateOf, wordsOf } from './show.tsx'

const told = (before: SittingView, change: Partial<SittingView>, language: Language = 'en') =>
  happenings(before, {
    view: { ...before, ...change },
    words: wordsOf(language),
    format: stateOf(language).format,
  }).map(({ text, urgency }) => `${urgency}: ${text.replace(/[\u2068\u2069]/g, '')}`)

const me = person('me')
const ana = person('Ana')
const alone = fakeView({ me })
const both = fakeView({ me, people: peopleMap(me, ana) })

describe('a vote', () => {
  it('that opens is told at once', () => {
    expect(told(alone, { vote: openVote() })).toEqual([
      'assertive: A vote is open. The question: Shall we begin?',
    ])
  })

  it('that closes is told at once with its result', () => {
    expect(told({ ...alone, vote: openVote() }, { vote: closedVote() })).toEqual([
      'assertive: The vote is closed. The question is adopted: 1 in favour, 0 against, 1 abstention.',
    ])
  })

  it('that was closed before one came is not told', () => {
    expect(told(alone, { vote: closedVote() })).toEqual([])
  })

  it('tells its turnout politely', () => {
    expect(told({ ...alone, vote: openVote() }, { vote: openVote({ cast: 1 }) })).toEqual([
      'polite: 1 of 2 delegations have voted.',
    ])
  })

  it('is told in Arabic too', () => {
    expect(told(alone, { vote: openVote({ question: 'هل نبدأ؟' }) }, 'ar')).toEqual([
      'assertive: فُتح باب التصويت. المسألة: هل نبدأ؟',
    ])
  })
})

describe('a duty beside the floor', () => {
  const named = (tag: string) => ({ person: me.id, tag })
  const chapters = (more: Partial<SittingView['chapters']>) => ({ chapters: { ...alone.chapters, ...more } })

  it('to interpret is told to whom it is given, once', () => {
    const interpreters = [named('fr'), { person: ana.id, tag: 'ar' }]
    expect(told(alone, chapters({ interpreters }))).toEqual([
      'assertive: You are named to interpret: French. Your booth is under Voices.',
    ])
    const before = { ...alone, ...chapters({ interpreters }) }
    expect(told(before, chapters({ interpreters: [...interpreters, named('ar')] }), 'ar')).toEqual([
      'assertive: كُلِّفتم بالترجمة الفورية. اللغة: العربية. مقصورتكم في «الأصوات».',
    ])
    expect(told(before, chapters({ interpreters: null }))).toEqual([])
  })

  it('to write captions is told, too', () => {
    const captioners = [{ person: me.id, language: 'en' }]
    expect(told(alone, chapters({ captions: { isKept: false, languages: [], captioners } }))).toEqual([
      'assertive: You are named to write captions: English.',
    ])
  })
})

describe('the wall', () => {
  const exhibit = {
    ...{ id: 'x1', kind: 'pages', by: ana.id, at: 0, pages: 2, brought: 2, text: null },
    texts: { title: 'River', name: 'Ana' },
  } as const
  const shown = { exhibit, page: 0, part: null, size: null } as unknown as OnWall
  const chapters = (now: OnWall | null) => ({ chapters: { ...alone.chapters, shown: now } })

  it('is told of when something else is on it, and not with each page', () => {
    expect(told(alone, chapters(shown))).toEqual(['polite: On the wall: River (Document).'])
    expect(told(alone, chapters(shown), 'ar')).toEqual(['polite: على لوحة العرض: River (وثيقة).'])
    const before = { ...alone, ...chapters(shown) }
    expect(told(before, chapters({ ...shown, page: 1 }))).toEqual([])
    expect(told(before, chapters(null))).toEqual([])
  })
})

describe('a ballot', () => {
  it('that is recorded is told politely', () => {
    expect(told(alone, { ballotProgress: { phase: 'recorded', choice: 'no' } })).toEqual([
      'polite: Your ballot is recorded: No.',
    ])
  })

  it('of which it is not known is told at once, and only once', () => {
    const unknown = { phase: 'unknown', choice: 'no', tries: 1 } as const
    expect(told(alone, { ballotProgress: unknown })).toEqual([
      'assertive: It is not yet known whether your ballot was recorded. It is being asked again.',
    ])
    expect(told({ ...alone, ballotProgress: unknown }, { ballotProgress: { ...unknown, tries: 2 } })).toEqual(
      [],
    )
  })
})

describe('people', () => {
  it('who come are named', () => {
    expect(told(alone, { people: both.people })).toEqual(['polite: Ana has come in.'])
  })

  it('who leave are named', () => {
    expect(told(both, { people: alone.people })).toEqual(['polite: Ana has left.'])
  })

  it('who come in numbers are counted', () => {
    const crowd = ['a', 'b', 'c', 'd'].map((name) => person(name))
    expect(told(alone, { people: peopleMap(me, ...crowd) })).toEqual(['polite: 4 people have come in.'])
  })

  it('who were there when one came are not told', () => {
    expect(told({ ...alone, people: new Map() }, { people: both.people })).toEqual([])
  })

  it('who raise a hand are named', () => {
    expect(told(both, { people: peopleMap(me, { ...ana, hand: 4 }) })).toEqual([
      'polite: Ana has raised a hand.',
    ])
  })
})

describe('the chair', () => {
  it.each([
    [null, me.id, 'polite: You now preside.'],
    [me.id, ana.id, 'polite: Ana now presides.'],
    [ana.id, null, 'polite: The chair is vacant.'],
  ])('passing from %s to %s is told', (from, to, text) => {
    expect(told({ ...both, presiding: from }, { presiding: to })).toEqual([text])
  })
})

describe('the line', () => {
  it('is told when it breaks and when it is back', () => {
    expect(told(alone, { link: 'dropped' })).toEqual([
      'assertive: The connection was lost and is being restored.',
    ])
    expect(told(alone, { link: 'restarting' })).toEqual([
      'assertive: The forum restarts. You come back by yourself in a moment, to your place. What was recorded is kept.',
    ])
    expect(told({ ...alone, link: 'returning' }, { link: 'live' })).toEqual([
      'polite: You are connected again.',
    ])
    expect(told({ ...alone, link: 'connecting' }, { link: 'live' })).toEqual([])
  })
})
