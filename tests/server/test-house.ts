// A House for tests: memory store, a clock that is set by hand, chance that repeats.
import { pino } from 'pino'
import { createBallotWorkers } from '../../server/ballot/ballot-workers.ts'
import { Ballots } from '../../server/ballot/ballots.ts'
import { DEFAULT_RETENTION } from '../../server/custody/retention.ts'
import type { House } from '../../server/house.ts'
import { NO_METER } from '../../server/operation/meter.ts'
import { PictureHouse } from '../../server/pictures/picture-house.ts'
import { createMemoryStore } from '../../server/store/memory-store.ts'
import type { Store } from '../../server/store/store.ts'
import { VoiceHouse } from '../../server/voice/voice-house.ts'

export interface TestHouse extends House {
  /** moves the clock on, ms */
  pass(ms: number): void
}

export function testHouse(store: Store = createMemoryStore()): TestHouse {
  let now = Date.UTC(2026, 0, 1)
  let drawn = 0
  return {
    settings: {
      port: 0,
      dataDir: '',
      databaseUrl: null,
      redisUrl: null,
      hallPeople: 3000,
      address: null,
      metricsPort: null,
      ...{ voicePort: null, voiceAddress: null, voiceJanus: null, voiceLiveKit: null, voiceTurn: null },
      logLevel: 'silent',
      crashAt: null,
      ...{ keep: DEFAULT_RETENTION, witnessFile: '', signingKeyFile: null },
      tls: null,
      tlsFiles: null,
    },
    store,
    ballots: new Ballots(store, createBallotWorkers()),
    voice: new VoiceHouse(null, pino({ level: 'silent' })),
    pictures: new PictureHouse(() => now),
    owner: 'test',
    redis: null,
    log: pino({ level: 'silent' }),
    meter: NO_METER,
    now: () => now,
    reach: () => undefined,
    pass: (ms) => {
      now += ms
    },
    randomHex: (bytes) => {
      drawn += 1
      // ids are cut from the front
      return drawn
        .toString(16)
        .padStart(6, '0')
        .padEnd(bytes * 2, '0')
    },
  }
}
