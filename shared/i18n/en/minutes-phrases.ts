// The parts of speech of the minutes: who, what, how long. A phrase comes without a capital; the sentence gives it one.
import type { Format } from '../format.ts'

/** What a motion asks for, in words; what it does not say is null. */
export interface MotionDetails {
  readonly minutes: number | null
  readonly seconds: number | null
  readonly item: string | null
  readonly proposal: string | null
  readonly amendment: string | null
  /** separate votes on its parts, each by its paragraphs */
  readonly parts: string | null
}

export const minutesPhrases = (f: Format) => {
  const minutes = (count: number) => f.count(count, { one: '# minute', other: '# minutes' })
  const seconds = (count: number) => f.count(count, { one: '# second', other: '# seconds' })
  const noun = (count: number) => (count === 1 ? 'paragraph' : 'paragraphs')
  const duration = (whole: number): string => {
    const parts = [minutes(Math.floor(whole / 60)), seconds(whole % 60)]
    if (whole < 60) return parts[1]!
    return whole % 60 === 0 ? parts[0]! : parts.join(' ')
  }
  const lasting = (count: number | null) => (count === null ? '' : ` of ${minutes(count)}`)
  const on = (what: string | null) => (what === null ? '' : ` on ${what}`)
  const the = (what: string | null, otherwise: string) => what ?? otherwise
  return {
    quote: ({ text }: { text: string }) => `“${f.name(text)}”`,
    erased: '[text erased]',
    erasedName: '[name erased]',
    office: { president: 'the President', chair: 'the Chair' },
    delegate: ({ delegation }: { delegation: string }) => `the representative of ${f.name(delegation)}`,
    speaker: ({ person, delegation }: { person: string; delegation: string }) =>
      `${f.name(person)} (${f.name(delegation)})`,
    /** somebody who speaks for no delegation */
    guest: ({ person }: { person: string }) => f.name(person),
    unnamed: 'a participant',
    duration: ({ ms }: { ms: number }) => duration(Math.round(ms / 1000)),
    at: ({ at }: { at: number }) => `at ${f.time(at)}`,
    onDay: ({ at }: { at: number }) => `on ${f.dateTime(at)}`,

    item: ({ number }: { number: number }) => `item ${f.number(number)}`,
    /** `isAdopted`: for languages in which a text has another name then */
    proposal: ({ number }: { number: number; isAdopted: boolean }) => `proposal ${f.number(number)}`,
    proposalTitled: ({ proposal, title }: { proposal: string; title: string }) => `${proposal} (${title})`,
    amendment: ({ number, proposal }: { number: number; proposal: string }) =>
      `amendment ${f.number(number)} to ${proposal}`,
    part: ({ number, proposal, paragraphs }: { number: number; proposal: string; paragraphs: string }) =>
      `part ${f.number(number)} of ${proposal} (${paragraphs})`,
    paragraphs: ({ numbers }: { numbers: readonly string[] }) =>
      `operative ${noun(numbers.length)} ${f.list(numbers)}`,
    /** of a division, each by its paragraphs */
    parts: ({ groups }: { groups: readonly (readonly string[])[] }) => {
      const each = groups.map((numbers) => `operative ${noun(numbers.length)} ${f.list(numbers)}`)
      return `${groups.length === 1 ? 'a separate vote' : 'separate votes'} on ${each.join('; ')}`
    },
    question: ({ question }: { question: string }) => `the question ${question}`,
    motionShort: ({ delegation }: { delegation: string }) => `the motion of ${f.name(delegation)}`,
    motion: ({ delegation, asks }: { delegation: string; asks: string }) =>
      `the motion of ${f.name(delegation)} ${asks}`,
    appeal: ({ delegation, point }: { delegation: string; point: string }) =>
      `the appeal of ${f.name(delegation)} against the ruling on ${point}`,
    pointOf: ({ kind, delegation }: { kind: 'order' | 'privilege' | 'inquiry'; delegation: string }) =>
      `${{ order: 'the point of order', privilege: 'the point of personal privilege', inquiry: 'the inquiry' }[kind]} of ${f.name(delegation)}`,
    election: ({ title }: { title: string }) => `the election ${title}`,
    ballotOf: ({ election, round }: { election: string; round: number }) =>
      `${election}, ballot ${f.number(round)}`,
    change: {
      replace: ({ paragraph, text }: { paragraph: number; text: string }) =>
        `replace operative paragraph ${f.number(paragraph)} by ${text}`,
      add: ({ paragraph, text }: { paragraph: number; text: string }) =>
        paragraph === 0
          ? `add before the first operative paragraph ${text}`
          : `add after operative paragraph ${f.number(paragraph)} ${text}`,
      delete: ({ paragraph }: { paragraph: number }) => `delete operative paragraph ${f.number(paragraph)}`,
    },

    motions: {
      'suspend-meeting': (m: MotionDetails) =>
        `to suspend the meeting${m.minutes === null ? '' : ` for ${minutes(m.minutes)}`}`,
      'adjourn-meeting': () => 'to adjourn the meeting',
      'adjourn-debate': (m: MotionDetails) => `to adjourn the debate${on(m.proposal ?? m.item)}`,
      'close-debate': (m: MotionDetails) => `to close the debate${on(m.item)}`,
      'close-list': () => 'to close the list of speakers',
      'limit-speeches': (m: MotionDetails) =>
        m.seconds === null
          ? 'to limit the time of speeches'
          : `to limit each speech to ${duration(m.seconds)}`,
      'extend-caucus': (m: MotionDetails) =>
        `to extend the caucus${m.minutes === null ? '' : ` by ${minutes(m.minutes)}`}`,
      'unmoderated-caucus': (m: MotionDetails) => `for an unmoderated caucus${lasting(m.minutes)}`,
      'moderated-caucus': (m: MotionDetails) =>
        `for a moderated caucus${lasting(m.minutes)}${m.seconds === null ? '' : `, with ${duration(m.seconds)} for each speech`}`,
      'introduce-proposal': (m: MotionDetails) => `to introduce ${the(m.proposal, 'a proposal')}`,
      'introduce-amendment': (m: MotionDetails) => `to introduce ${the(m.amendment, 'an amendment')}`,
      'resume-debate': (m: MotionDetails) => `to resume the debate${on(m.item)}`,
      'take-up-item': (m: MotionDetails) => `to take up ${the(m.item, 'another item')}`,
      refer: (m: MotionDetails) => `to refer ${the(m.proposal ?? m.item, 'the matter')} to another body`,
      postpone: (m: MotionDetails) =>
        `to postpone the discussion of ${the(m.proposal ?? m.item, 'the matter')}`,
      'no-competence': (m: MotionDetails) =>
        `for a decision that there is no competence to adopt ${the(m.proposal, 'the proposal')}`,
      'important-question': (m: MotionDetails) =>
        `to treat ${the(m.proposal, 'the proposal')} as an important question`,
      'preliminary-question': (m: MotionDetails) =>
        `to hold ${the(m.proposal, 'the proposal')} to be a matter of procedure`,
      reconsider: (m: MotionDetails) => `to reconsider ${the(m.proposal, 'the proposal')}`,
      divide: (m: MotionDetails) =>
        `for ${the(m.parts, 'separate votes on parts')} of ${the(m.proposal, 'the proposal')}`,
      'roll-call': () => 'for a vote by roll-call',
      'recorded-vote': () => 'for a recorded vote',
    },
  }
}
