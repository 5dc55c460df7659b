// The pages of a host: the desk, a session that is prepared, one with its badges, the sheet to print.
import { useEffect, useState } from 'react'
import { addHostWords } from '../../i18n/language.ts'
import { useLanguage, useLanguageStore } from '../../i18n/use-words.ts'
import { goTo, type HostRoute } from '../../route.ts'
import { Waiting } from '../../waiting.tsx'
import { takeSecret } from '../secret-link.ts'
import { DeskPage } from './desk/desk-page.tsx'
import { OtherDesk } from './desk/other-desk.tsx'
import { keepHostKey, readHostKey } from './host-key.ts'
import { PlanPage } from './plan/plan-page.tsx'
import { SessionPage } from './session/session-page.tsx'
import { SheetPage } from './sheet/sheet-page.tsx'
import '../../styles/dialog.css'
import '../../styles/host.css'

export function HostPage({ route }: { readonly route: HostRoute }) {
  const language = useLanguageStore()
  const { host } = useLanguage()
  const [offered, setOffered] = useState(takeOfferedKey)
  const [desksTaken, setDesksTaken] = useState(0)
  useEffect(() => void addHostWords(language), [language])
  useEffect(() => {
    // a host link pasted into the same tab changes the fragment alone
    const pasted = () => {
      const kept = readHostKey()
      const key = takeOfferedKey()
      if (key !== null) setOffered(key)
      if (readHostKey() !== kept) setDesksTaken((count) => count + 1)
    }
    addEventListener('hashchange', pasted)
    return () => removeEventListener('hashchange', pasted)
  }, [])
  if (!host) return <Waiting />
  const answer = (isTaken: boolean) => {
    setOffered(null)
    if (!isTaken || !offered) return
    keepHostKey(offered)
    setDesksTaken(desksTaken + 1)
    goTo('/host')
  }
  return (
    <>
      <Page key={desksTaken} route={route} onOther={() => setDesksTaken(desksTaken + 1)} />
      {offered && <OtherDesk onAnswer={answer} />}
    </>
  )
}

/** The key of a host link: kept at once where there is none, otherwise the host is asked. */
function takeOfferedKey(): string | null {
  const key = takeSecret()
  if (key === null || key === readHostKey() || !/^[0-9a-f]{64}$/.test(key)) return null
  if (readHostKey() !== null) return key
  keepHostKey(key)
  return null
}

interface PageProps {
  readonly route: HostRoute
  readonly onOther: () => void
}

function Page({ route, onOther }: PageProps) {
  switch (route.at) {
    case 'desk':
      return <DeskPage onOther={onOther} />
    case 'plan':
      return <PlanPage />
    case 'session':
      return <SessionPage key={route.session} session={route.session} />
    case 'sheet':
      return <SheetPage key={route.session} session={route.session} />
  }
}
