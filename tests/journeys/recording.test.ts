// A sitting is recorded and heard again: the host has allowed it, the chair starts it, everyone sees it before and after coming in, the
// replay sounds at that time, and nothing is left when the sitting is erased.
import { expect, test } from 'vitest'
import { recording as arabicRecording } from '../../shared/i18n/ar/recording.ts'
import { replay as arabicReplay } from '../../shared/i18n/ar/replay.ts'
import { recording as englishRecording } from '../../shared/i18n/en/recording.ts'
import { voice } from '../../shared/i18n/en/voice.ts'
import { createFormat } from '../../shared/i18n/format.ts'
import type { RecordingShown } from '../../shared/lab/recording/recording-types.ts'
import { newHost } from '../bots/host.ts'
import { enter, expectFlawless, newPerson, type Person, sees } from '../browser/person.ts'
import { openStage } from '../browser/stage.ts'
import { speakAs } from '../browser/tones.ts'
import { runMajlis } from '../server/run-majlis.ts'

const { browser, forum } = await openStage()
const EN = createFormat('en', 'latn')
const words = { en: englishRecording(EN), ar: arabicRecording(createFormat('ar', 'latn')) }
/** hertz */
const TONE = 600
const POLL = { timeout: 15_000, interval: 200 }

const press = ({ page }: Person, name: string) => page.getByRole('button', { name, exact: true }).click()

/** How much of two seconds of a file is a tone, and how much another, after whatever stands before it. */
const tonesIn = (person: Person, address: string, hertz: readonly number[]) =>
  person.page.evaluate(
    async ({ address: from, hertz: notes }) => {
      const bytes = await (await fetch(from)).arrayBuffer()
      const sound = await new AudioContext().decodeAudioData(bytes)
      const samples = sound.getChannelData(0).slice(-sound.sampleRate)
      return notes.map((note) => {
        let [sine, cosine] = [0, 0]
        samples.forEach((sample, index) => {
          const phase = (2 * Math.PI * note * index) / sound.sampleRate
          sine += sample * Math.sin(phase)
          cosine += sample * Math.cos(phase)
        })
        return (2 * Math.hypot(sine, cosine)) / samples.length
      })
    },
    { address, hertz },
  )

/** How loud an element of the page sounds at this moment, 0 … 1. */
const loudnessOf = ({ page }: Person) =>
  page.evaluate(async () => {
    const element = [...document.querySelectorAll('audio')].find(({ paused }) => !paused)
    if (!element || element.readyState < 3) return 0
    const stream = (element as unknown as { captureStream(): MediaStream }).captureStream()
    // its sound comes a moment after its picture would
    if (stream.getAudioTracks().length === 0) return 0
    const audio = new AudioContext()
    const ear = audio.createAnalyser()
    audio.createMediaStreamSource(stream).connect(ear)
    await new Promise((resolve) => setTimeout(resolve, 150))
    const samples = new Float32Array(ear.fftSize)
    ear.getFloatTimeDomainData(samples)
    await audio.close()
    return Math.max(...samples)
  })

test('what is recorded is marked, kept, heard again in the replay, and gone with the sitting', async () => {
  const host = newHost(forum.url)
  const {
    session,
    url,
    chair: badge,
  } = await host.make({
    ...{ title: 'Wells', rulebook: 'open-floor', public: true, recorded: true },
    delegations: [{ id: 'KEN' }],
  })
  const [chair, guest] = await Promise.all([
    newPerson(browser, forum.url, { name: 'Amina Rahman' }),
    newPerson(browser, forum.url, { name: 'ليلى حدّاد', language: 'ar' }),
  ])
  await speakAs(chair.context, TONE)
  await chair.page.goto(badge.link)
  await sees(chair.page, chair.words.lobby.recording.allowed)
  await enter(chair, badge.link, 'plain')
  for (const each of [chair, guest]) each.context.setDefaultTimeout(15_000)
  await press(chair, chair.words.entries.recordOpen)
  await chair.page.locator('.recording-part').getByRole('button', { name: words.en.start }).click()
  await press(chair, voice(EN).openMicrophone)
  await sees(chair.page, chair.words.hall.recorded)

  // who comes is told before the door, and sees it in the hall
  await guest.page.goto(url)
  await sees(guest.page, guest.words.lobby.recording.on)
  await enter(guest, url, 'hall')
  await sees(guest.page, guest.words.hall.recorded)

  const shown = async (): Promise<RecordingShown> =>
    (
      (await (await fetch(`${forum.url}/api/sessions/${session.id}/places/recording`)).json()) as {
        shown: RecordingShown
      }
    ).shown
  // at the desk itself, with the keyboard
  const desk = chair.page.locator('.desk').getByRole('region', { name: words.en.heading })
  await desk.getByRole('button', { name: words.en.stop }).focus()
  await chair.page.keyboard.press('Enter')
  await sees(chair.page, words.en.off)
  await expect.poll(async () => (await shown()).files.length, POLL).toBe(1)
  await expect
    .poll(() => guest.page.getByText(guest.words.hall.recorded, { exact: true }).count(), POLL)
    .toBe(0)
  await press(chair, words.en.show)
  await sees(chair.page, words.en.where.chair)
  const { files } = await shown()
  const [kept] = files
  const address = `${forum.url}/api/sessions/${session.id}/recordings/${kept!.file}.ogg`
  // the tone, and not another
  const [tone = 0, other = 0] = await tonesIn(chair, address, [TONE, 2 * TONE + 77])
  expect([tone > 0.05, other < tone / 20]).toEqual([true, true])
  const part = await fetch(address, { headers: { range: 'bytes=0-3' } })
  expect([part.status, await part.text()]).toEqual([206, 'OggS'])

  // the replay sounds at its time
  await guest.page.goto(`${forum.url}/replay/${session.id}?at=1&lang=ar`)
  await guest.page.getByRole('checkbox', { name: words.ar.sound }).waitFor()
  const replay = arabicReplay(createFormat('ar', 'latn'))
  await press(guest, replay.chapterOn)
  await press(guest, replay.play)
  await expect.poll(() => loudnessOf(guest), POLL).toBeGreaterThan(0.05)
  await guest.page.getByRole('checkbox', { name: words.ar.sound }).uncheck()
  expect(await loudnessOf(guest)).toBe(0)
  expectFlawless(chair, guest)
  await Promise.all([chair.leave(), guest.leave()])

  await host.post(`/sessions/${session.id}/end`, {})
  expect(runMajlis(forum.dataDir, 'purge', '--before', '2099-01-01', '--kind', 'sittings').out).toContain(
    '1 erased',
  )
  expect((await fetch(address)).status).toBe(404)
})
