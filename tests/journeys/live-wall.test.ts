// What is shown live: who has the floor shares a screen and then shows a film, a delegate in the hall and a visitor who reads in Arabic see
// the same moving pictures and hear the film, and when it is ended nothing of it is left but its line in the list.
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { exhibits as arabic } from '../../shared/i18n/ar/exhibits.ts'
import { exhibits as english } from '../../shared/i18n/en/exhibits.ts'
import { voice as englishVoice } from '../../shared/i18n/en/voice.ts'
import { createFormat } from '../../shared/i18n/format.ts'
import { makeSession, secretOf, stateWhere, visit } from '../bots/visitor.ts'
import { barriers } from '../browser/audit.ts'
import { UNWATCHED } from '../browser/browser.ts'
import { type Colour, keepVideos, picturesCome, seesColour } from '../browser/moving.ts'
import { enter, expectFlawless, newPerson, openPanel, type Person, sees } from '../browser/person.ts'
import { openStage } from '../browser/stage.ts'
import { hearsNotes, speakAs } from '../browser/tones.ts'

/** what is shared is a page of this name */
const MODEL = 'A model of the river'
const { browser, forum } = await openStage([
  ...UNWATCHED,
  `--auto-select-tab-capture-source-by-title=${MODEL}`,
])
const EN = english(createFormat('en', 'latn', 'UTC'))
const AR = arabic(createFormat('ar', 'latn', 'UTC'))
const VOICE = englishVoice(createFormat('en', 'latn'))

const GREEN: Colour = [20, 160, 60]
const AMBER: Colour = [230, 150, 20]
const BLUE: Colour = [30, 60, 200]
/** hertz: what the film sounds like, and what a microphone would */
const [TONE, VOICE_NOTE] = [1400, 700]

test('a screen and a film are seen moving by all, in step, the film is heard, and both are gone when they are ended', async () => {
  const made = await makeSession(forum.url, {
    ...{ title: 'Water', rulebook: 'open-floor', public: true },
    delegations: [{ id: 'ARE' as never }, { id: 'KEN' as never }],
  })
  const { id } = made.session
  const chair = await visit(forum.url, id, { name: 'Amina', badge: secretOf(made.chair.link) })
  const [speaker, delegate, visitor] = await Promise.all([
    newPerson(browser, forum.url, { name: 'Layla' }),
    newPerson(browser, forum.url, { name: 'Otieno' }),
    newPerson(browser, forum.url, { name: 'قارئة', language: 'ar' }),
  ])
  const people = [speaker, delegate, visitor]
  onTestFinished(async () => void (await Promise.all([chair.leave(), ...people.map((each) => each.leave())])))
  await Promise.all(people.map(({ context }) => keepVideos(context)))
  await Promise.all([delegate, visitor].map(({ context }) => speakAs(context, VOICE_NOTE)))
  const model = await openModel(speaker)
  await Promise.all([
    enter(speaker, made.delegations[0]!.link),
    enter(delegate, made.delegations[1]!.link),
    enter(visitor, made.url, 'plain'),
  ])
  await chair.ask('meeting.open', {})
  const floor = await openPanel(speaker, speaker.words.hall.floor, speaker.words.tabs.floor)
  await floor.getByRole('button', { name: speaker.words.floor.ask.speech }).press('Enter')
  await stateWhere(chair.room, ({ chapters }) => chapters.get('speakers')?.includes('"e1"') ?? false)
  expect(await chair.ask('floor.give', { entry: 'e1' as never })).toMatchObject({ ok: true })
  await openPanel(speaker, speaker.words.tabs.places, speaker.words.tabs.placesShort)
  await openWall(speaker)
  await openPanel(delegate, delegate.words.tabs.voice)
  await delegate.page.getByRole('button', { name: VOICE.listen, exact: true }).click()
  await sees(delegate.page, VOICE.listening.on)

  await speaker.page.getByRole('button', { name: EN.bring.screen }).click()
  await sees(speaker.page, EN.bring.running)
  // who does not listen is offered the picture
  await visitor.page.getByRole('button', { name: AR.live.show }).click()
  await bothSee(GREEN)
  await paint(model, AMBER)
  await bothSee(AMBER)
  await bothHear(false)
  await Promise.all([picturesCome(delegate.page, 'hall', 10), picturesCome(visitor.page, 'page', 10)])
  expect(await barriers(visitor.page)).toEqual([])

  await speaker.page.getByRole('button', { name: EN.bring.end }).click()
  await bothSeeNothing()

  const film = await filmOf(speaker.page, BLUE, TONE)
  await speaker.page.getByLabel(EN.bring.film).setInputFiles({
    ...{ name: 'Flood of 1998.webm', mimeType: 'video/webm' },
    buffer: film,
  })
  await sees(speaker.page, EN.bring.running)
  // as the browser's own menu lets one; how loud it plays here is nothing to the others
  const sounds = await speaker.page.locator('.exhibit-film video').evaluate((player: HTMLVideoElement) => {
    const { muted, volume } = player
    Object.assign(player, { loop: true, volume: 0 })
    return { muted, volume }
  })
  expect(sounds).toEqual({ muted: false, volume: 1 })
  await bothSee(BLUE)
  await bothHear(true)
  await sees(visitor.page, 'Flood of 1998')
  // the panel is closed, the film goes on
  await openPanel(speaker, speaker.words.hall.floor, speaker.words.tabs.floor)
  await speaker.page.locator('.exhibit-list').waitFor({ state: 'detached' })
  const films = speaker.page.locator('video')
  expect(await films.evaluateAll((all) => all.map((each) => (each as HTMLVideoElement).paused))).toEqual([
    false,
  ])
  await Promise.all([picturesCome(delegate.page, 'hall', 10), picturesCome(visitor.page, 'page', 10)])
  await bothHear(true)
  // with the floor the film ends, too
  await floor.getByRole('button', { name: speaker.words.floor.end }).press('Enter')
  await bothSeeNothing()
  await bothHear(false)

  await openWall(visitor)
  for (const kind of [AR.kinds.screen, AR.kinds.film]) await sees(visitor.page, kind)
  await sees(visitor.page, AR.list.notKept)
  expectFlawless(...people)

  async function bothSee(colour: Colour): Promise<void> {
    await Promise.all([seesColour(delegate.page, 'hall', colour), seesColour(visitor.page, 'page', colour)])
  }
  async function bothHear(isHeard: boolean): Promise<void> {
    await Promise.all([delegate, visitor].map(({ page }) => hearsNotes(page, { [TONE]: isHeard })))
  }
  async function bothSeeNothing(): Promise<void> {
    const left = async () => [
      await delegate.page.evaluate(() => window.videosOf('hall').length),
      await visitor.page.evaluate(() => window.videosOf('page').length),
    ]
    await expect.poll(left, { timeout: 20_000 }).toEqual([0, 0])
  }
})

