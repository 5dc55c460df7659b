// A text that people write together, as this browser has it: one's own words are there at once, go out in order, and are resent until
// the forum says that they are on its storage; those of others come in as they are told. Over broken lines, restarts and closed pages.
import * as Y from 'yjs'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { LONGEST_STROKE, LONGEST_TEXT, type MayText, TEXT_ROOT } from '../../../shared/lab/shared-text.ts'
import { MESSAGE } from '../../../shared/protocol/rooms.ts'
import type { TextName, TextNotice, TextReader } from '../../../shared/protocol/texts.ts'
import type { RefusalCode } from '../../../shared/refusal.ts'
import { typedText } from '../../../shared/text/typed.ts'
import type { Sitting } from '../sitting.ts'
import { fromBase64, Outbox, type TextKeep } from './outbox.ts'
import type { TextDelta, TextEdit } from './text-edit.ts'

/** words go out this often while one writes: others see sentences grow, and the forum has time to store them */
const PAUSE_MS = 250
const AGAIN_MS = 1_500
const HERE_MS = 700
/** so often it may be read anew without getting anywhere */
const MOST_BEHIND = 5

export interface SharedTextView {
  /** null: it is on its way, or refused */
  readonly may: MayText | null
  readonly text: string
  /** of one's own words: on the forum's storage, on their way, kept here until there is a line */
  readonly progress: 'saved' | 'sending' | 'offline'
  readonly here: readonly TextReader[]
  /** why it is not shown */
  readonly refused: RefusalCode | null
  /** one's last words were not taken: why, and the text as one had it, to be copied */
  readonly lost: { readonly code: RefusalCode; readonly text: string } | null
}

/** The line as a text needs it. */
export interface TextLine extends Pick<Sitting, 'ask' | 'hear'> {
  isLive(): boolean
  /** Calls `listener` whenever a line is there again; returns how to stop. */
  onLive(listener: () => void): () => void
}

export interface SharedText {
  readonly store: StoreApi<SharedTextView>
  /** One's own edit. What is too long for the text is cut off. */
  edit(edit: TextEdit): void
  undo(): void
  redo(): void
  /** Where one writes, null: nowhere. */
  at(index: number | null): void
  /** Calls `listener` with what others change, before the store has it; returns how to stop. */
  onTold(listener: (delta: TextDelta) => void): () => void
  dismissLost(): void
  close(): void
}

const TOLD = 'told'
const OWN = 'own'

