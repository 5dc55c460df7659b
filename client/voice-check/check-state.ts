// What a check has found out so far, and how it is run: speakers, microphone and connection at once, in seconds.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { NoMicrophone } from '../voice/microphone.ts'
import { type Trial, tryLine } from '../voice/trial.ts'
import { playTestTone } from './test-tone.ts'
import { type TriedMicrophone, tryMicrophone } from './tried-microphone.ts'

export interface CheckView {
  /** asked: the tones have sounded, and the person says whether they were heard */
  readonly speakers: 'no' | 'playing' | 'asked' | 'heard' | 'unheard' | 'unsupported'
  /** open: nothing was heard yet; hears: something was */
  readonly microphone: 'no' | 'asking' | 'open' | 'hears' | NoMicrophone
  readonly connection: 'no' | 'trying' | Trial
}

export interface Check {
  readonly store: StoreApi<CheckView>
  /** After a click. */
  run(): Promise<void>
  answer(isHeard: boolean): void
  /** of the microphone that is tried, 0 … 1 */
  level(): number
  close(): void
}

export interface CheckTools {
  playTone(): Promise<boolean>
  tryMicrophone(): Promise<TriedMicrophone | NoMicrophone>
  tryLine(givenUp: AbortSignal): Promise<Trial>
}

const TOOLS: CheckTools = { playTone: playTestTone, tryMicrophone, tryLine }
const LOOK_MS = 100
/** a voice, not the noise of a room */
const LOUD = 0.02

export function createCheck(tools: CheckTools = TOOLS): Check {
  const store = createStore<CheckView>(() => ({ speakers: 'no', microphone: 'no', connection: 'no' }))
  let tried: TriedMicrophone | null = null
  let timer: ReturnType<typeof setInterval> | undefined
  /** what is closed meanwhile shows nothing any more */
  let turn = 0
  let givenUp = new AbortController()
  const close = () => {
    turn += 1
    givenUp.abort()
    clearInterval(timer)
    tried?.close()
    tried = null
  }
  const listen = (microphone: TriedMicrophone) => {
    tried = microphone
    timer = setInterval(() => {
      if (microphone.level() < LOUD) return
      clearInterval(timer)
      store.setState({ microphone: 'hears' })
    }, LOOK_MS)
  }
  return {
    store,
    level: () => tried?.level() ?? 0,
    answer: (isHeard) => store.setState({ speakers: isHeard ? 'heard' : 'unheard' }),
    close,
    run: async () => {
      close()
      const mine = turn
      givenUp = new AbortController()
      const show = (news: Partial<CheckView>) => mine === turn && store.setState(news)
      store.setState({ speakers: 'playing', microphone: 'asking', connection: 'trying' })
      const tone = tools
        .playTone()
        .then((isSounding) => show({ speakers: isSounding ? 'asked' : 'unsupported' }))
      const microphone = tools.tryMicrophone().then((taken) => {
        if (typeof taken === 'string') return show({ microphone: taken })
        if (mine !== turn) return taken.close()
        show({ microphone: 'open' })
        listen(taken)
      })
      const line = tools.tryLine(givenUp.signal).then((connection) => show({ connection }))
      await Promise.all([tone, microphone, line])
    },
  }
}