/** A page beside that of the forum, of one colour and with something that moves. */
async function openModel({ context }: Person): Promise<Page> {
  const model = await context.newPage()
  await model.setContent(`<title>${MODEL}</title><body><p>0</p></body>`)
  await paint(model, GREEN)
  await model.evaluate(() => {
    const counter = document.querySelector('p')!
    setInterval(() => {
      counter.textContent = String(Number(counter.textContent) + 1)
    }, 80)
  })
  return model
}

const paint = (model: Page, colour: Colour): Promise<void> =>
  model.evaluate((rgb) => {
    document.body.style.background = `rgb(${rgb.join(' ')})`
  }, colour)

async function openWall({ page, words }: Person): Promise<void> {
  await page.getByRole('button', { name: words.places.names.wall }).click()
  await page.locator('.exhibit-list').waitFor()
}

/** Two seconds of a canvas and a note, as the browser itself records them. */
async function filmOf(page: Page, colour: Colour, hertz: number): Promise<Buffer> {
  const bytes = await page.evaluate(
    async ({ rgb, note }) => {
      const canvas = document.createElement('canvas')
      Object.assign(canvas, { width: 320, height: 180 })
      const pen = canvas.getContext('2d')!
      let step = 0
      const drawing = setInterval(() => {
        step += 1
        pen.fillStyle = `rgb(${rgb.join(' ')})`
        pen.fillRect(0, 0, 320, 180)
        pen.fillStyle = '#fff'
        pen.fillRect(step % 320, 0, 20, 20)
      }, 40)
      const audio = new AudioContext()
      const out = audio.createMediaStreamDestination()
      const tone = new OscillatorNode(audio, { frequency: note })
      tone.connect(new GainNode(audio, { gain: 0.3 })).connect(out)
      tone.start()
      const tracks = [canvas.captureStream(25), out.stream].flatMap((each) => each.getTracks())
      const recorder = new MediaRecorder(new MediaStream(tracks), { mimeType: 'video/webm;codecs=vp8,opus' })
      const parts: Blob[] = []
      recorder.ondataavailable = ({ data }) => parts.push(data)
      const over = new Promise((done) => {
        recorder.onstop = done
      })
      recorder.start()
      await new Promise<void>((done) => {
        const watch = setInterval(() => {
          if (step < 50) return
          clearInterval(watch)
          done()
        }, 40)
      })
      recorder.stop()
      await over
      clearInterval(drawing)
      await audio.close()
      return [...new Uint8Array(await new Blob(parts).arrayBuffer())]
    },
    { rgb: colour, note: hertz },
  )
  return Buffer.from(bytes)
}
