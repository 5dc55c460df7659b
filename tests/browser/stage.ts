// What nearly every journey needs: a forum of its own and a browser, from the first test of a file to after its last.
import type { Browser } from 'playwright-core'
import { afterAll, expect } from 'vitest'
import { launchBrowser, UNWATCHED } from './browser.ts'
import { type ForumProcess, startForum } from './forum.ts'

export interface Stage {
  readonly browser: Browser
  readonly forum: ForumProcess
}

/** For the top of a file of tests; `flags` of the browser: none for what counts pictures or milliseconds. Rejects, leaving nothing behind, when one of the two cannot be had. */
export async function openStage(flags = UNWATCHED): Promise<Stage> {
  // there nothing would be closed afterwards
  if (expect.getState().currentTestName)
    throw new Error('A stage is opened at the top of a file, not in a test.')
  const [launched, started] = await Promise.allSettled([launchBrowser(flags), startForum()])
  const leave = async () => {
    if (launched.status === 'fulfilled') await launched.value.close()
    if (started.status === 'fulfilled') await started.value.remove()
  }
  if (launched.status === 'fulfilled' && started.status === 'fulfilled') {
    afterAll(leave)
    return { browser: launched.value, forum: started.value }
  }
  await leave()
  throw launched.status === 'rejected' ? launched.reason : (started as PromiseRejectedResult).reason
}
