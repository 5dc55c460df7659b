// The card of a sitting for pages of others: what it says of a public one, and that it says nothing of any other.
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterEach, describe, expect, it } from 'vitest'
import { Forum } from '../../server/forum/forum.ts'
import { cardRoutes } from '../../server/http/card.ts'
import { cardHtml } from '../../server/record/card.ts'
import { writingIn } from '../../server/record/languages.ts'
import { card } from '../../shared/i18n/en/card.ts'
import { SESSION, SMALL_PAST } from '../shared/minutes/small-sitting.ts'
import { minutesAfter } from '../shared/minutes/writing.ts'
import { sittingAfter } from '../shared/procedure/given.ts'
import { keepSmallSitting } from './kept-sitting.ts'
import { testHouse } from './test-house.ts'

const closings: (() => void)[] = []
afterEach(() => {
  for (const close of closings.splice(0)) close()
})

async function open(kept: Parameters<typeof keepSmallSitting>[1] = {}) {
  const house = testHouse()
  await keepSmallSitting(house.store, kept)
  const app = express().use(cardRoutes(house, new Forum(house)))
  const server = app.listen(0, '127.0.0.1')
  closings.push(() => server.close())
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const get = (id: string, lang: string) => fetch(`${url}/embed/s/${id}?lang=${lang}`)
  const read = async (id: string, lang = 'en') => {
    const answer = await get(id, lang)
    return { status: answer.status, headers: answer.headers, body: plain(await answer.text()) }
  }
  return { read, url }
}
const plain = (body: string): string => body.replace(/[\u2066-\u2069]/g, '')

describe('the card of a public sitting', () => {
  it.each([
    ['en', 'ltr', 'Last result', 'Enter the hall'],
    ['ar', 'rtl', 'آخر نتيجة', 'دخول القاعة'],
  ])('says in %s its name, its state, the last result and the way in', async (lang, dir, last, enter) => {
    const { read, url } = await open()
    const { status, body } = await read(SESSION, lang)
    expect([status, body.includes(`<html lang="${lang}" dir="${dir}">`)]).toEqual([200, true])
    for (const words of [last, enter, `href="${url}/s/${SESSION}"`, `minutes.html?lang=${lang}`])
      expect(body).toContain(words)
    expect(body).not.toMatch(/<script|src=|@import|url\(/)
  })

  it('may be shown anywhere, runs nothing and asks for nothing', async () => {
    const { headers } = await (await open()).read(SESSION)
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors *",
    )
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  })

  it('keeps text text, whoever wrote it, and leaves out what was annulled', () => {
    const made = minutesAfter(SMALL_PAST)
    const annulled = { askedBy: 'p_a', confirmedBy: 'p_b', at: 1, seq: 1, reason: null } as never
    const minutes = {
      ...made,
      title: '<b>"Water"</b>',
      votes: made.votes.map((vote) => ({ ...vote, annulled })),
    }
    const writing = writingIn('en', 'UTC')!
    const sitting = sittingAfter(...SMALL_PAST)
    const body = cardHtml({ sitting, minutes, writing, words: card(writing.format), url: 'http://h/s/x' })
    expect(plain(body)).toContain('&lt;b&gt;&quot;Water&quot;&lt;/b&gt;')
    expect(body).not.toContain('<b>')
    expect(body).toContain('Nothing has been decided yet.')
  })
})

it.each(['en', 'ar'])(
  'of a sitting that is not public, or closed, it says in %s what it says of none',
  async (lang) => {
    const none = await (await open()).read('s_nothing', lang)
    const other = await (await open({ isPublic: false })).read(SESSION, lang)
    expect([none.status, other.status]).toEqual([404, 404])
    expect(other.body).toBe(none.body)
    const without = (headers: Headers) => [...headers].filter(([name]) => name !== 'date')
    expect(without(other.headers)).toEqual(without(none.headers))
  },
)
