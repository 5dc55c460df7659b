// Before the hall, and sent out of it: a page of its own, in both languages.
import { describe, expect, it } from 'vitest'
import { DoorScreen, isOutside } from '../../client/hud/bar/door-screen.tsx'
import type { LinkPhase, SittingView } from '../../client/net/sitting-view.ts'
import { Signs } from '../../client/plain/signs.tsx'
import { fakeView, peopleMap, person, personId } from './fake-sitting.ts'
import { show, textOf } from './show.tsx'
import { viewWith } from './wall-samples.ts'

const at = (link: LinkPhase): SittingView =>
  fakeView({
    me: person('Noor'),
    link,
    people: new Map(),
    session: { ...fakeView().session, title: 'Forum', isOpenForum: false },
  })

describe('one is outside', () => {
  const [nobody, somebody] = [new Map(), peopleMap(person('me'))]
  it.each([
    ['waiting', nobody, true],
    ['locked', nobody, true],
    ['removed', somebody, true],
    // the server restarts while one waits
    ['returning', nobody, true],
    ['replaced', nobody, true],
    ['live', somebody, false],
    // let in, and nothing has been told yet
    ['live', nobody, true],
    // the line breaks while one is inside: the hall stays, with a banner
    ['dropped', somebody, false],
    ['returning', somebody, false],
    ['restarting', somebody, false],
    // and the door is not open any more when it is back
    ['waiting', somebody, true],
  ] as const)('%s with %o: %s', (link, people, is) => {
    expect(isOutside({ link, people })).toBe(is)
  })
})

describe('the page before the hall', () => {
  it('says that one waits, for what, and as whom', () => {
    const markup = show(<DoorScreen />, at('waiting'))
    expect(textOf(markup)).toContain(
      'Forum In the waiting room You come in as soon as the chair admits you. This page keeps asking. You are here as Noor To the lobby',
    )
    expect(markup).toMatch(/role="status"><h1>/)
    expect(textOf(show(<DoorScreen />, at('waiting'), 'ar'))).toContain(
      'في قاعة الانتظار تدخلون حالما تأذن لكم الرئاسة',
    )
  })

  it('says that the door is locked', () => {
    expect(textOf(show(<DoorScreen />, at('locked')))).toContain(
      'The door is locked Nobody new comes in for now.',
    )
    expect(textOf(show(<DoorScreen />, at('locked'), 'ar'))).toContain('الباب مقفل')
  })

  it('says that one was removed, without a way to try again', () => {
    const text = textOf(show(<DoorScreen />, at('removed')))
    expect(text).toContain('Removed from the session You have been removed from this session.')
    expect([text.includes('Reload'), text.endsWith('To the lobby')]).toEqual([false, true])
  })

  it('offers to reload where that helps', () => {
    expect(textOf(show(<DoorScreen />, at('outdated')))).toMatch(/Reload the page To the lobby$/)
  })
})

describe('who is muted', () => {
  it('[RO17] sees it beside the hand and the gestures', () => {
    const muted = viewWith({ conduct: { ...viewWith({}).chapters.conduct, muted: [personId('me')] } })
    expect(textOf(show(<Signs />, muted))).toContain('Muted by the chair')
    expect(textOf(show(<Signs />, viewWith({})))).not.toContain('Muted')
  })
})
