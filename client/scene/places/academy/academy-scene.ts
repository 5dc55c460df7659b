// The Academy's boards: which course comes first, and the rehearsal that is on or what one may begin.
import { Group } from 'three'
import { createFormat } from '../../../../shared/i18n/format.ts'
import type { AcademyShown } from '../../../../shared/lab/academy/academy-state.ts'
import { type BoardLine, boardsOf, createBoard, hang } from '../board.ts'
import type { MakePlaceScene } from '../place-scene.ts'
import { voteLines } from './vote-lines.ts'

const WORDS = {
  en: async () => ({
    ...(await import('../../../../shared/i18n/en/academy/academy.ts')),
    ...(await import('../../../../shared/i18n/en/wall.ts')),
  }),
  ar: async () => ({
    ...(await import('../../../../shared/i18n/ar/academy/academy.ts')),
    ...(await import('../../../../shared/i18n/ar/wall.ts')),
  }),
}
/** more do not fit */
const MOST_COURSES = 5

export const makeAcademyScene: MakePlaceScene<'academy'> = async ({ language }) => {
  const fetched = await WORDS[language]()
  const format = createFormat(language, language === 'ar' ? 'arab' : 'latn')
  const words = fetched.academy(format)
  const wall = fetched.wall(format)
  const object = new Group()
  const [place] = boardsOf('academy')
  const board = createBoard(place?.width ?? 1, place?.height ?? 1)
  if (place) hang(board, place)
  object.add(board.mesh)
  const titleOf = ({ id, texts }: AcademyShown['courses'][number]): string =>
    id === 'first' ? words.courses.first : (texts?.title ?? words.courses.erased)
  return {
    object,
    show({ shown }) {
      if (shown.vote !== null) return board.write(voteLines(shown.vote, words, wall, format), language)
      const courses: readonly BoardLine[] = [
        { text: words.board.title, size: 0.16, isStrong: true },
        { text: words.board.lead, size: 0.085, most: 2 },
        { text: words.courses.heading, size: 0.11, isStrong: true },
        ...shown.courses
          .slice(-MOST_COURSES)
          .map((course) => ({ text: `· ${titleOf(course)}`, size: 0.1, most: 2 })),
      ]
      const { rehearsal } = shown
      const next: readonly BoardLine[] = rehearsal
        ? [
            { text: words.run.heading, size: 0.14, isStrong: true },
            { text: words.rehearse.topics[rehearsal.topic], size: 0.11, most: 3 },
            { text: words.rehearse.times(rehearsal.pace), size: 0.11 },
          ]
        : [
            { text: words.rehearse.heading, size: 0.14, isStrong: true },
            { text: words.visit.lead, size: 0.095, most: 4 },
          ]
      board.write([...courses, ...next], language)
    },
    dispose: board.dispose,
  }
}
