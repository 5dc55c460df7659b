// A screen that one shows: one at a time, ended whenever one ends it, and a refusal is told.
import { beforeEach, expect, it, vi } from 'vitest'
import { liveOf } from '../../client/exhibits/live.ts'
import { askedSitting, FakePeer, givenTracks, SPOKEN, settle, stubBrowser } from './fake-lines.ts'

let given: ReturnType<typeof givenTracks>['given'] = []

beforeEach(() => {
  const tracks = givenTracks()
  given = tracks.given
  stubBrowser({ getDisplayMedia: tracks.ask })
})

const OFF = { kind: null, film: null, stream: null, trouble: null }
const SHOWN = { ok: true, value: { id: 'e_1' } } as const

/** What happens one after another until all see the screen. */
const STEPS = ['given', 'spoken', 'connected', 'shown'] as const

function showing() {
  const house = askedSitting()
  const live = liveOf(house.sitting)
  const running = live.showScreen('Model')
  const step = async (name: (typeof STEPS)[number]) => {
    if (name === 'given') given[0]!.give()
    if (name === 'spoken') house.asked.find((each) => each.name === 'voice.speak')!.answer(SPOKEN)
    if (name === 'connected') FakePeer.all[0]!.become('connected')
    if (name === 'shown') house.asked.find((each) => each.name === 'place.act')!.answer(SHOWN)
    await settle()
  }
  const to = async (...names: (typeof STEPS)[number][]) => {
    for (const name of names) await step(name)
  }
  const acts = () =>
    house.asked.flatMap(({ name, payload }) =>
      name === 'place.act' ? [(payload as { act: { is: string } }).act] : [],
    )
  return { ...house, live, running, to, acts }
}

it('is sent, and then shown', async () => {
  const { live, to, acts, running } = showing()
  await to(...STEPS)
  await running
  expect(live.store.getState()).toMatchObject({ kind: 'screen', trouble: null })
  expect(acts()).toEqual([{ is: 'go-live', kind: 'screen', title: 'Model' }])
})

it('pressed twice asks the browser once', () => {
  const { live } = showing()
  void live.showScreen('Model')
  expect(given.length).toBe(1)
})

it.each([0, 1, 2, 3, 4])('ended after %i steps leaves nothing open, whatever comes then', async (done) => {
  const { live, to, acts, running } = showing()
  await to(...STEPS.slice(0, done))
  live.end()
  if (done === 0) await to('given')
  else if (done < 2) await to('spoken')
  else if (done === 3) await to('shown')
  await settle()
  await Promise.race([running, settle()])
  expect(live.store.getState()).toEqual(OFF)
  expect(given[0]!.track.isStopped).toBe(true)
  expect(FakePeer.all.every(({ connectionState }) => connectionState === 'closed')).toBe(true)
  expect(acts().slice(1)).toEqual([[], [], [], [{ is: 'withdraw', exhibit: 'e_1' }], [{ is: 'clear' }]][done])
})

it.each(['closed', 'removed', 'locked'] as const)(
  'ends when its person is out of the sitting: %s',
  async (link) => {
    const { live, to, link: become } = showing()
    await to(...STEPS)
    become(link)
    expect([live.store.getState(), given[0]!.track.isStopped]).toEqual([OFF, true])
  },
)

it('that the house refuses says why', async () => {
  const { live, to, asked, running } = showing()
  await to('given', 'spoken', 'connected')
  const refusal = { code: 'wall-not-yours' } as const
  asked.at(-1)!.answer({ ok: false, refusal })
  await running
  expect([live.store.getState(), given[0]!.track.isStopped]).toEqual([{ ...OFF, trouble: refusal }, true])
})

it('that this network lets nothing of through is not shown', async () => {
  const { live, to, acts, running } = showing()
  await to('given', 'spoken')
  FakePeer.all[0]!.become('failed')
  await running
  expect([live.store.getState(), acts()]).toEqual([{ ...OFF, trouble: 'liveBlocked' }, []])
})

it('goes on over a line that was lost, on a new one', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const { live, to, asked } = showing()
  await to(...STEPS)
  FakePeer.all[0]!.become('failed')
  await vi.advanceTimersByTimeAsync(1000)
  expect([live.store.getState().kind, given[0]!.track.isStopped]).toEqual(['screen', false])
  expect(asked.filter(({ name }) => name === 'voice.speak').length).toBe(2)
  vi.useRealTimers()
})