export function createSharedText(line: TextLine, name: TextName, keep: TextKeep): SharedText {
  const store = createStore<SharedTextView>(() => ({
    ...{ may: null, text: '', progress: 'saved', here: [], refused: null, lost: null },
  }))
  const outbox = new Outbox(keep)
  const listeners = new Set<(delta: TextDelta) => void>()
  let doc = new Y.Doc()
  let undoing: Y.UndoManager | null = null
  let isOver = false
  let isOpen = false
  let isOpening = false
  let isSending = false
  let behind = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let here: { at: number | null; timer: ReturnType<typeof setTimeout> | undefined } = {
    at: null,
    timer: undefined,
  }

  const content = (): Y.Text => doc.getText(TEXT_ROOT)
  const progress = (): SharedTextView['progress'] => {
    if (outbox.isEmpty) return 'saved'
    return isOpen && line.isLive() ? 'sending' : 'offline'
  }
  const show = (more: Partial<SharedTextView> = {}): void => {
    store.setState({ text: content().toString(), progress: progress(), ...more })
  }

  const begin = (): void => {
    doc.destroy()
    doc = new Y.Doc()
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === TOLD) return
      outbox.add(update)
      pumpSoon(PAUSE_MS)
    })
    content().observe(({ delta }, { origin }) => {
      if (origin === TOLD) for (const listener of listeners) listener(delta as TextDelta)
    })
    undoing = new Y.UndoManager(content(), { trackedOrigins: new Set([OWN]) })
  }

  const open = async (): Promise<void> => {
    if (isOver || isOpening || !line.isLive()) return
    isOpening = true
    const answer = await line.ask('text.open', name)
    isOpening = false
    if (isOver) return
    if (answer.ok) {
      isOpen = true
      Y.applyUpdate(doc, fromBase64(answer.value.bytes), TOLD)
      // of a page before this one, and what the forum did not acknowledge
      for (const update of outbox.waiting) Y.applyUpdate(doc, update, TOLD)
      const { may, here } = answer.value
      show({ may, here, refused: null })
      void pump()
    } else if (answer.refusal.code === 'not-saved' || answer.refusal.code === 'too-fast')
      setTimeout(() => void open(), AGAIN_MS)
    else show({ may: null, refused: answer.refusal.code })
  }

  const pumpSoon = (ms: number): void => {
    show()
    timer ??= setTimeout(() => {
      timer = undefined
      void pump()
    }, ms)
  }

  const pump = async (): Promise<void> => {
    if (isOver || isSending || !isOpen || outbox.isEmpty || timer !== undefined) return
    isSending = true
    const { bytes, count } = outbox.next()
    const answer = await line.ask('text.add', { ...name, bytes })
    isSending = false
    if (isOver) return
    if (answer.ok) {
      behind = 0
      outbox.acknowledged(count)
      show()
      if (!outbox.isEmpty) pumpSoon(PAUSE_MS)
    } else notTaken(answer.refusal.code)
  }

  const notTaken = (code: RefusalCode): void => {
    if (code === 'not-saved' || code === 'too-fast') {
      pumpSoon(AGAIN_MS)
    } else if (code === 'text-behind' && behind < MOST_BEHIND) {
      behind += 1
      isOpen = false
      void open()
    } else {
      // what cannot be taken back out of a text is left with its old copy, and shown to be copied
      const text = content().toString()
      behind = 0
      outbox.clear()
      begin()
      isOpen = false
      store.setState({ lost: { code, text }, progress: 'saved' })
      void open()
    }
  }

  const stops = [
    line.hear(MESSAGE.text, (message) => {
      const notice = message as TextNotice
      if (notice.place !== name.place || notice.text !== name.text) return
      if (notice.is === 'here') store.setState({ here: notice.people })
      if (notice.is === 'may') store.setState({ may: notice.may })
      if (notice.is === 'update') {
        Y.applyUpdate(doc, fromBase64(notice.bytes), TOLD)
        show()
      }
    }),
    line.onLive(() => {
      isOpen = false
      void open()
    }),
  ]
  begin()
  void open()

  return {
    store,
    edit({ at, remove, insert }) {
      const text = content()
      const typed = typedText(insert).slice(0, Math.max(0, LONGEST_TEXT - text.length + remove))
      let from = Math.min(at, text.length)
      const taken = Math.min(remove, text.length - from)
      if (taken > 0) doc.transact(() => text.delete(from, taken), OWN)
      // each stroke is small enough to be sent by itself
      for (let start = 0; start < typed.length; ) {
        const stroke = strokeOf(typed, start)
        const place = from
        doc.transact(() => text.insert(place, stroke), OWN)
        start += stroke.length
        from += stroke.length
      }
      show()
    },
    undo: () => void undoing?.undo(),
    redo: () => void undoing?.redo(),
    at(index) {
      if (here.at === index) return
      here.at = index
      here.timer ??= setTimeout(() => {
        here = { ...here, timer: undefined }
        if (isOpen && !isOver) void line.ask('text.here', { ...name, at: here.at })
      }, HERE_MS)
    },
    onTold(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    dismissLost: () => store.setState({ lost: null }),
    close() {
      if (isOver) return
      isOver = true
      clearTimeout(timer)
      clearTimeout(here.timer)
      for (const stop of stops) stop()
      if (line.isLive()) void line.ask('text.close', name)
      doc.destroy()
    },
  }
}

/** At most LONGEST_STROKE units from `start`, and no half of a character. */
function strokeOf(text: string, start: number): string {
  const stroke = text.slice(start, start + LONGEST_STROKE)
  return stroke.length < LONGEST_STROKE || stroke.isWellFormed() ? stroke : stroke.slice(0, -1)
}
