// The floor is heard: the chair and a visitor in the plain view, in English and Arabic, and a delegate in 3D, each with a tone for a voice. What comes
// out of everybody's speakers rises and falls by the rules.
import { expect, test } from 'vitest'
import { seatsOfCorner } from '../../shared/hall/corners.ts'
import { voice as arabic } from '../../shared/i18n/ar/voice.ts'
import { voice as english } from '../../shared/i18n/en/voice.ts'
import { createFormat, spoken } from '../../shared/i18n/format.ts'
import { makeSession } from '../bots/visitor.ts'
import { callsFor, presses, type Seated } from '../browser/committee.ts'
import { type Hands, MOUSE } from '../browser/hands.ts'
import { enter, expectFlawless, newPerson, openPanel, sees } from '../browser/person.ts'
import { openStage } from '../browser/stage.ts'
import { comesOn, hearsNotes, speakAs } from '../browser/tones.ts'
import { restingPlace } from '../browser/walking.ts'

const { browser, forum } = await openStage()
const said = { en: english(createFormat('en', 'latn')), ar: arabic(createFormat('ar', 'latn')) }

/** hertz */
const CHAIR = 600
const DELEGATE = 1100
const GUEST = 1700

const come = async (
  view: Hands['view'],
  link: string,
  { name, language, note }: { name: string; language: 'en' | 'ar'; note: number },
): Promise<Seated> => {
  const person = await newPerson(browser, forum.url, { name, language, reducedMotion: 'reduce' })
  await speakAs(person.context, note)
  await enter(person, link, view)
  person.context.setDefaultTimeout(15_000)
  if (view === 'hall') await openPanel(person, person.words.tabs.voice)
  return { ...person, hands: { ...MOUSE, view } }
}

const press = ({ page }: Seated, name: string) => page.getByRole('button', { name, exact: true }).click()

async function sitInCorner(person: Seated, place: number): Promise<void> {
  const { page, words, hands } = person
  if (hands.view === 'hall') await openPanel(person, words.seats.heading)
  await page.locator('#seat-part').selectOption({ label: words.seats.kinds.majlis })
  await page.locator('#seat-number').selectOption({ value: String(seatsOfCorner(1)[place]!.index) })
  await page.getByRole('button', { name: words.seats.sit, exact: true }).click()
}

const inList = ({ page }: Seated, name: string) =>
  page
    .locator('section[aria-labelledby="panel-people"]')
    .getByRole('button', { name: spoken(name), exact: true })

/** From the list of people, by keyboard; the page that comes again still knows it. */
async function silences(person: Seated, other: Seated): Promise<void> {
  const { page, words } = person
  await inList(person, words.people.silenceLong({ name: other.name })).press('Enter')
  await page.reload()
  await inList(person, words.people.hearAgainLong({ name: other.name })).waitFor()
  await press(person, said.ar.sign.off)
}

async function hearsAgain(person: Seated, other: Seated): Promise<void> {
  await inList(person, person.words.people.hearAgainLong({ name: other.name })).press('Enter')
  await inList(person, person.words.people.silenceLong({ name: other.name })).waitFor()
}

test('the floor is heard when it is given and silent when it is taken, and a corner is heard inside alone', async () => {
  const made = await makeSession(forum.url, {
    ...{ title: 'Voices', rulebook: 'open-floor', public: true },
    delegations: [{ id: 'KEN' }, { id: 'ARE' }],
  })
  const [chair, delegate, guest] = await Promise.all([
    come('plain', made.chair.link, { name: 'Amina Rahman', language: 'en', note: CHAIR }),
    come('hall', made.delegations[0]!.link, { name: 'Otieno Wekesa', language: 'en', note: DELEGATE }),
    come('plain', made.url, { name: 'ليلى حدّاد', language: 'ar', note: GUEST }),
  ])
  // in the court people near each other would hear each other: the delegate goes in
  await press(delegate, delegate.words.seats.takeDesk)
  await restingPlace(delegate.page, 'sit')
  await press(guest, said.ar.sign.off)
  await silences(guest, chair)
  await Promise.all([chair, delegate].map((person) => press(person, said.en.openMicrophone)))
  await press(guest, said.ar.openMicrophone)
  await sees(chair.page, said.en.live)
  await sees(guest.page, said.ar.presides)
  // a meeting is on: who presides is heard, nobody else
  await hearsNotes(guest.page, { [CHAIR]: false, [DELEGATE]: false, [GUEST]: false })
  await hearsAgain(guest, chair)
  await hearsNotes(guest.page, { [CHAIR]: true, [DELEGATE]: false, [GUEST]: false })
  await hearsNotes(delegate.page, { [CHAIR]: true, [GUEST]: false })

  await presses(delegate, 'floor', delegate.words.floor.ask.speech)
  await callsFor(chair, chair.words.chair.floor.give)
  await hearsNotes(guest.page, { [CHAIR]: true, [DELEGATE]: true, [GUEST]: false })
  await hearsNotes(chair.page, { [DELEGATE]: true, [CHAIR]: false })
  await sees(guest.page, said.ar.onFloor)
  await presses(delegate, 'floor', delegate.words.floor.end)
  await hearsNotes(guest.page, { [CHAIR]: true, [DELEGATE]: false })
  await hearsNotes(chair.page, { [DELEGATE]: false })

  await press(chair, said.en.closeMicrophone)
  await sitInCorner(delegate, 1)
  await sitInCorner(guest, 2)
  await hearsNotes(guest.page, { [CHAIR]: false, [DELEGATE]: true })
  await hearsNotes(delegate.page, { [GUEST]: true })
  const outside = () => chair.page.evaluate(() => window.packetsCome())
  const before = await outside()
  await comesOn(guest.page)
  await hearsNotes(chair.page, { [DELEGATE]: false, [GUEST]: false })
  // a stream that an engine has ended is not counted any more
  expect(await outside()).toBeLessThanOrEqual(before)
  await press(guest, guest.words.seats.stand)
  await hearsNotes(guest.page, { [DELEGATE]: false })
  await hearsNotes(delegate.page, { [GUEST]: false })
  expectFlawless(chair, delegate, guest)
})
