// A film that one shows: its sound goes out beside its picture and ends with it, and what cannot be heard is seen all the same.
import { beforeEach, expect, it, vi } from 'vitest'
import { liveOf } from '../../client/exhibits/live.ts'
import { askedSitting, FakePeer, FakeTrack, SPOKEN, stubBrowser } from './fake-lines.ts'

const settle = () => new Promise((resolve) => setImmediate(resolve))

let sounds: readonly FakeTrack[] = []
let picture = new FakeTrack()
/** as the browser plays what the page gives it */
let plays: (muted: boolean) => Promise<void> = async () => undefined

class FakeFilm {
  src = ''
  muted = false
  play() {
    return plays(this.muted)
  }
  pause() {}
  remove() {}
  append() {}
  captureStream() {
    return {
      getVideoTracks: () => [picture],
      getAudioTracks: () => sounds,
      getTracks: () => [picture, ...sounds],
    }
  }
}

let films: FakeFilm[] = []

beforeEach(() => {
  stubBrowser({})
  picture = new FakeTrack()
  sounds = [new FakeTrack()]
  films = []
  plays = async () => undefined
  vi.stubGlobal('document', {
    body: new FakeFilm(),
    createElement: (name: string) => {
      const made = new FakeFilm()
      if (name === 'video') films.push(made)
      return made
    },
  })
})

const refused = { ok: false, refusal: { code: 'no-voice' } } as const

/** A film that is chosen; `answer`: what the house says to each line. */
async function showing(answer: (as: string) => typeof SPOKEN | typeof refused = () => SPOKEN) {
  const house = askedSitting()
  const live = liveOf(house.sitting)
  void live.showFilm(new File([], 'Flood.webm'), 'Flood')
  await settle()
  const spoken = house.asked.flatMap(({ name, payload, answer: give }) =>
    name === 'voice.speak' ? [{ as: (payload as { as: string }).as, give }] : [],
  )
  for (const { as, give } of spoken) give(answer(as))
  await settle()
  for (const peer of FakePeer.all) if (peer.connectionState === 'new') peer.become('connected')
  await settle()
  const act = house.asked.find(({ name }) => name === 'place.act')
  act?.answer({ ok: true, value: { id: 'e_1' } })
  await settle()
  const view = () => {
    const { kind, trouble } = live.store.getState()
    return { kind, trouble }
  }
  return { ...house, live, view, opened: spoken.map(({ as }) => as).toSorted() }
}

it('is sent with its sound, on a line of its own that ends with the picture', async () => {
  const { live, view, opened, asked } = await showing()
  expect([opened, view()]).toEqual([['film', 'wall'], { kind: 'film', trouble: null }])
  live.end()
  const given = asked.flatMap(({ name, payload }) => (name === 'voice.hush' ? [payload] : []))
  expect(given).toHaveLength(2)
  expect(given).toContainEqual({ as: 'film' })
  expect([picture, ...sounds].map(({ isStopped }) => isStopped)).toEqual([true, true])
  expect(FakePeer.all.map(({ connectionState }) => connectionState)).toEqual(['closed', 'closed'])
})

it('opens no line for the sound that it does not have', async () => {
  sounds = []
  const { view, opened } = await showing()
  expect([opened, view()]).toEqual([['wall'], { kind: 'film', trouble: null }])
})

it('is seen without a sound that the house refuses, and says so', async () => {
  const { view } = await showing((as) => (as === 'film' ? refused : SPOKEN))
  expect(view()).toEqual({ kind: 'film', trouble: 'soundFailed' })
})

it('sounds where it plays, too', async () => {
  await showing()
  expect(films.map(({ muted }) => muted)).toEqual([false])
})

it('plays in silence where the browser lets nothing sound, and is heard by the others', async () => {
  plays = async (muted) => {
    if (!muted) throw new DOMException('', 'NotAllowedError')
  }
  const { view, opened } = await showing()
  expect([films[0]!.muted, opened, view().kind]).toEqual([true, ['film', 'wall'], 'film'])
})

it('that cannot be played is not shown', async () => {
  plays = async () => {
    throw new DOMException('', 'NotSupportedError')
  }
  const { view, opened } = await showing()
  expect([opened, view()]).toEqual([[], { kind: null, trouble: 'filmUnfit' }])
})
