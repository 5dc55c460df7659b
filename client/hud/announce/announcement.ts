// How urgent a piece of news is, and how often its kind is heard.

import type { SittingView } from '../../net/sitting-view.ts'
import type { Saying } from '../../wall/saying.ts'
import type { Announcement } from './announcer.ts'

/** What changed from `before` to what is said of now. */
export type Tell = (before: SittingView, now: Saying) => readonly Announcement[]

export const assertive = (kind: string, text: string): Announcement => ({
  kind,
  text,
  urgency: 'assertive',
  everyMs: 0,
})

export const polite = (kind: string, text: string, everyMs = 0): Announcement => ({
  kind,
  text,
  urgency: 'polite',
  everyMs,
})
