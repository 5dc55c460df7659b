// A Model-UN committee chaired from opening to adjournment by three people: by mouse in the hall, and by keyboard in the plain view.
import { expect, test } from 'vitest'
import { barriers } from '../browser/audit.ts'
import { adjourn, type Cast, convene, everyone } from '../browser/committee.ts'
import { caucuses, closes, debates, opens } from '../browser/committee-meeting.ts'
import { submits, votes } from '../browser/committee-text.ts'
import { KEYBOARD, MOUSE } from '../browser/hands.ts'
import { expectFlawless } from '../browser/person.ts'
import { openStage } from '../browser/stage.ts'

const { browser, forum } = await openStage()

const RUNS: readonly Cast[] = [
  {
    title: 'Committee on shared waters',
    hands: MOUSE,
    languages: { chair: 'en', layla: 'ar', wanjiru: 'en' },
  },
  {
    title: 'لجنة المياه المشتركة',
    hands: KEYBOARD,
    languages: { chair: 'ar', layla: 'en', wanjiru: 'en' },
  },
]

// they wait more than they do
test.concurrent.each(RUNS)(
  'a committee is chaired from opening to adjournment: $title',
  async (cast) => {
    const committee = await convene(browser, forum.url, cast)
    await opens(committee)
    await debates(committee)
    await caucuses(committee)
    await submits(committee)
    await votes(committee)
    for (const { page } of everyone(committee)) expect(await barriers(page)).toEqual([])
    await closes(committee)
    expectFlawless(...everyone(committee))
    await adjourn(committee)
  },
  300_000,
)
