// A text of the sitting on the wall, drawn anew when anything of its chapter changes, and asked for again while the house is away.
import type { ShownExhibit, TextOfSitting } from '../../../../shared/lab/wall/wall-types.ts'
import type { Refusal } from '../../../../shared/refusal.ts'
import { ok, type Result } from '../../../../shared/result.ts'
import { isPassing } from '../../../net/patiently.ts'
import type { Sitting } from '../../../net/sitting.ts'
import type { ExhibitScreen } from './exhibit-screen.ts'
import { drawText, type Paragraph, paragraphsOf, plainParagraphs } from './text-picture.ts'

/** so long after it did not come it is asked for again, ms */
const AGAIN_MS = 3000

export function textOnWall(
  screen: ExhibitScreen,
  draw: (paragraphs: readonly Paragraph[]) => HTMLCanvasElement = drawText,
) {
  const me = {}
  let asked: unknown
  let id = ''
  let here = ''
  let againMs: number | null = null
  let isMissing = false
  const read = async (sitting: Sitting, text: TextOfSitting, key: unknown, isRtl: boolean): Promise<void> => {
    const answer = await paragraphsIn(sitting, text)
    if (screen.owner !== me || asked !== key) return
    isMissing = !answer.ok && isPassing(answer.refusal)
    if (!answer.ok || !answer.value) return
    here = id
    screen.showPicture(draw(answer.value))
    screen.place(null, isRtl)
  }
  return {
    follow: (sitting: Sitting, exhibit: ShownExhibit, isRtl: boolean, nowMs: number): boolean => {
      if (screen.owner !== me) {
        screen.owner = me
        id = here = ''
      }
      if (isMissing) {
        isMissing = false
        againMs = nowMs + AGAIN_MS
      }
      const { proposals, documents } = sitting.store.getState().chapters
      const key = exhibit.text?.of === 'proposal' ? proposals : documents
      const isDue = asked !== key || id !== exhibit.id || (againMs !== null && nowMs >= againMs)
      if (exhibit.text && isDue) {
        asked = key
        id = exhibit.id
        againMs = null
        void read(sitting, exhibit.text, key, isRtl)
      }
      return here === exhibit.id
    },
  }
}

/** null: it was erased, or is written yet. */
async function paragraphsIn(
  sitting: Sitting,
  text: TextOfSitting,
): Promise<Result<readonly Paragraph[] | null, Refusal>> {
  if (text.of === 'document') {
    const answer = await sitting.ask('document.read', { document: text.id })
    return answer.ok ? ok(answer.value.content && plainParagraphs(answer.value.content.text)) : answer
  }
  const answer = await sitting.ask('proposal.read', { proposal: text.id })
  if (!answer.ok) return answer
  const { submitted, amendments } = answer.value
  return ok(submitted && paragraphsOf(submitted, amendments))
}
