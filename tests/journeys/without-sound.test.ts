// In a browser that has no voices, no microphone and no sound, a sitting is chaired by keyboard from its opening to its end, in Arabic, and
// attended in the 3D hall: nothing is missing but what is heard, and the screens say how to follow.
import { test } from 'vitest'
import { voice } from '../../shared/i18n/ar/voice.ts'
import { createFormat } from '../../shared/i18n/format.ts'
import type { MotionId } from '../../shared/ids.ts'
import { makeSession, secretOf, stateWhere, visit } from '../bots/visitor.ts'
import { callsFor, panel, type Seated } from '../browser/committee.ts'
import { castsOverWire } from '../browser/committee-votes.ts'
import { KEYBOARD } from '../browser/hands.ts'
import { stateName } from '../browser/host.ts'
import { enter, expectFlawless, newPerson, openPanel, type Person, sees } from '../browser/person.ts'
import { openStage } from '../browser/stage.ts'

const { browser, forum } = await openStage()
const said = voice(createFormat('ar', 'latn'))

/** As in a browser that was built without them. */
async function comeWithoutSound(name: string, link: string, view: 'hall' | 'plain'): Promise<Person> {
  const person = await newPerson(browser, forum.url, { name, language: 'ar', reducedMotion: 'reduce' })
  await person.context.addInitScript(() => {
    for (const name of ['RTCPeerConnection', 'AudioContext', 'webkitAudioContext', 'webkitRTCPeerConnection'])
      Reflect.deleteProperty(globalThis, name)
    Object.defineProperty(Navigator.prototype, 'mediaDevices', { value: undefined })
  })
  await enter(person, link, view)
  return person
}

test('a person without sound chairs a whole sitting, and another attends it in the hall', async () => {
  const made = await makeSession(forum.url, {
    ...{ title: 'مؤتمر المياه', rulebook: 'model-un', public: true },
    delegations: [{ id: 'ARE' }, { id: 'KEN' }],
  })
  const { id } = made.session
  const [are, ken] = await Promise.all(
    made.delegations.map(({ link }, index) =>
      visit(forum.url, id, { name: `D ${index}`, badge: secretOf(link) }),
    ),
  )
  const chair: Seated = {
    ...(await comeWithoutSound('أمينة رحمن', made.chair.link, 'plain')),
    hands: KEYBOARD,
  }
  const guest = await comeWithoutSound('ليلى حدّاد', `${forum.url}/s/${id}`, 'hall')
  const { words, page } = chair
  const { meeting, agenda, floor, motions } = words.chair

  // who wants to listen is told that this browser cannot, and how to follow
  const voices = page.getByRole('region', { name: words.tabs.voice, exact: true })
  await KEYBOARD.press(voices.getByRole('button', { name: said.listen, exact: true }))
  await voices.getByText(said.listening.unsupported).waitFor()
  const panelInHall = await openPanel(guest, words.tabs.voice)
  await panelInHall.getByRole('button', { name: said.listen, exact: true }).click()
  await panelInHall.getByText(said.listening.unsupported).waitFor()

  for (const [visitor, delegation] of [
    [are!, 'ARE'],
    [ken!, 'KEN'],
  ] as const)
    await visitor.ask('presence.note', { delegation: delegation as never, presence: 'present' })
  await callsFor(chair, meeting.openIt)
  const desk = await panel(chair, 'chair')
  await callsFor(chair, agenda.add)
  await KEYBOARD.write(desk.getByRole('textbox', { name: agenda.addLabel }), 'المياه المشتركة')
  await page.keyboard.press('Enter')
  await callsFor(chair, agenda.adopt)
  await callsFor(chair, agenda.takeUp)

  await ken!.ask('floor.request', { kind: 'speech' })
  await callsFor(chair, floor.give)
  const floorInHall = await openPanel(guest, words.hall.floor, words.tabs.floor)
  await floorInHall.getByText(stateName('KEN', 'ar')).first().waitFor()
  await KEYBOARD.press(desk.getByRole('button', { name: floor.end, exact: true }).first())

  await are!.ask('motion.move', { motion: 'adjourn-meeting', terms: {}, text: '' })
  const moved = () => JSON.parse(ken!.room.state.chapters.get('motions') ?? '{}').pending?.at(-1)
  await stateWhere(ken!.room, () => moved() !== undefined)
  await ken!.ask('motion.second', { motion: moved().id as MotionId })
  await callsFor(chair, motions.takeUp)
  await callsFor(chair, motions.put)
  await Promise.all([castsOverWire(are!, 'yes'), castsOverWire(ken!, 'yes')])
  await callsFor(chair, words.vote.close)
  const question = page.getByRole('alertdialog', { name: words.vote.closeQuestion })
  await KEYBOARD.press(question.getByRole('button', { name: words.vote.closeConfirm }))
  const result = words.vote.sentence.majority({ yes: 2, no: 0, abstain: 0 })
  await sees(page, result)
  await sees(page, meeting.closed({ number: 1 }))
  expectFlawless(chair, guest)
  await Promise.all([are!, ken!, chair, guest].map((each) => each.leave()))
})
