// Which sound follows which piece of news: the same feed that is told to screen readers (hud/announce).
import type { Announcement } from '../hud/announce/announcer.ts'

export const CUES = ['gavel', 'floor', 'vote', 'result', 'warning', 'timeOver', 'applause'] as const
export type Cue = (typeof CUES)[number]

/** Null: nothing is heard. Of what concerns others only the meeting and its votes sound. */
export function cueOf({ kind, urgency }: Pick<Announcement, 'kind' | 'urgency'>): Cue | null {
  switch (kind) {
    case 'meeting':
      return 'gavel'
    case 'floor':
      return urgency === 'assertive' ? 'floor' : null
    case 'vote':
      return 'vote'
    case 'result':
      return 'result'
    case 'clock':
      return 'warning'
    case 'time-over':
      return 'timeOver'
    default:
      return null
  }
}
