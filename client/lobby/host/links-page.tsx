// The links of a new session. They exist only here: the server keeps no secret, so they can be copied now or never.
import { useEffect, useRef } from 'react'
import type { NewSessionAnswer } from '../../../shared/protocol/api.ts'
import { CopyButton } from '../../copy-button.tsx'
import { delegationName } from '../../i18n/delegation-names.ts'
import { useLanguage } from '../../i18n/use-words.ts'
import { type Invitation, invitationCsv, invitationText } from './invitation-files.ts'

interface LinksPageProps {
  readonly made: NewSessionAnswer
  readonly onAnother: () => void
}

export function LinksPage({ made, onAnother }: LinksPageProps) {
  const { language, door: words } = useLanguage()
  const { common, host } = words
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const delegations = made.delegations.map(({ id, name, link }) => ({
    // the server names states in English; the host reads them in the language of the page
    name: delegationName({ id, name: /^d\d+$/.test(id) ? name : '' }, language),
    link,
  }))
  const all = [{ name: common.roles.chair, link: made.chair.link }, ...delegations]
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {host.doneHeading}
      </h1>
      <p className="lead">
        <bdi>{made.session.title}</bdi>
      </p>
      <p className="warning" role="note">
        {host.shownOnce}
      </p>
      <div className="button-row">
        <CopyButton
          className="primary"
          text={() => invitationText(made.session.title, all)}
          label={host.copyAll}
        />
        <button
          type="button"
          onClick={() => download(`${host.fileName}.csv`, invitationCsv([host.delegation, host.link], all))}
        >
          {host.download}
        </button>
      </div>
      <section className="sheet">
        <h2>{host.chairHeading}</h2>
        <p>{host.chairText}</p>
        <LinkLine link={made.chair.link} label={host.copyChairLink} />
        <p>
          <a className="button" href={made.chair.link}>
            {host.goIn}
          </a>
        </p>
      </section>
      {made.session.public && (
        <section className="sheet">
          <h2>{host.publicHeading}</h2>
          <LinkLine link={made.url} label={host.copyPublicLink} />
        </section>
      )}
      <LinkTable delegations={delegations} />
      <p>
        <button type="button" onClick={onAnother}>
          {host.another}
        </button>
      </p>
    </>
  )
}

function LinkTable({ delegations }: { readonly delegations: readonly Invitation[] }) {
  const { language, door: words } = useLanguage()
  const { host } = words
  return (
    <section className="sheet">
      <h2>{host.delegationLinksHeading}</h2>
      <ul className="links" lang={language}>
        {delegations.map(({ name, link }) => (
          <li key={link}>
            <bdi className="links-name">{name}</bdi>
            <LinkLine link={link} label={host.copyLinkOf({ name })} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function LinkLine({ link, label }: { readonly link: string; readonly label: string }) {
  return (
    <p className="link-line">
      <code dir="ltr">{link}</code>
      <CopyButton text={() => link} label={label} isShort />
    </p>
  )
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = name
  anchor.click()
  URL.revokeObjectURL(url)
}
