// One build for the client, and sets of tests: fast ones, the architecture, servers that are attacked and broken, and what needs a browser.
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { filesAhead } from './server/build/ahead-of-parts.ts'
import { chunkGroups } from './server/build/chunks.ts'
import { leaveOut } from './server/build/leave-out.ts'
import { SlowFirst } from './tests/runner/slow-first.ts'

const SERVER = `http://localhost:${process.env.PORT || 2567}`

/** sets of tests of their own; every other folder of tests is of the fast ones */
const APART = ['architecture', 'attacks', 'faults', 'journeys', 'long', 'server', 'wire']
/** what counts milliseconds: one at a time, and nothing beside them */
const MEASURED = [
  ...['newcomer', 'loading', 'scene'].map((name) => `tests/journeys/${name}.test.ts`),
  ...['bench', 'processes', 'voice-rules'].map((name) => `tests/wire/${name}.test.ts`),
]
/** Nothing in them counts milliseconds: as many files at once as there are cores, on a machine that may be busy. */
const AT_ONCE = { maxWorkers: '100%', sequence: { groupOrder: 1 }, testTimeout: 20_000 }

export default defineConfig({
  root: 'client',
  plugins: [react(), leaveOut()],
  // what goes over the line to a room is plain, and packed by a tenth of the code; tests hold it against the whole
  resolve: process.env.VITEST
    ? {}
    : { alias: { msgpackr: `${import.meta.dirname}/client/net/message-pack.ts` } },
  // a thread is a module, as all our code is
  worker: { format: 'es' },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    // by which the server knows the words of each language (server/http/ahead.ts)
    manifest: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { resolveDependencies: filesAhead },
    // the hall's chunk holds three and React Three Fiber; what a visitor loads is bounded by a journey (newcomer.test.ts)
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      // how long its plugins take is no fault
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: chunkGroups(`${import.meta.dirname}/client`),
        },
      },
    },
  },
  server: {
    proxy: {
      '/api': { target: SERVER, changeOrigin: true, headers: { origin: SERVER } },
      '/health': { target: SERVER, changeOrigin: true },
      '/matchmake': { target: SERVER, changeOrigin: true, headers: { origin: SERVER } },
      // a room's socket: /<process>/<room>?sessionId=…
      '^/[\\w-]+/[\\w-]+\\?sessionId': {
        target: SERVER,
        ws: true,
        changeOrigin: true,
        rewriteWsOrigin: true,
      },
    },
  },
  test: {
    sequence: { sequencer: SlowFirst },
    projects: [
      {
        test: {
          name: 'architecture',
          root: import.meta.dirname,
          include: ['tests/architecture/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'fast',
          root: import.meta.dirname,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['node_modules/**', ...APART.map((folder) => `tests/${folder}/**`)],
          environment: 'node',
          ...AT_ONCE,
          // nothing in them outlives a test: a worker reads the modules of the program once, not for each file anew
          isolate: false,
          restoreMocks: true,
          unstubGlobals: true,
          unstubEnvs: true,
        },
      },
      {
        test: {
          name: 'server',
          root: import.meta.dirname,
          include: ['tests/server/**/*.test.ts'],
          environment: 'node',
          ...AT_ONCE,
        },
      },
      {
        test: {
          name: 'wire',
          root: import.meta.dirname,
          include: ['tests/wire/**/*.test.ts', 'tests/attacks/**/*.test.ts'],
          exclude: MEASURED,
          environment: 'node',
          // they wait for processes to start and to be found dead more than they work
          maxWorkers: 2,
          sequence: { groupOrder: 3 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'faults',
          root: import.meta.dirname,
          include: ['tests/faults/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          // most of them wait for something: for a server to start, for a line to be found dead
          maxConcurrency: 4,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'journeys',
          root: import.meta.dirname,
          // a request that leaves the forum fails the journey, whether it looks or not
          setupFiles: ['tests/browser/no-strays.ts'],
          include: ['tests/journeys/**/*.test.ts'],
          exclude: MEASURED,
          environment: 'node',
          // people wait more than machines do: two journeys at once take little longer than one
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'measured',
          root: import.meta.dirname,
          setupFiles: ['tests/browser/no-strays.ts'],
          include: MEASURED,
          environment: 'node',
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'long',
          root: import.meta.dirname,
          include: ['tests/long/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 900_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
