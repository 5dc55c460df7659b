// A table of forgeries: each is refused by its name, and all of one table at the same event.
import { expect, it } from 'vitest'
import type { Fault } from '../../../shared/ballot/faults.ts'
import { bytesOf, chained, type Step, saidOf } from './forge.ts'

/** What is done, how it is named, and what it gives. */
export type Forgery = readonly [what: string, fault: Fault, forge: () => readonly Step[]]

export function refuseEach(event: number, forgeries: readonly Forgery[]): void {
  it.each(forgeries)('%s', async (_, fault, forge) => {
    expect(await saidOf(bytesOf(chained(forge())))).toEqual({ fault, event })
  })
}
