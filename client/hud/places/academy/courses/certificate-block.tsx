// The certificate of a course that is complete: under the name that one chooses, as a page to print and as a file.
import { type FormEvent, useId, useState } from 'react'
import { fetchCertificate, verifyAddress } from '../../../../net/certificates.ts'
import { saveFile } from '../../../../save-file.ts'
import { useSitting, useView } from '../../../sitting-context.ts'
import { useAcademy } from '../academy-context.ts'

export function CertificateBlock({ course }: { readonly course: string }) {
  const { words, own, act, isBusy } = useAcademy()
  const { session } = useSitting().store.getState()
  const ownName = useView(({ me }) => me.name)
  const given = own.certificates.find((each) => each.course === course)
  const [name, setName] = useState(given?.texts?.name ?? ownName)
  const id = useId()
  const { certificate: say } = words
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isBusy && name.trim() !== '') void act({ is: 'certify', course, name })
  }
  const save = async (certificate: string) => {
    const file = await fetchCertificate(session.id, certificate)
    if (file.ok) saveFile('majlis-certificate.json', new Blob([file.value], { type: 'application/json' }))
  }
  return (
    <section className="course-certificate" aria-labelledby={id}>
      <h5 id={id}>{say.heading}</h5>
      <p>{given ? say.given : say.lead}</p>
      <form onSubmit={submit}>
        <label htmlFor={`${id}-name`}>{say.name}</label>
        <input
          id={`${id}-name`}
          value={name}
          maxLength={80}
          dir="auto"
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" className={given ? '' : 'primary'} aria-disabled={isBusy}>
          {given ? say.again : say.ask}
        </button>
      </form>
      {given && (
        <div className="button-row">
          <a
            className="button primary"
            href={verifyAddress(session.id, given.id)}
            target="_blank"
            rel="noreferrer"
          >
            {say.page}
          </a>
          <button type="button" onClick={() => void save(given.id)}>
            {say.file}
          </button>
        </div>
      )}
    </section>
  )
}
