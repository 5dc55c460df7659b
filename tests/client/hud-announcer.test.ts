// Busy kinds of news are heard now and then, with their latest; urgent ones at once.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Announcement, createAnnouncer } from '../../client/hud/announce/announcer.ts'

const turnout = (text: string): Announcement => ({ text, kind: 'turnout', urgency: 'polite', everyMs: 5000 })
const vote = (text: string): Announcement => ({ text, kind: 'vote', urgency: 'assertive', everyMs: 0 })

describe('the announcer', () => {
  const heard: string[] = []
  beforeEach(() => {
    heard.length = 0
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })
  const listen = () => createAnnouncer((text, urgency) => heard.push(`${urgency} ${text}`))

  it('says a first piece of news at once', () => {
    listen().say(turnout('1 of 9'))
    expect(heard).toEqual(['polite 1 of 9'])
  })

  it('says only the latest of a busy kind, when its time has come', () => {
    const announcer = listen()
    for (const text of ['1', '2', '3', '4']) announcer.say(turnout(text))
    vi.advanceTimersByTime(4999)
    expect(heard).toEqual(['polite 1'])
    vi.advanceTimersByTime(1)
    expect(heard).toEqual(['polite 1', 'polite 4'])
  })

  it('keeps the pace after the latest, too', () => {
    const announcer = listen()
    announcer.say(turnout('1'))
    announcer.say(turnout('2'))
    vi.advanceTimersByTime(5000)
    announcer.say(turnout('3'))
    expect(heard).toEqual(['polite 1', 'polite 2'])
    vi.advanceTimersByTime(5000)
    expect(heard).toEqual(['polite 1', 'polite 2', 'polite 3'])
  })

  it('does not let one kind wait for another', () => {
    const announcer = listen()
    announcer.say(turnout('1'))
    announcer.say(vote('closed'))
    expect(heard).toEqual(['polite 1', 'assertive closed'])
  })

  it('says nothing after it was stopped', () => {
    const announcer = listen()
    announcer.say(turnout('1'))
    announcer.say(turnout('2'))
    announcer.stop()
    vi.advanceTimersByTime(60_000)
    expect(heard).toEqual(['polite 1'])
  })
})
