// The frame of the pages outside the hall: name of the forum, language, content, footer.
import { type ReactNode, useEffect, useRef } from 'react'
import { LanguageSwitch } from '../i18n/language-switch.tsx'
import { useDoorWords } from '../i18n/use-words.ts'
import { PageLink } from '../page-link.tsx'
import { ThemeSwitch } from '../theme/theme-switch.tsx'
import { Emblem } from './emblem.tsx'

interface PageFrameProps {
  readonly title: string
  readonly className?: string
  readonly children: ReactNode
}

/** A page that follows another takes the focus, as a page that is loaded does by itself. */
let hasShownPage = false

export function PageFrame({ title, className = '', children }: PageFrameProps) {
  const { common, lobby } = useDoorWords()
  useEffect(() => {
    document.title = title
  }, [title])
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    if (hasShownPage) main.current?.focus({ preventScroll: true })
    hasShownPage = true
  }, [])
  return (
    <div className={`page ${className}`}>
      <a className="skip" href="#main">
        {common.skipToContent}
      </a>
      <header className="page-head">
        <PageLink to="/" className="wordmark">
          <Emblem />
          <span>{common.forum}</span>
        </PageLink>
        <div className="page-switches">
          <ThemeSwitch />
          <LanguageSwitch />
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        {children}
      </main>
      <footer className="page-foot">
        <div className="band" aria-hidden="true" />
        <p>
          {lobby.privacy} <PageLink to="/privacy">{lobby.privacyMore}</PageLink>
          <PageLink to="/verify" className="page-foot-more">
            {lobby.verify}
          </PageLink>
        </p>
      </footer>
    </div>
  )
}
