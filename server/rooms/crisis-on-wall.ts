// What everyone in the hall is told of its crisis room without opening it: on the wall, and when an inject is released.
import { followCrisis } from '../lab/crisis/follow-crisis.ts'
import type { Hall } from './hall.ts'

const CHAPTER = 'crisis'

/**
 * Tells of it as long as the hall is open. The chapter is written though there is nothing to tell: who has read it knows that what
 * comes after is new. Rejects when the store fails.
 */
export const showCrisis = ({ places, state: { chapters } }: Hall): Promise<void> =>
  followCrisis(places, (news) => {
    const text = JSON.stringify(news)
    if (text !== chapters.get(CHAPTER)) chapters.set(CHAPTER, text)
  })
