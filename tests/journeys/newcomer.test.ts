// Somebody who has never been here: three actions to walking, little to load, and the whole of the main job alone.
import { expect, onTestFinished, test } from 'vitest'
import { spoken } from '../../shared/i18n/format.ts'
import { stateName } from '../browser/host.ts'
import { noteLoads, noteWire } from '../browser/loads.ts'
import { enter, expectFlawless, isInside, newPerson, openPanel, sees } from '../browser/person.ts'
import { openStage } from '../browser/stage.ts'
import { castBallot, closeVote, putQuestion } from '../browser/voting.ts'
import { walk } from '../browser/walking.ts'
import { CALCULATOR_WORDS } from '../browser/words.ts'

const LOBBY_BYTES = 88_000
// the parts that packages bring and nobody asks for are left out (server/build/leave-out.ts); React Three Fiber alone is 48 kB of it
const WALKING_BYTES = 380_000
// over the wire, as the browser counts it: to stand in the hall, and the whole building with its people and every panel
const STANDING_WIRE = 1_500_000
const WHOLE_WIRE = 5_000_000

const { browser, forum } = await openStage([])

test('from the address to walking in three actions, with little to load', async () => {
  const visitor = await newPerson(browser, forum.url, { name: 'Nobody yet' })
  onTestFinished(() => visitor.leave())
  const { page, words } = visitor
  const loads = noteLoads(page)
  const wire = await noteWire(page)

  await page.goto('/')
  const way = page.getByRole('link', { name: words.lobby.enterOpenForum })
  await way.waitFor()
  await page.waitForLoadState('networkidle')
  const lobbyBytes = await loads.codeBytes()
  console.log(`the lobby: ${lobbyBytes} bytes of code, compressed`)
  expect(lobbyBytes).toBeLessThanOrEqual(LOBBY_BYTES)
  await visitor.shot('newcomer-1-lobby')

  await way.click()
  const door = page.getByRole('button', { name: words.lobby.enterHall })
  await door.waitFor()
  // no action of the visitor: it only makes the hall readable
  await page.evaluate(() => history.replaceState(history.state, '', '?probe=1'))
  await door.click()
  await isInside(visitor, 'hall')
  const standing = wire.bytes()
  console.log(`to stand in the hall: ${standing} bytes over the wire`)
  expect(standing).toBeLessThan(STANDING_WIRE)
  await walk(page, 'ArrowUp', 1)
  await visitor.shot('newcomer-2-walking')
  // the head is laid out before any panel was opened
  const head = visitor.page.getByRole('banner')
  expect(await head.evaluate((element) => getComputedStyle(element).display)).toBe('flex')
  const walkingBytes = await loads.codeBytes()
  console.log(`to walk: ${walkingBytes} bytes of code, compressed`)
  expect(walkingBytes).toBeLessThan(WALKING_BYTES)
  await openPanel(visitor, words.vote.heading)
  await openPanel(visitor, words.presiding.heading)
  await page.waitForLoadState('networkidle')
  console.log(`with its panels: ${wire.bytes()} bytes over the wire`)
  expect(wire.bytes()).toBeLessThan(WHOLE_WIRE)
  expectFlawless(visitor)
})

test('alone in the open forum one takes a delegation, presides, decides a question, and asks what if', async () => {
  const visitor = await newPerson(browser, forum.url, { name: 'Tashi Dorji' })
  onTestFinished(() => visitor.leave())
  const { page, words } = visitor
  await enter(visitor, `${forum.url}/s/open-forum`)
  await openPanel(visitor, words.delegation.heading)
  const delegation = stateName('BTN', 'en')
  await page.getByRole('searchbox', { name: words.delegation.searchLabel }).fill(delegation)
  await page.getByRole('button', { name: delegation }).click()
  await sees(page, words.delegation.youLead)
  await openPanel(visitor, words.presiding.heading)
  await page.getByRole('button', { name: words.presiding.take, exact: true }).click()
  await sees(page, words.presiding.byYou)
  await openPanel(visitor, words.vote.heading)
  await putQuestion(visitor, 'Shall we begin?')
  await castBallot(visitor, 'yes')
  await closeVote(visitor)
  await sees(page, words.vote.sentence.majority({ yes: 1, no: 0, abstain: 0 }))
  await visitor.shot('newcomer-3-decided')

  const says = CALCULATOR_WORDS.en
  const calculator = await openPanel(visitor, words.hall.calculator)
  await calculator.getByRole('button', { name: says.allYes }).click()
  await calculator.getByRole('button', { name: says.asVoted }).click()
  await sees(page, says.asVotedDone({ question: 'Shall we begin?' }))
  // a tap turns the one vote that there is
  const vote = calculator.getByRole('group', { name: spoken(says.memberVote({ name: delegation })) })
  await vote.click()
  expect(await vote.getByRole('radio', { name: says.standings.no, exact: true }).isChecked()).toBe(true)
  await visitor.shot('newcomer-4-what-if')
  expectFlawless(visitor)
})
