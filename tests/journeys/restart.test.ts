// A restart as people see it: announced in their own language in either view, and over by itself.
import { expect, test } from 'vitest'
import { makeSession } from '../bots/visitor.ts'
import { enter, newPerson, sees } from '../browser/person.ts'
import { openStage } from '../browser/stage.ts'

const { browser, forum } = await openStage()

/** What a browser itself writes into its console when nobody answers. */
const isOutage = (fault: string): boolean => /ERR_CONNECTION_|ERR_EMPTY_RESPONSE|WebSocket/.test(fault)

test('everybody is told before, in either view and language, and is back without doing anything', async () => {
  const asked = {
    title: 'Waters',
    rulebook: 'open-floor',
    delegations: [{ id: 'ARE' }],
    public: true,
  } as const
  const made = await makeSession(forum.url, asked)
  const [chair, delegate] = await Promise.all([
    newPerson(browser, forum.url, { name: 'Amina Rahman', colorScheme: 'dark' }),
    newPerson(browser, forum.url, {
      name: 'ليلى حداد',
      language: 'ar',
      viewport: { width: 390, height: 844 },
    }),
  ])
  const both = [chair, delegate]
  await Promise.all([enter(chair, made.chair.link, 'plain'), enter(delegate, made.delegations[0]!.link)])
  await delegate.page.getByRole('button', { name: delegate.words.seats.takeDesk }).click()
  await delegate.page.getByRole('button', { name: delegate.words.seats.stand }).waitFor()

  const restarted = forum.restart()
  await Promise.all(both.map(({ page, words: { hall } }) => sees(page, hall.linkText.restarting)))
  await Promise.all([chair.shot('restart-1-plain-dark'), delegate.shot('restart-2-hall-ar')])
  await restarted
  await Promise.all(both.map(({ page, words: { hall } }) => sees(page, hall.link.live)))
  await delegate.page.getByRole('button', { name: delegate.words.seats.stand }).waitFor()
  for (const person of both) {
    expect(person.takeFaults().filter((fault) => !isOutage(fault))).toEqual([])
    expect(person.strayed).toEqual([])
    await person.leave()
  }
})
