// One's delegation: taken and left in the open forum, its people and who of them may cast.
import { spoken } from '../../../shared/i18n/format.ts'
import { useWords } from '../../i18n/use-words.ts'
import type { PersonView } from '../../net/sitting-view.ts'
import { ActList } from '../acts/act-list.tsx'
import { AskButton } from '../ask-button.tsx'
import { DelegationFlag } from '../delegation-flag.tsx'
import { PersonName } from '../names.tsx'
import { RefusalLine } from '../refusal-line.tsx'
import { useDelegationName, useView } from '../sitting-context.ts'
import { useAsk } from '../use-ask.ts'
import { OwnPresence } from './own-presence.tsx'
import { TakeDelegation } from './take-delegation.tsx'
import '../../styles/acts.css'

export function DelegationPanel() {
  const { delegation: words } = useWords()
  const me = useView((view) => view.me)
  const isOpenForum = useView(({ session }) => session.isOpenForum)
  if (me.delegation !== null) return <OwnDelegation me={me} isOpenForum={isOpenForum} />
  return (
    <>
      <p>{words.none}</p>
      {isOpenForum ? <TakeDelegation /> : <p className="note">{words.noneInvited}</p>}
    </>
  )
}

interface OwnDelegationProps {
  readonly me: PersonView
  readonly isOpenForum: boolean
}

function OwnDelegation({ me, isOpenForum }: OwnDelegationProps) {
  const { delegation: words, people: peopleWords } = useWords()
  const people = useView((view) => view.people)
  const own = useView((view) => (me.delegation === null ? undefined : view.delegations.get(me.delegation)))
  const nameOf = useDelegationName()
  const members = [...people.values()].filter(({ delegation }) => delegation === me.delegation)
  const head = members.find(({ isHead }) => isHead)
  if (me.delegation === null) return null
  return (
    <div className="blocks">
      <div className="delegation-head">
        <p className="delegation-title">
          <DelegationFlag id={me.delegation} size={36} />
          <bdi>{nameOf(me.delegation)}</bdi>
        </p>
        <p className="fine">
          {own && <span>{words.number({ desk: own.order + 1 })}</span>}
          <span>{peopleWords.count({ count: own?.people ?? members.length })}</span>
        </p>
      </div>
      <OwnPresence delegation={me.delegation} />
      <ActList />
      <section className="block" aria-labelledby="members">
        <h3 id="members">{words.members}</h3>
        {me.isHead ? <p>{words.youLead}</p> : head && <p>{words.ledBy({ name: head.name })}</p>}
        <ul className="rows">
          {members.map((member) => (
            <li key={member.id}>
              <PersonName person={member} />
              {me.isHead && member.id !== me.id ? (
                <Permissions member={member} />
              ) : (
                <Standing member={member} />
              )}
            </li>
          ))}
        </ul>
        {isOpenForum && (
          <AskButton name="delegation.leave" payload={{}}>
            {words.leave}
          </AskButton>
        )}
      </section>
    </div>
  )
}

function Standing({ member }: { readonly member: PersonView }) {
  const { people } = useWords()
  return (
    <span className="tags">
      {member.isHead && <span className="tag">{people.head}</span>}
      {member.mayCast && <span className="tag">{people.mayCast}</span>}
    </span>
  )
}

function Permissions({ member }: { readonly member: PersonView }) {
  const { delegation: words, people } = useWords()
  const { ask, isBusy, refused } = useAsk()
  return (
    <span className="permissions">
      <label className="choice">
        <input
          type="checkbox"
          checked={member.mayCast}
          aria-label={spoken(words.mayCast({ name: member.name }))}
          onChange={() =>
            !isBusy && void ask('delegation.allow', { person: member.id, mayCast: !member.mayCast })
          }
        />
        {people.mayCast}
      </label>
      <AskButton
        name="delegation.lead"
        payload={{ person: member.id }}
        className="quiet"
        label={words.passLead({ name: member.name })}
      >
        {words.passLeadShort}
      </AskButton>
      <RefusalLine refusal={refused} />
    </span>
  )
}
