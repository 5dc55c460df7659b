// The hall as it is: a picture that is retaken when the hall changes (`npm run pictures`).
import pictureUrl from '../../assets/pictures/lobby-hall.webp'
import { useDoorWords } from '../i18n/use-words.ts'

/** pixels of the file */
const SIZE = { width: 1280, height: 560 } as const

export function HallPicture() {
  const { lobby } = useDoorWords()
  return <img className="hall-picture" src={pictureUrl} {...SIZE} alt={lobby.pictureAlt} decoding="async" />
}
