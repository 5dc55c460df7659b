// Who was named to interpret is told so, and where the booth is, until they have gone there.
import { useState } from 'react'
import { useLanguage } from '../../i18n/use-words.ts'
import { useScreen, useScreenState } from '../screen/screen-context.ts'
import { useView } from '../sitting-context.ts'
import { goToVoices } from '../voice/go-to-voices.ts'
import { useFetchedWords, useLanguageName } from './interpretation-context.ts'
import '../../styles/places.css'
import type { InterpretationWords } from '../../../shared/i18n/en/interpretation.ts'

export function BoothOffer() {
  const words = useFetchedWords()
  return words && <Offer words={words} />
}

function Offer({ words }: { readonly words: InterpretationWords }) {
  const tags = useView(({ chapters, me }) =>
    (chapters.interpreters ?? []).flatMap(({ person, tag }) => (person === me.id ? [tag] : [])).join(' '),
  )
  const screen = useScreen()
  const isOpen = useScreenState(({ panel }) => screen.view === 'hall' && panel === 'voice')
  const nameOf = useLanguageName(words)
  const { format } = useLanguage()
  const [gone, go] = useState('')
  if (tags === '' || tags === gone || isOpen) return null
  const language = format.list(tags.split(' ').map(nameOf))
  return (
    <section className="booth-offer place-offer glass" aria-label={words.heading}>
      <p>{words.booth.named({ language })}</p>
      <button
        type="button"
        onClick={() => {
          go(tags)
          goToVoices(screen)
        }}
      >
        {words.booth.go}
      </button>
    </section>
  )
}
