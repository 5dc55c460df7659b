// A headset without a headset: iwer emulates a Meta Quest 3 in the page, whose hands a journey moves.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { BrowserContext, Page } from 'playwright-core'
import type { HeadsetReport } from '../../client/scene/world.ts'

type Iwer = typeof import('iwer')
type Device = InstanceType<Iwer['XRDevice']>

declare global {
  interface Window {
    IWER: Iwer
    /** the emulated device */
    __headset: Device
  }
}

const SCRIPT = readFileSync(createRequire(import.meta.url).resolve('iwer/build/iwer.min.js'), 'utf8')

/** Every page of this context has a headset from now on. */
export async function plugIn(context: BrowserContext): Promise<void> {
  await context.addInitScript(`${SCRIPT}
    window.__headset = new IWER.XRDevice(IWER.metaQuest3)
    window.__headset.installRuntime({ forceInstall: true })
  `)
}

/** What the hall says of the headset; null while it is not on. */
export const report = (page: Page): Promise<HeadsetReport | null> =>
  page.evaluate(() => window.__majlis?.headset ?? null)

/** Resolves with the report once it satisfies the condition, which runs in the page. */
export async function whenReport(
  page: Page,
  isSo: (report: HeadsetReport, given: unknown) => boolean,
  given: unknown = null,
): Promise<HeadsetReport> {
  // a function of its own, made from the condition's text: the page's policy lets nothing be evaluated in it
  const look = new Function(
    'given',
    `const now = window.__majlis?.headset; return now && (${isSo})(now, given) ? now : null`,
  ) as (given: unknown) => HeadsetReport | null
  const found = await page.waitForFunction(look, given, { polling: 100 })
  return (await found.jsonValue()) as HeadsetReport
}

/** Pushes a stick: `aside` to the right, `ahead` away from oneself; 0, 0 lets it go. */
export const push = (page: Page, hand: 'left' | 'right', aside: number, ahead: number): Promise<void> =>
  page.evaluate(
    (to) => window.__headset.controllers[to.hand]?.updateAxes('thumbstick', to.aside, -to.ahead),
    { hand, aside, ahead },
  )

/** Points the right hand at a place of the headset's room and pulls the trigger, until the hall has seen it. */
export async function pull(page: Page, at: { readonly x: number; readonly y: number; readonly z: number }) {
  await page.evaluate(({ x, y, z }) => {
    const hand = window.__headset.controllers.right!
    const from = hand.position
    const [dx, dy, dz] = [x - from.x, y - from.y, z - from.z]
    // turned from -z to the place: first up, then aside
    const [yaw, pitch] = [Math.atan2(-dx, -dz) / 2, Math.atan2(dy, Math.hypot(dx, dz)) / 2]
    hand.quaternion.set(
      Math.cos(yaw) * Math.sin(pitch),
      Math.sin(yaw) * Math.cos(pitch),
      -Math.sin(yaw) * Math.sin(pitch),
      Math.cos(yaw) * Math.cos(pitch),
    )
  }, at)
  await framesOn(page, 2)
  await trigger(page, 1)
  await framesOn(page, 2)
  await trigger(page, 0)
  await framesOn(page, 2)
}

const trigger = (page: Page, value: number): Promise<void> =>
  page.evaluate((to) => window.__headset.controllers.right?.updateButtonValue('trigger', to), value)

/** Resolves when the hall has drawn so many frames more. */
export async function framesOn(page: Page, count: number): Promise<void> {
  const drawn = await page.evaluate(() => window.__majlis!.frames)
  await page.waitForFunction((wanted) => window.__majlis!.frames >= wanted, drawn + count, { polling: 50 })
}
