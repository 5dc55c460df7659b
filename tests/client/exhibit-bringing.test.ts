// A file on its way to the wall: over lines that break and a house that has no time it comes in the end, and what does not leaves nothing.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { bringFile } from '../../client/exhibits/bring-file.ts'
import { bringingOf } from '../../client/exhibits/bringing.ts'
import type { OpenFile } from '../../client/exhibits/open-file.ts'
import { titleOf } from '../../client/exhibits/title-of.ts'
import type { Sitting } from '../../client/net/sitting.ts'
import type { SittingView } from '../../client/net/sitting-view.ts'
import type { WallAct } from '../../shared/lab/wall/wall-types.ts'
import { PART_BYTES } from '../../shared/protocol/wall.ts'
import { type RefusalCode, refuse } from '../../shared/refusal.ts'
import { ok } from '../../shared/result.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

type Asked = WallAct['is'] | 'part'

/** Answers of one kind of asking in turn; afterwards, and of all others, it is well. */
function house(answers: Partial<Record<Asked, readonly (RefusalCode | null)[]>> = {}) {
  const left = Object.fromEntries(Object.entries(answers).map(([is, codes]) => [is, [...codes]]))
  const asked: string[] = []
  const ask = async (name: string, payload: { readonly act?: WallAct; readonly part?: number }) => {
    const is = name === 'wall.part' ? 'part' : payload.act!.is
    asked.push(is === 'part' ? `part ${payload.part}` : is)
    const code = left[is]?.shift() ?? null
    return code === null ? ok({ id: 'e1' }) : refuse(code)
  }
  const store = createStore(() => ({ link: 'live' }) as SittingView)
  const sitting = { ask, store } as unknown as Pick<Sitting, 'ask' | 'store'>
  return { sitting, asked, store }
}

const paper = (pages: number, page: OpenFile['page'] = drawn): OpenFile => ({
  ...{ kind: 'pages', pages, page, close: () => {} },
})
/** two parts */
const drawn = async () => ({ picture: new Blob([new Uint8Array(PART_BYTES + 1)]), text: '' })

async function bring(at: ReturnType<typeof house>, file = paper(1)) {
  const { signal } = new AbortController()
  const coming = bringFile({ sitting: at.sitting, file, title: 'River', told: () => {}, signal })
  // who awaits it later has it all the same
  coming.catch(() => {})
  await vi.runAllTimersAsync()
  return coming
}
const WHOLE = ['begin', 'part 0', 'part 1', 'bring', 'show']

describe('a file', () => {
  it('is begun, sent in parts, brought and shown', async () => {
    const at = house()
    expect((await bring(at)).ok).toBe(true)
    expect(at.asked).toEqual(WHOLE)
  })

  it('waits with the part that came too fast', async () => {
    const at = house({ part: [null, 'too-fast'] })
    expect((await bring(at)).ok).toBe(true)
    expect(at.asked).toEqual(['begin', 'part 0', 'part 1', 'part 1', 'bring', 'show'])
  })

  it('sends the page anew when the line broke', async () => {
    const at = house({ part: [null, 'not-saved'], show: ['not-saved'] })
    expect((await bring(at)).ok).toBe(true)
    expect(at.asked).toEqual(['begin', 'part 0', 'part 1', ...WHOLE.slice(1), 'show'])
  })

  it.each([
    { bring: ['not-saved', 'exhibit-unknown'] },
    { bring: ['not-saved'], part: [null, null, 'wall-not-yours'] },
  ] as const)('goes on with a page that was here already: %j', async (answers) => {
    const at = house(answers)
    expect((await bring(at)).ok).toBe(true)
    expect(at.asked.at(-1)).toBe('show')
  })

  it.each([
    ['its page is refused', { bring: ['wall-full'] }, 'wall-full'],
    ['showing it is refused', { show: ['wall-not-yours'] }, 'wall-not-yours'],
    ['it is gone meanwhile', { bring: ['exhibit-unknown'] }, 'exhibit-unknown'],
  ] as const)('is taken off the list when %s', async (_, answers, code) => {
    const at = house(answers)
    expect(await bring(at)).toEqual(refuse(code))
    expect(at.asked.at(-1)).toBe('withdraw')
  })

  it('is taken off the list when it can be read no further, over a line that is away, too', async () => {
    const at = house({ withdraw: ['not-saved'] })
    const unread = { arrayBuffer: () => Promise.reject(new Error('gone')) } as Blob
    const page = async (index: number) => (index === 0 ? drawn() : { picture: unread, text: '' })
    await expect(bring(at, paper(2, page))).rejects.toThrow('gone')
    expect(at.asked.slice(WHOLE.length)).toEqual(['withdraw', 'withdraw'])
  })

  it('is asked for no longer when nobody will answer any more', async () => {
    const at = house({ begin: [], part: ['not-saved'], withdraw: ['not-saved'] })
    at.store.setState({ link: 'closed' })
    expect(await bring(at)).toEqual(refuse('not-saved'))
  })
})

describe('what is told of it', () => {
  const fileOf = (read: () => Promise<ArrayBuffer>) =>
    ({ size: 1, name: 'river.pdf', arrayBuffer: read }) as File

  it('that it cannot be read, when it is gone since it was chosen', async () => {
    const { store, bring: read } = bringingOf(house().sitting)
    await read(fileOf(() => Promise.reject(new DOMException('gone', 'NotReadableError'))))
    expect(store.getState()).toEqual({ is: 'fault', fault: 'broken' })
  })

  it('that it failed, whatever breaks', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { store, bring: read } = bringingOf(house().sitting)
    const broken = {
      size: 1,
      name: 'river.pdf',
      arrayBuffer: () => {
        throw new Error('no')
      },
    }
    await read(broken as unknown as File)
    expect(store.getState()).toEqual({ is: 'fault', fault: 'failed' })
    // and the next file is taken
    await read(fileOf(async () => new ArrayBuffer(1)))
    expect(store.getState()).toEqual({ is: 'fault', fault: 'no-kind' })
  })

  it('to every panel the same, one file at a time', async () => {
    const { sitting } = house()
    const first = bringingOf(sitting)
    let arrive = (_: ArrayBuffer) => {}
    const coming = first.bring(
      fileOf(
        () =>
          new Promise((done) => {
            arrive = done
          }),
      ),
    )
    const second = bringingOf(sitting)
    await second.bring(fileOf(async () => new ArrayBuffer(1)))
    expect(second.store.getState()).toEqual({ is: 'opening' })
    arrive(new ArrayBuffer(1))
    await coming
    expect(second.store.getState()).toEqual({ is: 'fault', fault: 'no-kind' })
  })
})

it.each([
  ['river.pdf', 'river'],
  ['notes v1.2.txt', 'notes v1.2'],
  ['.pdf', '.pdf'],
  ['\u202efdp.exe', 'fdp'],
  ['half \ud83d.webm', 'half \ufffd'],
  [`${'🕊'.repeat(130)}.webm`, '🕊'.repeat(120)],
])('%s is called as its file', (name, title) => {
  expect(titleOf(name)).toBe(title)
})
