// The session that one is about to enter, and as whom.
import { useDoorWords, useLanguage } from '../i18n/use-words.ts'
import { PlannedLine } from './planned-line.tsx'
import type { Entry } from './use-entry.ts'

export function EntryHead({ entry }: { readonly entry: Entry }) {
  const { common, lobby } = useDoorWords()
  const { session } = entry
  const title = session?.openForum ? lobby.openForumHeading : session?.title || lobby.enterHeading
  return (
    <div className="entry-head">
      <h1>
        <bdi>{title}</bdi>
      </h1>
      {session && (
        <p className="fine">
          <span>{common.rulebooks[session.rulebook] ?? session.rulebook}</span>
          {session.public && <span>{lobby.present({ people: session.present })}</span>}
        </p>
      )}
      {session && <PlannedLine session={session} />}
      {session?.recording && <p className="recording-note">{lobby.recording[session.recording]}</p>}
      <p>
        <strong>{lobby.enteringAs}</strong> <Standing entry={entry} />
      </p>
    </div>
  )
}

function Standing({ entry }: { readonly entry: Entry }) {
  const { lobby } = useDoorWords()
  const { language } = useLanguage()
  const { invitation } = entry
  if (entry.isInvited) {
    if (invitation?.role === 'chair') return lobby.asChair
    if (invitation?.role === 'secretary') return lobby.asSecretary
    if (invitation?.role === 'observer') return lobby.asObserver
    const { delegation } = invitation ?? {}
    return delegation ? lobby.asDelegate({ delegation: delegation[language] }) : lobby.asInvited
  }
  if (entry.isKnown) return lobby.asBefore
  return entry.session?.openForum ? lobby.asOpenVisitor : lobby.asVisitor
}
