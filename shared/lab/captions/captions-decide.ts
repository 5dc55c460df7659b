// Who may caption: a captioner of the language, the desk, and whoever speaks, in their own words.
import type { PersonId } from '../../ids.ts'
import { type Refusal, refuse } from '../../refusal.ts'
import { ok, type Result } from '../../result.ts'
import type { Fresh, PlaceWho } from '../place.ts'
import { type CaptionsState, isCaptioner } from './captions-state.ts'
import type { CaptionsAct, CaptionsEvent } from './captions-types.ts'
import { decideScript } from './decide-scripts.ts'
import { CORRECTABLE_LINES, MOST_CAPTIONERS, MOST_CORRECTIONS } from './limits.ts'
import { mayAdd, mayCaption } from './may-caption.ts'
import { lastOf, linesOf } from './tracks.ts'

type Decided = Result<readonly CaptionsEvent[], Refusal>

export function decideCaptions(state: CaptionsState, act: CaptionsAct, who: PlaceWho, fresh: Fresh): Decided {
  switch (act.is) {
    case 'switch':
      return turn(state, act, who)
    case 'name':
    case 'dismiss':
      return name(state, act, who)
    case 'say':
      return say(state, act, who, fresh)
    case 'correct':
      return correct(state, act, who, fresh)
    case 'close':
      return who.person === 'system' ? ok(dropping(state)) : refuse('not-at-desk')
    default:
      return decideScript(state, act, who, fresh)
  }
}

/** Switched off they are gone from the screens; what was not to be kept has no reason to stay. */
function turn(
  state: CaptionsState,
  { isOn, isKept }: Extract<CaptionsAct, { is: 'switch' }>,
  who: PlaceWho,
): Decided {
  if (!who.isDesk) return refuse('not-at-desk')
  if (isOn === state.isOn && isKept === state.isKept) return ok([])
  const off = isOn ? [] : dropping(state)
  return ok([{ type: 'captions.switched', isOn, isKept }, ...off])
}

function name(
  state: CaptionsState,
  { is, person, language }: Extract<CaptionsAct, { is: 'name' | 'dismiss' }>,
  who: PlaceWho,
): Decided {
  // who captions may also lay it down
  if (!who.isDesk && !(is === 'dismiss' && who.person === person)) return refuse('not-at-desk')
  const isNamed = isCaptioner(state, person, language)
  if (isNamed === (is === 'name')) return ok([])
  if (is === 'dismiss') return ok([{ type: 'captions.dismissed', person, language }])
  if (state.captioners.length >= MOST_CAPTIONERS) return refuse('too-many')
  return ok([{ type: 'captions.named', person, language }])
}

function say(
  state: CaptionsState,
  { language, text, of, source, heard }: Extract<CaptionsAct, { is: 'say' }>,
  who: PlaceWho,
  { id, salt, at }: Fresh,
): Decided {
  const speaking = heard?.[of] ?? null
  const isOwn = speaking !== null && speaking.person === who.person
  // a device recognises who sits before it, and nobody else
  if (source === 'recognised' ? !isOwn : !isOwn && !mayCaption(state, who, language))
    return refuse(source === 'recognised' ? 'not-your-floor' : 'not-captioner')
  const may = mayAdd(state, language, who.person as PersonId, at)
  if (!may.ok) return may
  const texts = { text, name: speaking?.name ?? '' }
  const speaker = speaking?.person ?? null
  return ok([{ type: 'captions.said', line: id, language, speaker, source, script: null, texts, salt }])
}

function correct(
  state: CaptionsState,
  { line: id, text }: Extract<CaptionsAct, { is: 'correct' }>,
  who: PlaceWho,
  { salt }: Fresh,
): Decided {
  if (!state.isOn) return refuse('captions-off')
  const found = state.tracks
    .flatMap((track) => lastOf(track, CORRECTABLE_LINES))
    .find((line) => line.id === id)
  if (!found?.texts) return refuse('line-unknown')
  const isTheirs = found.by === who.person || found.speaker === who.person
  if (!isTheirs && !mayCaption(state, who, found.language)) return refuse('not-captioner')
  if (found.texts.text === text) return ok([])
  if (found.corrections >= MOST_CORRECTIONS) return refuse('too-many')
  const { speaker, texts } = found
  return ok([
    { type: 'captions.corrected', line: id, speaker, isOut: text === '', texts: { ...texts, text }, salt },
  ])
}

/** Nothing where there is nothing to drop. */
const dropping = ({ scripts, tracks }: CaptionsState): readonly CaptionsEvent[] =>
  scripts.length > 0 || tracks.some((track) => linesOf(track).some(({ isKept }) => !isKept))
    ? [{ type: 'captions.dropped' }]
    : []
