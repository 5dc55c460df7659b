// What took place, in numbered paragraphs under the meetings and items in which it did.
import type { Minutes, Part } from '../minutes.ts'
import { type Block, heading } from './block.ts'
import { nothing } from './section-head.ts'
import { sentenceOf } from './sentences.ts'
import type { Voice } from './voice.ts'

export function proceedingsSection(voice: Voice): readonly Block[] {
  const blocks: Block[] = [heading(2, voice.words.proceedingsHeading)]
  let number = 0
  let before: Part | null = null
  for (const part of voice.minutes.parts) {
    blocks.push(...headingsOf(voice, part, before))
    for (const act of part.acts) {
      const text = sentenceOf(voice, act)
      if (text === '') continue
      number += 1
      blocks.push({ is: 'paragraph', text, number })
    }
    before = part
  }
  return voice.minutes.parts.length === 0 ? [...blocks, nothing(voice)] : blocks
}

function headingsOf(voice: Voice, part: Part, before: Part | null): readonly Block[] {
  const { words } = voice
  const isSameMeeting = before !== null && before.meeting === part.meeting
  const meeting = isSameMeeting ? [] : [heading(3, meetingTitle(voice, part))]
  if (part.item !== null) return [...meeting, heading(4, itemTitle(voice, part.item))]
  // after an item what belongs to none needs a heading of its own
  return isSameMeeting ? [heading(4, words.organization)] : meeting
}

function meetingTitle({ words, format }: Voice, { meeting, at }: Part): string {
  if (meeting === null) return words.outsideMeetings
  return words.meetingOn({ meeting: words.meeting({ number: meeting }), day: format.date(at) })
}

function itemTitle(voice: Voice, item: NonNullable<Part['item']>): string {
  const { minutes, words } = voice
  const title: Minutes['items'][number]['title'] = minutes.items.find(({ id }) => id === item)?.title ?? null
  return words.itemOf({ number: voice.itemNumber(item), title: voice.quoted(title) ?? words.erased })
}
