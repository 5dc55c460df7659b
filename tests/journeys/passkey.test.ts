// A host adds a passkey, leaves the desk, signs in with it, signs out, and removes it: by keyboard, in both languages.
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { spoken } from '../../shared/i18n/format.ts'
import { barriers, cutOffAt320 } from '../browser/audit.ts'
import { hostSession } from '../browser/host.ts'
import { press, typeInto } from '../browser/keyboard.ts'
import { giveVirtualPasskeys } from '../browser/passkeys.ts'
import { expectFlawless, newPerson, sees } from '../browser/person.ts'
import { openStage } from '../browser/stage.ts'

const { browser, forum } = await openStage()

/** passkeys are for names, and 127.0.0.1 is none */
const named = (): string => forum.url.replace('127.0.0.1', 'localhost')
const storedKey = (page: Page) => page.evaluate(() => localStorage.getItem('majlis.host'))
const NAMES = { en: 'My laptop', ar: 'حاسوبي المحمول' }
const TITLES = { en: 'Shared waters', ar: 'المياه المشتركة' }

test.each(['en', 'ar'] as const)('a host signs in with a passkey, in %s', async (language) => {
  const host = await newPerson(browser, named(), { name: 'Host', language })
  onTestFinished(() => host.leave())
  const { page, words } = host
  const { desk, signIn } = words
  const passkeys = await giveVirtualPasskeys(page)
  await hostSession(host, TITLES[language], ['OMN'])
  await page.goto('/host')
  const key = await storedKey(page)

  const name = NAMES[language]
  await typeInto(page, page.getByRole('textbox', { name: signIn.name }), name)
  await press(page, page.getByRole('button', { name: signIn.add, exact: true }))
  await sees(page, signIn.added)
  await sees(page, name)
  expect(await passkeys.count()).toBe(1)
  expect([await barriers(page), await cutOffAt320(page)]).toEqual([[], []])
  await host.shot(`passkey-${language}-desk`)

  await press(page, page.getByRole('button', { name: signIn.forget }))
  await sees(page, signIn.forgetText)
  await press(page, page.getByRole('button', { name: signIn.forgetYes }))
  await sees(page, signIn.intro)
  expect(await storedKey(page)).toBeNull()
  expect([await barriers(page), await cutOffAt320(page)]).toEqual([[], []])
  await host.shot(`passkey-${language}-sign-in`)

  await press(page, page.getByRole('button', { name: signIn.signIn }))
  await page.getByRole('link', { name: spoken(desk.manageOf({ title: TITLES[language] })) }).waitFor()
  const session = await storedKey(page)
  expect(session).toMatch(/^hs_[0-9a-f]{64}$/)
  expect(session).not.toContain(key)
  // the host link is the key itself, which this browser does not hold any more
  expect(await page.getByText(desk.linkReveal).count()).toBe(0)
  await page.getByRole('link', { name: spoken(desk.manageOf({ title: TITLES[language] })) }).click()
  await sees(page, words.links.heading)
  await page.goto('/host')

  await press(page, page.getByRole('button', { name: signIn.signOut }))
  await sees(page, signIn.intro)
  const ended = await page.evaluate(async (bearer) => {
    const answer = await fetch('/api/host', { headers: { authorization: `Bearer ${bearer}` } })
    return [answer.status, await answer.json()]
  }, session)
  expect(ended).toEqual([401, { refusal: { code: 'signed-out' } }])

  await press(page, page.getByRole('button', { name: signIn.signIn }))
  await press(page, page.getByRole('button', { name: spoken(signIn.removeOf({ name })) }))
  await press(page, page.getByRole('button', { name: signIn.removeYes }))
  // it was the passkey that opened this very session
  await sees(page, signIn.signedOut)
  await press(page, page.getByRole('button', { name: signIn.signIn }))
  await sees(page, words.refusals['passkey-refused'])

  const key_ = key ?? ''
  await page.goto(`/host#k=${key_}`)
  await page.getByRole('link', { name: spoken(desk.manageOf({ title: TITLES[language] })) }).waitFor()
  // the browser notes the refusals that were wanted
  expect(host.takeFaults().filter((fault) => !fault.includes('401'))).toEqual([])
  expectFlawless(host)
})

test('where the forum has no name, the page says why there are no passkeys', async () => {
  const host = await newPerson(browser, forum.url, { name: 'Host' })
  onTestFinished(() => host.leave())
  await host.page.goto('/host')
  await sees(host.page, host.words.signIn.needsName)
  expectFlawless(host)
})
