// Parts of the Colyseus client that a hall never calls: another transport, accounts, and prediction of inputs (we walk by walk-sync.ts).
// They hang on its classes, so that no builder can see that they are of no use; together they weigh 6 kB compressed.
import type { Plugin } from 'vite'

/** What stands in their place says so, should anything call it after all. */
const EMPTY: Readonly<Record<string, string>> = {
  'transport/H3Transport.mjs':
    'export class H3TransportTransport { constructor() { throw new Error("left out: H3") } }',
  'input/RoomInput.mjs': 'export class RoomInput { constructor() { throw new Error("left out: inputs") } }',
  'Auth.mjs': 'export class Auth {}',
}
const PART = /\/node_modules\/(?:colyseus\.js|@colyseus\/sdk)\/build\/(.+)$/

/** Throws at the end of a build that met one of them under no name: the package has changed, and this list with it. */
export function leaveOut(): Plugin {
  const met = new Set<string>()
  return {
    name: 'majlis:leave-out',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      const part = PART.exec(id)?.[1] ?? ''
      const instead = EMPTY[part]
      if (instead === undefined) return null
      met.add(part)
      return instead
    },
    buildEnd(error) {
      const missed = Object.keys(EMPTY).filter((part) => !met.has(part))
      if (!error && missed.length > 0)
        this.error(`The Colyseus client has no ${missed.join(', ')} any more: see leave-out.ts.`)
    },
  }
}
