// What a stand's form begins with: what stands there in both languages, ours included, of which the other language is fetched.
import { useEffect, useState } from 'react'
import { createFormat } from '../../../../../shared/i18n/format.ts'
import type { ShownStand } from '../../../../../shared/lab/stories/stories-law.ts'
import type { StandTexts, ToldStory } from '../../../../../shared/lab/stories/stories-state.ts'

const EMPTY: StandTexts = { en: { title: '', body: '' }, ar: { title: '', body: '' }, links: [] }

/** null: on its way */
export function useFirstTexts(stand: ShownStand | null): StandTexts | null {
  const ours = stand?.texts ? null : (stand?.story ?? null)
  const [first, setFirst] = useState<StandTexts | null>(() => (ours ? null : textsOf(stand)))
  useEffect(() => {
    if (ours === null) return
    let isGone = false
    tellOurs(ours).then(
      (texts) => !isGone && setFirst(texts),
      () => !isGone && setFirst(EMPTY),
    )
    return () => {
      isGone = true
    }
  }, [ours])
  return first
}

function textsOf(stand: ShownStand | null): StandTexts {
  if (!stand?.texts) return EMPTY
  const { en, ar, links } = stand.texts
  return { en, ar, links }
}

async function tellOurs(story: ToldStory): Promise<StandTexts> {
  const [{ stories: english }, { stories: arabic }] = await Promise.all([
    import('../../../../../shared/i18n/en/stories.ts'),
    import('../../../../../shared/i18n/ar/stories.ts'),
  ])
  const { title, body } = english(createFormat('en', 'latn')).told[story]
  const ar = arabic(createFormat('ar', 'latn')).told[story]
  return { en: { title, body }, ar: { title: ar.title, body: ar.body }, links: [] }
}
