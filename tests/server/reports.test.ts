// Reporting abuse: what anybody may say, who reads it, and how often.
import { expect, it } from 'vitest'
import { sayInChat } from '../../server/rooms/chat.ts'
import { listReports, reportAbuse, settleReport } from '../../server/rooms/reports.ts'
import type { PersonId } from '../../shared/ids.ts'
import { guest, openHall } from './open-hall.ts'

const [ALI, MAY, CHAIR] = ['p_ali00000', 'p_may00000', 'p_chair000'] as PersonId[] as [
  PersonId,
  PersonId,
  PersonId,
]

/** ALI has said something to MAY; CHAIR presides. */
async function meeting() {
  const opened = await openHall()
  const { hall } = opened
  for (const person of [ALI, MAY, CHAIR]) hall.arrive(guest(person))
  await hall.host.request({ type: 'presiding.take' }, CHAIR)
  await sayInChat(hall, ALI, { text: 'something rude' })
  const line = (await hall.talk.recent())[0]!.id
  return { ...opened, line, report: (text = '') => reportAbuse(hall, MAY, { about: ALI, line, text }) }
}

it('keeps what was said as the house has it, for the desk alone, until somebody has seen to it', async () => {
  const { hall, house, report } = await meeting()
  expect(await report('to me')).toEqual({ ok: true, value: null })
  const kept = {
    ...{ id: 1, at: house.now(), reporter: MAY, about: ALI, name: ALI, delegation: null },
    ...{ quote: 'something rude', text: 'to me', settledAt: null },
  }
  expect(await listReports(hall, CHAIR)).toEqual({ ok: true, value: { reports: [kept] } })
  expect(await listReports(hall, MAY)).toMatchObject({ ok: false, refusal: { code: 'not-at-desk' } })
  expect(await settleReport(hall, MAY, { report: 1 })).toMatchObject({ ok: false })
  expect(await settleReport(hall, CHAIR, { report: 1 })).toEqual({ ok: true, value: null })
  expect(await listReports(hall, CHAIR)).toMatchObject({
    value: { reports: [{ ...kept, settledAt: house.now() }] },
  })
})

it('takes a report of a person without a line, and without words', async () => {
  const { hall } = await meeting()
  expect((await reportAbuse(hall, ALI, { about: MAY, line: null, text: ' ' })).ok).toBe(true)
  expect(await listReports(hall, CHAIR)).toMatchObject({ value: { reports: [{ quote: null, text: '' }] } })
})

it('does not put words into the mouth of another, nor reports oneself or nobody', async () => {
  const { hall, line } = await meeting()
  const asked = [
    await reportAbuse(hall, MAY, { about: CHAIR, line, text: '' }),
    await reportAbuse(hall, MAY, { about: MAY, line: null, text: '' }),
    await reportAbuse(hall, MAY, { about: 'p_nobody00' as PersonId, line: null, text: '' }),
    await reportAbuse(hall, MAY, { about: ALI, line: null, text: 'x'.repeat(501) }),
  ]
  expect(asked.map((answer) => (answer.ok ? 'ok' : answer.refusal.code))).toEqual([
    ...['person-unknown', 'person-unknown', 'person-unknown', 'too-large'],
  ])
})

it('takes five in ten minutes from one person, so that the desk is not drowned', async () => {
  const { house, report } = await meeting()
  const answers = []
  for (let index = 0; index < 6; index++) answers.push((await report()).ok)
  house.pass(600_000)
  answers.push((await report()).ok)
  expect(answers).toEqual([true, true, true, true, true, false, true])
})
