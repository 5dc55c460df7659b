// The floor is heard: two people in real browsers, with microphones that beep, and a visitor who hears them when the rules say so.
import { afterAll, expect, test } from 'vitest'
import { voice as arabic } from '../../shared/i18n/ar/voice.ts'
import { voice as english } from '../../shared/i18n/en/voice.ts'
import { createFormat } from '../../shared/i18n/format.ts'
import { launchBrowser, UNWATCHED } from '../browser/browser.ts'
import { startForum } from '../browser/forum.ts'
import { enter, expectFlawless, newPerson, type Person, sees } from '../browser/person.ts'
import { WORDS } from '../browser/words.ts'

const MICROPHONES = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']
const [browser, forum] = await Promise.all([launchBrowser([...UNWATCHED, ...MICROPHONES]), startForum()])
afterAll(async () => {
  await browser.close()
  await forum.remove()
})

const said = { en: english(createFormat('en', 'latn')), ar: arabic(createFormat('ar', 'latn')) }

const press = ({ page }: Person, name: string) => page.getByRole('button', { name, exact: true }).click()

const POLL = { timeout: 20_000, interval: 50 }

test('who presides is heard by a visitor who listens, and nobody hears a visitor in the hall', async () => {
  const [chair, guest] = await Promise.all([
    newPerson(browser, forum.url, { name: 'Amina Rahman', language: 'en' }),
    newPerson(browser, forum.url, { name: 'ليلى حدّاد', language: 'ar' }),
  ])
  await Promise.all([chair, guest].map((person) => enter(person, `${forum.url}/s/open-forum`, 'plain')))
  await press(guest, said.ar.listen)
  await sees(guest.page, said.ar.listening.on)
  await sees(guest.page, said.ar.nobody)
  await press(chair, WORDS.en.presiding.take)
  await press(chair, said.en.openMicrophone)
  await sees(chair.page, said.en.live)
  // the guest is told whom they hear, and hears
  await sees(guest.page, said.ar.presides)
  const level = guest.page.getByRole('meter', { name: said.ar.level })
  await expect
    .poll(() => level.evaluate((meter) => (meter as HTMLMeterElement).value), POLL)
    .toBeGreaterThan(0.05)
  await press(chair, said.en.mute)
  await sees(chair.page, said.en.notLive)
  await press(chair, said.en.closeMicrophone)
  await sees(guest.page, said.ar.nobody)
  expectFlawless(chair, guest)
})
