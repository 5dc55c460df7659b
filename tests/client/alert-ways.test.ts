// How an alert reaches somebody whose tab is hidden: the page's marks, a notification, a sound.

import { afterEach, describe, expect, it, vi } from 'vitest'
import { markIcon } from '../../client/hud/alert/mark-icon.ts'
import { markedTitle } from '../../client/hud/alert/marked-title.ts'
import { askPermission, notify, permissionNow } from '../../client/hud/alert/notify.ts'
import { hasSound } from '../../client/hud/alert/sound-setting.ts'

describe('the marks of the page', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it('stand before its title', () => {
    expect([markedTitle('Forum', null), markedTitle('Forum', 'Your vote')]).toEqual([
      'Forum',
      '● Your vote – Forum',
    ])
  })

  it('are a dot on its sign, that goes away again', () => {
    const link = { href: '/favicon.svg' }
    vi.stubGlobal('document', { querySelector: () => link })
    markIcon(true)
    const marked = link.href
    markIcon(false)
    expect([marked.startsWith('data:image/svg+xml,'), link.href]).toEqual([true, '/favicon.svg'])
  })
})

describe('a notification', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  const device = (permission: string) => {
    const shown: unknown[] = []
    class Fake {
      static permission = permission
      static requestPermission = vi.fn(async () => 'granted')
      onclick: (() => void) | null = null
      close = vi.fn()
      constructor(title: string, options: object) {
        shown.push([title, options], this)
      }
    }
    vi.stubGlobal('Notification', Fake)
    vi.stubGlobal('window', { focus: vi.fn() })
    return { shown, Fake }
  }
  const words = { title: 'Your vote', body: 'Forum', tag: 'vote v1', lang: 'en', dir: 'ltr' } as const

  it('is shown when it was allowed, and a press brings the page to the front', () => {
    const { shown, Fake } = device('granted')
    notify(words)
    const [said, notification] = shown as [unknown, InstanceType<typeof Fake>]
    notification.onclick?.()
    expect(said).toEqual(['Your vote', { body: 'Forum', tag: 'vote v1', lang: 'en', dir: 'ltr' }])
    expect([vi.mocked(window.focus).mock.calls.length, notification.close.mock.calls.length]).toEqual([1, 1])
  })

  it.each(['default', 'denied'])(
    'is not shown and not asked for while the permission is %s',
    (permission) => {
      const { shown, Fake } = device(permission)
      notify(words)
      expect([shown, Fake.requestPermission.mock.calls]).toEqual([[], []])
    },
  )

  it('is asked for by the button alone', async () => {
    device('default')
    expect([permissionNow(), await askPermission()]).toEqual(['default', 'granted'])
  })

  it('is nothing where the browser knows none', async () => {
    vi.stubGlobal('Notification', undefined)
    notify(words)
    expect([permissionNow(), await askPermission()]).toEqual(['unsupported', 'unsupported'])
  })
})

describe('sound', () => {
  it.each([
    [null, 'full', true],
    [null, 'reduced', false],
    [true, 'reduced', true],
    [false, 'full', false],
  ] as const)('chosen %s with movement %s: %s', (sound, motion, is) => {
    expect(hasSound({ sound, motion, isMuted: false })).toBe(is)
  })

  it('is silent where the hall is muted, whatever was chosen', () => {
    expect(hasSound({ sound: true, motion: 'full', isMuted: true })).toBe(false)
  })
})
