// Pictures of people: in front of those who stand together, as far away as one stands in a conversation.
import type { Page } from 'playwright-core'
import type { Lookout } from './views.ts'

const HEAD = 1.62
/** metres to those who are looked at, and how high on them one looks */
const DISTANCE = { people: 4.2, faces: 1.5 } as const
const HEIGHT = { people: 1.15, faces: 1.55 } as const
/** how far beside their look one stands: a name over a head hides no board behind it, radians */
const ASIDE = { people: 0.18, faces: 0.66 } as const
/** how far apart people stand who are in one picture, metres */
const TOGETHER = 6

/** Before the middle of the group that stands nearest to the newcomer, looking into their faces. */
export async function lookAtPeople(page: Page, near: keyof typeof DISTANCE): Promise<Lookout> {
  const all = await page.evaluate(() => window.__majlis?.others ?? [])
  const standing = all.filter(({ isSeated }) => !isSeated).map(({ pose }) => pose)
  const first = standing[0]
  if (!first) throw new Error('Nobody stands in the hall.')
  const group = standing
    .filter(({ x, z }) => Math.hypot(x - first.x, z - first.z) < TOGETHER)
    .slice(0, near === 'faces' ? 1 : 5)
  const mean = (of: (pose: (typeof group)[number]) => number) =>
    group.reduce((sum, pose) => sum + of(pose), 0) / group.length
  const [x, y, z] = [mean((pose) => pose.x), mean((pose) => pose.y), mean((pose) => pose.z)]
  const yaw = first.yaw + ASIDE[near]
  const distance = DISTANCE[near]
  return {
    from: [x + Math.sin(yaw) * distance, y + HEAD, z + Math.cos(yaw) * distance],
    at: [x, y + HEIGHT[near], z],
  }
}
