// Voting for names with a headset on: what stands on the board, page by page, and what a press of it does.
import { expect, test } from 'vitest'
import type { SittingView } from '../../client/net/sitting-view.ts'
import { boardOf, pressBoard } from '../../client/scene/xr/board.ts'
import { buttonPlaces } from '../../client/scene/xr/board-layout.ts'
import { type NamesPicked, namesBoard, namesStanding } from '../../client/scene/xr/names-board.ts'
import { createFormat, spoken } from '../../shared/i18n/format.ts'
import type { ElectionId } from '../../shared/ids.ts'
import type { SittingElection } from '../../shared/procedure/elections/elections-state.ts'
import { ARE, delegationView, FRA, fakeView, openVote, person, votingChapters } from './fake-sitting.ts'
import { wordsOf } from './show.tsx'

const me = person('me', { role: 'delegate', delegation: ARE, mayCast: true })
const delegations = new Map([
  [ARE, delegationView(ARE, 0, { people: 1, presence: 'present' })],
  [FRA, delegationView(FRA, 1, { people: 1, presence: 'present' })],
])
const eligible = [ARE, FRA, 'Ida', 'Noor', 'Tashi', 'Lin', 'Mateo']
const election: SittingElection = {
  ...{ id: 'b1' as ElectionId, title: 'Bureau', places: 2, majority: 'majority', candidates: eligible },
  ...{ round: 1, eligible, ballot: 'unrestricted', open: 2, through: null, elected: [], isOver: false },
}
const saying = (more: Partial<SittingView> = {}) => ({
  view: fakeView({ me, delegations, ...more }),
  words: wordsOf('en'),
  format: createFormat('en', 'latn'),
})
const board = (picked: NamesPicked | null = null, more: Partial<SittingView> = {}) =>
  namesBoard(saying(more), election, picked)
const pressing = (picked: NamesPicked | null, word: string) => {
  const press = board(picked).buttons.find((each) => each.word === word)!.press
  return pressBoard(picked, press)
}
const picked = (...names: readonly string[]): NamesPicked => ({ names, page: 0, isReviewed: false })

test('shows six names at a time, by rows, and how many may be chosen', () => {
  const { buttons, rows, status } = board()
  expect([buttons.map(({ word }) => word), rows, status]).toEqual([
    ['United Arab Emirates', 'France', 'Ida', 'Noor', 'Tashi', 'Lin', 'More names', 'Review the ballot'],
    [3, 3, 2],
    'Choose at most 2 names',
  ])
  const second = pressing(null, 'More names').picked as NamesPicked
  expect(board(second).buttons.map(({ word }) => word)).toEqual(['Mateo', 'More names', 'Review the ballot'])
})

test('marks what is chosen by a form, takes it back, and takes no more than there are places', () => {
  const one = pressing(null, 'Ida').picked as NamesPicked
  expect(
    board(one)
      .buttons.filter(({ mark }) => mark === 'yes')
      .map(({ word }) => word),
  ).toEqual(['Ida'])
  const two = pressing(one, 'France').picked as NamesPicked
  expect([two.names, board(two).status]).toEqual([['Ida', FRA], '2 of 2 chosen'])
  expect(pressing(two, 'Lin').picked).toEqual(two)
  expect(pressing(two, 'Ida').picked).toEqual(picked(FRA))
})

test('is read again before it is cast, with its names or as an abstention', () => {
  const read = pressing(picked('Ida', FRA), 'Review the ballot').picked as NamesPicked
  const { question, buttons } = board(read)
  expect([spoken(question!), buttons.map(({ word, mark }) => [word, mark])]).toEqual([
    'Ida and France',
    [
      ['Cast this ballot', 'yes'],
      ['Choose again', null],
    ],
  ])
  expect(pressing(read, 'Cast this ballot')).toEqual({ picked: null, cast: ['Ida', FRA] })
  expect(pressing(read, 'Choose again')).toEqual({ picked: picked('Ida', FRA), cast: null })
  const none = board({ ...read, names: [] })
  expect([none.question, none.buttons[0]!.mark]).toEqual([
    'No name chosen: this is an abstention.',
    'abstain',
  ])
})

test('begins with what stands for one’s delegation', () => {
  const ownBallot = { choice: ['Noor'] } as unknown as SittingView['ownBallot']
  expect(namesStanding(saying({ ownBallot }))).toEqual(picked('Noor'))
})

test('has its rows over one another, each as wide as the board', () => {
  const places = buttonPlaces([3, 2], false)
  expect(places.map(({ y }) => y > 0)).toEqual([true, true, true, false, false])
  expect(places[3]!.width).toBeGreaterThan(places[0]!.width)
})

test('a secret ballot is filled in on the page', () => {
  const chapters = votingChapters()
  const secret = { ...chapters, vote: { ...chapters.vote!, secret: {} as never } }
  const { view, words, format } = saying({ vote: openVote(), chapters: secret })
  const board = boardOf({ view, words, format }, null, 1000)
  expect([board?.buttons, board?.status]).toEqual([[], words.headset.onPage])
})
