// Making a session: the form, then the links. Both on one page, since the links are shown once and held nowhere else.
import { useState } from 'react'
import type { NewSessionAnswer } from '../../../shared/protocol/api.ts'
import { useDoorWords } from '../../i18n/use-words.ts'
import { PageFrame } from '../page-frame.tsx'
import { HostForm } from './host-form.tsx'
import { LinksPage } from './links-page.tsx'

export function HostPage() {
  const { host } = useDoorWords()
  const [made, setMade] = useState<NewSessionAnswer | null>(null)
  return (
    <PageFrame title={host.pageTitle} className="host">
      {made ? (
        <LinksPage made={made} onAnother={() => setMade(null)} />
      ) : (
        <>
          <h1>{host.heading}</h1>
          <p className="lead">{host.intro}</p>
          <HostForm onMade={setMade} />
        </>
      )}
    </PageFrame>
  )
}
