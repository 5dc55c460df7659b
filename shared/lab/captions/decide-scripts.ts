// The text of a speech that is brought along: shown passage by passage while its speaker speaks, and nothing of it before.
import type { PersonId } from '../../ids.ts'
import { type Refusal, refuse } from '../../refusal.ts'
import { ok, type Result } from '../../result.ts'
import type { Fresh, PlaceWho } from '../place.ts'
import type { CaptionsState } from './captions-state.ts'
import type { CaptionsAct, CaptionsEvent } from './captions-types.ts'
import { MOST_OWN_SCRIPTS, MOST_PASSAGES, MOST_SCRIPTS } from './limits.ts'
import { mayAdd, mayCaption, speaksAs } from './may-caption.ts'
import { passagesOf } from './passages.ts'

type Decided = Result<readonly CaptionsEvent[], Refusal>
type ScriptAct = Extract<CaptionsAct, { is: 'load' | 'unload' | 'release' }>

export function decideScript(state: CaptionsState, act: ScriptAct, who: PlaceWho, fresh: Fresh): Decided {
  switch (act.is) {
    case 'load':
      return load(state, act, who, fresh)
    case 'unload': {
      const found = state.scripts.find(({ id, by }) => id === act.script && by === who.person)
      return found ? ok([{ type: 'captions.unloaded', script: found.id }]) : refuse('script-unknown')
    }
    case 'release':
      return release(state, act, who, fresh)
  }
}

function load(
  state: CaptionsState,
  { language, text, isMore }: Extract<ScriptAct, { is: 'load' }>,
  who: PlaceWho,
  { id, salt }: Fresh,
): Decided {
  if (!state.isOn) return refuse('captions-off')
  // who has a part in the sitting may come to speak; of a visitor the desk would have to make a captioner
  if (who.role === 'visitor' && !mayCaption(state, who, language)) return refuse('not-captioner')
  const own = state.scripts.filter(({ by }) => by === who.person)
  const same = own.find((script) => script.language === language)
  const passages = passagesOf(text)
  if (passages.length === 0) return refuse('bad-text')
  const before = isMore ? (same?.passages?.length ?? 0) : 0
  if (before + passages.length > MOST_PASSAGES) return refuse('too-large')
  if (!same && (own.length >= MOST_OWN_SCRIPTS || state.scripts.length >= MOST_SCRIPTS))
    return refuse('too-many')
  const goesOn = isMore && same !== undefined
  return ok([
    {
      ...{ type: 'captions.loaded', script: goesOn ? same.id : id, language, isMore: goesOn },
      ...{ texts: { passages }, salt },
    },
  ])
}

/** A speech that its speaker brought is shown in their own time; what a captioner brought is of whoever speaks. */
function release(
  state: CaptionsState,
  { script: id, passage, heard }: Extract<ScriptAct, { is: 'release' }>,
  who: PlaceWho,
  { id: line, salt, at }: Fresh,
): Decided {
  const found = state.scripts.find((script) => script.id === id)
  const text = found?.passages?.[passage]
  if (!found || text === undefined) return refuse('script-unknown')
  const { language, by } = found
  const isCaptioning = mayCaption(state, who, language)
  if (by !== who.person && !isCaptioning) return refuse('script-unknown')
  const own = speaksAs(heard, by)
  const isTranslation = by === who.person && isCaptioning
  if (own === null && !isTranslation) return refuse('not-your-floor')
  const may = mayAdd(state, language, who.person as PersonId, at)
  if (!may.ok) return may
  if (passage < found.next) return refuse('changed-meanwhile')
  const speaking = own === null ? (heard?.floor ?? heard?.chair ?? null) : (heard?.[own] ?? null)
  return ok([
    {
      ...{ type: 'captions.said', line, language, speaker: speaking?.person ?? null, source: 'uploaded' },
      ...{ script: { script: id, next: passage + 1 }, texts: { text, name: speaking?.name ?? '' }, salt },
    },
  ])
}
