// A delegate in the booth: the credential, the choice, sealing, casting over broken lines, opening instead of casting, and a reload in between.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { takeArrivedCredential } from '../../client/ballot/booth/arriving.ts'
import { keptCredential } from '../../client/ballot/booth/kept-credential.ts'
import { credentialLink } from '../../client/ballot/credential-link.ts'
import { trackerOf } from '../../shared/ballot/cast/ballot.ts'
import { withoutFilling } from '../../shared/ballot/cast/ballot-length.ts'
import type { SessionId } from '../../shared/ids.ts'
import type { SecretReceipt } from '../../shared/protocol/messages.ts'
import { refuse } from '../../shared/refusal.ts'
import { boothScene, election, ownKeyOfServer, secretOf, stubShelves, UUID, VOTE } from './booth-scene.ts'
import { ARE, FRA } from './fake-sitting.ts'

let shelves: ReturnType<typeof stubShelves>
beforeEach(() => {
  shelves = stubShelves()
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const receiptFor = ({ ballot }: { ballot: string }): SecretReceipt => ({
  ...{ vote: VOTE, delegation: ARE, seq: 30, hash: 'ab'.repeat(32) },
  tracker: trackerOf(withoutFilling(ballot)),
})
const recording = (name: string, ask: never) =>
  name === 'secret.cast' ? { ok: true, value: { receipt: receiptFor(ask) } } : undefined

async function inside(answer?: Parameters<typeof boothScene>[0]) {
  const scene = boothScene(answer)
  await scene.booth.use(secretOf(ARE))
  await scene.booth.prepare()
  return scene
}

const link = (office: string, delegation = ARE): string =>
  credentialLink('https://forum.example', 's_1' as SessionId, { credential: secretOf(delegation), office })

describe('a credential', () => {
  it.each([
    ['that is none', 'hello', { is: 'malformed' }],
    ['of another delegation', secretOf(FRA), { is: 'other-delegation', delegation: FRA }],
    ['of another office', link('98765432198765'), { is: 'other-office' }],
    [
      'that nobody has',
      `${secretOf(ARE).slice(0, -1)}${secretOf(ARE).endsWith('z') ? 'y' : 'z'}`,
      { is: 'unregistered' },
    ],
  ])('%s is named, and not kept', async (_, text, state) => {
    const { booth } = boothScene()
    await booth.use(text)
    expect(booth.store.getState().credential).toEqual(state)
    expect([...shelves.lasting.keys(), ...shelves.tab.keys()]).toEqual([])
  })

  it('is found in a table of all, kept for this sitting, and forgotten when asked to', async () => {
    const { booth } = boothScene()
    await booth.use(`KEN,Kenya,${link(UUID, FRA)}\r\nARE,United Arab Emirates,${link(UUID)}\r\n`)
    expect(booth.store.getState().credential).toEqual({ is: 'held' })
    expect([...shelves.lasting.keys()]).toEqual(['majlis.credential.s_1'])
    booth.forget()
    expect([shelves.lasting.size, shelves.tab.size]).toEqual([0, 0])
  })

  it('that arrives by its link is out of the address, and kept', () => {
    const replaced: unknown[] = []
    vi.stubGlobal('location', { hash: new URL(link(UUID)).hash, pathname: '/s/s_1', search: '' })
    vi.stubGlobal('history', { state: null, replaceState: (...to: unknown[]) => replaced.push(to[2]) })
    expect(takeArrivedCredential('s_1' as SessionId)).toBe(true)
    expect(replaced).toEqual(['/s/s_1'])
    expect(keptCredential('s_1' as SessionId)).toEqual({ credential: secretOf(ARE), office: UUID })
  })
})

describe('what is asked', () => {
  it('is what the chain names, under the key of its trustees', async () => {
    const { booth } = await inside()
    expect(booth.store.getState().paper).toEqual({
      ...{ vote: VOTE, election: election(), answers: ['yes', 'no', 'abstain'] },
      ...{ isBlankable: false, min: 1, max: 1 },
    })
  })

  it('is refused when the server would encrypt for itself alone', async () => {
    const { booth } = boothScene(undefined, { text: election(ownKeyOfServer()) })
    await booth.prepare()
    const { paper, trouble } = booth.store.getState()
    expect([paper, trouble]).toEqual([null, { is: 'fault', fault: 'wrong-public-key' }])
  })
})

describe('a ballot', () => {
  it('is sealed, cast, and has its receipt; then nothing of it is left in the browser', async () => {
    const { booth, asked } = await inside(recording)
    booth.choose([1])
    await booth.seal()
    await booth.cast()
    const { receipts, standing, picked, pending, stage } = booth.store.getState()
    const cast = asked.find(([name]) => name === 'secret.cast')?.[1] as { ballot: string }
    expect(receipts).toEqual([receiptFor(cast)])
    expect([standing, picked, pending, stage]).toEqual([receipts[0], null, null, { is: 'choosing' }])
    expect([...shelves.tab.keys()]).toEqual(['majlis.credential.s_1'])
  })

  it('is sent again as it is until it is known, and recorded once', async () => {
    vi.useFakeTimers()
    let tries = 0
    const lossy = (name: string, ask: never) =>
      name === 'secret.cast' ? (tries++ < 2 ? refuse('not-saved') : recording(name, ask)) : undefined
    const { booth, asked } = await inside(lossy)
    booth.choose([0])
    await booth.seal()
    const cast = booth.cast()
    await vi.advanceTimersByTimeAsync(5000)
    await cast
    vi.useRealTimers()
    const sent = asked.filter(([name]) => name === 'secret.cast').map(([, ask]) => JSON.stringify(ask))
    expect([sent.length, new Set(sent).size, booth.store.getState().receipts.length]).toEqual([3, 1, 1])
  })

  it('that was cast when the page was lost is kept, and sent again as it was', async () => {
    const never = (name: string) => (name === 'secret.cast' ? new Promise(() => {}) : undefined)
    const before = await inside(never)
    before.booth.choose([2])
    await before.booth.seal()
    void before.booth.cast()
    const { pending } = before.booth.store.getState()
    const after = boothScene(recording)
    expect(after.booth.store.getState().pending).toEqual(pending)
    await after.booth.castAgain()
    expect(after.booth.store.getState().receipts.map(({ tracker }) => tracker)).toEqual([pending?.tracker])
  })

  it('whose vote has closed meanwhile, and which is not on the board, is known not to be recorded', async () => {
    const closed = (name: string) => (name === 'secret.cast' ? refuse('vote-closed', 'SB11') : undefined)
    const { booth } = await inside(closed)
    booth.choose([0])
    await booth.seal()
    await booth.cast()
    const { pending, trouble } = booth.store.getState()
    expect([pending, trouble]).toEqual([
      null,
      { is: 'refused', refusal: { code: 'vote-closed', rule: 'SB11' } },
    ])
  })

  it('with the receipt of another one raises an alarm, and is kept', async () => {
    const other = (name: string, ask: never) =>
      name === 'secret.cast'
        ? { ok: true, value: { receipt: { ...receiptFor(ask), tracker: 'x'.repeat(43) } } }
        : undefined
    const { booth } = await inside(other)
    booth.choose([0])
    await booth.seal()
    await booth.cast()
    const { trouble, receipts, pending } = booth.store.getState()
    expect([trouble, receipts, pending === null]).toEqual([{ is: 'other-receipt' }, [], false])
  })

  it('opened instead of cast shows what it holds, and can no longer be cast', async () => {
    const { booth, asked } = await inside(recording)
    booth.choose([2])
    await booth.seal()
    await booth.audit()
    const { stage } = booth.store.getState()
    expect(stage.is === 'opened' && stage.held).toEqual([0, 0, 1])
    await booth.cast()
    booth.discard()
    await booth.cast()
    expect(asked.some(([name]) => name === 'secret.cast')).toBe(false)
    expect(booth.store.getState().picked).toEqual([2])
  })
})

describe('what is chosen', () => {
  it('outlasts a reload in this tab alone, and nothing of it is told', async () => {
    const scene = await inside()
    scene.booth.choose([1])
    const again = scene.reload()
    await again.booth.prepare()
    expect(again.booth.store.getState().picked).toEqual([1])
    expect([...shelves.lasting.keys()].filter((key) => key.includes('picked'))).toEqual([])
    expect(scene.asked.map(([name]) => name)).toEqual(['secret.read', 'secret.read', 'secret.mine'])
  })

  it('is forgotten by who leaves the booth, and when the vote is over', async () => {
    const { booth, sitting } = await inside()
    booth.choose([1])
    await booth.leave()
    expect([booth.store.getState().picked, shelves.tab.has('majlis.picked.s_1.p_me')]).toEqual([null, false])
    booth.choose([0])
    sitting.store.setState({ chapters: { ...sitting.store.getState().chapters, vote: null } })
    expect([booth.store.getState().picked, shelves.tab.has('majlis.picked.s_1.p_me')]).toEqual([null, false])
  })
})

it('a ballot is looked up by its own text: a list of trackers alone proves nothing', async () => {
  const { booth, asked } = await inside(recording)
  booth.choose([0])
  await booth.seal()
  await booth.cast()
  const [receipt] = booth.store.getState().receipts
  const [, cast] = asked.find(([name]) => name === 'secret.cast') ?? []
  const ballot = withoutFilling((cast as { ballot: string }).ballot)
  const entry = { delegation: ARE, tracker: receipt!.tracker, seq: 30 }
  const found = (...board: { delegation: typeof ARE; tracker: string; ballot: string; seq: number }[]) =>
    boothScene(undefined, { board }).booth.lookUp(receipt!)
  expect(await found({ ...entry, ballot })).toEqual({ is: 'there', seq: 30, isLast: true, ballots: 1 })
  expect(await found({ ...entry, ballot: '{}' })).toEqual({ is: 'missing' })
  expect(await found({ ...entry, ballot }, { ...entry, ballot: '{}', seq: 31 })).toEqual({
    ...{ is: 'there', seq: 30, isLast: false, ballots: 2 },
  })
})
