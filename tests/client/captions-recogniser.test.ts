// Recognition on the device: never where the browser would send the voice away, and cut, begun again and stopped as it should be.
import { describe, expect, it } from 'vitest'
import {
  type Availability,
  availabilityOf,
  fetchLanguage,
  type RecogniserOf,
  recognise,
  recogniserOf,
} from '../../client/hud/captions/recogniser.ts'

class Fake {
  static made: Fake[] = []
  static there: Availability = 'downloadable'
  static asked: unknown[] = []
  static async available(asked: unknown) {
    Fake.asked.push(asked)
    return Fake.there
  }
  static async install(asked: unknown) {
    Fake.asked.push(asked)
    Fake.there = 'available'
    return true
  }
  get processLocally() {
    return this.isLocal
  }
  set processLocally(value: boolean) {
    this.isLocal = value
  }
  isLocal = false
  lang = ''
  continuous = false
  interimResults = true
  starts = 0
  aborts = 0
  onresult: ((event: unknown) => void) | null = null
  onerror: ((event: { readonly error: string }) => void) | null = null
  onend: (() => void) | null = null
  constructor() {
    Fake.made.push(this)
  }
  start() {
    // a browser that would listen elsewhere must not be begun
    if (!this.isLocal) throw new Error('not on the device')
    this.starts += 1
  }
  abort() {
    this.aborts += 1
  }
  says(text: string, isFinal: boolean) {
    this.onresult?.({ resultIndex: 0, results: [Object.assign([{ transcript: text }], { isFinal })] })
  }
}
const RECOGNISER = Fake as unknown as RecogniserOf

describe('whether a browser is used at all', () => {
  it('only where it can promise to stay on the device', () => {
    class Elsewhere {}
    class Old {
      processLocally = false
      static available = Fake.available
    }
    expect([
      recogniserOf({}),
      recogniserOf({ webkitSpeechRecognition: Elsewhere }),
      recogniserOf({ SpeechRecognition: Old }),
      recogniserOf({ webkitSpeechRecognition: Fake }),
    ]).toEqual([null, null, null, Fake])
  })

  it('asks for languages on the device alone', async () => {
    expect(await availabilityOf(RECOGNISER, 'ar')).toBe('downloadable')
    expect(await fetchLanguage(RECOGNISER, 'ar')).toBe(true)
    expect(await availabilityOf(RECOGNISER, 'xx')).toBe('available')
    expect(Fake.asked).toEqual([
      { langs: ['ar-SA'], processLocally: true },
      { langs: ['ar-SA'], processLocally: true },
      { langs: ['xx'], processLocally: true },
    ])
  })
})

describe('while it listens', () => {
  const listen = () => {
    const lines: string[] = []
    const ends: string[] = []
    const stop = recognise(RECOGNISER, 'en', {
      onLine: (text) => lines.push(text),
      onEnded: (why) => ends.push(why),
    })
    return { lines, ends, stop, fake: Fake.made.at(-1)! }
  }

  it('gives sentences when they are final, on the device and nowhere else', () => {
    const { lines, fake } = listen()
    fake.says('Water is', false)
    fake.says('Water is life.', true)
    fake.says('  ', true)
    expect([lines, fake.isLocal, fake.lang]).toEqual([['Water is life.'], true, 'en-US'])
  })

  it('begins again after a pause, and says nothing more once it is stopped', () => {
    const { lines, ends, stop, fake } = listen()
    fake.onerror?.({ error: 'no-speech' })
    fake.onend?.()
    expect(fake.starts).toBe(2)
    stop()
    fake.says('Late.', true)
    fake.onend?.()
    expect([fake.starts, fake.aborts, lines, ends]).toEqual([2, 1, [], []])
  })

  it('ends where the microphone is denied or it fails, and says why', () => {
    const [denied, failed] = [listen(), listen()]
    denied.fake.onerror?.({ error: 'not-allowed' })
    failed.fake.onerror?.({ error: 'language-not-supported' })
    failed.fake.onend?.()
    expect([denied.ends, failed.ends, failed.fake.starts]).toEqual([['denied'], ['failed'], 1])
  })
})
