// The plain view holds the whole forum, in both languages.
import { describe, expect, it } from 'vitest'
import { PlainHall } from '../../client/plain/plain-hall.tsx'
import { ARE, closedVote, fakeView, openVote, peopleMap, person } from './fake-sitting.ts'
import { show, textOf } from './show.tsx'
import { viewWith } from './wall-samples.ts'

const headings = (markup: string, level: number): readonly string[] =>
  [...markup.matchAll(new RegExp(`<h${level}[^>]*>(.*?)</h${level}>`, 'g'))].map(([, inner]) =>
    textOf(inner ?? ''),
  )

const me = person('Layla', { role: 'delegate', delegation: ARE, isHead: true, mayCast: true })

describe('the plain view', () => {
  it('has one first heading and a second one for each part', () => {
    const markup = show(<PlainHall />, fakeView({ me, vote: openVote() }))
    expect(headings(markup, 1)).toEqual(['The open forum'])
    expect(headings(markup, 2)).toEqual([
      'The wall',
      'Vote',
      'The floor',
      'Business',
      'Decided questions',
      'Record',
      'What if?',
      'Chat',
      'People',
      'Voices',
      'Places around the hall',
      'The chair',
      'Delegation',
      'Seat',
      'Your attire',
      'Settings',
    ])
  })

  it('has them in Arabic', () => {
    const markup = show(<PlainHall />, fakeView({ me, vote: closedVote() }), 'ar')
    expect(headings(markup, 2)).toEqual([
      'لوحة العرض',
      'التصويت',
      'الكلمة',
      'الأعمال',
      'المسائل المبتوت فيها',
      'المحضر',
      'ماذا لو؟',
      'المحادثة',
      'الحاضرون',
      'الأصوات',
      'مرافق حول القاعة',
      'رئاسة الجلسة',
      'الوفد',
      'المقعد',
      'الزيّ',
      'الإعدادات',
    ])
  })

  it('gives every field a label and every control a name', () => {
    const markup = show(<PlainHall />, fakeView({ me, presiding: me.id, vote: openVote() }))
    const ids = [...markup.matchAll(/<(?:input|select|textarea)[^>]* id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.filter((id) => !markup.includes(`for="${id}"`))).toEqual([])
    expect(markup).not.toMatch(/<button[^>]*><\/button>/)
  })

  it('gives no id twice', () => {
    const markup = show(<PlainHall />, fakeView({ me, presiding: me.id, vote: closedVote() }))
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
  })

  it('isolates the names of people', () => {
    const markup = show(<PlainHall />, fakeView({ me, people: peopleMap(me, person('عمر <b>')) }))
    expect(markup).toContain('<bdi>عمر &lt;b&gt;</bdi>')
  })

  it('shows the result on the wall', () => {
    const view = viewWith({}, { vote: closedVote() })
    const wall = show(<PlainHall />, view).split('</section>')[0] ?? ''
    expect(textOf(wall)).toContain('Result Shall we begin? Adopted In favour: 1 of 1, 1 needed')
  })
})
