// A file brought to the wall: begun, then page after page drawn and sent in parts, so that all see the first while the others come.
import { toBase64 } from '../../shared/journal/base64.ts'
import type { WallAct } from '../../shared/lab/wall/wall-types.ts'
import type { Answer } from '../../shared/protocol/messages.ts'
import { PART_BYTES } from '../../shared/protocol/wall.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import type { Result } from '../../shared/result.ts'
import type { Sitting } from '../net/sitting.ts'
import type { OpenFile } from './open-file.ts'

/** who asks too fast waits so long */
const PAUSE_MS = 400
const NAME_BYTES = 8

interface Bringing {
  readonly sitting: Sitting
  readonly file: OpenFile
  readonly title: string
  /** page from 0, before it is drawn */
  readonly told: (page: number) => void
  readonly signal: AbortSignal
}

/** Resolves when all pages are here and the first is on the wall. What is stopped or refused on the way is taken off the list. */
export async function bringFile(bringing: Bringing): Promise<Answer<'place.act'>> {
  const { sitting, file, title, told, signal } = bringing
  const act = (asked: WallAct) => sitting.ask('place.act', { place: 'wall', act: asked })
  const begun = await act({ is: 'begin', kind: file.kind, title, pages: file.pages })
  if (!begun.ok) return begun
  const exhibit = begun.value.id
  for (let page = 0; page < file.pages; page++) {
    told(page)
    const brought = await bringPage(bringing, exhibit, page)
    if (signal.aborted || !brought.ok) {
      await act({ is: 'withdraw', exhibit })
      return brought.ok ? refuse('not-in-order') : brought
    }
    if (page > 0) continue
    const shown = await act({ is: 'show', exhibit, page, part: null })
    // the floor may be over by now: it stays in the list
    if (!shown.ok && shown.refusal.code !== 'wall-not-yours') return shown
  }
  return begun
}

async function bringPage(
  { sitting, file, signal }: Bringing,
  exhibit: string,
  page: number,
): Promise<Result<unknown, Refusal>> {
  const drawn = await file.page(page).catch(() => null)
  if (!drawn) return refuse('picture-unfit')
  const bytes = new Uint8Array(await drawn.picture.arrayBuffer())
  const picture = newName()
  const of = Math.ceil(bytes.length / PART_BYTES)
  for (let part = 0; part < of && !signal.aborted; part++) {
    const data = toBase64(bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES))
    const sent = await patiently(() => sitting.ask('wall.part', { picture, part, of, data }))
    if (!sent.ok) return sent
  }
  if (signal.aborted) return refuse('not-in-order')
  const act: WallAct = { is: 'bring', exhibit, page, picture, text: drawn.text }
  return patiently(() => sitting.ask('place.act', { place: 'wall', act }))
}

async function patiently<T>(ask: () => Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>> {
  for (;;) {
    const answer = await ask()
    if (answer.ok || answer.refusal.code !== 'too-fast') return answer
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}

const newName = (): string =>
  [...crypto.getRandomValues(new Uint8Array(NAME_BYTES))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
