// What is shown on the wall of the hall: a page that did not come is asked for again, and what is over is let go.
import type { MeshBasicMaterial } from 'three'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Sitting } from '../../client/net/sitting.ts'
import { createExhibitScreen } from '../../client/scene/places/wall/exhibit-screen.ts'
import { movingPicture } from '../../client/scene/places/wall/moving-picture.ts'
import { stillPicture } from '../../client/scene/places/wall/still-picture.ts'
import { textOnWall } from '../../client/scene/places/wall/text-on-wall.ts'
import type { DocumentId, PersonId } from '../../shared/ids.ts'
import type { OnWall, ShownExhibit } from '../../shared/lab/wall/wall-types.ts'
import { type RefusalCode, refuse } from '../../shared/refusal.ts'
import { ok } from '../../shared/result.ts'

const RIVER: ShownExhibit = {
  ...{ id: 'e1', kind: 'pages', by: 'p_amina' as PersonId, at: 0, shownAt: 1, text: null, isOver: false },
  ...{ texts: { title: 'River', name: 'Amina' }, pages: 3, brought: 3 },
}
const onPage = (page: number): OnWall => ({
  exhibit: RIVER,
  page,
  part: null,
  size: { width: 8, height: 11 },
})
const IMAGE = { width: 800, height: 1100 } as HTMLImageElement
/** longer than one waits before one asks again */
const LATER_MS = 60_000
const settle = () => new Promise((done) => setImmediate(done))

let screen: ReturnType<typeof createExhibitScreen>
beforeEach(() => {
  screen = createExhibitScreen()
})

/** Answers in turn, and well from then on. */
const answering = <T>(value: T, ...codes: readonly RefusalCode[]) => {
  const left = [...codes]
  return vi.fn(async () => {
    const code = left.shift()
    return code ? refuse(code) : ok(value)
  })
}

test.each(['not-saved', 'too-fast'] as const)(
  'a page that did not come (%s) is asked for again',
  async (code) => {
    const file = answering(new Blob(), code)
    const sitting = { file } as Pick<Sitting, 'file'>
    const still = stillPicture(screen, async () => IMAGE)
    const follow = async (nowMs: number) => {
      const isThere = still.follow(sitting, onPage(0), false, nowMs)
      await settle()
      return isThere
    }
    expect([await follow(0), await follow(16), await follow(32)]).toEqual([false, false, false])
    expect(file).toHaveBeenCalledTimes(1)
    await follow(LATER_MS)
    expect([await follow(LATER_MS + 16), file.mock.calls.length]).toEqual([true, 2])
  },
)

test('a page that is erased, or no browser reads, is not asked for on and on', async () => {
  for (const [file, image] of [
    [answering(new Blob(), 'exhibit-unknown'), IMAGE],
    [answering(new Blob()), null],
  ] as const) {
    const still = stillPicture(screen, async () => image)
    for (const nowMs of [0, LATER_MS, 2 * LATER_MS]) {
      still.follow({ file } as Pick<Sitting, 'file'>, onPage(0), false, nowMs)
      await settle()
    }
    expect(file).toHaveBeenCalledTimes(1)
  }
})

test('a text that did not come is asked for again', async () => {
  const ask = answering({ content: { text: 'We, the peoples' } }, 'not-saved')
  const chapters = { proposals: {}, documents: [] }
  const sitting = { ask, store: { getState: () => ({ chapters }) } } as unknown as Sitting
  const exhibit: ShownExhibit = { ...RIVER, kind: 'text', text: { of: 'document', id: 'x1' as DocumentId } }
  const text = textOnWall(screen, () => IMAGE as unknown as HTMLCanvasElement)
  const seen: boolean[] = []
  for (const nowMs of [0, 16, LATER_MS, LATER_MS + 16]) {
    seen.push(text.follow(sitting, exhibit, false, nowMs))
    await settle()
  }
  expect([seen, ask.mock.calls.length]).toEqual([[false, false, false, true], 2])
})

test('a moving picture is let go when it is over, and taken up again', () => {
  vi.stubGlobal(
    'MediaStream',
    class {
      readonly tracks: unknown
      constructor(tracks: unknown) {
        this.tracks = tracks
      }
    },
  )
  const track = {} as MediaStreamTrack
  const video = { play: async () => {}, srcObject: null, videoWidth: 640, videoHeight: 360 }
  const moving = movingPicture(screen, video as unknown as HTMLVideoElement, () => track)
  const live = { ...onPage(0), exhibit: { ...RIVER, kind: 'film' as const } }
  const follow = () => moving.follow({} as Sitting, live, false, 0)
  expect(follow()).toBe(true)
  expect(video.srcObject).toMatchObject({ tracks: [track] })
  moving.end()
  expect(video.srcObject).toBe(null)
  expect(follow()).toBe(true)
  expect(video.srcObject).toMatchObject({ tracks: [track] })
})

test('the picture before is freed by the next one, and the last one when nothing is shown', () => {
  const freed: string[] = []
  const show = (name: string) => {
    screen.showPicture({ width: 8, height: 11 } as HTMLImageElement)
    const material = screen.mesh.material as MeshBasicMaterial
    material.map!.addEventListener('dispose', () => freed.push(name))
  }
  show('one')
  show('two')
  expect(freed).toEqual(['one'])
  screen.clear()
  expect([freed, screen.mesh.visible, screen.owner]).toEqual([['one', 'two'], false, null])
})
