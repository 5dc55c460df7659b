// Lines without a network: peers that connect when a test says so, tracks that are stopped or not, and what was asked of the house.
import { vi } from 'vitest'
import type { StoreApi } from 'zustand/vanilla'
import type { Sitting } from '../../client/net/sitting.ts'
import type { LinkPhase, SittingView } from '../../client/net/sitting-view.ts'
import type { Result } from '../../shared/result.ts'
import { fakeSitting, fakeView } from './fake-sitting.ts'

export class FakePeer extends EventTarget {
  static all: FakePeer[] = []
  /** before the house is asked */
  static offers: () => Promise<{ sdp: string }> = async () => ({ sdp: 'offer' })
  connectionState = 'new'
  localDescription = { sdp: 'answer' }
  constructor() {
    super()
    FakePeer.all.push(this)
  }
  become(state: string) {
    this.connectionState = state
    this.dispatchEvent(new Event('connectionstatechange'))
  }
  addTransceiver() {}
  setConfiguration() {}
  createOffer = () => FakePeer.offers()
  setLocalDescription = async () => undefined
  /** what it was given, in order */
  readonly remote: string[] = []
  async setRemoteDescription({ sdp }: { readonly sdp: string }) {
    this.remote.push(sdp)
  }
  /** The browser makes a track of a description. */
  bring(mid: string, track: FakeTrack) {
    this.dispatchEvent(Object.assign(new Event('track'), { transceiver: { mid }, track }))
  }
  close() {
    this.connectionState = 'closed'
  }
}

export class FakeTrack extends EventTarget {
  isStopped = false
  enabled = true
  contentHint = ''
  stop() {
    this.isStopped = true
  }
  clone() {
    return new FakeTrack()
  }
}

export const streamOf = (track: FakeTrack) => ({
  getVideoTracks: () => [track],
  getAudioTracks: () => [track],
  getTracks: () => [track],
})

/** A browser with voices; `devices` is what stands behind navigator.mediaDevices. */
export function stubBrowser(devices: object): void {
  FakePeer.all = []
  FakePeer.offers = async () => ({ sdp: 'offer' })
  vi.stubGlobal('RTCPeerConnection', FakePeer)
  vi.stubGlobal('AudioContext', class {})
  vi.stubGlobal('navigator', { mediaDevices: devices })
}

/** Tracks of a device or a screen in the order in which they were asked for, each given when a test does. */
export function givenTracks() {
  const given: { readonly track: FakeTrack; give(): void }[] = []
  const ask = () =>
    new Promise((resolve) => {
      const track = new FakeTrack()
      given.push({ track, give: () => resolve(streamOf(track)) })
    })
  return { given, ask }
}

export const settle = () => new Promise((resolve) => setImmediate(resolve))

export interface Asked {
  readonly name: string
  readonly payload: unknown
  answer(given: Result<unknown, { code: string }>): void
}

/** A sitting that answers when the test does; `link` says how its line is. */
export function askedSitting() {
  const asked: Asked[] = []
  const heard = new Set<(message: unknown) => void>()
  const sitting = {
    ...fakeSitting(fakeView()),
    hear: (_: string, listener: (message: unknown) => void) => {
      heard.add(listener)
      return () => heard.delete(listener)
    },
    ask: (name: string, payload: unknown) =>
      new Promise((answer) => asked.push({ name, payload, answer: answer as Asked['answer'] })),
  } as unknown as Sitting
  const store = sitting.store as StoreApi<SittingView>
  const names = () => asked.map(({ name }) => name)
  const tell = (message: unknown) => {
    for (const listener of heard) listener(message)
  }
  return { sitting, asked, names, tell, link: (link: LinkPhase) => store.setState({ link }) }
}

export const SPOKEN = { ok: true, value: { answer: 'answer', ice: [] } } as const
