// What each event of the captions changes.
import type { PersonId } from '../../ids.ts'
import type { Placed } from '../place.ts'
import type { CaptionLine, CaptionsState, Script } from './captions-state.ts'
import type { CaptionsEvent } from './captions-types.ts'
import { linesOf, only, withChange, withLine } from './tracks.ts'

type Of<N extends CaptionsEvent['type']> = Extract<CaptionsEvent, { type: N }>

export function evolveCaptions(state: CaptionsState, placed: Placed<CaptionsEvent>): CaptionsState {
  const { event, seq } = placed
  switch (event.type) {
    case 'captions.switched':
      return { ...state, isOn: event.isOn, isKept: event.isKept }
    case 'captions.named': {
      const { person, language } = event
      return { ...state, captioners: [...state.captioners, { person, language }] }
    }
    case 'captions.dismissed':
      return {
        ...state,
        captioners: state.captioners.filter(
          (each) => each.person !== event.person || each.language !== event.language,
        ),
      }
    case 'captions.said':
      return said(state, placed as Placed<Of<'captions.said'>>)
    case 'captions.corrected':
      return corrected(state, event, seq)
    case 'captions.loaded':
      return loaded(state, placed as Placed<Of<'captions.loaded'>>)
    case 'captions.unloaded':
      return withoutScripts(state, ({ id }) => id === event.script)
    case 'captions.dropped': {
      const gone = state.tracks.flatMap(linesOf).filter(({ isKept }) => !isKept)
      const dropped = [...state.dropped, ...gone.map(({ seq }) => seq)]
      const tracks = only(state.tracks, ({ isKept }) => isKept)
      return withoutScripts({ ...state, tracks, dropped }, () => true)
    }
  }
}

function said(state: CaptionsState, { event, by, at, seq }: Placed<Of<'captions.said'>>): CaptionsState {
  const { line: id, language, speaker, source, script, texts } = event
  const line: CaptionLine = {
    ...{ id, language, at, by: by as PersonId, speaker, source, texts },
    ...{ isKept: state.isKept, isOut: false, seq, corrections: 0 },
  }
  const scripts = script
    ? state.scripts.map((each) => (each.id === script.script ? { ...each, next: script.next } : each))
    : state.scripts
  return { ...state, tracks: withLine(state.tracks, line), scripts }
}

/** The words before stand no more, anywhere. */
function corrected(
  state: CaptionsState,
  { line: id, isOut, texts }: Of<'captions.corrected'>,
  seq: number,
): CaptionsState {
  const dropped = [...state.dropped]
  const change = (line: CaptionLine): CaptionLine => {
    dropped.push(line.seq)
    return { ...line, isOut, texts, seq, corrections: line.corrections + 1 }
  }
  return { ...state, tracks: withChange(state.tracks, id, change), dropped }
}

function loaded(state: CaptionsState, { event, by, seq }: Placed<Of<'captions.loaded'>>): CaptionsState {
  const { script: id, language, isMore, texts } = event
  const passages = texts?.passages ?? null
  if (isMore) {
    const more = (script: Script): Script => ({
      ...script,
      passages: script.passages && passages && [...script.passages, ...passages],
      seqs: [...script.seqs, seq],
    })
    return { ...state, scripts: state.scripts.map((script) => (script.id === id ? more(script) : script)) }
  }
  const anew = withoutScripts(state, (script) => script.by === by && script.language === language)
  const script: Script = { id, by: by as PersonId, language, passages, next: 0, seqs: [seq] }
  return { ...anew, scripts: [...anew.scripts, script] }
}

function withoutScripts(state: CaptionsState, isMeant: (script: Script) => boolean): CaptionsState {
  const gone = state.scripts.filter(isMeant).flatMap(({ seqs }) => seqs)
  if (gone.length === 0) return state
  return {
    ...state,
    scripts: state.scripts.filter((script) => !isMeant(script)),
    dropped: [...state.dropped, ...gone],
  }
}
