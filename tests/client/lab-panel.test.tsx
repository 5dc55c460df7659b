// The Lab's panel in both languages: the board, the tables, what one may do, the ballot, and the count in words.
import { expect, test } from 'vitest'
import { ChallengeView } from '../../client/hud/places/lab/challenge-view.tsx'
import { LabContext, type LabHere } from '../../client/hud/places/lab/lab-context.ts'
import { ProposalPaper } from '../../client/hud/places/lab/proposal-paper.tsx'
import { boardLines, signLines } from '../../client/scene/places/lab/lab-lines.ts'
import { lab as arabicLab } from '../../shared/i18n/ar/lab.ts'
import { lab as englishLab } from '../../shared/i18n/en/lab.ts'
import { createFormat, type Language } from '../../shared/i18n/format.ts'
import type { ChallengeShown, LabOwn, TeamShown } from '../../shared/lab/lab/lab-types.ts'
import { countRunoff } from '../../shared/lab/lab/runoff.ts'
import { fakeView, personId } from './fake-sitting.ts'
import { show, textOf } from './show.tsx'

const team = (id: string, more: Partial<TeamShown> = {}): TeamShown => ({
  ...{ id, table: 1, name: `Team ${id}`, captain: personId(id), capacity: 3, phase: 'writing', into: null },
  ...{ members: [{ person: personId(id), delegation: null, name: id }], proposal: null, hash: null },
  ...{ parts: [], offersTo: null, supporters: 0, comments: [], sent: null },
  ...more,
})
const forward = (id: string) =>
  team(id, { phase: 'forward', proposal: { title: `Paper ${id}`, content: '1. One.' } })
const challenge = (more: Partial<ChallengeShown> = {}): ChallengeShown => ({
  ...{ id: 'c', title: 'Water', problem: 'One river.', background: '', sources: ['https://example.org/'] },
  ...{ deadline: 1_060_000, voters: 'all', phase: 'writing', teams: [], standing: [], voted: 0, count: null },
  ...more,
})
const OWN: LabOwn = { isDesk: false, votes: ['c'], supports: [], rankings: {} }
const WORDS = { en: englishLab(createFormat('en', 'latn')), ar: arabicLab(createFormat('ar', 'latn')) }

function seen(shown: ChallengeShown, language: Language = 'en', own: LabOwn = OWN): string {
  const here: LabHere = {
    ...{ words: WORDS[language], lab: { challenges: [shown] }, own, act: () => new Promise(() => {}) },
  }
  const node = (
    <LabContext value={here}>
      <ChallengeView challenge={shown} onOpen={() => {}} />
    </LabContext>
  )
  return show(node, fakeView(), language)
}

test('the board says what is asked, and how long there is still time', () => {
  const text = textOf(seen(challenge()))
  expect(text).toContain('Teams are writing Water One river.')
  expect(text).toContain('1:00')
  expect(seen(challenge())).toContain('href="https://example.org/"')
  expect(textOf(seen(challenge(), 'ar'))).toContain('الفرق تكتب')
})

test('who sits at no table may join one that has room, or found another', () => {
  const full = team('full', { capacity: 1 })
  const markup = seen(challenge({ teams: [full, team('free')] }))
  expect(markup).toContain('Join Team free')
  expect(markup).not.toContain('Join Team full')
  expect(textOf(markup)).toContain('Found a team')
  const mine = team('mine', { members: [{ person: personId('me'), delegation: null, name: 'me' }] })
  expect(textOf(seen(challenge({ teams: [mine, team('free')] })))).not.toMatch(/Join|Found a team/)
})

test('while the vote is open one ranks what was put forward, and the desk alone closes it', () => {
  const voting = challenge({
    phase: 'voting',
    teams: [forward('a'), forward('b')],
    standing: ['a', 'b'],
    voted: 2,
  })
  expect(textOf(seen(voting, 'en', { ...OWN, rankings: { c: ['b'] } }))).toMatch(/1\. Paper b .*Paper a/)
  expect(textOf(seen(voting))).not.toContain('Close the ranked vote')
  expect(textOf(seen(voting, 'en', { ...OWN, isDesk: true, votes: [] }))).toMatch(
    /those with a badge cast it.*2 ballots cast.*Close the ranked vote/,
  )
})

test('the count is told round by round, with whoever was chosen first', () => {
  const teams = ['a', 'b', 'c'].map(forward)
  const count = countRunoff(['a', 'b', 'c'], [['a'], ['a'], ['b'], ['b'], ['c', 'b']])
  const decided = challenge({ phase: 'decided', teams, standing: ['a', 'b', 'c'], count })
  expect(textOf(seen(decided))).toMatch(
    /Chosen: Paper b .*Round 1 Paper a: 2 Paper b: 2 Paper c: 1 Paper c is first on fewest and goes out\. Round 2 Paper a: 2 Paper b: 3/,
  )
  const tie = challenge({ ...decided, count: countRunoff(['a', 'b'], [['a'], ['b']]) })
  expect(textOf(seen(tie))).toContain('A tie, which the ballots do not decide: Paper a and Paper b.')
})

test('a proposal stands as the draft resolution that it would become', () => {
  const here: LabHere = {
    words: WORDS.en,
    lab: { challenges: [] },
    own: OWN,
    act: () => new Promise(() => {}),
  }
  const paper = team('a', { proposal: { title: 'Peace', content: 'Recalling,\n1. Asks.\n2. Thanks.' } })
  const markup = show(
    <LabContext value={here}>
      <ProposalPaper team={paper} />
    </LabContext>,
    fakeView(),
  )
  expect(textOf(markup)).toBe('Peace Recalling, Asks. Thanks.')
})

test('the boards in the room say the same', () => {
  const teams = [forward('a'), team('b', { table: 2 }), team('c', { table: 3 })]
  const lines = boardLines({ challenges: [challenge({ teams })] }, WORDS.en, '1:00').map(({ text }) => text)
  expect(lines).toEqual(['Teams are writing', 'Water', 'One river.', 'Time left 1:00', 'Table 3 · Team c'])
  expect(signLines(challenge({ teams }), 0, WORDS.en).map(({ text }) => text)).toEqual([
    ...['Table 1', 'Team a', 'Paper a'],
  ])
  expect(signLines(challenge(), 1, WORDS.en)).toEqual([])
})
