// From an address to the first step that the server accepts, over a line of 10 Mbit/s with 50 ms: how long, how much, and what for.
import type { Browser, CDPSession, Page } from 'playwright-core'
import { decodePoses, GAIT } from '../../shared/protocol/poses.ts'
import { walkingBot } from '../bots/walker.ts'
import { noteWire } from '../browser/loads.ts'
import { isInside, newPerson } from '../browser/person.ts'

export const LOAD_BUDGET = { lobbyMs: 2000, stepMs: 6000, roundTrips: 4, bytes: 1_500_000 } as const
const LINE = { offline: false, latency: 50, downloadThroughput: 1_250_000, uploadThroughput: 1_250_000 }

export interface LoadFigures {
  /** ms from opening the address: the lobby's way in is there, one stands in the hall, the server has taken the first step */
  readonly lobbyMs: number
  readonly standingMs: number
  readonly stepMs: number
  /** over the wire until one stands in the hall */
  readonly bytes: number
  /**
   * On the longest way to the hall: requests of which each could not be made before the one before it was answered. A file waits for
   * the code that asks for it, a question to the server also for the questions that were answered since the door's button was pressed.
   */
  readonly roundTrips: number
  readonly trips: readonly string[]
  /** ms of each part after the door was opened; the files come while the rest of the code does */
  readonly split: Readonly<Record<string, number>>
  readonly broken: readonly string[]
}

interface Trip {
  readonly url: string
  /** addresses of the code, or of the page, that made it */
  readonly askedBy: readonly string[]
  readonly from: number
  to: number
}

export async function measureLoad(browser: Browser, url: string): Promise<LoadFigures> {
  const visitor = await newPerson(browser, url, {
    ...{ name: 'Nobody yet', isMeasured: true, viewport: { width: 854, height: 480 } },
  })
  const { page, words } = visitor
  const step = Promise.withResolvers<number>()
  const observer = await walkingBot(url, 'open-forum', 'Observer', (bytes) =>
    decodePoses(bytes, (_slot, _x, _z, _heading, gait) => {
      if (gait === GAIT.walk) step.resolve(performance.now())
    }),
  )
  const wire = await noteWire(page)
  const line = await page.context().newCDPSession(page)
  const trips = await noteTrips(line, url)
  await line.send('Network.emulateNetworkConditions', LINE)
  const start = performance.now()
  await page.goto('/', { waitUntil: 'commit' })
  const way = page.getByRole('link', { name: words.lobby.enterOpenForum })
  await way.waitFor()
  const lobbyMs = performance.now() - start
  await way.click()
  const door = page.getByRole('button', { name: words.lobby.enterHall })
  await door.waitFor()
  await page.evaluate(() => history.replaceState(history.state, '', '?probe=1'))
  const pressedMs = performance.now() - start
  await door.click()
  await isInside(visitor, 'hall')
  const standingMs = performance.now() - start
  const bytes = wire.bytes()
  await page.keyboard.down('ArrowUp')
  const stepMs = (await step.promise) - start
  await page.keyboard.up('ArrowUp')
  const split = await splitOf(page, pressedMs)
  const longest = longestWay(
    trips.filter(({ from }) => from <= start + standingMs),
    start + pressedMs,
  )
  await Promise.all([visitor.leave(), observer.visitor.leave()])
  const figures = {
    ...{
      lobbyMs: Math.round(lobbyMs),
      standingMs: Math.round(standingMs),
      stepMs: Math.round(stepMs),
      bytes,
    },
    ...{
      roundTrips: longest.length,
      trips: longest,
      split: { ...split, step: Math.round(stepMs - standingMs) },
    },
  }
  const over = (Object.keys(LOAD_BUDGET) as (keyof typeof LOAD_BUDGET)[]).filter(
    (name) => !(figures[name] <= LOAD_BUDGET[name]),
  )
  return {
    ...figures,
    broken: over.map((name) => `${name}: ${figures[name]}, of at most ${LOAD_BUDGET[name]}`),
  }
}

async function noteTrips(line: CDPSession, url: string): Promise<readonly Trip[]> {
  const trips: Trip[] = []
  const byId = new Map<string, Trip>()
  const path = (address: string): string => address.replace(/^ws/, 'http').replace(url, '')
  const open = (id: string, address: string, initiator: Initiator | undefined): void => {
    if (byId.has(id) || address.startsWith('data:')) return
    const askedBy = addressesOf(initiator).map(path)
    const trip = { url: path(address), askedBy, from: performance.now(), to: Number.POSITIVE_INFINITY }
    byId.set(id, trip)
    trips.push(trip)
  }
  const close = (id: string): void => {
    const trip = byId.get(id)
    if (trip) trip.to = performance.now()
  }
  line.on('Network.requestWillBeSent', ({ requestId, request, initiator }) =>
    open(requestId, request.url, initiator),
  )
  line.on('Network.loadingFinished', ({ requestId }) => close(requestId))
  // what the browser has kept costs no way there and back
  line.on('Network.requestServedFromCache', ({ requestId }) => {
    const trip = byId.get(requestId)
    if (trip) trips.splice(trips.indexOf(trip), 1)
  })
  line.on('Network.webSocketCreated', ({ requestId, url: address, initiator }) =>
    open(requestId, address, initiator),
  )
  line.on('Network.webSocketHandshakeResponseReceived', ({ requestId }) => close(requestId))
  await line.send('Network.enable')
  await line.send('Debugger.enable')
  // what was asked for after an `await` knows who awaited
  await line.send('Debugger.setAsyncCallStackDepth', { maxDepth: 32 })
  return trips
}

/** As the browser tells who made a request. */
interface Initiator {
  readonly url?: string
  readonly stack?: Stack
}
interface Stack {
  readonly callFrames: readonly { readonly url: string }[]
  readonly parent?: Stack
}

function addressesOf(initiator: Initiator | undefined): string[] {
  const found = initiator?.url ? [initiator.url] : []
  for (let stack = initiator?.stack; stack; stack = stack.parent)
    found.push(...stack.callFrames.map(({ url }) => url))
  return [...new Set(found)]
}

const isQuestion = ({ url }: Trip): boolean => !url.startsWith('/assets/')

/** The longest row of requests of which each waited for the answer to the one before it. `pressedAt`: of the door's button. */
export function longestWay(trips: readonly Trip[], pressedAt: number): readonly string[] {
  const ways = new Map<Trip, readonly string[]>()
  let longest: readonly string[] = []
  for (const trip of trips) {
    let before: readonly string[] = []
    for (const [other, way] of ways) {
      const isCause = trip.askedBy.includes(other.url)
      const isAnswer =
        isQuestion(trip) && isQuestion(other) && other.from >= pressedAt && other.to <= trip.from
      if ((isCause || isAnswer) && way.length > before.length) before = way
    }
    const way = [...before, trip.url.slice(0, 60)]
    ways.set(trip, way)
    if (way.length > longest.length) longest = way
  }
  return longest
}

/** By the marks that the hall itself leaves: ms of each part, from the press of the door's button on. */
async function splitOf(page: Page, pressedMs: number): Promise<Readonly<Record<string, number>>> {
  const marks = await page.evaluate(() =>
    performance.getEntriesByType('mark').map(({ name, startTime }) => [name, startTime] as const),
  )
  const split: Record<string, number> = {}
  let before = pressedMs
  let part = 'join'
  for (const [name, at] of marks.filter(([mark]) => mark.startsWith('hall:'))) {
    split[part] = Math.round((split[part] ?? 0) + at - before)
    before = at
    part = name.slice('hall:'.length)
  }
  return split
}
