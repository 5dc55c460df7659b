// Assertions that need no test runner, since `npm run attack` has none.
import { isDeepStrictEqual } from 'node:util'
import type { Target } from './target.ts'

export function verify(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what)
}

export function equal(found: unknown, wanted: unknown, what: string): void {
  verify(
    isDeepStrictEqual(found, wanted),
    `${what}: found ${JSON.stringify(found)}, wanted ${JSON.stringify(wanted)}`,
  )
}

export function among<T>(found: T, wanted: readonly T[], what: string): void {
  verify(wanted.includes(found), `${what}: found ${String(found)}, wanted one of ${wanted.join(', ')}`)
}

export async function isAlive({ url }: Target): Promise<void> {
  const answer = await fetch(`${url}/health`)
  equal(answer.status, 200, 'GET /health')
  await answer.arrayBuffer()
}

/** Rejects when `promise` takes longer. */
export async function within<T>(ms: number, promise: Promise<T>, what: string): Promise<T> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new Error(`${what} took more than ${ms} ms`)), ms)
  try {
    return await Promise.race([promise, late.promise])
  } finally {
    clearTimeout(timer)
  }
}
