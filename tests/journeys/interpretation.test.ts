// The interpreter is heard by who chose the language, with the floor faintly below, and by nobody else; a partner takes over; signs are
// seen by everyone. The chair in English and the interpreter in Arabic in the plain view, the partner in 3D, each with a tone for a voice.
import { expect, test } from 'vitest'
import { interpretation as arabic } from '../../shared/i18n/ar/interpretation.ts'
import { interpretation as english } from '../../shared/i18n/en/interpretation.ts'
import { voice as englishVoice } from '../../shared/i18n/en/voice.ts'
import { createFormat, spoken } from '../../shared/i18n/format.ts'
import { makeSession } from '../bots/visitor.ts'
import { enter, expectFlawless, newPerson, openPanel, type Person, sees } from '../browser/person.ts'
import { signAs } from '../browser/signing-camera.ts'
import { openStage } from '../browser/stage.ts'
import { hearsNotes, SILENT, speakAs } from '../browser/tones.ts'

const { browser, forum } = await openStage()
const said = { en: english(createFormat('en', 'latn')), ar: arabic(createFormat('ar', 'latn')) }

const voices = englishVoice(createFormat('en', 'latn'))

/** hertz */
const CHAIR = 600
const NOUR = 1100
const SAMI = 1700

interface Coming {
  readonly name: string
  readonly language: 'en' | 'ar'
  readonly note: number
}

async function come(view: 'hall' | 'plain', link: string, { name, language, note }: Coming): Promise<Person> {
  const person = await newPerson(browser, forum.url, { name, language, reducedMotion: 'reduce' })
  await speakAs(person.context, note)
  await signAs(person.context)
  await enter(person, link, view)
  person.context.setDefaultTimeout(15_000)
  if (view === 'hall') await openPanel(person, person.words.tabs.voice)
  return person
}

const press = ({ page }: Person, name: string) =>
  page
    .getByRole('button', { name: spoken(name), exact: true })
    .first()
    .click()

/** The desk opens a channel and names interpreters for it. */
async function openChannel(
  { page }: Person,
  kind: string,
  tag: string,
  names: readonly string[],
): Promise<void> {
  const desk = page.locator('.channels-desk')
  await desk.getByLabel(said.en.desk.kind).selectOption({ label: kind })
  await desk.locator('.open-channel').getByLabel(said.en.desk.language).selectOption({ value: tag })
  await desk.getByRole('button', { name: said.en.desk.open, exact: true }).click()
  const card = desk.locator('.channel-card').filter({ has: page.locator(`#channel-${tag}`) })
  for (const name of names) {
    await card.getByLabel(said.en.desk.interpreter).selectOption({ label: name })
    await card.getByRole('button', { name: said.en.desk.name, exact: true }).click()
    await card.getByRole('listitem').filter({ hasText: name }).waitFor()
    await card.getByRole('status').filter({ hasText: name }).waitFor()
  }
}

/** Of two who speak alike, the one is still there, and much quieter than the other. */
const hearsFaintly = ({ page }: Person, quiet: number, loud: number) =>
  page.waitForFunction(
    ({ silent, notes }) => {
      const [below, above] = notes.map((note) => window.loudnessOf(note))
      return below! > silent && below! < above! - 12
    },
    { silent: SILENT, notes: [quiet, loud] },
    { polling: 50 },
  )

test('a channel carries its interpreter over a faint floor to who chose it, and signs are seen', async () => {
  const made = await makeSession(forum.url, {
    ...{ title: 'Booths', rulebook: 'open-floor', public: true },
    delegations: [{ id: 'KEN' }, { id: 'ARE' }],
  })
  const [chair, nour, sami, guest] = await Promise.all([
    come('plain', made.chair.link, { name: 'Amina Rahman', language: 'en', note: CHAIR }),
    come('plain', made.url, { name: 'نور الهاشمي', language: 'ar', note: NOUR }),
    come('hall', made.url, { name: 'Sami Haddad', language: 'en', note: SAMI }),
    come('plain', made.url, { name: 'ليلى حدّاد', language: 'ar', note: 2300 }),
  ])
  await Promise.all([guest, sami].map(({ page }) => page.locator('.voice-sign').click()))
  await chair.page.locator('.channels-desk > summary').click()
  await openChannel(chair, said.en.desk.voice, 'fr', [nour.name, sami.name])
  await press(chair, voices.openMicrophone)
  await hearsNotes(guest.page, { [CHAIR]: true, [NOUR]: false })

  await guest.page.getByRole('radio', { name: 'الفرنسية' }).check()
  // with nobody on air one is left on the floor
  await hearsNotes(guest.page, { [CHAIR]: true })
  // whoever is named is told so at the top of the page, with the way to the booth
  await press(nour, said.ar.booth.go)
  await nour.page.locator('#panel-voice:focus-within, #panel-voice:focus').waitFor()
  await press(nour, said.ar.booth.goOnAir)
  await sees(nour.page, said.ar.booth.onAir)
  await hearsNotes(guest.page, { [NOUR]: true, [SAMI]: false })
  await hearsFaintly(guest, CHAIR, NOUR)
  await hearsNotes(sami.page, { [CHAIR]: true, [NOUR]: false })

  await press(nour, said.ar.booth.handOver({ name: sami.name }))
  await press(sami, said.en.booth.takeOver)
  await hearsNotes(guest.page, { [SAMI]: true, [NOUR]: false })
  await guest.page.getByRole('checkbox', { name: said.ar.faint }).uncheck()
  await hearsNotes(guest.page, { [SAMI]: true, [CHAIR]: false })
  await press(sami, said.en.booth.stop)
  await hearsNotes(guest.page, { [SAMI]: false, [CHAIR]: true })

  await openChannel(chair, said.en.desk.sign, 'ase', [nour.name])
  const booth = nour.page.locator('.booth-desk').filter({ hasText: said.ar.signs.ase })
  await booth.getByRole('button', { name: said.ar.booth.goOnAir, exact: true }).click()
  for (const { page } of [guest, sami]) {
    const picture = page.locator('.sign-tile video')
    await picture.waitFor()
    await expect
      .poll(() => picture.evaluate((video) => (video as HTMLVideoElement).videoWidth), { timeout: 10_000 })
      .toBeGreaterThan(0)
  }
  for (const { page, said: words } of [
    { ...guest, said: said.ar },
    { ...sami, said: said.en },
  ]) {
    const tile = page.locator('.sign-tile')
    const has = (name: string) =>
      expect
        .poll(() =>
          page.evaluate(() => document.activeElement?.textContent || document.activeElement?.ariaLabel),
        )
        .toBe(name)
    await tile.getByRole('button', { name: words.tile.close }).press('Enter')
    await has(words.tile.reopen)
    await page.keyboard.press('Enter')
    await has(words.tile.close)
    await tile.locator('video').waitFor()
  }
  expectFlawless(chair, nour, sami, guest)
})
