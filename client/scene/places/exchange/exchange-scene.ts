// The board of the exchange at the wall of the court: the programmes, how many take part, and the meetings that all of a cohort have. No
// names of people: those are for the people themselves.
import { Object3D } from 'three'
import { HALL } from '../../../../shared/hall/plan.ts'
import type { ExchangeWords } from '../../../../shared/i18n/en/exchange.ts'
import type { ExchangeShown } from '../../../../shared/lab/exchange/exchange-law.ts'
import { EXCHANGE_BOARD } from '../../../place-spots.ts'
import { type BoardLine, createBoard, hang } from '../board.ts'
import type { MakePlaceScene } from '../place-scene.ts'

const SIZE = { width: 3.4, height: 2 }
/** metres over the paving at which it begins */
const FOOT = 0.75
const GOLD = '#e0c583'
/** meetings of one cohort that it has room for */
const MOST_MEETINGS = 3

const fetchWords = {
  en: async () => (await import('../../../../shared/i18n/en/exchange.ts')).exchange,
  ar: async () => (await import('../../../../shared/i18n/ar/exchange.ts')).exchange,
}

function linesOf(heading: string, { programmes }: ExchangeShown, words: ExchangeWords): readonly BoardLine[] {
  const none = programmes.length === 0 ? [{ text: words.none, size: 0.12, most: 2 }] : []
  return [
    { text: heading, size: 0.2, isStrong: true, colour: GOLD },
    ...none,
    ...programmes.flatMap(({ title, people, cohorts }): readonly BoardLine[] => [
      { text: title ?? words.erased, size: 0.15, isStrong: true },
      { text: words.people({ count: people }), size: 0.1 },
      ...cohorts.flatMap((cohort) =>
        cohort.meetings
          .filter(({ isCancelled }) => !isCancelled)
          .slice(-MOST_MEETINGS)
          .map((meeting) => ({
            text: `${meeting.title ?? words.erased} · ${words.meetingLine({ at: meeting.startsAt, minutes: meeting.minutes })}`,
            size: 0.1,
          })),
      ),
    ]),
  ]
}

export const makeExchangeScene: MakePlaceScene<'exchange'> = async ({ language }) => {
  const makeWords = await fetchWords[language]()
  const object = new Object3D()
  const board = createBoard(SIZE.width, SIZE.height)
  const { x, z, heading } = EXCHANGE_BOARD
  hang(board, { x, z, heading, ...SIZE, y: Math.min(HALL.lobby.wall.height, FOOT + SIZE.height / 2) })
  object.add(board.mesh)
  return {
    object,
    show: ({ shown, words }) => {
      const { saying } = words
      if (saying)
        board.write(linesOf(saying.words.places.names.exchange, shown, makeWords(saying.format)), language)
    },
    dispose: board.dispose,
  }
}
