// Starts the thread of ballots from our own origin, by the one address that the build gave it: the policy of the page lets no script be
// started by a mere text (server/door/headers.ts).
import workerUrl from './worker.ts?worker&url'

/** Trusted Types, in browsers that have them. */
interface ScriptPolicies {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string }
}

declare global {
  var trustedTypes: ScriptPolicies | undefined
}

const policy = globalThis.trustedTypes?.createPolicy('majlis-ballot', { createScriptURL: () => workerUrl })

export const startWorker = (): Worker =>
  new Worker(policy?.createScriptURL(workerUrl) ?? workerUrl, { type: 'module' })
