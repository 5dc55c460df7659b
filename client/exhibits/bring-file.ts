// A file brought to the wall: begun, then page after page drawn and sent in parts, so that all see the first while the others come.
import { toBase64 } from '../../shared/journal/base64.ts'
import type { WallAct } from '../../shared/lab/wall/wall-types.ts'
import type { Answer } from '../../shared/protocol/messages.ts'
import { PART_BYTES } from '../../shared/protocol/wall.ts'
import { type Refusal, type RefusalCode, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import { patiently } from '../net/patiently.ts'
import type { Sitting } from '../net/sitting.ts'
import type { BroughtPage, OpenFile } from './open-file.ts'

const NAME_BYTES = 8
/** what is said of a page that is here already: of itself, and of its parts when it was the last one */
const HERE: readonly RefusalCode[] = ['exhibit-unknown', 'wall-not-yours']

interface Bringing {
  readonly sitting: Pick<Sitting, 'ask' | 'store'>
  readonly file: OpenFile
  readonly title: string
  /** page from 0, before it is drawn */
  readonly told: (page: number) => void
  readonly signal: AbortSignal
}

/**
 * Resolves when all pages are here and the first is on the wall, however often the line breaks meanwhile. What is stopped, refused or fails
 * on the way is taken off the list: nothing is left of it but what all have seen.
 */
export async function bringFile(bringing: Bringing): Promise<Answer<'place.act'>> {
  const { sitting, file, title } = bringing
  const begin = () => act(sitting, { is: 'begin', kind: file.kind, title, pages: file.pages })
  const begun = await patiently(sitting, begin, { signal: bringing.signal, passing: ['too-fast'] })
  if (!begun.ok) return begun
  const exhibit = begun.value.id
  const withdraw = () => patiently(sitting, () => act(sitting, { is: 'withdraw', exhibit }))
  try {
    const brought = await bringPages(bringing, exhibit)
    if (brought.ok) return begun
    await withdraw()
    return brought
  } catch (fault) {
    await withdraw()
    throw fault
  }
}

const act = (sitting: Bringing['sitting'], asked: WallAct) =>
  sitting.ask('place.act', { place: 'wall', act: asked })

async function bringPages(bringing: Bringing, exhibit: string): Promise<Result<unknown, Refusal>> {
  const { sitting, file, told, signal } = bringing
  for (let page = 0; page < file.pages; page++) {
    if (signal.aborted) return refuse('not-in-order')
    told(page)
    const drawn = await file.page(page).catch(() => null)
    if (!drawn) return refuse('picture-unfit')
    const bytes = new Uint8Array(await drawn.picture.arrayBuffer())
    const sent = await sendPage(bringing, { exhibit, page, bytes, text: drawn.text })
    if (!sent.ok) return sent
    if (page > 0) continue
    const shown = await patiently(sitting, () => act(sitting, { is: 'show', exhibit, page, part: null }), {
      signal,
    })
    if (!shown.ok) return shown
  }
  return ok(null)
}

interface DrawnPage extends Pick<BroughtPage, 'text'> {
  readonly exhibit: string
  readonly page: number
  readonly bytes: Uint8Array
}

/** Over a line that breaks the page comes anew: a house that has just started knows nothing of its first parts. */
function sendPage(bringing: Bringing, page: DrawnPage): Promise<Result<unknown, Refusal>> {
  const { sitting, signal } = bringing
  /** an answer was lost, and it is not known of what */
  let mayBeHere = false
  return patiently<unknown>(
    sitting,
    async () => {
      const sent = await sendOnce(bringing, page)
      if (sent.ok) return sent
      const { code } = sent.refusal
      if (mayBeHere && HERE.includes(code)) return ok(null)
      mayBeHere ||= code === 'not-saved'
      return sent
    },
    { signal },
  )
}

async function sendOnce(
  { sitting, signal }: Bringing,
  { exhibit, page, bytes, text }: DrawnPage,
): Promise<Result<unknown, Refusal>> {
  const picture = newName()
  const of = Math.ceil(bytes.length / PART_BYTES)
  for (let part = 0; part < of; part++) {
    if (signal.aborted) return refuse('not-in-order')
    const data = toBase64(bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES))
    const send = () => sitting.ask('wall.part', { picture, part, of, data })
    const sent = await patiently(sitting, send, { signal, passing: ['too-fast'] })
    if (!sent.ok) return sent
  }
  return act(sitting, { is: 'bring', exhibit, page, picture, text })
}

const newName = (): string =>
  [...crypto.getRandomValues(new Uint8Array(NAME_BYTES))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
