// What just sounded, in words, for those who do not hear it: one calm line. Screen readers are told by the announcements, not by this.
import { useEffect, useState } from 'react'
import { useLanguage } from '../../i18n/use-words.ts'
import type { Cue } from '../../sound/cues.ts'
import { cueOf } from '../../sound/cues.ts'
import { SoundIcon } from '../icons.tsx'
import { useScreen, useSettings } from '../screen/screen-context.ts'
import { useSitting } from '../sitting-context.ts'
import '../../styles/captions.css'

/** ms: long enough to read a long question twice */
const SHOWN_MS = 7_000

interface Caption {
  readonly cue: Cue
  readonly text: string
  readonly number: number
}

export function Captions() {
  const { captions } = useSettings()
  return captions ? <CaptionLine /> : null
}

function CaptionLine() {
  const { all: words } = useLanguage()
  const caption = useCaption()
  if (!words || !caption) return null
  return (
    <p className="caption-line glass" aria-hidden="true" key={caption.number}>
      <SoundIcon />
      <span>
        <b>{words.sound.names[caption.cue]}</b> {caption.text}
      </span>
    </p>
  )
}

function useCaption(): Caption | null {
  const { news } = useScreen()
  const sitting = useSitting()
  const [caption, show] = useState<Caption | null>(null)
  useEffect(() => {
    let number = 0
    let timer: ReturnType<typeof setTimeout>
    const tell = (cue: Cue, text: string) => {
      number += 1
      show({ cue, text, number })
      clearTimeout(timer)
      timer = setTimeout(() => show(null), SHOWN_MS)
    }
    const stops = [
      news.listen((announcement) => {
        const cue = cueOf(announcement)
        if (cue) tell(cue, announcement.text)
      }),
      sitting.onGesture(({ gesture }) => {
        if (gesture === 'applaud') tell('applause', '')
      }),
    ]
    return () => {
      for (const stop of stops) stop()
      clearTimeout(timer)
    }
  }, [news, sitting])
  return caption
}
