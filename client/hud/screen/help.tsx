// Keys, how a vote goes, and what is promised.
import { Suspense, useEffect, useRef } from 'react'
import { PROTOCOL_VERSION } from '../../../shared/protocol/version.ts'
import { usePanelWords, useWords } from '../../i18n/use-words.ts'
import { useIsAtDesk } from '../people/works-at-desk.ts'
import { TourButton } from '../tour/tour-button.tsx'
import { useHasHeadset } from './headset-button.tsx'
import { useScreen } from './screen-context.ts'

export function Help() {
  usePanelWords()
  const { common, help } = useWords()
  const { store } = useScreen()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    // the first button stands at the end: the reading begins at the top
    heading.current?.focus()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="help"
      aria-labelledby="help-heading"
      onClose={() => store.setState({ isHelpOpen: false })}
    >
      <h2 id="help-heading" ref={heading} tabIndex={-1}>
        {help.heading}
      </h2>
      <p>{help.intro}</p>
      <TourButton onStart={() => dialog.current?.close()} />
      <h3>{help.voteHeading}</h3>
      <ol>
        {help.voteSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h3>{help.promiseHeading}</h3>
      <p>{help.promise}</p>
      <Keys />
      <p className="fine">
        <span>{help.version({ version: PROTOCOL_VERSION })}</span>
      </p>
      <div className="button-row">
        <button type="button" className="primary" onClick={() => dialog.current?.close()}>
          {common.close}
        </button>
      </div>
    </dialog>
  )
}

function Keys() {
  const { help } = useWords()
  return (
    <>
      <h3>{help.keysHeading}</h3>
      <div className="key-tables">
        <KeyTable
          heading={help.hallOnly}
          rows={[
            [['W A S D', help.arrowKeys], help.walk],
            [['Q', 'E'], help.turn],
            [['Shift'], help.run],
            [[help.lookKeys], help.look],
            [[help.goToKeys], help.goTo],
            [[help.sitThereKeys], help.sitThere],
            [['V'], help.camera],
            [['R'], help.lookUp],
          ]}
        />
        <KeyTable
          heading={help.everywhere}
          rows={[
            [['B'], help.votePanel],
            [['F'], help.floorPanel],
            [['G'], help.businessPanel],
            [['P'], help.peoplePanel],
            [['T'], help.chatPanel],
            [['C'], help.chairPanel],
            [['H'], help.hand],
            [['X'], help.sit],
            [['1'], help.wave],
            [['2'], help.applaud],
            [['3'], help.greet],
            [['U'], help.microphone],
            [['M'], help.mute],
            [['?'], help.helpPanel],
            [['Esc'], help.escape],
          ]}
        />
        <DeskKeys />
        <Suspense>
          <HeadsetKeys />
        </Suspense>
      </div>
    </>
  )
}

/** For those who work at the desk. */
function DeskKeys() {
  const { help } = useWords()
  if (!useIsAtDesk()) return null
  return (
    <KeyTable
      heading={help.atDesk}
      rows={[
        [['N'], help.nextSpeaker],
        [['K'], help.clock],
        [['J'], help.endSpeech],
        [['L'], help.gavel],
      ]}
    />
  )
}

/** Where there is one. */
function HeadsetKeys() {
  return useHasHeadset() ? <HeadsetTable /> : null
}

function HeadsetTable() {
  const { headset } = useWords()
  return (
    <KeyTable
      heading={headset.heading}
      rows={[
        [[headset.rightAhead], headset.leap],
        [[headset.leftStick], headset.walk],
        [[headset.rightAside], headset.turn],
        [[headset.trigger], headset.press],
        [[headset.raise], headset.panel],
      ]}
    />
  )
}

type Row = readonly [keys: readonly string[], action: string]

function KeyTable({ heading, rows }: { readonly heading: string; readonly rows: readonly Row[] }) {
  const { help } = useWords()
  return (
    <table>
      <caption>{heading}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{help.key}</th>
          <th scope="col">{help.action}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([keys, action]) => (
          <tr key={action}>
            <th scope="row">
              {keys.map((key, place) => (
                <span key={key}>
                  {place > 0 && ` ${help.or} `}
                  <kbd>{key}</kbd>
                </span>
              ))}
            </th>
            <td>{action}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
