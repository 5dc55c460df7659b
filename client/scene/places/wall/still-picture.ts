// A page or a picture on the wall: fetched as it is turned to, and asked for again while the house is away.
import type { OnWall } from '../../../../shared/lab/wall/wall-types.ts'
import { pageFile } from '../../../exhibits/page-files.ts'
import { isPassing } from '../../../net/patiently.ts'
import type { Sitting } from '../../../net/sitting.ts'
import type { ExhibitScreen } from './exhibit-screen.ts'

/** so long after a page did not come it is asked for again, ms */
const AGAIN_MS = 3000

const keyOf = ({ exhibit, page }: OnWall): string => `${exhibit.id} ${page}`

/** `draw`: null where the browser cannot read it. */
export function stillPicture(screen: ExhibitScreen, draw: (page: Blob) => Promise<HTMLImageElement | null>) {
  const me = {}
  let asked = ''
  let here = ''
  /** when the page that is asked for is asked for again; null: it is here, or on its way */
  let againMs: number | null = null
  let isMissing = false
  const fetchIt = async (sitting: Pick<Sitting, 'file'>, shown: OnWall, isRtl: boolean): Promise<void> => {
    const key = keyOf(shown)
    const answer = await pageFile(sitting, shown.exhibit.id, shown.page, 'jpg')
    const image = answer.ok ? await draw(answer.value) : null
    if (screen.owner !== me || asked !== key) return
    isMissing = !answer.ok && isPassing(answer.refusal)
    if (!image) return
    here = key
    screen.showPicture(image)
    screen.place(shown.part, isRtl)
  }
  return {
    place: (now: OnWall | null, isRtl: boolean) => {
      if (screen.owner === me && now && keyOf(now) === here) screen.place(now.part, isRtl)
    },
    /** Whether there is something to see. The page before stays until the next one is here. */
    follow: (sitting: Pick<Sitting, 'file'>, now: OnWall, isRtl: boolean, nowMs: number): boolean => {
      const key = keyOf(now)
      if (screen.owner !== me) {
        screen.owner = me
        asked = here = ''
      }
      if (isMissing) {
        isMissing = false
        againMs = nowMs + AGAIN_MS
      }
      if (now.size && (asked !== key || (againMs !== null && nowMs >= againMs))) {
        asked = key
        againMs = null
        void fetchIt(sitting, now, isRtl)
      }
      return now.size !== null && here.split(' ')[0] === now.exhibit.id
    },
  }
}

/** A page drawn by the browser. */
export async function drawImage(page: Blob): Promise<HTMLImageElement | null> {
  const url = URL.createObjectURL(page)
  const image = new Image()
  image.src = url
  try {
    await image.decode()
    return image
  } catch {
    return null
  } finally {
    URL.revokeObjectURL(url)
  }
}
